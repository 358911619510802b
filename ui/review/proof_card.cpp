#include "ui/review/proof_card.h"

#include "core/base/locale_text.h"
#include "core/proof/backtest.h"
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
      m_warnings(new TextLabel(TextRole::Caption)),
      m_button(plainButton(tr("Run back-test"), QStringLiteral("runBacktest"), this))
{
    setObjectName(QStringLiteral("proofCard"));
    m_verdict->setObjectName(QStringLiteral("proofVerdict"));
    m_sentence->setObjectName(QStringLiteral("proofSentence"));
    m_button->setToolTip(tr("Mines and drafts a profile from earlier deals alone and tries it on later ones"));
    for (TextLabel *label : {m_verdict, m_sentence->wrapped(), m_method->toned(Tone::Muted)->wrapped(),
                             m_warnings->toned(Tone::Attention)->wrapped()})
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
    m_method->hide();
    m_warnings->hide();
    m_button->setEnabled(!isEmpty(m_context.document.project()));
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
        if (result)
            show(*result);
        else
            Q_EMIT m_page->failed(result.error());
    });
}

void ProofCard::show(const Proof &proof)
{
    m_verdict->setText(verdictLabel(proof.verdict));
    m_sentence->setText(proof.sentence);
    m_method->setText(tr("Method: %1. Deals learned from: %2; tried on: %3.")
                          .arg(proof.method, countText(static_cast<qint64>(proof.train)),
                               countText(static_cast<qint64>(proof.test))));
    m_method->show();
    m_warnings->setText(proof.warnings.join(QLatin1Char('\n')));
    m_warnings->setVisible(!proof.warnings.isEmpty());
}

} // namespace touchstone

#include "moc_proof_card.cpp"
