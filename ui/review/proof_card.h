#pragma once

#include "core/project/project.h"
#include "ui/page.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace touchstone
{

class TextLabel;

// Does it hold? A back-test that the analyst starts, and its verdict in words. It is kept in the project.
class ProofCard : public Card
{
    Q_OBJECT

public:
    ProofCard(const PageContext &context, Page *page);

    void projectChanged(ProjectParts parts);

private:
    void start();
    void refresh();
    void show(const Proof &proof, const QString &outdated);
    void showNothing();

    PageContext m_context;
    Page *m_page;
    TextLabel *m_outdated;
    TextLabel *m_verdict;
    TextLabel *m_sentence;
    TextLabel *m_method;
    TextLabel *m_chance;
    TextLabel *m_calibration;
    TextLabel *m_warnings;
    QPushButton *m_button;
    quint64 m_task = 0;
};

} // namespace touchstone
