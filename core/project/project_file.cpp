#include "core/project/project_file.h"

#include "core/base/memory_guard.h"
#include "core/base/replace_file.h"
#include "core/project/project_schema.h"
#include "core/project/project_store.h"
#include "core/project/write_target.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace touchstone
{

namespace
{

constexpr double readingShare = 0.4;

Error changedElsewhere(const QString &path)
{
    return {Error::Code::ChangedElsewhere,
            QCoreApplication::translate("Project", "The project was changed by somebody else since it was opened."),
            {path},
            QCoreApplication::translate("Project", "Save yours under another name, or open the project again.")};
}

// Whether the file is still the one that was opened or saved last, and may be written.
Result<Done> checkUnchanged(const SqliteConnection &connection, const QUuid &revision)
{
    const Result<QUuid> present = readRevision(connection);
    if (!present)
        return present.error();
    if (*present != revision)
        return changedElsewhere(connection.path());
    return Done{};
}

Result<QUuid> writeNewFile(const Project &project, const QString &path, Progress &progress)
{
    const Result<SqliteConnection> connection = SqliteConnection::open(path, SqliteConnection::Mode::Write, progress);
    if (!connection)
        return connection.error();
    if (const Result<Done> created = createProjectSchema(*connection); !created)
        return created.error();
    QUuid revision;
    const Result<Done> done = connection->transaction([&]() -> Result<Done> {
        const Result<QUuid> written = writeParts(*connection, project, storedParts, {}, progress);
        if (!written)
            return written.error();
        revision = *written;
        return Done{};
    });
    if (!done)
        return done.error();
    return revision;
}

// The errors of a temporary file name the file that the user knows.
Error renamed(Error error, const QString &path)
{
    error.where.file = path;
    return error;
}

Result<StoredProject> readProject(const QString &path, Progress &progress)
{
    if (const Result<Done> header = checkProjectHeader(path); !header)
        return header.error();
    ProgressLeg reading(progress, 0.0, readingShare);
    Result<StoredContent> content = [&]() -> Result<StoredContent> {
        const Result<SqliteConnection> connection = SqliteConnection::open(path, SqliteConnection::Mode::Read, reading);
        if (!connection)
            return connection.error();
        if (const Result<Done> schema = checkProjectSchema(*connection); !schema)
            return schema.error();
        return readParts(*connection, emptyProject(), reading);
    }();
    if (!content)
        return content.error();
    // Projects from before proofs and groups were kept have neither.
    if ((content->parts | ProjectPart::Proof | ProjectPart::Groups) != storedParts)
        return damaged(path, QStringLiteral("parts"));

    ProgressLeg building(progress, readingShare, 1.0);
    Result<Project> project = withDataset(*content, building);
    if (!project)
        return renamed(project.error(), path);
    return StoredProject{std::move(*project), path, content->revision};
}

} // namespace

Result<StoredProject> loadProject(const QString &path, Progress &progress)
{
    return withinMemory(progress, memoryCeiling(), [&path](Progress &guarded) { return readProject(path, guarded); });
}

Result<StoredProject> saveProject(const Project &project, const StoredProject &last, Progress &progress)
{
    const ProjectParts parts = changedParts(last.project, project) & storedParts;
    if (!parts)
        return StoredProject{project, last.path, last.revision};
    if (const Result<Done> header = checkProjectHeader(last.path); !header)
        return header.error();
    if (!(QFileInfo(last.path).permissions() & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther)))
        return writeError(last.path, EACCES);

    const Result<SqliteConnection> connection =
        SqliteConnection::open(last.path, SqliteConnection::Mode::Write, progress);
    if (!connection)
        return connection.error();
    QUuid revision;
    const Result<Done> done = connection->transaction([&]() -> Result<Done> {
        if (const Result<Done> same = checkUnchanged(*connection, last.revision); !same)
            return same;
        const Result<QUuid> written = writeParts(*connection, project, parts, {}, progress);
        if (!written)
            return written.error();
        revision = *written;
        return Done{};
    });
    if (!done)
        return done.error();
    return StoredProject{project, last.path, revision};
}

Result<StoredProject> saveProjectAs(const Project &project, const QString &path, Progress &progress)
{
    if (const Result<Done> target = checkProjectTarget(path, project); !target)
        return target.error();
    Result<FileReplacement> file = FileReplacement::begin(path);
    if (!file)
        return file.error();
    const Result<QUuid> revision = writeNewFile(project, file->temporaryPath(), progress);
    if (!revision)
        return renamed(revision.error(), path);
    if (const Result<Done> done = file->commit(); !done)
        return done.error();
    return StoredProject{project, path, *revision};
}

} // namespace touchstone
