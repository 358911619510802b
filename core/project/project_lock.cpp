#include "core/project/project_lock.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace touchstone
{

namespace
{

// Beside the real file, so that a link or a relative path finds the same lock.
QString lockPath(const QString &projectPath)
{
    const QFileInfo info(projectPath);
    return (info.exists() ? info.canonicalFilePath() : info.absoluteFilePath()) + QStringLiteral(".lock");
}

Error inUse(const QString &projectPath, const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return {Error::Code::InUse,
                QCoreApplication::translate("Project", "The project is open elsewhere."),
                {projectPath},
                QCoreApplication::translate("Project", "Close it there and try again.")};
    return {Error::Code::InUse,
            QCoreApplication::translate("Project", "The project is open in %1 (process %2 on %3).")
                .arg(program, QString::number(process), host),
            {projectPath},
            QCoreApplication::translate("Project", "Close it there and try again.")};
}

} // namespace

Result<ProjectLock> ProjectLock::acquire(const QString &projectPath)
{
    auto file = std::make_shared<QLockFile>(lockPath(projectPath));
    file->setStaleLockTime(0); // an old lock is no stale one: a project may be open for days
    if (file->tryLock(0))
        return ProjectLock(std::move(file));
    if (file->error() == QLockFile::LockFailedError)
        return inUse(projectPath, *file);
    return Error{
        Error::Code::CannotWrite,
        QCoreApplication::translate("Project", "The project cannot be reserved, as its folder cannot be written to."),
        {projectPath},
        QCoreApplication::translate("Project", "Copy the project to a folder of your own.")};
}

} // namespace touchstone
