#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/project/project.h"

#include <QUuid>

namespace touchstone
{

// A project together with the file that holds exactly it.
struct StoredProject {
    Project project;
    QString path;
    QUuid revision; // new at every write; tells whether somebody else has written since
};

// The application file format: one SQLite database per project, described in core/project/FORMAT.md. Each call opens
// and closes its own connection, so they may run on any thread; opening never writes to the file it reads.

// Reads the whole project and builds its data set.
Result<StoredProject> loadProject(const QString &path, Progress &progress);

// Writes the parts that differ from what was last stored, in one transaction. Fails with ChangedElsewhere when somebody
// else has written since.
Result<StoredProject> saveProject(const Project &project, const StoredProject &last, Progress &progress);

// Writes a whole new file beside the path and moves it into place.
Result<StoredProject> saveProjectAs(const Project &project, const QString &path, Progress &progress);

inline constexpr const char projectSuffix[] = "touchstone";

} // namespace touchstone
