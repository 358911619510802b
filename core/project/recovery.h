#pragma once

#include "core/project/project_file.h"

#include <QDateTime>

namespace touchstone
{

// The edits of one project that are not in its file yet, kept in a file of their own so that a crash loses none. It
// holds only the parts that differ from the project file. A value: writeRecovery gives the next one.
struct Recovery {
    QString path;        // of the recovery file; need not exist yet
    StoredProject saved; // the project file as it was last opened or saved; its path is empty for a new project
    Project written;     // what the recovery file, put over the saved project, gives
    bool exists = false; // whether anything was written
};

// A recovery for this project in the folder, under a name that is free: what a crash left stays.
Recovery beginRecovery(const QString &folder, const StoredProject &saved);

// Brings the parts that were changed since the last call to the disk. The folder is made when it is not there.
Result<Recovery> writeRecovery(const Project &now, const Recovery &last, Progress &progress);

// Takes the file away; after a save, or when the user does not want it. Nothing happens when there is none.
void removeRecovery(const QString &path);

// What a crash left, to be offered.
struct LeftRecovery {
    QString path;
    QString projectPath; // empty: the project had never been saved
    QString title;
    QDateTime written;
};

// The recovery files in the folder that no running program holds (see ProjectLock), newest first.
std::vector<LeftRecovery> listRecoveries(const QString &folder);

// A recovered project. The recovery file stays until the project is saved.
struct RecoveredProject {
    StoredProject saved;      // the project file as it is today; of an empty project when it is gone
    Project project;          // with the edits
    bool fileChanged = false; // the project file was written since, or is gone: better saved under another name
};
Result<RecoveredProject> readRecovery(const QString &path, Progress &progress);

} // namespace touchstone
