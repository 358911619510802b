#include "ui/patterns/patterns_page.h"

#include "core/base/locale_text.h"
#include "core/patterns/pattern_words.h"
#include "core/profile/profile_lines.h"
#include "core/project/analysis.h"
#include "ui/document/live_analysis.h"
#include "ui/document/project_document.h"
#include "ui/patterns/anti_profile_view.h"
#include "ui/patterns/groups_card.h"
#include "ui/patterns/mining_progress.h"
#include "ui/patterns/usage_card.h"
#include "ui/tasks/task_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notes.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace touchstone
{

namespace
{

enum PageIndex { EmptyPage, ProgressPage, ListPage };

QWidget *labelled(const QString &label, QComboBox *box, QWidget *parent)
{
    auto *pair = new QWidget(parent);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new TextLabel(TextRole::Body, label, pair));
    row->addWidget(box);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return pair;
}

} // namespace

PatternsPage::PatternsPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_mining(emptyProject()), m_header(new PageHeader(tr("Patterns"), this)),
      m_find(primaryButton(tr("Find patterns"), QStringLiteral("findPatterns"), this)), m_against(new QComboBox(this)),
      m_conditions(new QComboBox(this)), m_notes(new Notes(context.theme, this)), m_tabs(new QTabWidget(this)),
      m_pages(new QStackedWidget(this)),
      m_empty(new EmptyState(context.theme, QStringLiteral("patterns"), {}, {}, this)),
      m_list(new PatternList(context.theme, this)), m_side(new QStackedWidget(this)),
      m_detail(new PatternDetail(context.theme, this)), m_leftOut(new QTableWidget(this)), m_usage(new UsageCard(this)),
      m_groups(new GroupsCard(context, this)), m_anti(new AntiProfileView(context, this)),
      m_progress(new MiningProgress(this))
{
    setObjectName(QStringLiteral("patternsPage"));
    m_find->setIcon(context.theme.icon(QStringLiteral("sparkle"), context.theme.colours().buttonText));
    m_header->addButton(m_find);
    auto *column = new QVBoxLayout(this);
    setPageMargins(column);
    column->addWidget(m_header);
    column->addWidget(m_notes);
    column->addWidget(m_tabs, 1);
    addTabs();
    connectParts();
    showProject(ProjectParts(allProjectParts));
}

QWidget *PatternsPage::options()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("patternOptions"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_against->setObjectName(QStringLiteral("against"));
    for (const Against against : {Against::Rest, Against::Lost, Against::Pipeline, Against::Left})
        m_against->addItem(QString(), static_cast<int>(against));
    m_against->setItemText(0, tr("the best with the other customers"));
    m_against->setItemText(1, tr("won deals with lost ones"));
    m_against->setItemText(2, tr("the best with the open pipeline"));
    m_against->setItemText(3, tr("customers who stayed with those who left"));
    m_conditions->setObjectName(QStringLiteral("conditions"));
    m_conditions->addItem(tr("1 condition"), 1);
    m_conditions->addItem(tr("up to 2 conditions"), 2);
    m_conditions->addItem(tr("up to 3 conditions"), 3);
    row->addWidget(labelled(tr("Compare"), m_against, bar));
    row->addWidget(labelled(tr("by"), m_conditions, bar));
    row->addStretch();
    return bar;
}

