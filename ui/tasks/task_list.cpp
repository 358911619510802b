#include "ui/tasks/task_list.h"

#include <algorithm>

namespace touchstone
{

TaskList::TaskList(QObject *parent) : QObject(parent) {}

TaskList::~TaskList()
{
    for (Job &job : m_jobs)
        job.future.cancel();
    for (Job &job : m_jobs)
        job.future.waitForFinished();
}

void TaskList::cancel(quint64 id)
{
    for (Job &job : m_jobs)
        if (job.task.id == id)
            job.future.cancel();
    Q_EMIT cancelled(id);
}

bool TaskList::isRunning(quint64 id) const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(), [id](const Job &job) { return job.task.id == id; });
}

std::vector<TaskList::Task> TaskList::tasks() const
{
    std::vector<Task> all;
    for (const Job &job : m_jobs)
        all.push_back(job.task);
    return all;
}

quint64 TaskList::watch(const QString &title, bool quiet, QFuture<void> future)
{
    const quint64 id = ++m_lastId;
    m_jobs.push_back({Task{id, title, {}, 0.0, quiet}, future});
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this, id, watcher](int) { update(id, watcher->progressText(), watcher->progressValue() / 1000.0); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, id, watcher] {
        watcher->deleteLater();
        std::erase_if(m_jobs, [id](const Job &job) { return job.task.id == id; });
        Q_EMIT changed();
    });
    watcher->setFuture(future);
    Q_EMIT changed();
    return id;
}

void TaskList::update(quint64 id, const QString &step, double fraction)
{
    for (Job &job : m_jobs) {
        if (job.task.id == id) {
            job.task.step = step;
            job.task.fraction = fraction;
        }
    }
    Q_EMIT changed();
}

} // namespace touchstone
