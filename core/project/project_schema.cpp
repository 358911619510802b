#include "core/project/project_schema.h"

#include "core/base/core_resources.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QVariant>
#include <QtEndian>

namespace touchstone
{

namespace
{

// The fields of a database's first bytes: https://www.sqlite.org/fileformat2.html#the_database_header
constexpr qsizetype headerSize = 100;
constexpr char magic[] = "SQLite format 3"; // and a NUL
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype journalAt = 18; // two bytes: 1 for a rollback journal, 2 for a write-ahead log
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

quint32 bigEndian32(const QByteArray &header, qsizetype at)
{
    return qFromBigEndian<quint32>(header.constData() + at);
}

QStringList schemaStatements()
{
    initializeCoreResources();
    QFile file(QStringLiteral(":/schema/001_project.sql"));
    file.open(QIODevice::ReadOnly);
    QStringList statements;
    for (const QString &statement : QString::fromUtf8(file.readAll()).split(QLatin1Char(';')))
        if (!statement.trimmed().isEmpty())
            statements << statement.trimmed();
    return statements;
}

Error foreign(const QString &path)
{
    return {
        Error::Code::WrongFormat,
        QCoreApplication::translate("Project", "This is not a Touchstone project."),
        {path},
        QCoreApplication::translate("Project", "Choose a file that ends in .touchstone, or import the file as data.")};
}

Error newer(const QString &path, quint32 version)
{
    return {Error::Code::NewerVersion,
            QCoreApplication::translate("Project", "The project is of format %1; this program knows formats up to %2.")
                .arg(version)
                .arg(projectSchemaVersion),
            {path},
            QCoreApplication::translate("Project", "Open it with a newer Touchstone.")};
}

// The sizes must agree, unless SQLite still has to roll back what a crash left.
bool isWhole(const QByteArray &header, qint64 fileSize)
{
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    return pageSize >= 512 && fileSize == pageSize * bigEndian32(header, pageCountAt);
}

} // namespace

Error damaged(const QString &path, const QString &detail)
{
    return {Error::Code::BadContent,
            QCoreApplication::translate("Project", "The project file is damaged."),
            {path},
            QCoreApplication::translate("Project", "Open a copy of it from before, or import the exports again."),
            detail};
}

Result<Done> checkProjectHeader(const QString &path)
{
    QFile file(path);
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return foreign(path); // a folder; or a pipe, which might never say anything
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::CannotRead,
                     file.exists() ? QCoreApplication::translate("Project", "The project could not be read.")
                                   : QCoreApplication::translate("Project", "There is no such project."),
                     {path},
                     QCoreApplication::translate("Project", "Check the name, and that you may read it."),
                     file.errorString()};
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArray(magic, sizeof magic)) ||
        bigEndian32(header, applicationIdAt) != projectApplicationId)
        return foreign(path);

    const quint32 version = bigEndian32(header, userVersionAt);
    if (version > projectSchemaVersion)
        return newer(path, version);
    if (version == 0 || header[journalAt] != 1 || header[journalAt + 1] != 1)
        return damaged(path, QStringLiteral("header"));
    if (!hasHotJournal(path) && !isWhole(header, file.size()))
        return damaged(path, QStringLiteral("%1 bytes").arg(file.size()));
    return Done{};
}

Result<Done> createProjectSchema(const SqliteConnection &connection)
{
    QStringList statements = {QStringLiteral("PRAGMA page_size=65536"),
                              QStringLiteral("PRAGMA application_id=%1").arg(projectApplicationId),
                              QStringLiteral("PRAGMA user_version=%1").arg(projectSchemaVersion)};
    statements += schemaStatements();
    for (const QString &statement : std::as_const(statements))
        if (const Result<Done> done = connection.run(statement); !done)
            return done;
    return Done{};
}

Result<Done> checkProjectSchema(const SqliteConnection &connection)
{
    QStringList found;
    QSqlQuery rows = connection.query();
    if (!rows.exec(QStringLiteral("SELECT type, sql FROM sqlite_schema ORDER BY rowid")))
        return connection.failure(rows);
    while (rows.next()) {
        const bool automatic = rows.value(0).toString() == QLatin1String("index") && rows.value(1).isNull();
        if (!automatic)
            found << rows.value(1).toString();
    }
    if (found != schemaStatements())
        return damaged(connection.path(), QStringLiteral("schema"));

    const Result<QString> check = connection.text(QStringLiteral("PRAGMA quick_check(1)"));
    if (!check)
        return check.error();
    if (*check != QLatin1String("ok"))
        return damaged(connection.path(), *check);
    return Done{};
}

} // namespace touchstone
