#pragma once

#include "core/project/project_lock.h"
#include "core/project/recovery.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace touchstone
{

class ProjectDocument;
class TaskList;

// Brings every edit to the disk within two seconds, in a recovery file beside the user's other data, so that a crash
// loses no more than that. The file goes when the project is saved or its changes are given up. Lives on the GUI
// thread.
class RecoveryKeeper : public QObject
{
    Q_OBJECT

public:
    RecoveryKeeper(ProjectDocument &document, TaskList &tasks, const QString &folder, QObject *parent = nullptr);

    // Another project is in the document, or it was saved: what was kept of it is not needed any more.
    void begin(const StoredProject &saved);

    // The same after a recovery: the file that it came from goes at the next begin().
    void beginRecovered(const StoredProject &saved, const QString &recoveredFrom);

    // The user gave the changes up.
    void discard();

    // What crashes left.
    std::vector<LeftRecovery> left() const;

    static QString usualFolder();

Q_SIGNALS:
    void failed(const touchstone::Error &error); // once, until it works again

private:
    void noticeChange();
    void write();
    void take(quint64 generation, const Result<Recovery> &written);

    ProjectDocument &m_document;
    TaskList &m_tasks;
    QString m_folder;
    QTimer m_pause;
    Recovery m_recovery;
    QString m_recoveredFrom;
    std::optional<ProjectLock> m_lock; // of the recovery file: it is in use
    quint64 m_generation = 0;
    bool m_writing = false;
    bool m_failing = false;
};

} // namespace touchstone
