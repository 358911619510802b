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

    const Proof *proof() const { return m_proof.get(); } // null: not run, or of a state that is gone

Q_SIGNALS:
    void proofChanged();

private:
    void start();
    void show();
    void showNothing();

    PageContext m_context;
    Page *m_page;
    TextLabel *m_verdict;
    TextLabel *m_sentence;
    TextLabel *m_method;
    TextLabel *m_chance;
    TextLabel *m_calibration;
    TextLabel *m_warnings;
    QPushButton *m_button;
    quint64 m_task = 0;
    std::shared_ptr<const Proof> m_proof;
};

} // namespace touchstone
