#pragma once

#include "core/project/project.h"
#include "ui/page.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace touchstone
{

struct Proof;
class TextLabel;

// Does it hold? A back-test that the analyst starts, and its verdict in words.
class ProofCard : public Card
{
    Q_OBJECT

public:
    ProofCard(const PageContext &context, Page *page);
    ~ProofCard() override;

    // The verdict is of one state of the project; it is dropped when data or best customers change.
    void projectChanged(ProjectParts parts);

private:
    void start();
    void show(const Proof &proof);
    void showNothing();

    PageContext m_context;
    Page *m_page;
    TextLabel *m_verdict;
    TextLabel *m_sentence;
    TextLabel *m_method;
    TextLabel *m_warnings;
    QPushButton *m_button;
    quint64 m_task = 0;
};

} // namespace touchstone
