#include "ui/review/proof_card.h"

#include "core/proof/backtest.h"
#include "core/proof/proof_words.h"
#include "ui/document/project_document.h"
#include "ui/tasks/task_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace touchstone
{

namespace
{

QString verdictLabel(ProofVerdict verdict)
{
    switch (verdict) {
    case ProofVerdict::HoldsUp:
        return ProofCard::tr("Holds up");
    case ProofVerdict::CouldBeLuck:
        return ProofCard::tr("Could be luck");
    case ProofVerdict::DoesNotHold:
        return ProofCard::tr("Does not hold");
    case ProofVerdict::NotEnoughData:
        break;
    }
    return ProofCard::tr("Not enough data");
}

} // namespace

ProofCard::ProofCard(const PageContext &context, Page *page)
    : m_context(context), m_page(page), m_verdict(new TextLabel(TextRole::Section)),
      m_sentence(new TextLabel(TextRole::Body)), m_method(new TextLabel(TextRole::Caption)),
      m_chance(new TextLabel(TextRole::Body)), m_calibration(new TextLabel(TextRole::Body)),
      m_warnings(new TextLabel(TextRole::Caption)),
      m_button(plainButton(tr("Run back-test"), QStringLiteral("runBacktest"), this))
{
    setObjectName(QStringLiteral("proofCard"));
    m_verdict->setObjectName(QStringLiteral("proofVerdict"));
    m_sentence->setObjectName(QStringLiteral("proofSentence"));
    m_button->setToolTip(tr("Mines and drafts a profile from earlier deals alone and tries it on later ones"));
    for (TextLabel *label : {m_verdict, m_sentence->wrapped(), m_chance->wrapped(), m_calibration->wrapped(),
                             m_warnings->toned(Tone::Attention)->wrapped(), m_method->toned(Tone::Muted)->wrapped()})
        contents()->addWidget(label);
    contents()->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, &ProofCard::start);
    showNothing();
}

ProofCard::~ProofCard() = default;

void ProofCard::projectChanged(ProjectParts parts)
{
    if (parts & (ProjectPart::Dataset | ProjectPart::Best))
        showNothing();
}

void ProofCard::showNothing()
{
    m_context.tasks.cancel(m_task);
    m_verdict->setText(tr("Not tried yet"));
    m_sentence->setText(tr("Would a profile made from earlier deals have told won from lost deals that came later?"));
    for (TextLabel *label : {m_method, m_chance, m_calibration, m_warnings})
        label->hide();
    m_button->setEnabled(!isEmpty(m_context.document.project()));
    if (m_proof == nullptr)
        return;
    m_proof.reset();
    Q_EMIT proofChanged();
}

void ProofCard::start()
{
    m_button->setEnabled(false);
    const Project project = m_context.document.project();
    const auto work = [project](Progress &progress) {
        return backtest(*project.dataset, *project.best, project.patterns->set.options, ProofOptions{}, progress);
    };
    m_task = m_context.tasks.run(tr("Back-testing"), this, work, [this](const Result<Proof> &result) {
        m_button->setEnabled(true);
        if (!result) {
            Q_EMIT m_page->failed(result.error());
            return;
        }
        m_proof = std::make_shared<const Proof>(*result);
        show();
        Q_EMIT proofChanged();
    });
}

void ProofCard::show()
{
    const auto say = [](TextLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    m_verdict->setText(verdictLabel(m_proof->verdict));
    m_sentence->setText(m_proof->sentence);
    say(m_chance, chanceSentence(m_proof->chance));
    say(m_calibration, m_proof->calibration ? calibrationSentence(*m_proof->calibration, m_proof->byDeals) : QString());
    say(m_warnings, m_proof->warnings.join(QLatin1Char('\n')));
    say(m_method, m_proof->method.isEmpty() ? QString() : methodSentence(*m_proof));
}

} // namespace touchstone

#include "moc_proof_card.cpp"
