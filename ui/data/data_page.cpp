#include "ui/data/data_page.h"

#include "core/data/field_summary.h"
#include "ui/accounts/origin_view.h"
#include "ui/data/column_model.h"
#include "ui/data/columns_pane.h"
#include "ui/data/currency_pane.h"
#include "ui/data/data_texts.h"
#include "ui/data/fields_pane.h"
#include "ui/data/health_pane.h"
#include "ui/data/issue_model.h"
#include "ui/data/match_pane.h"
#include "ui/data/preview_pane.h"
#include "ui/data/reading_pane.h"
#include "ui/data/source_card.h"
#include "ui/data/source_list.h"
#include "ui/data/tidy_pane.h"
#include "ui/data/wrapped_delegate.h"
#include "ui/document/project_document.h"
#include "ui/prompts/user_prompts.h"
#include "ui/tasks/task_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace touchstone
{

namespace
{

constexpr int sourceListWidth = 288;
constexpr double unsureBelow = 0.6;

bool needsLook(const ColumnPlan &column)
{
    return column.used && !column.byHand && column.confidence < unsureBelow;
}

} // namespace

DataPage::DataPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_import(context.document, context.tasks), m_columns(new ColumnModel(this)),
      m_issues(new IssueModel(this))
{
    setObjectName(QStringLiteral("dataPage"));
    m_empty = new EmptyState(context.theme, QStringLiteral("import"),
                             tr("Drop the exports of your CRM and other tools here: accounts, deals, survey answers, "
                                "usage."),
                             tr("Import files…"), this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeContents());
    auto *column = new QVBoxLayout(this);
    setPageMargins(column);
    column->addWidget(makeHeader());
    column->addWidget(m_stack, 1);
    connect(m_empty, &EmptyState::activated, this, [this] { Q_EMIT importRequested({}); });
    connect(&context.document, &ProjectDocument::changed, this, &DataPage::refresh);
    connect(&m_import, &DataImport::failed, this, [this](const Error &error) {
        refresh(ProjectPart::Plan);
        Q_EMIT failed(error);
    });
    connect(&m_import, &DataImport::busyChanged, this, [this](bool busy) {
        if (!busy)
            refresh(ProjectPart::Plan);
    });
    connect(m_columns, &ColumnModel::changeRequested, &m_import, &DataImport::changePlan);
    refresh(ProjectParts(allProjectParts));
}

QWidget *DataPage::makeHeader()
{
    m_header = new PageHeader(tr("Data"), this);
    QPushButton *import = primaryButton(tr("Import files…"), QStringLiteral("importFiles"), this);
    m_importButton = import;
    m_header->addButton(import);
    connect(import, &QPushButton::clicked, this, [this] { Q_EMIT importRequested({}); });
    return m_header;
}

QWidget *DataPage::makeContents()
{
    auto *contents = new QWidget(this);
    m_sources = new SourceList(m_context.theme, contents);
    m_sources->setFixedWidth(sourceListWidth);
    auto *card = new Card(contents);
    card->contents()->setContentsMargins(16, 6, 16, 12);
    card->contents()->addWidget(makeTabs());
    auto *row = new QHBoxLayout(contents);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_sources);
    row->addWidget(card, 1);
    connect(m_sources, &SourceList::currentChanged, this, &DataPage::showSource);
    connect(m_sources, &SourceList::roleChosen, this, &DataPage::chooseRole);
    connect(m_sources, &SourceList::removeRequested, this, &DataPage::askRemove);
    return contents;
}

