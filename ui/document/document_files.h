#pragma once

#include "core/project/project_file.h"
#include "core/project/project_lock.h"
#include "core/project/recovery.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace touchstone
{

class ProjectDocument;
class TaskList;
class UserPrompts;

// The file behind the document: new, open, save, save as, the projects that were open of late. Holds the lock of the
// open file. Reading and writing run in the background; what fails leaves the document as it was. Lives on the GUI
// thread.
class DocumentFiles : public QObject
{
    Q_OBJECT

public:
    // The folder is where crashed programs leave what was not saved; see RecoveryKeeper.
    DocumentFiles(ProjectDocument &document, TaskList &tasks, UserPrompts &prompts, const QString &recoveryFolder,
                  QObject *parent = nullptr);

    void startAnew(); // an empty project, without asking

    // Each asks first what to do with unsaved changes.
    void newProject();
    void open();                                             // asks which
    void open(const QString &path);                          // offers to recover what a crash left of it
    void openCopy(const QString &path, const QString &name); // as a new project of this name, e.g. the sample

    void recover(const QString &recoveryFile); // what a crash left

    void save();
    void saveAs();

    // Goes on with `next` at once, or after the user's unsaved changes were saved or given up; not when they cancel.
    void whenSafe(std::function<void()> next);

    const StoredProject &stored() const { return m_stored; } // its path is empty while it was never saved
    QString path() const { return m_stored.path; }
    QString name() const; // "Acme", for the window's title
    QStringList recentProjects() const;

Q_SIGNALS:
    void opened(); // another project is in the document
    void saved();  // to path()
    void recovered(const QString &recoveryFile);
    void nameChanged();
    void recentProjectsChanged();
    void failed(const touchstone::Error &error);

private:
    void load(const QString &path);
    bool offerLeftWork(const QString &path);
    void readLeftWork(const QString &recoveryFile);
    void showRecovered(const RecoveredProject &recovered, const QString &recoveryFile);
    void write(const QString &path);
    void noticeCancelledSave(quint64 task);
    void finishSave(const Result<StoredProject> &result);
    void show(const StoredProject &stored, std::optional<ProjectLock> lock, const QString &name);
    void remember(const QString &path);
    void fail(const Error &error);

    ProjectDocument &m_document;
    TaskList &m_tasks;
    UserPrompts &m_prompts;
    QString m_recoveryFolder;
    StoredProject m_stored;
    QString m_copyName;
    std::optional<ProjectLock> m_lock;
    std::optional<ProjectLock> m_nextLock; // of the path that is being written
    std::function<void()> m_afterSave;
    quint64 m_saveTask = 0;
    bool m_saving = false;
    bool m_saveAgain = false;
};

} // namespace touchstone
