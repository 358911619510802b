#pragma once

#include "core/changes/import_changes.h"
#include "core/import/files/pasted_table.h"

#include <QObject>

#include <deque>
#include <functional>

namespace touchstone
{

class ProjectDocument;
class Progress;
class TaskList;

// Newer exports that wait for the analyst's word: what they would make of the project, and what that changes.
struct PendingImport {
    std::vector<FileImport> files;
    Project before;
    ImportProposal proposal;
    ImportChanges changes;
};

// Changes of the data, which take long as the data set is built anew: each computes an edit in the background from the
// project as it then is, one after the other, and applies it as one undoable step. What the user edited meanwhile
// stays. Files that would replace what the project has wait until the analyst has seen what they change. Lives on the
// GUI thread.
class DataImport : public QObject
{
    Q_OBJECT

public:
    DataImport(ProjectDocument &document, TaskList &tasks, QObject *parent = nullptr);

    // With files that wait already, they are looked at together.
    void importFiles(const QStringList &paths);
    void importPasted(const PastedTable &pasted); // a table from the clipboard
    void changePlan(const QString &text, std::function<void(ImportPlan &)> change);

    // The same for what was decided about all files together: how their columns are read stays as it is.
    void decide(const QString &text, std::function<void(ImportPlan &)> change);
    void removeSource(const QString &name);

    // Another reading of a source. Which rows are its headers and which are left out follows from what is kept of the
    // file; its encoding and delimiter need the file itself.
    void changeRows(const QString &source, const ReadOptions &wanted);
    void readAgain(const QString &source, const ReadOptions &wanted);

    const PendingImport *pending() const { return m_pending.get(); } // null: nothing waits
    void acceptPending();
    void dropPending();
    void renew(std::size_t file, const QString &source); // what a waiting file is a newer export of; empty: of nothing

    // Stops reading files, those that wait for it too.
    void cancelFiles();

    bool isBusy() const { return m_running != 0; }

Q_SIGNALS:
    void filesBegun(const std::vector<touchstone::FileImport> &files);
    void filesEnded(const QStringList &paths); // imported, to be looked at, or cancelled
    void filesFailed(const QStringList &paths, const touchstone::Error &error);
    void imported(const QStringList &paths);
    void busyChanged(bool busy);
    void pendingChanged(); // files wait, or no longer do
    void failed(const touchstone::Error &error);

private:
    struct Outcome {
        Edit edit;
        std::shared_ptr<const PendingImport> review = {}; // to be looked at before the edit is applied
    };
    using Work = std::function<Result<Outcome>(const Project &, Progress &)>;
    struct Job {
        QString title;
        Work work;
        std::vector<FileImport> files = {};
        bool isAnew = false; // files that wait, looked at once more: what comes of it takes their place
    };

    enum class Looked { First, Anew };
    void propose(std::vector<FileImport> files, Looked looked);
    void enqueueEdit(const QString &title, std::function<Result<Edit>(const Project &, Progress &)> work);
    void lookAnew(std::vector<FileImport> files);
    void forgetAll();
    void setPending(std::shared_ptr<const PendingImport> pending);
    void review(const Job &job, const std::shared_ptr<const PendingImport> &review);
    void noticeChange(ProjectParts parts);

    void enqueue(Job job);
    void startNext();
    void start(const Job &job);
    void deliver(const Job &job, const Project &before, const Result<Outcome> &result);
    void noticeEnd();

    ProjectDocument &m_document;
    TaskList &m_tasks;
    std::deque<Job> m_waiting;
    std::shared_ptr<const PendingImport> m_pending;
    quint64 m_running = 0;
    bool m_isLookingAnew = false; // the running job does
    QStringList m_reading;        // the files of the running job
};

} // namespace touchstone