QTabWidget *DataPage::makeTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("dataTabs"));
    m_tabs->setDocumentMode(true);
    m_columnsPane = new ColumnsPane(m_context.theme, *m_columns, this);
    m_fields = new FieldsPane(m_context.theme, this);
    m_preview = new PreviewPane(m_context.theme, *m_columns, this);
    m_tabs->addTab(m_columnsPane, tr("Columns"));
    m_tabs->addTab(m_preview, tr("Preview"));
    m_reading = new ReadingPane(m_context.theme, this);
    m_issueTable = makeIssueTable();
    m_tabs->addTab(m_reading, tr("Reading"));
    m_tabs->addTab(m_issueTable, tr("Issues"));
    m_tabs->addTab(m_fields, tr("Fields of the accounts"));
    m_tabs->addTab(makeHealth(), tr("Health"));
    addDecisions();
    connect(m_columnsPane, &ColumnsPane::currentChanged, m_preview, &PreviewPane::setColumn);
    connect(m_preview, &PreviewPane::originRequested, this, &DataPage::showCell);
    connect(m_reading, &ReadingPane::rowsWanted, this,
            [this](const ReadOptions &wanted) { m_import.changeRows(m_shown, wanted); });
    connect(m_reading, &ReadingPane::readingWanted, this,
            [this](const ReadOptions &wanted) { m_import.readAgain(m_shown, wanted); });
    return m_tabs;
}

HealthPane *DataPage::makeHealth()
{
    m_health = new HealthPane(m_context, this);
    connect(m_health, &HealthPane::accountRequested, this, &Page::accountRequested);
    connect(m_health, &HealthPane::remedyRequested, this, [this](const RemedyColumns &columns, const QString &text) {
        m_import.changePlan(text, [columns](ImportPlan &plan) { applyRemedy(plan, columns); });
    });
    connect(m_health, &HealthPane::countsChanged, this, [this](int grave) {
        m_tabs->setTabText(m_tabs->indexOf(m_health), grave == 0 ? tr("Health") : tr("Health (%1)").arg(grave));
    });
    connect(&m_import, &DataImport::busyChanged, m_health, &HealthPane::setBusy);
    return m_health;
}

// What holds for all files together: which rows are one account, how values are spelt, what currencies are worth.
void DataPage::addDecisions()
{
    m_match = new MatchPane(m_context, this);
    m_tidy = new TidyPane(m_context, this);
    m_currency = new CurrencyPane(m_context.theme, this);
    m_tabs->addTab(m_match, tr("Match"));
    m_tabs->addTab(m_tidy, tr("Tidy"));
    m_tabs->addTab(m_currency, tr("Currencies"));
    connect(m_match, &MatchPane::changeRequested, &m_import, &DataImport::decide);
    connect(m_tidy, &TidyPane::changeRequested, &m_import, &DataImport::decide);
    connect(m_currency, &CurrencyPane::changeRequested, &m_import, &DataImport::decide);
    connect(&m_import, &DataImport::busyChanged, m_match, &MatchPane::setBusy);
}

void DataPage::refreshDecisions()
{
    m_match->refresh();
    m_tidy->refresh();
    m_currency->setProject(m_context.document.project());
}

TableView *DataPage::makeIssueTable()
{
    auto *table = new TableView(m_context.theme, this);
    table->setObjectName(QStringLiteral("issueTable"));
    table->setAccessibleName(tr("What was found in the file"));
    table->setModel(m_issues);
    table->setItemDelegateForColumn(IssueModel::Text, new WrappedDelegate(m_context.theme, table));
    table->setColumnWidth(IssueModel::Severity, 90);
    table->setColumnWidth(IssueModel::Count, 76);
    table->setColumnWidth(IssueModel::Place, 180);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(IssueModel::Text, QHeaderView::Stretch);
    table->horizontalHeader()->setStretchLastSection(false);
    connect(table, &QTableView::activated, this, &DataPage::showIssueColumn);
    return table;
}

Page::Status DataPage::status() const
{
    const Project &project = m_context.document.project();
    if (isEmpty(project))
        return Status::NotStarted;
    for (const SourcePlan &plan : project.plan->sources)
        if (plan.role != SourceRole::Ignored && std::any_of(plan.columns.begin(), plan.columns.end(), needsLook))
            return Status::NeedsAttention;
    return Status::Complete;
}

