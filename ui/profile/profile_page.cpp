#include "ui/profile/profile_page.h"

#include "core/customers/criterion_choices.h"
#include "core/customers/stoppable_selection.h"
#include "core/profile/profile_lines.h"
#include "core/scoring/divergence.h"
#include "core/scoring/pipeline_sentences.h"
#include "ui/document/live_analysis.h"
#include "ui/document/project_document.h"
#include "ui/profile/effect_strip.h"
#include "ui/profile/gate_editor.h"
#include "ui/profile/shelves.h"
#include "ui/profile/tier_card.h"
#include "ui/profile/tier_rule_editor.h"
#include "ui/profile/tier_rules_card.h"
#include "ui/profile/trait_editor.h"
#include "ui/profile/words_tab.h"
#include "ui/prompts/user_prompts.h"
#include "ui/tasks/task_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notes.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace touchstone
{

namespace
{

enum EditorIndex { NothingChosen, GateChosen, TraitChosen, RuleChosen };

template <typename Line>
const Line *lineById(const std::vector<Line> &lines, const QUuid &id)
{
    const auto found = std::ranges::find(lines, id, &Line::id);
    return found == lines.end() ? nullptr : &*found;
}

} // namespace

ProfilePage::ProfilePage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_header(new PageHeader(tr("Profile"), this)),
      m_draft(primaryButton(tr("Draft from patterns"), QStringLiteral("draftProfile"), this)),
      m_effect(new EffectStrip(context.theme, this)), m_notes(new Notes(context.theme, this)),
      m_shelves(new Shelves(context.theme, this)), m_editors(new QStackedWidget(this)),
      m_gate(new GateEditor(context.theme, this)), m_trait(new TraitEditor(context.theme, this)),
      m_rule(new TierRuleEditor(context.theme, this)), m_tiers(new TierCard(context.theme, this)),
      m_tierRules(new TierRulesCard(context.theme, this)), m_words(new WordsTab(this)),
      m_empty(new EmptyState(context.theme, QStringLiteral("profile"),
                             tr("Import your customers first. The profile is made from what the best of them share."),
                             tr("Go to the data"), this)),
      m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("profilePage"));
    m_draft->setIcon(context.theme.icon(QStringLiteral("sparkle"), context.theme.colours().buttonText));
    auto *pipeline = plainButton(tr("See pipeline fit"), QStringLiteral("goToPipeline"), this);
    connect(pipeline, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(QStringLiteral("pipeline")); });
    m_header->addButton(pipeline);
    m_header->addButton(m_draft);
    m_notes->setMost(2);
    auto *column = new QVBoxLayout(this);
    setPageMargins(column);
    column->addWidget(m_header);
    column->addWidget(m_pages, 1);
    m_pages->addWidget(workArea());
    m_pages->addWidget(m_empty);
    connect(m_draft, &QPushButton::clicked, this, [this] { draft(DraftFrom::Supported); });
    connect(m_empty, &EmptyState::activated, this, [this] { Q_EMIT pageRequested(QStringLiteral("data")); });
    connectShelves();
    connectEditors();
    connectTierRules();
    connect(&context.document, &ProjectDocument::changed, this, &ProfilePage::showProject);
    connect(&context.live, &LiveAnalysis::analyzed, this, &ProfilePage::showAnalysis);
    showProject(ProjectParts(allProjectParts));
    showAnalysis();
}

QWidget *ProfilePage::workArea()
{
    auto *area = new QWidget(m_pages);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *tabs = new QTabWidget(area);
    tabs->setObjectName(QStringLiteral("profileTabs"));
    tabs->setAccessibleName(tr("Parts of the profile"));
    tabs->tabBar()->setObjectName(QStringLiteral("profileTabBar"));
    tabs->addTab(rulesTab(), tr("Rules and points"));
    tabs->addTab(m_words, tr("Words"));
    column->addWidget(m_effect);
    column->addWidget(m_notes);
    column->addWidget(tabs, 1);
    return area;
}

QWidget *ProfilePage::rulesTab()
{
    auto *tab = new QWidget(this);
    auto *row = new QHBoxLayout(tab);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(16);
    m_shelves->addBelow(m_tiers);
    m_shelves->addBelow(m_tierRules);
    row->addWidget(m_shelves, 1);
    row->addWidget(editorCard(), 1);
    return tab;
}

