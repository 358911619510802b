#include "ui/data/files/files_pane.h"

#include "core/matching/value_origin.h"
#include "ui/accounts/origin_view.h"
#include "ui/data/files/column_model.h"
#include "ui/data/files/columns_pane.h"
#include "ui/data/files/first_rows_view.h"
#include "ui/data/files/issue_model.h"
#include "ui/data/files/preview_pane.h"
#include "ui/data/files/reading_pane.h"
#include "ui/data/files/source_card.h"
#include "ui/data/files/source_list.h"
#include "ui/data/files/wrapped_delegate.h"
#include "ui/document/data_import.h"
#include "ui/document/project_document.h"
#include "ui/prompts/user_prompts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>

namespace touchstone
{

namespace
{

constexpr int sourceListWidth = 250;

} // namespace

FilesPane::FilesPane(const PageContext &context, DataImport &imports, QWidget *parent)
    : QWidget(parent), m_context(context), m_imports(imports), m_columns(new ColumnModel(this)),
      m_issues(new IssueModel(this)), m_sources(new SourceList(context.theme, this)),
      m_firstRows(new FirstRowsView(context.theme, this)), m_stack(new QStackedWidget(this))
{
    m_sources->setFixedWidth(sourceListWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 12, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_sources);
    m_stack->addWidget(makeTabs());
    m_stack->addWidget(m_firstRows);
    row->addWidget(m_stack, 1);
    connectTabs();
    connectReadings();
    connect(m_sources, &SourceList::currentChanged, this, &FilesPane::showSource);
    connect(m_sources, &SourceList::roleChosen, this, &FilesPane::chooseRole);
    connect(m_sources, &SourceList::removeRequested, this, &FilesPane::askRemove);
    connect(m_columns, &ColumnModel::changeRequested, &imports, &DataImport::changePlan);
}

void FilesPane::refresh()
{
    m_sources->setProject(m_context.document.project());
}

QTabWidget *FilesPane::makeTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("fileTabs"));
    m_tabs->setDocumentMode(true);
    m_columnsPane = new ColumnsPane(m_context.theme, *m_columns, this);
    m_preview = new PreviewPane(m_context.theme, *m_columns, this);
    m_reading = new ReadingPane(m_context.theme, this);
    m_issueTable = makeIssueTable();
    m_tabs->addTab(m_columnsPane, tr("Columns"));
    m_tabs->addTab(m_preview, tr("Preview"));
    m_tabs->addTab(m_reading, tr("Reading"));
    m_tabs->addTab(m_issueTable, tr("Issues"));
    return m_tabs;
}

void FilesPane::connectTabs()
{
    connect(m_columnsPane, &ColumnsPane::currentChanged, m_preview, &PreviewPane::setColumn);
    connect(m_preview, &PreviewPane::originRequested, this, &FilesPane::showCell);
    connect(m_reading, &ReadingPane::rowsWanted, this,
            [this](const ReadOptions &wanted) { m_imports.changeRows(m_shown, wanted); });
    connect(m_reading, &ReadingPane::readingWanted, this,
            [this](const ReadOptions &wanted) { m_imports.readAgain(m_shown, wanted); });
    connect(m_reading, &ReadingPane::leftOutWanted, this, &FilesPane::leaveOut);
    connect(m_reading, &ReadingPane::fiscalYearWanted, this, [this](int month) {
        changeSource(tr("Say when the fiscal year of %1 begins").arg(m_shown),
                     [month](SourcePlan &plan) { plan.fiscalYearStart = month; });
    });
}

void FilesPane::connectReadings()
{
    const FileReadings &readings = m_context.readings;
    connect(&readings, &FileReadings::changed, this, [this] { m_sources->setReadings(m_context.readings.all()); });
    connect(m_sources, &SourceList::readingChosen, this, &FilesPane::showReading);
    connect(m_sources, &SourceList::stopRequested, this, [this](quint64 id) {
        const auto &all = m_context.readings.all();
        const auto found = std::ranges::find(all, id, &FileReadings::Reading::id);
        if (found == all.end())
            return;
        if (found->refusal)
            m_context.readings.dismiss(id);
        else
            m_context.readings.cancel();
    });
}

void FilesPane::showReading(quint64 id)
{
    const auto &all = m_context.readings.all();
    const auto found = std::ranges::find(all, id, &FileReadings::Reading::id);
    if (found == all.end())
        return;
    m_firstRows->show(*found);
    m_stack->setCurrentWidget(m_firstRows);
}

void FilesPane::changeSource(const QString &text, const std::function<void(SourcePlan &)> &change)
{
    m_imports.changePlan(text, [change, name = m_shown](ImportPlan &plan) {
        for (SourcePlan &sourcePlan : plan.sources)
            if (sourcePlan.source == name)
                change(sourcePlan);
    });
}

// An entry without values says that the analyst took it back; one that is not there is proposed again.
void FilesPane::leaveOut(std::size_t entry, bool leftOut)
{
    changeSource(tr("Choose the rows of %1").arg(m_shown), [entry, leftOut](SourcePlan &plan) {
        if (entry >= plan.leftOut.size())
            return;
        if (leftOut)
            plan.leftOut.erase(plan.leftOut.begin() + static_cast<std::ptrdiff_t>(entry));
        else
            plan.leftOut[entry].values.clear();
    });
}

TableView *FilesPane::makeIssueTable()
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
    connect(table, &QTableView::activated, this, &FilesPane::showIssueColumn);
    return table;
}

void FilesPane::showSource(int source)
{
    m_stack->setCurrentWidget(m_tabs);
    const Project &project = m_context.document.project();
    const bool there = source >= 0 && source < static_cast<int>(project.sources->size());
    const Source *shown = there ? &(*project.sources)[static_cast<std::size_t>(source)] : nullptr;
    const SourcePlan *plan = shown ? project.plan->find(shown->name) : nullptr;
    m_columns->setSource(plan ? *plan : SourcePlan{});
    m_columnsPane->setTable(shown ? shown->table : nullptr);
    m_preview->setTable(shown ? shown->table : nullptr);
    m_shown = shown ? shown->name : QString();
    m_reading->setSource(shown, plan);
    showIssues(source);
}

// The issues of the file that is shown, and those of no file.
void FilesPane::showIssues(int source)
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

void FilesPane::chooseRole(int source, SourceRole role)
{
    const QString name = (*m_context.document.project().sources)[static_cast<std::size_t>(source)].name;
    m_imports.changePlan(tr("Change what %1 is").arg(name), [name, role](ImportPlan &plan) {
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

void FilesPane::askRemove(int source)
{
    const QString name = (*m_context.document.project().sources)[static_cast<std::size_t>(source)].name;
    if (m_context.prompts.confirm(tr("Remove “%1” from the project?").arg(name),
                                  tr("What it said about the accounts goes with it. The file itself stays where it is, "
                                     "and you can undo this."),
                                  tr("Remove")))
        m_imports.removeSource(name);
}

// Where a cell of the preview stands.
void FilesPane::showCell(int row, int column, const QPoint &place)
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
void FilesPane::showIssueColumn(const QModelIndex &issue)
{
    const int row = m_columns->rowOf(m_issues->issue(issue.row()).column);
    if (row < 0)
        return;
    m_columnsPane->select(row);
    m_tabs->setCurrentWidget(m_preview);
}

} // namespace touchstone