void DataPage::refresh(ProjectParts parts)
{
    const Project &project = m_context.document.project();
    if (parts & (ProjectPart::Sources | ProjectPart::Plan | ProjectPart::Dataset)) {
        m_stack->setCurrentIndex(isEmpty(project) ? 0 : 1);
        m_importButton->setVisible(!isEmpty(project)); // the empty page has its own
        m_header->setFinding(dataFinding(project));
        m_sources->setProject(project);
        refreshDecisions();
    }
    if (parts & ProjectPart::Dataset) {
        summarize();
        m_health->setDataset(project.dataset);
    }
    Q_EMIT statusChanged();
}

void DataPage::showSource(int source)
{
    const Project &project = m_context.document.project();
    const bool there = source >= 0 && source < static_cast<int>(project.sources->size());
    const Source *shown = there ? &(*project.sources)[static_cast<std::size_t>(source)] : nullptr;
    const SourcePlan *plan = shown ? project.plan->find(shown->name) : nullptr;
    m_columns->setSource(plan ? *plan : SourcePlan{});
    m_preview->setTable(shown ? shown->table : nullptr);
    m_shown = shown ? shown->name : QString();
    m_reading->setSource(shown);
    showIssues(source);
}

// The issues of the file that is shown, and those of no file.
void DataPage::showIssues(int source)
{
    const Project &project = m_context.document.project();
    std::vector<DataIssue> issues;
    if (source >= 0)
        issues = issuesOf(project, (*project.sources)[static_cast<std::size_t>(source)]);
    for (const DataIssue &issue : project.dataset->issues)
        if (issue.source.isEmpty())
            issues.push_back(issue);
    m_tabs->setTabText(m_tabs->indexOf(m_issueTable),
                       issues.empty() ? tr("Issues") : tr("Issues (%1)").arg(issues.size()));
    m_issues->setIssues(std::move(issues));
}

void DataPage::summarize()
{
    m_context.tasks.cancel(m_summarizing);
    using Fields = std::shared_ptr<const std::vector<FieldSummary>>;
    m_summarizing = m_context.tasks.runQuietly(
        this,
        [dataset = m_context.document.project().dataset](Progress &) -> Result<Fields> {
            return Fields(std::make_shared<const std::vector<FieldSummary>>(summarizeFields(*dataset)));
        },
        [this](const Result<Fields> &fields) { m_fields->setFields(*fields); });
}

void DataPage::chooseRole(int source, SourceRole role)
{
    const QString name = (*m_context.document.project().sources)[static_cast<std::size_t>(source)].name;
    m_import.changePlan(tr("Change what %1 is").arg(name), [name, role](ImportPlan &plan) {
        for (SourcePlan &sourcePlan : plan.sources) {
            if (sourcePlan.source != name)
                continue;
            sourcePlan.role = role;
            sourcePlan.byHand = true;
            sourcePlan.confidence = 1.0;
            sourcePlan.reason = tr("Set by you.");
        }
    });
}

void DataPage::askRemove(int source)
{
    const QString name = (*m_context.document.project().sources)[static_cast<std::size_t>(source)].name;
    if (m_context.prompts.confirm(tr("Remove “%1” from the project?").arg(name),
                                  tr("What it said about the accounts goes with it. The file itself stays where it is, "
                                     "and you can undo this."),
                                  tr("Remove")))
        m_import.removeSource(name);
}

// Where a cell of the preview stands.
void DataPage::showCell(int row, int column, const QPoint &place)
{
    const Project &project = m_context.document.project();
    const int source = m_sources->current();
    const ValueOrigin origin = originOfCell({*project.sources, *project.plan, *project.dataset}, source, column,
                                            static_cast<std::size_t>(row));
    if (origin.cells.empty())
        return;
    auto *view = new OriginView(m_context.theme, this);
    view->show(project, (*project.sources)[static_cast<std::size_t>(source)].name, {origin});
    view->popUp(place);
}

// From an issue to the column it is about, raw beside understood.
void DataPage::showIssueColumn(const QModelIndex &issue)
{
    const int row = m_columns->rowOf(m_issues->issue(issue.row()).column);
    if (row < 0)
        return;
    m_columnsPane->select(row);
    m_tabs->setCurrentWidget(m_preview);
}

} // namespace touchstone
