#pragma once

#include "app/cli/terminal.h"
#include "core/project/edits.h"
#include "core/project/project_file.h"
#include "core/project/project_lock.h"

#include <QDate>

#include <functional>
#include <optional>

namespace touchstone
{

// A project that a command has opened, reserved while it works.
struct OpenProject {
    StoredProject stored;
    std::optional<ProjectLock> lock; // none: only to read, from a folder that cannot be written to
};

// What a command works with besides its own options.
struct Session {
    Terminal &terminal;
    Progress &progress;
    QDate today;
    bool json = false;
    bool quiet = false;
    QString projectPath = {}; // of the one that was opened: where an error lies that names no file

    // Opens and reserves a project.
    Result<OpenProject> open(const QString &path);
    Result<OpenProject> openToRead(const QString &path);

    // Writes what the command changed.
    Result<Done> save(OpenProject &open, const Project &project);

    // The project at the path after the change, which is saved; or as it is where `change` is empty.
    using Change = std::function<Result<Edit>(const Project &)>;
    Result<Project> changed(const QString &path, const Change &change);

    // Writes a result that is shown as well, where the project may be written.
    Result<Done> keep(OpenProject &open, const Project &project);

    // A remark beside the results, unless the user wants quiet.
    void remark(const QString &message);
};

} // namespace touchstone