QWidget *ProfilePage::editorCard()
{
    auto *card = new Card(this);
    card->contents()->setContentsMargins(16, 12, 8, 12);
    m_editors->addWidget(hintCard());
    for (QWidget *editor : std::initializer_list<QWidget *>{m_gate, m_trait, m_rule}) {
        auto *contents = new QWidget;
        auto *column = new QVBoxLayout(contents);
        column->setContentsMargins(0, 0, 8, 0);
        column->addWidget(editor);
        m_editors->addWidget(scrollArea(contents, m_editors));
    }
    card->contents()->addWidget(m_editors);
    return card;
}

// What stands where no line is chosen. Where nothing is confirmed the analyst may ask for a draft all the same.
QWidget *ProfilePage::hintCard()
{
    auto *card = new QWidget(m_editors);
    auto *column = new QVBoxLayout(card);
    m_hint = new TextLabel(TextRole::Body, {}, card);
    m_hint->toned(Tone::Muted)->wrapped()->setAlignment(Qt::AlignCenter);
    m_unproven = plainButton(tr("Draft from what is only suggested"), QStringLiteral("draftUnproven"), card);
    connect(m_unproven, &QPushButton::clicked, this, [this] { draft(DraftFrom::Suggested); });
    column->addStretch();
    column->addWidget(m_hint);
    column->addSpacing(12);
    column->addWidget(m_unproven, 0, Qt::AlignCenter);
    column->addStretch();
    return card;
}

void ProfilePage::connectShelves()
{
    connect(m_shelves, &Shelves::lineChosen, this, [this] {
        m_chosenRule = {};
        showChosen();
    });
    connect(m_shelves, &Shelves::addRequested, this, &ProfilePage::addLine);
    connect(m_shelves, &Shelves::removeRequested, this, &ProfilePage::removeLine);
    connect(m_shelves, &Shelves::onChanged, this,
            [this](const QUuid &id, bool on) { changeLine(id, [on](auto &line) { line.on = on; }); });
    connect(m_shelves, &Shelves::lockChanged, this,
            [this](const QUuid &id, bool locked) { changeLine(id, [locked](auto &line) { line.locked = locked; }); });
}

void ProfilePage::connectEditors()
{
    ProjectDocument &document = m_context.document;
    connect(m_gate, &GateEditor::edited, this,
            [&document](const Gate &gate) { document.apply(edits::changeGate(document.project(), gate)); });
    connect(m_trait, &TraitEditor::edited, this,
            [&document](const Trait &trait) { document.apply(edits::changeTrait(document.project(), trait)); });
    connect(m_gate, &GateEditor::removeRequested, this, [this] { removeLine(m_shelves->chosen()); });
    connect(m_trait, &TraitEditor::removeRequested, this, [this] { removeLine(m_shelves->chosen()); });
    connect(m_tiers, &TierCard::edited, this, [&document](const TierLimits &limits, const QString &mergeKey) {
        document.apply(edits::setTierLimits(document.project(), limits, mergeKey));
    });
    connect(m_tiers, &TierCard::quotaWanted, this, &ProfilePage::setTiersByQuota);
    connect(m_words, &WordsTab::edited, this, [&document](const QString &section, const QString &text) {
        document.apply(edits::setWords(document.project(), section, text));
    });
}

void ProfilePage::connectTierRules()
{
    ProjectDocument &document = m_context.document;
    const auto set = [&document](const TierRules &rules) {
        document.apply(edits::setTierRules(document.project(), rules));
    };
    connect(m_tierRules, &TierRulesCard::edited, this, set);
    connect(m_tierRules, &TierRulesCard::ruleChosen, this, [this](const QUuid &rule) {
        m_chosenRule = rule;
        m_shelves->choose({});
        showChosen();
    });
    connect(m_rule, &TierRuleEditor::edited, this, &ProfilePage::changeTierRule);
    connect(m_rule, &TierRuleEditor::removeRequested, this, [&document, set](const QUuid &rule) {
        TierRules rules = document.project().profile->tierRules;
        std::erase_if(rules.rules, [&rule](const TierRule &each) { return each.id == rule; });
        set(rules);
    });
}

void ProfilePage::changeTierRule(const TierRule &rule)
{
    ProjectDocument &document = m_context.document;
    TierRules rules = document.project().profile->tierRules;
    std::ranges::replace_if(
        rules.rules, [&rule](const TierRule &each) { return each.id == rule.id; }, rule);
    document.apply(edits::setTierRules(document.project(), rules));
}

