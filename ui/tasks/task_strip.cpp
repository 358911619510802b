#include "ui/tasks/task_strip.h"

#include "ui/tasks/task_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace touchstone
{

TaskStrip::TaskStrip(TaskList &tasks, QWidget *parent)
    : QWidget(parent), m_tasks(tasks), m_title(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("taskStrip"));
    m_title->setObjectName(QStringLiteral("taskTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(QStringLiteral("taskProgress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setFixedWidth(160);
    m_cancel->setObjectName(QStringLiteral("cancelTask"));
    m_cancel->setProperty("flat", true);
    m_cancel->setToolTip(tr("Stop this and leave the project as it was"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &TaskStrip::cancelShown);
    connect(&m_tasks, &TaskList::changed, this, &TaskStrip::refresh);
    refresh();
}

void TaskStrip::refresh()
{
    const std::vector<TaskList::Task> tasks = m_tasks.tasks();
    const TaskList::Task *shown = nullptr;
    for (const TaskList::Task &task : tasks)
        if (!task.quiet)
            shown = &task;
    setVisible(shown != nullptr);
    m_shown = shown ? shown->id : 0;
    if (!shown)
        return;
    m_title->setText(shown->step.isEmpty() ? shown->title : shown->step);
    m_title->setToolTip(shown->title.toHtmlEscaped());
    m_bar->setValue(static_cast<int>(shown->fraction * 1000.0));
}

void TaskStrip::cancelShown()
{
    m_tasks.cancel(m_shown);
}

} // namespace touchstone
