#pragma once

#include "ui/tasks/background_task.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace touchstone
{

// The running jobs, shown in the task strip with progress and Cancel. Its destructor cancels all of them and waits, so
// nothing outlives the window. Lives on the GUI thread.
class TaskList : public QObject
{
    Q_OBJECT

public:
    explicit TaskList(QObject *parent = nullptr);
    ~TaskList() override;

    struct Task {
        quint64 id = 0;
        QString title;
        QString step;
        double fraction = 0.0;
        bool quiet = false; // not worth showing: the live analysis
    };

    // Starts work(Progress &) -> Result<T>; done(Result<T>) is called on the receiver's thread unless the task was
    // cancelled or the receiver is gone. Returns the task's id.
    template <typename Work, typename Then>
    quint64 run(const QString &title, QObject *receiver, Work work, Then done)
    {
        return watch(title, false, runInBackground(receiver, std::move(work), std::move(done)));
    }
    template <typename Work, typename Then>
    quint64 runQuietly(QObject *receiver, Work work, Then done)
    {
        return watch({}, true, runInBackground(receiver, std::move(work), std::move(done)));
    }

    void cancel(quint64 id);
    bool isRunning(quint64 id) const;
    std::vector<Task> tasks() const;

Q_SIGNALS:
    void changed();             // a task began, moved on or ended
    void cancelled(quint64 id); // it was asked to stop; its result will not be delivered

private:
    struct Job {
        Task task;
        QFuture<void> future;
    };

    quint64 watch(const QString &title, bool quiet, QFuture<void> future);
    template <typename T>
    quint64 watch(const QString &title, bool quiet, const QFuture<T> &future)
    {
        return watch(title, quiet, QFuture<void>(future));
    }

    void update(quint64 id, const QString &step, double fraction);

    std::vector<Job> m_jobs;
    quint64 m_lastId = 0;
};

} // namespace touchstone
