#include "app/cli/session.h"

#include <QFileInfo>

namespace touchstone
{

namespace
{

constexpr double openingShare = 0.4;

} // namespace

Result<OpenProject> Session::open(const QString &path)
{
    projectPath = path;
    Result<ProjectLock> lock = ProjectLock::acquire(path);
    if (!lock)
        return lock.error();
    ProgressLeg leg(progress, 0.0, openingShare);
    Result<StoredProject> stored = loadProject(path, leg);
    if (!stored)
        return stored.error();
    return OpenProject{std::move(*stored), std::move(*lock)};
}

Result<OpenProject> Session::openToRead(const QString &path)
{
    Result<OpenProject> opened = open(path);
    if (opened || opened.error().code != Error::Code::CannotWrite)
        return opened;
    Result<StoredProject> stored = loadProject(path, progress);
    if (!stored)
        return stored.error();
    return OpenProject{std::move(*stored), std::nullopt};
}

Result<Done> Session::save(OpenProject &open, const Project &project)
{
    Result<StoredProject> saved = saveProject(project, open.stored, progress);
    if (!saved)
        return saved.error();
    open.stored = std::move(*saved);
    return Done{};
}

Result<Project> Session::changed(const QString &path, const Change &change)
{
    Result<OpenProject> project = change ? open(path) : openToRead(path);
    if (!project)
        return project.error();
    if (!change)
        return project->stored.project;
    const Result<Edit> edit = change(project->stored.project);
    if (!edit)
        return edit.error();
    if (const Result<Done> saved = save(*project, edit->after); !saved)
        return saved.error();
    return edit->after;
}

Result<Done> Session::keep(OpenProject &open, const Project &project)
{
    const bool isWritable = open.lock && QFileInfo(open.stored.path).isWritable();
    return isWritable ? save(open, project) : Result<Done>(Done{});
}

void Session::remark(const QString &message)
{
    if (!quiet)
        terminal.say(message);
}

} // namespace touchstone
