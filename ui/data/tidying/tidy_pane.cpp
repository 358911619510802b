#include "ui/data/tidying/tidy_pane.h"

#include "core/matching/suspicious_values.h"
#include "core/matching/value_clusters.h"
#include "ui/data/pane_switch.h"
#include "ui/data/tidying/groups_view.h"
#include "ui/data/tidying/spellings_view.h"
#include "ui/data/tidying/suspicious_view.h"
#include "ui/document/project_document.h"
#include "ui/tasks/task_list.h"

#include <QVBoxLayout>

namespace touchstone
{

namespace
{

enum Part { Spellings, Groups, Suspicious };

struct Findings {
    std::vector<ValueCluster> clusters;
    std::vector<SuspiciousValues> suspicious;
};

} // namespace

TidyPane::TidyPane(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_switch(new PaneSwitch(QStringLiteral("tidyParts"), this)),
      m_spellings(new SpellingsView(context.theme, this)), m_groups(new GroupsView(context.theme, this)),
      m_suspicious(new SuspiciousView(context.theme, this))
{
    m_switch->add(m_spellings, tr("Spellings"));
    m_switch->add(m_groups, tr("Groups"));
    m_switch->add(m_suspicious, tr("Suspicious values"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_switch);
    connect(m_spellings, &SpellingsView::changeRequested, this, &TidyPane::changeRequested);
    connect(m_groups, &GroupsView::changeRequested, this, &TidyPane::changeRequested);
    connect(m_suspicious, &SuspiciousView::changeRequested, this, &TidyPane::changeRequested);
}

void TidyPane::refresh()
{
    m_stale = true;
    if (isVisible())
        compute();
}

void TidyPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        compute();
}

void TidyPane::compute()
{
    m_stale = false;
    m_context.tasks.cancel(m_computing);
    const Project project = m_context.document.project();
    if (m_shown.dataset == project.dataset && m_shown.plan == project.plan)
        return;
    m_groups->setProject(project);
    m_computing = m_context.tasks.runQuietly(
        this,
        [project](Progress &progress) -> Result<Findings> {
            auto clusters = clusterValues(*project.dataset, project.plan->tidying, progress);
            if (!clusters)
                return clusters.error();
            return Findings{std::move(*clusters), findSuspiciousValues(*project.dataset)};
        },
        [this, project](const Result<Findings> &findings) {
            if (!findings)
                return;
            m_shown = project;
            m_spellings->setClusters(project, findings->clusters);
            m_suspicious->setValues(project, findings->suspicious);
            m_switch->setCount(Spellings, static_cast<qsizetype>(findings->clusters.size()));
            m_switch->setCount(Suspicious, static_cast<qsizetype>(findings->suspicious.size()));
        });
}

} // namespace touchstone
