#include "ui/review/proof_card.h"

#include "core/project/edits.h"
#include "core/project/kept_results.h"
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
    : m_context(context), m_page(page), m_outdated(new TextLabel(TextRole::Body)),
      m_verdict(new TextLabel(TextRole::Section)), m_sentence(new TextLabel(TextRole::Body)),
      m_method(new TextLabel(TextRole::Caption)), m_chance(new TextLabel(TextRole::Body)),
      m_calibration(new TextLabel(TextRole::Body)), m_warnings(new TextLabel(TextRole::Caption)),
      m_button(plainButton(tr("Run back-test"), QStringLiteral("runBacktest"), this))
{
    setObjectName(QStringLiteral("proofCard"));
    m_outdated->setObjectName(QStringLiteral("proofOutdated"));
    m_verdict->setObjectName(QStringLiteral("proofVerdict"));
    m_sentence->setObjectName(QStringLiteral("proofSentence"));
    m_button->setToolTip(tr("Mines and drafts a profile from earlier deals alone and tries it on later ones"));
    for (TextLabel *label : {m_outdated->toned(Tone::Attention)->wrapped(), m_verdict, m_sentence->wrapped(),
                             m_chance->wrapped(), m_calibration->wrapped(),
                             m_warnings->toned(Tone::Attention)->wrapped(), m_method->toned(Tone::Muted)->wrapped()})
        contents()->addWidget(label);
    contents()->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, &ProofCard::start);
    connect(&context.tasks, &TaskList::cancelled, this, [this](quint64 task) {
        if (task == m_task)
            refresh();
    });
    refresh();
}

// What is being tried is of no use once it would be tried on something else.
void ProofCard::projectChanged(ProjectParts parts)
{
    const ProjectParts madeFrom = ProjectParts(ProjectPart::Dataset) | ProjectPart::Best | ProjectPart::Patterns;
    if (parts & madeFrom)
        m_context.tasks.cancel(m_task);
    if (parts & (madeFrom | ProjectPart::Proof))
        refresh();
}

void ProofCard::refresh()
{
    const Project &project = m_context.document.project();
    m_button->setEnabled(!isEmpty(project));
    const KeptProof &kept = *project.proof;
    if (const std::optional<Proof> &found = kept.found)
        show(*found, outdatedSentence(project, kept));
    else
        showNothing();
}

void ProofCard::showNothing()
{
    m_verdict->setText(tr("Not tried yet"));
    m_sentence->setText(tr("Would a profile made from earlier deals have told won from lost deals that came later?"));
    for (TextLabel *label : {m_outdated, m_method, m_chance, m_calibration, m_warnings})
        label->hide();
}

void ProofCard::start()
{
    m_button->setEnabled(false);
    const Project project = m_context.document.project();
    const auto work = [project](Progress &progress) {
        return prove(project, ProofOptions{}, QDate::currentDate(), progress);
    };
    m_task = m_context.tasks.run(tr("Back-testing"), this, work, [this](const Result<KeptProof> &result) {
        m_button->setEnabled(true);
        if (!result) {
            Q_EMIT m_page->failed(result.error());
            return;
        }
        m_context.document.apply(edits::keepProof(m_context.document.project(), *result));
    });
}

void ProofCard::show(const Proof &proof, const QString &outdated)
{
    const auto say = [](TextLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    say(m_outdated, outdated);
    m_verdict->setText(verdictLabel(proof.verdict));
    m_sentence->setText(proof.sentence);
    say(m_chance, chanceSentence(proof.chance));
    say(m_calibration, proof.calibration ? calibrationSentence(*proof.calibration, proof.byDeals) : QString());
    say(m_warnings, proof.warnings.join(QLatin1Char('\n')));
    say(m_method, proof.method.isEmpty() ? QString() : methodSentence(proof));
}

} // namespace touchstone

#include "moc_proof_card.cpp"
