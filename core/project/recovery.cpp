#include "core/project/recovery.h"

#include "core/base/checksum.h"
#include "core/base/replace_file.h"
#include "core/project/project_lock.h"
#include "core/project/project_schema.h"
#include "core/project/project_seal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace touchstone
{

namespace
{

constexpr QLatin1String projectKey("project");
constexpr QLatin1String baseKey("base");
constexpr QLatin1String titleKey("title");
constexpr QLatin1String suffix(".recovery");

StoredFacts factsOf(const Project &now, const StoredProject &saved)
{
    return {{projectKey, saved.path},
            {baseKey, saved.revision.toString(QUuid::WithoutBraces)},
            {titleKey, now.settings->title}};
}

Result<Done> writeInto(const QString &path, const Project &now, ProjectParts parts, const StoredProject &saved,
                       bool create, Progress &progress)
{
    const Result<SqliteConnection> connection = SqliteConnection::open(path, SqliteConnection::Mode::Write, progress);
    if (!connection)
        return connection.error();
    if (create)
        if (const Result<Done> created = createProjectSchema(*connection); !created)
            return created;
    return connection->transaction([&]() -> Result<Done> {
        const Result<QUuid> written = writeParts(*connection, now, parts, factsOf(now, saved), progress);
        if (!written)
            return written.error();
        return Done{};
    });
}

Result<Done> writeFirst(const Project &now, const Recovery &last, Progress &progress)
{
    QDir().mkpath(QFileInfo(last.path).path());
    Result<FileReplacement> file = FileReplacement::begin(last.path);
    if (!file)
        return file.error();
    const ProjectParts parts = changedParts(last.saved.project, now) & storedParts;
    if (const Result<Done> written = writeInto(file->temporaryPath(), now, parts, last.saved, true, progress); !written)
        return written;
    return file->commit();
}

Result<SqliteConnection> openSound(const QString &path, Progress &progress)
{
    if (const Result<Done> header = checkProjectHeader(path); !header)
        return header.error();
    Result<SqliteConnection> connection = SqliteConnection::open(path, SqliteConnection::Mode::Read, progress);
    if (!connection)
        return connection;
    if (const Result<Done> schema = checkProjectSchema(*connection); !schema)
        return schema.error();
    return connection;
}

std::optional<LeftRecovery> describeRecovery(const QFileInfo &file)
{
    if (!ProjectLock::acquire(file.filePath()))
        return std::nullopt; // somebody is still at work on it
    NoProgress progress;
    const Result<SqliteConnection> connection = openSound(file.filePath(), progress);
    if (!connection)
        return std::nullopt;
    Result<StoredFacts> facts = readFacts(*connection);
    if (!facts)
        return std::nullopt;
    return LeftRecovery{file.filePath(), (*facts)[projectKey], (*facts)[titleKey], file.lastModified()};
}

// The project as it lies in its file today, or an empty one when there is none that opens.
StoredProject savedProject(const QString &path, Progress &progress)
{
    if (!path.isEmpty())
        if (Result<StoredProject> saved = loadProject(path, progress))
            return std::move(*saved);
    return {emptyProject(), {}, {}};
}

// A name for the recovery file that is free: what a crash left stays until the user has decided about it.
QString freePath(const QString &folder, const StoredProject &saved)
{
    if (saved.path.isEmpty())
        return QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + suffix);
    const QString name = hex(checksum(QFileInfo(saved.path).canonicalFilePath().toUtf8()));
    QString path = QDir(folder).filePath(name + suffix);
    for (int number = 2; QFile::exists(path); ++number)
        path = QDir(folder).filePath(QStringLiteral("%1-%2").arg(name).arg(number) + suffix);
    return path;
}

} // namespace

Recovery beginRecovery(const QString &folder, const StoredProject &saved)
{
    return {freePath(folder, saved), saved, saved.project, false};
}

Result<Recovery> writeRecovery(const Project &now, const Recovery &last, Progress &progress)
{
    const ProjectParts parts = changedParts(last.written, now) & storedParts;
    if (!parts)
        return last;
    const Result<Done> done =
        last.exists ? writeInto(last.path, now, parts, last.saved, false, progress) : writeFirst(now, last, progress);
    if (!done)
        return done.error();
    return Recovery{last.path, last.saved, now, true};
}

void removeRecovery(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path + QStringLiteral("-journal"));
}

std::vector<LeftRecovery> listRecoveries(const QString &folder)
{
    std::vector<LeftRecovery> found;
    const QFileInfoList files = QDir(folder).entryInfoList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files)
        if (std::optional<LeftRecovery> left = describeRecovery(file))
            found.push_back(std::move(*left));
    return found;
}

Result<RecoveredProject> readRecovery(const QString &path, Progress &progress)
{
    const Result<SqliteConnection> connection = openSound(path, progress);
    if (!connection)
        return connection.error();
    Result<StoredFacts> facts = readFacts(*connection);
    if (!facts)
        return facts.error();

    const QString projectPath = (*facts)[projectKey];
    StoredProject saved = savedProject(projectPath, progress);
    const Result<StoredContent> content = readParts(*connection, saved.project, progress);
    if (!content)
        return content.error();
    Result<Project> project = withDataset(*content, progress);
    if (!project)
        return project.error();
    const bool changed = !projectPath.isEmpty() && saved.revision != QUuid::fromString((*facts)[baseKey]);
    return RecoveredProject{std::move(saved), std::move(*project), changed};
}

} // namespace touchstone
