#include "ui/data/matching/match_pane.h"

#include "ui/data/matching/conflicts_view.h"
#include "ui/data/matching/match_files_view.h"
#include "ui/data/matching/review_view.h"
#include "ui/data/matching/shared_names_view.h"
#include "ui/data/pane_switch.h"
#include "ui/document/project_document.h"
#include "ui/tasks/task_list.h"

#include <QVBoxLayout>

namespace touchstone
{

namespace
{

enum Part { Review, Files, Conflicts, Several };

} // namespace

MatchPane::MatchPane(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_switch(new PaneSwitch(QStringLiteral("matchParts"), this)),
      m_review(new ReviewView(context.theme, this)), m_shared(new SharedNamesView(context.theme, this)),
      m_files(new MatchFilesView(context.theme, this)), m_conflicts(new ConflictsView(context.theme, this))
{
    m_switch->add(m_review, tr("To review"));
    m_switch->add(m_files, tr("Match by file"));
    m_switch->add(m_conflicts, tr("Different values"));
    m_switch->add(m_shared, tr("Several fit"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_switch);
    connect(m_review, &ReviewView::changeRequested, this, &MatchPane::changeRequested);
    connect(m_shared, &SharedNamesView::changeRequested, this, &MatchPane::changeRequested);
    connect(m_files, &MatchFilesView::changeRequested, this, &MatchPane::changeRequested);
    connect(m_conflicts, &ConflictsView::changeRequested, this, &MatchPane::changeRequested);
    connect(m_review, &ReviewView::openCountChanged, this,
            [this] { m_switch->setCount(Review, m_review->openCount()); });
}

void MatchPane::refresh()
{
    m_stale = true;
    if (isVisible())
        compute();
}

void MatchPane::setBusy(bool busy)
{
    m_review->setBusy(busy);
}

void MatchPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        compute();
}

void MatchPane::compute()
{
    m_stale = false;
    m_context.tasks.cancel(m_computing);
    const Project project = m_context.document.project();
    if (m_report && m_shown.dataset == project.dataset && m_shown.plan == project.plan)
        return showReport(project, *m_report); // a decision that came to nothing
    m_conflicts->setProject(project);
    m_switch->setCount(Conflicts, static_cast<qsizetype>(project.dataset->conflicts.size()));
    m_computing = m_context.tasks.runQuietly(
        this,
        [project](Progress &progress) -> Result<Report> {
            Result<MatchReport> report = matchReport(*project.dataset, *project.plan, progress);
            if (!report)
                return report.error();
            Result<std::vector<SharedName>> names = sharedNames(*project.dataset, progress);
            if (!names)
                return names.error();
            return Report{std::make_shared<const MatchReport>(std::move(*report)), std::move(*names)};
        },
        [this, project](const Result<Report> &report) {
            if (report)
                showReport(project, *report);
        });
}

void MatchPane::showReport(const Project &project, const Report &report)
{
    m_shown = project;
    m_report = report;
    m_review->setReport(project, report.matches);
    m_shared->setNames(project, report.names);
    m_switch->setCount(Several, m_shared->openCount());
    m_files->setReport(project, report.matches);
}

} // namespace touchstone