void PatternsPage::addTabs()
{
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_progress);
    m_pages->addWidget(workArea());
    auto *shared = new QWidget(this);
    auto *column = new QVBoxLayout(shared);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(options());
    column->addWidget(m_pages, 1);
    m_tabs->setObjectName(QStringLiteral("patternTabs"));
    m_tabs->setAccessibleName(tr("Who your customer is, and who is not"));
    m_tabs->tabBar()->setObjectName(QStringLiteral("patternTabBar"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(shared, tr("What they share"));
    m_tabs->addTab(m_anti, tr("Who is not your customer"));
    connect(m_tabs, &QTabWidget::currentChanged, m_find, [this](int tab) { m_find->setVisible(tab == 0); });
}

QWidget *PatternsPage::workArea()
{
    auto *area = new QWidget(m_pages);
    auto *row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    for (QWidget *side : {static_cast<QWidget *>(m_detail), leftOutCard(), static_cast<QWidget *>(m_usage),
                          static_cast<QWidget *>(m_groups)})
        m_side->addWidget(side); // in the order of PatternList::Side
    row->addWidget(m_list, 9);
    row->addWidget(m_side, 5);
    return area;
}

QWidget *PatternsPage::leftOutCard()
{
    auto *card = new Card(m_side);
    card->contents()->addWidget(new TextLabel(TextRole::Section, tr("What was left out, and why"), card));
    m_leftOut->setObjectName(QStringLiteral("leftOutFields"));
    m_leftOut->setAccessibleName(tr("Fields that were left out"));
    m_leftOut->setColumnCount(2);
    m_leftOut->setHorizontalHeaderLabels({tr("Field"), tr("Reason")});
    m_leftOut->horizontalHeader()->setStretchLastSection(true);
    m_leftOut->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_leftOut->verticalHeader()->hide();
    m_leftOut->setShowGrid(false);
    m_leftOut->setWordWrap(true);
    m_leftOut->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_leftOut->setTabKeyNavigation(false);
    m_remarks = new Notes(m_context.theme, card);
    m_remarks->setObjectName(QStringLiteral("miningRemarks"));
    card->contents()->addWidget(m_remarks);
    card->contents()->addWidget(m_leftOut, 1);
    return card;
}

void PatternsPage::connectParts()
{
    connect(m_find, &QPushButton::clicked, this, &PatternsPage::start);
    connect(m_progress, &MiningProgress::cancelRequested, this, [this] { m_context.tasks.cancel(m_task); });
    connect(m_empty, &EmptyState::activated, this, &PatternsPage::doFirst);
    connect(m_list, &PatternList::currentChanged, this, &PatternsPage::showDetail);
    connect(m_list, &PatternList::sideRequested, this, &PatternsPage::showSide);
    connect(m_detail, &PatternDetail::addRequested, this, &PatternsPage::add);
    connect(m_detail, &PatternDetail::accountRequested, this, &Page::accountRequested);
    connect(&m_context.document, &ProjectDocument::changed, this, &PatternsPage::showProject);
    connect(&m_context.live, &LiveAnalysis::analyzed, this, [this] { whenSeen([this] { showState(); }); });
    connect(&m_context.tasks, &TaskList::changed, this, &PatternsPage::showProgress);
}

Page::Status PatternsPage::status() const
{
    if (!hasMined())
        return Status::NotStarted;
    return patternsAreCurrent(m_context.document.project()) ? Status::Complete : Status::NeedsAttention;
}

bool PatternsPage::isMining() const
{
    return m_task != 0 && m_context.tasks.isRunning(m_task);
}

// A set that nothing was tried for is the one that a new project begins with.
bool PatternsPage::hasMined() const
{
    const PatternSet &set = m_context.document.project().patterns->set;
    return set.best > 0 || set.tested > 0;
}

void PatternsPage::showProject(ProjectParts parts)
{
    m_groups->projectChanged(parts);
    m_anti->projectChanged(parts);
    const ProjectParts own = ProjectParts(ProjectPart::Dataset) | ProjectPart::Best | ProjectPart::Patterns;
    if (parts & (ProjectParts(ProjectPart::Dataset) | ProjectPart::Patterns))
        showPatterns();
    if (parts & own)
        showState();
    else if (parts & ProjectPart::Profile)
        showDetail();
}

void PatternsPage::showPatterns()
{
    const Project &project = m_context.document.project();
    const PatternSet &set = project.patterns->set;
    if (hasMined()) {
        m_against->setCurrentIndex(m_against->findData(static_cast<int>(set.options.against)));
        m_conditions->setCurrentIndex(m_conditions->findData(set.options.maxConditions));
    } else {
        m_conditions->setCurrentIndex(m_conditions->findData(MiningOptions().maxConditions));
    }
    m_list->showPatterns(set, attributesOnly(*project.dataset));
    m_remarks->setNotes(set.warnings);
    m_leftOut->setRowCount(static_cast<int>(set.leftOut.size()));
    for (int row = 0; row < m_leftOut->rowCount(); ++row) {
        const LeftOut &field = set.leftOut[static_cast<std::size_t>(row)];
        m_leftOut->setItem(row, 0, new QTableWidgetItem(field.field));
        m_leftOut->setItem(row, 1, new QTableWidgetItem(field.reason));
    }
    m_leftOut->resizeRowsToContents();
}

void PatternsPage::showState()
{
    const Project &project = m_context.document.project();
    QStringList notes;
    if (hasMined() && !patternsAreCurrent(project))
        notes << tr("These patterns were found before the data or the best customers changed. Find them again to bring "
                    "them up to date.");
    m_notes->setNotes(notes);
    m_header->setFinding(finding());
    const QString empty = emptySentence();
    m_empty->setSentence(empty);
    m_find->setEnabled(!isMining() && (hasMined() || empty.isEmpty() || !project.best->criteria.empty() ||
                                       !project.best->marks.empty()));
    m_pages->setCurrentIndex(isMining() ? ProgressPage : empty.isEmpty() ? ListPage : EmptyPage);
    showDetail();
    if (m_side->currentWidget() == m_usage)
        showUsage();
    Q_EMIT statusChanged();
}

QString PatternsPage::finding() const
{
    if (!hasMined())
        return tr("What your best customers share that the others do not");
    const Project &project = m_context.document.project();
    const PatternSet &set = project.patterns->set;
    const Analysis &analysis = m_context.live.analysis();
    const QString found = foundSentence(set);
    if (set.options.against == Against::Lost || !m_context.live.isCurrent() || !analysis.best)
        return found;
    const RowSet &best = analysis.best->best;
    const auto covered = static_cast<qint64>(coveredRows(set, Evidence::Suggestive, *project.dataset, best).count());
    if (covered == 0)
        return found;
    return tr("%1 Together they cover %2 of the %3.", "sentence, number, number")
        .arg(found, countText(covered), countText(static_cast<qint64>(best.count())));
}

// What to say instead of a list, with the button that leads on; empty where there is a list.
QString PatternsPage::emptySentence()
{
    const Project &project = m_context.document.project();
    const PatternSet &set = project.patterns->set;
    if (hasMined() && !set.patterns.empty())
        return {};
    if (hasMined()) {
        m_empty->setAction(tr("Change the best customers"));
        return foundSentence(set);
    }
    if (project.dataset->customers.isEmpty()) {
        m_empty->setAction(tr("Go to the data"));
        return tr("Import your customers first.");
    }
    if (project.best->criteria.empty() && project.best->marks.empty()) {
        m_empty->setAction(tr("Choose the best customers"));
        return tr("Say first which customers are the best. Then see here what they share.");
    }
    m_empty->setAction({});
    return tr("Find patterns compares the best customers with the others in everything that is known before a sale, "
              "and tells what is more than chance.");
}

void PatternsPage::doFirst()
{
    const bool noData = m_context.document.project().dataset->customers.isEmpty();
    Q_EMIT pageRequested(noData ? QStringLiteral("data") : QStringLiteral("customers"));
}

void PatternsPage::showDetail()
{
    const Project &project = m_context.document.project();
    const Pattern *pattern = m_list->current();
    const Analysis &analysis = m_context.live.analysis();
    if (!pattern) {
        m_detail->clear();
        return;
    }
    const RowSet best = analysis.best && m_context.live.isCurrent() ? analysis.best->best : RowSet();
    const Table names = attributesOnly(*project.dataset);
    m_detail->showPattern(*pattern,
                          {*project.dataset, best, names, *project.profile, project.patterns->set.options.against});
}

void PatternsPage::showSide(PatternList::Side side)
{
    m_side->setCurrentIndex(static_cast<int>(side));
    if (side == PatternList::Side::LeftOut)
        m_leftOut->resizeRowsToContents();
    if (side == PatternList::Side::Usage)
        showUsage();
}

// Of the groups that were mined, as they are now: computed when it is looked at.
void PatternsPage::showUsage()
{
    const Analysis &analysis = m_context.live.analysis();
    if (!analysis.best || !m_context.live.isCurrent())
        return;
    const Project &project = m_context.document.project();
    const Against against = project.patterns->set.options.against;
    m_usage->showGaps(usageGaps(*project.dataset, *analysis.best, against), project.dataset->accounts, against);
}

MiningOptions PatternsPage::chosenOptions() const
{
    MiningOptions options = m_context.document.project().patterns->set.options;
    options.against = static_cast<Against>(m_against->currentData().toInt());
    options.maxConditions = m_conditions->currentData().toInt();
    return options;
}

void PatternsPage::start()
{
    if (isMining())
        return;
    m_mining = m_context.document.project();
    m_progress->clear();
    auto work = [project = m_mining, options = chosenOptions(), relay = newRelay()](Progress &progress) {
        return mine(project, options, progress, [&relay](const std::vector<Counted> &found) { relay->told(found); });
    };
    m_task = m_context.tasks.run(tr("Finding patterns"), this, work,
                                 [this](const Result<PatternSet> &result) { finish(result); });
    showState();
}

// What the search tells first is shown as long as it goes on.
std::shared_ptr<FirstLookRelay> PatternsPage::newRelay()
{
    const std::shared_ptr<FirstLookRelay> relay(new FirstLookRelay, [](FirstLookRelay *one) { one->deleteLater(); });
    const auto against = static_cast<Against>(m_against->currentData().toInt());
    const auto show = [this, against, run = ++m_searches](const std::vector<Counted> &found) {
        if (run == m_searches && isMining())
            m_progress->showFirstLook(found, attributesOnly(*m_mining.dataset), against);
    };
    connect(relay.get(), &FirstLookRelay::told, this, show);
    return relay;
}

// Found in what the project was when the search began: should it have changed since, the page says so.
void PatternsPage::finish(const Result<PatternSet> &result)
{
    m_task = 0;
    ProjectDocument &document = m_context.document;
    if (!result) {
        Q_EMIT failed(result.error());
        showState();
        return;
    }
    const Project now = document.project();
    Project searched = now;
    searched.dataset = m_mining.dataset;
    searched.best = m_mining.best;
    Edit edit = edits::replacePatterns(searched, *result);
    edit.after.dataset = now.dataset;
    edit.after.best = now.best;
    document.apply(edit);
    showState();
}

void PatternsPage::showProgress()
{
    if (m_task == 0)
        return;
    for (const TaskList::Task &task : m_context.tasks.tasks()) {
        if (task.id != m_task)
            continue;
        m_progress->showStep(task.fraction, task.step.isEmpty() ? task.title : task.step);
        return;
    }
    m_task = 0; // cancelled
    showState();
}

void PatternsPage::add(PatternDetail::Into into)
{
    const Pattern *pattern = m_list->current();
    if (!pattern)
        return;
    ProjectDocument &document = m_context.document;
    const Project &project = document.project();
    const Table names = attributesOnly(*project.dataset);
    const Against against = project.patterns->set.options.against;
    const QString name = title(*pattern, names);
    if (into == PatternDetail::Into::Trait) {
        document.apply(edits::addTrait(project, traitFromPattern(*pattern, names, against, *project.profile)));
    } else {
        const Gate::Rule rule = into == PatternDetail::Into::MustHave ? Gate::Rule::MustHave : Gate::Rule::Disqualifier;
        document.apply(edits::addGate(project, gateFromPattern(*pattern, names, against, rule)));
    }
    Q_EMIT message(tr("Added to the profile: %1").arg(name));
}

} // namespace touchstone