void ProfilePage::setTiersByQuota(const TierQuota &quota, TierQuotaForm::Among among)
{
    m_context.live.whenCurrent(this, [this, quota, among] {
        using Among = TierQuotaForm::Among;
        const Project &project = m_context.document.project();
        const Dataset &dataset = *project.dataset;
        const Analysis &analysis = m_context.live.analysis();
        if (!analysis.hasScores())
            return;
        const RowSet rows = among == Among::Prospects   ? dataset.prospects
                            : among == Among::Customers ? dataset.customers
                                                        : dataset.customers | dataset.prospects;
        const QString whom = among == Among::Prospects   ? tr("prospects", "of the …")
                             : among == Among::Customers ? tr("customers", "of the …")
                                                         : tr("customers and prospects", "of the …");
        if (rows.isEmpty()) {
            Q_EMIT message(tr("There are no %1 to count.").arg(whom));
            return;
        }
        m_context.document.apply(
            edits::setTierLimits(project, limitsWithin(pointCounts(*analysis.scores, rows), quota, whom), {}));
    });
}

Page::Status ProfilePage::status() const
{
    const Profile &profile = *m_context.document.project().profile;
    if (profile.isEmpty())
        return Status::NotStarted;
    return givesTiers(profile) ? Status::Complete : Status::NeedsAttention;
}

bool ProfilePage::canDraft() const
{
    return !m_context.document.project().patterns->set.patterns.empty();
}

bool ProfilePage::isNothingConfirmed() const
{
    return canDraft() && std::ranges::none_of(m_context.document.project().patterns->set.patterns,
                                              [](const Pattern &one) { return one.evidence == Evidence::Supported; });
}

void ProfilePage::showProject(ProjectParts parts)
{
    const ProjectParts own = ProjectParts(ProjectPart::Dataset) | ProjectPart::Profile | ProjectPart::Patterns;
    if (!(parts & own))
        return;
    if (parts.testFlag(ProjectPart::Dataset))
        m_known.clear();
    const Project &project = m_context.document.project();
    m_pages->setCurrentIndex(project.dataset->accounts.rowCount() == 0 ? 1 : 0);
    m_draft->setText(canDraft() ? tr("Draft from patterns") : tr("Find patterns first"));
    m_unproven->setVisible(isNothingConfirmed());
    m_hint->setText(isNothingConfirmed()
                        ? tr("No pattern is confirmed. A profile can be drafted from what is only suggested; each of "
                             "its lines is then marked as not proven, as it may well be chance.")
                        : tr("Lines of the profile are edited here. Add one, or draft the profile."));
    m_shelves->showProfile(project.dataset, *project.profile);
    m_tiers->showLimits(project.profile->tiers);
    m_tierRules->showRules(project.dataset, *project.profile);
    m_words->showWords(project.profile->words);
    m_header->setFinding(finding());
    showChosen();
    Q_EMIT statusChanged();
}

void ProfilePage::showAnalysis()
{
    const Project &project = m_context.document.project();
    const Analysis &analysis = m_context.live.analysis();
    m_effect->setVisible(analysis.hasTiers());
    m_tiers->setVisible(givesPoints(*project.profile));
    QStringList notes;
    if (!project.profile->isEmpty())
        notes = checkProfile(*project.profile, *project.dataset, &m_known);
    const QString unproven = unprovenSentence(*project.profile);
    if (m_context.live.isCurrent() && analysis.hasTiers()) {
        m_effect->showFit(*analysis.pipeline, project.dataset->currency);
        if (analysis.hasScores())
            m_tiers->showPoints(analysis.pipeline->points);
        if (const QString divergence = divergenceSentence(*analysis.pipeline); !divergence.isEmpty())
            notes.prepend(divergence);
    }
    if (notes.removeAll(unproven) > 0)
        notes.prepend(unproven);
    m_notes->setNotes(notes);
    m_header->setFinding(finding());
}

QString ProfilePage::finding() const
{
    const Project &project = m_context.document.project();
    const Analysis &analysis = m_context.live.analysis();
    if (project.profile->isEmpty())
        return canDraft() ? tr("No profile yet. Draft one from the patterns, or add lines by hand.")
                          : tr("No profile yet. Find patterns to draft one from, or add lines by hand.");
    if (!givesTiers(*project.profile))
        return tr("The profile has no traits with points and no rules for tiers yet, so it does not say who fits.");
    if (!m_context.live.isCurrent() || !analysis.hasTiers())
        return m_header->finding();
    return pipelineSentence(*project.dataset, *analysis.pipeline);
}

