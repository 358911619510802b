#pragma once

#include "core/project/edits.h"

#include <QObject>

#include <deque>
#include <functional>

namespace touchstone
{

class ProjectDocument;
class Progress;
class TaskList;

// Changes of the data, which take long as the data set is built anew: each computes an edit in the background from the
// project as it then is, one after the other, and applies it as one undoable step. What the user edited meanwhile
// stays. Lives on the GUI thread.
class DataImport : public QObject
{
    Q_OBJECT

public:
    DataImport(ProjectDocument &document, TaskList &tasks, QObject *parent = nullptr);

    void importFiles(const QStringList &paths);
    void changePlan(const QString &text, std::function<void(ImportPlan &)> change);
    void removeSource(const QString &name);

    bool isBusy() const { return m_running != 0; }

Q_SIGNALS:
    void imported(const QStringList &paths);
    void busyChanged(bool busy);
    void failed(const touchstone::Error &error);

private:
    using Work = std::function<Result<Edit>(const Project &, Progress &)>;
    struct Job {
        QString title;
        Work work;
        QStringList files;
    };

    void enqueue(Job job);
    void startNext();
    void start(const Job &job);
    void deliver(const Job &job, const Project &before, const Result<Edit> &result);
    void noticeEnd();

    ProjectDocument &m_document;
    TaskList &m_tasks;
    std::deque<Job> m_waiting;
    quint64 m_running = 0;
};

} // namespace touchstone