void ProfilePage::showChosen()
{
    const Project &project = m_context.document.project();
    const Profile &profile = *project.profile;
    const QUuid &chosen = m_shelves->chosen();
    if (const TierRule *rule = lineById(profile.tierRules.rules, m_chosenRule)) {
        m_rule->showRule(project.dataset, *rule);
        m_editors->setCurrentIndex(RuleChosen);
    } else if (const Gate *gate = lineById(profile.gates, chosen)) {
        m_gate->showGate(project.dataset, *gate);
        m_editors->setCurrentIndex(GateChosen);
    } else if (const Trait *trait = lineById(profile.traits, chosen)) {
        const auto index = static_cast<std::size_t>(trait - profile.traits.data());
        m_trait->showTrait(project.dataset, *trait, scorecard(profile)[index]);
        m_editors->setCurrentIndex(TraitChosen);
    } else if (!profile.traits.empty() || !profile.gates.empty()) {
        m_shelves->choose(profile.traits.empty() ? profile.gates.front().id : profile.traits.front().id);
        showChosen();
    } else {
        m_editors->setCurrentIndex(NothingChosen);
    }
}

// Drafts in the background. Asks before lines are replaced, and only then.
void ProfilePage::draft(DraftFrom from)
{
    if (!canDraft()) {
        Q_EMIT pageRequested(QStringLiteral("patterns"));
        return;
    }
    const Project project = m_context.document.project();
    const auto replaced = static_cast<int>(unlockedLines(*project.profile));
    if (m_context.tasks.isRunning(m_task) ||
        (replaced > 0 &&
         !m_context.prompts.confirm(tr("Replace %Ln lines by a new draft?", nullptr, replaced),
                                    tr("Locked lines and the words stay. You can undo this."), tr("Replace"))))
        return;
    auto work = [project, from](Progress &progress) -> Result<Draft> {
        const BestSelection selection =
            selectBestCustomers(*project.dataset, *project.best, [&progress] { return progress.isCancelled(); });
        Draft draft =
            draftProfile(*project.dataset, selection, project.patterns->set, *project.profile, progress, from);
        if (progress.isCancelled())
            return cancelled();
        return draft;
    };
    m_task = m_context.tasks.run(tr("Drafting the profile"), this, work,
                                 [this, project](const Result<Draft> &result) { takeDraft(project, result); });
}

// A draft of what is no longer there is dropped: the profile was edited, or the data changed, while it was made.
void ProfilePage::takeDraft(const Project &from, const Result<Draft> &result)
{
    ProjectDocument &document = m_context.document;
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    const ProjectParts inputs =
        ProjectParts(ProjectPart::Dataset) | ProjectPart::Best | ProjectPart::Patterns | ProjectPart::Profile;
    if (changedParts(from, document.project()) & inputs) {
        Q_EMIT message(tr("The project changed while the profile was drafted, so the draft was dropped. Draft again."));
        return;
    }
    document.apply(edits::setProfile(document.project(), result->profile, tr("Draft the profile")));
    if (!result->note.isEmpty())
        Q_EMIT message(result->note);
}

void ProfilePage::addLine(int shelf, const QString &attribute)
{
    ProjectDocument &document = m_context.document;
    const Project &project = document.project();
    const Column *column = project.dataset->accounts.find(attribute);
    if (!column)
        return;
    const Criterion criterion = suggestedCriterion(*column, project.dataset->customers, false);
    QUuid added;
    if (shelf == Shelves::Traits) {
        const Trait trait = traitByHand(criterion, column->attribute, *project.profile);
        added = trait.id;
        document.apply(edits::addTrait(project, trait));
    } else {
        const Gate gate =
            gateByHand(criterion, shelf == Shelves::MustHaves ? Gate::Rule::MustHave : Gate::Rule::Disqualifier);
        added = gate.id;
        document.apply(edits::addGate(project, gate));
    }
    m_shelves->choose(added);
    showChosen();
}

void ProfilePage::removeLine(const QUuid &id)
{
    ProjectDocument &document = m_context.document;
    const Project &project = document.project();
    if (lineById(project.profile->gates, id))
        document.apply(edits::removeGate(project, id));
    else if (lineById(project.profile->traits, id))
        document.apply(edits::removeTrait(project, id));
}

template <typename Change>
void ProfilePage::changeLine(const QUuid &id, Change change)
{
    ProjectDocument &document = m_context.document;
    const Project &project = document.project();
    if (const Gate *found = lineById(project.profile->gates, id)) {
        Gate gate = *found;
        change(gate);
        document.apply(edits::changeGate(project, gate));
    } else if (const Trait *line = lineById(project.profile->traits, id)) {
        Trait trait = *line;
        change(trait);
        document.apply(edits::changeTrait(project, trait));
    }
}

} // namespace touchstone
