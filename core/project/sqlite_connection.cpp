#include "core/project/sqlite_connection.h"

#include "core/base/replace_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <optional>
#include <string_view>

namespace touchstone
{

struct SqliteConnection::Handle {
    QString name;
    sqlite3 *sqlite = nullptr;
    Mode mode = Mode::Read;

    std::optional<Error> open(const QString &path, Progress &progress);

    ~Handle()
    {
        QSqlDatabase::database(name, false).close();
        QSqlDatabase::removeDatabase(name);
    }
};

namespace
{

constexpr int stepsBetweenChecks = 10000;

// What a statement of ours may do. A hostile file cannot add to it.
int authorize(void *, int action, const char *name, const char *, const char *, const char *)
{
    static constexpr std::array<std::string_view, 9> pragmas = {"application_id", "cell_size_check", "journal_mode",
                                                                "mmap_size",      "page_size",       "quick_check",
                                                                "secure_delete",  "synchronous",     "user_version"};
    switch (action) {
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
    case SQLITE_CREATE_VTABLE:
    case SQLITE_CREATE_TRIGGER:
    case SQLITE_CREATE_VIEW:
        return SQLITE_DENY;
    case SQLITE_PRAGMA:
        return std::ranges::find(pragmas, std::string_view(name)) != pragmas.end() ? SQLITE_OK : SQLITE_DENY;
    default:
        return SQLITE_OK;
    }
}

int stopWhenCancelled(void *progress)
{
    return static_cast<Progress *>(progress)->isCancelled() ? 1 : 0;
}

void harden(sqlite3 *sqlite, Progress &progress)
{
    sqlite3_db_config(sqlite, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    for (const int off : {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW,
                          SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL})
        sqlite3_db_config(sqlite, off, 0, nullptr);

    static constexpr std::pair<int, int> limits[] = {
        {SQLITE_LIMIT_LENGTH, 64 << 20},   {SQLITE_LIMIT_SQL_LENGTH, 100'000},      {SQLITE_LIMIT_EXPR_DEPTH, 50},
        {SQLITE_LIMIT_COMPOUND_SELECT, 5}, {SQLITE_LIMIT_VDBE_OP, 250'000},         {SQLITE_LIMIT_FUNCTION_ARG, 16},
        {SQLITE_LIMIT_ATTACHED, 0},        {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100}, {SQLITE_LIMIT_VARIABLE_NUMBER, 64},
        {SQLITE_LIMIT_TRIGGER_DEPTH, 1}};
    for (const auto &[limit, value] : limits)
        sqlite3_limit(sqlite, limit, value);

    sqlite3_set_authorizer(sqlite, authorize, nullptr);
    sqlite3_progress_handler(sqlite, stepsBetweenChecks, stopWhenCancelled, &progress);
}

Error unreadable(const QString &path, const QString &detail)
{
    return {Error::Code::CannotRead,
            QCoreApplication::translate("Project", "The project could not be read."),
            {path},
            QCoreApplication::translate("Project", "Check that the file is there and that you may read it."),
            detail};
}

} // namespace

std::optional<Error> SqliteConnection::Handle::open(const QString &path, Progress &progress)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=1000");
    if (mode == Mode::Read && !hasHotJournal(path)) // rolling back after a crash has to write
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(options);
    if (!database.open())
        return unreadable(path, database.lastError().text());

    const QVariant native = database.driver()->handle();
    if (native.isValid() && std::strcmp(native.typeName(), "sqlite3*") == 0)
        sqlite = *static_cast<sqlite3 *const *>(native.data());
    if (sqlite)
        harden(sqlite, progress);
    return std::nullopt;
}

Result<SqliteConnection> SqliteConnection::open(const QString &path, Mode mode, Progress &progress)
{
    auto handle = std::make_shared<Handle>();
    handle->name = QUuid::createUuid().toString();
    handle->mode = mode;
    if (std::optional<Error> failure = handle->open(path, progress))
        return *failure;

    SqliteConnection connection(std::move(handle), path);
    for (const char *pragma :
         {"PRAGMA mmap_size=0", "PRAGMA cell_size_check=ON", "PRAGMA synchronous=EXTRA", "PRAGMA secure_delete=ON"})
        if (const Result<Done> set = connection.run(QLatin1String(pragma)); !set)
            return set.error();
    return connection;
}

QSqlQuery SqliteConnection::query(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_handle->name, false));
    query.setForwardOnly(true);
    if (!sql.isEmpty())
        query.prepare(sql);
    return query;
}

Result<Done> SqliteConnection::run(const QString &sql) const
{
    QSqlQuery statement = query();
    if (!statement.exec(sql))
        return failure(statement);
    return Done{};
}

Result<QString> SqliteConnection::text(const QString &sql) const
{
    QSqlQuery statement = query();
    if (!statement.exec(sql))
        return failure(statement);
    if (statement.next())
        return statement.value(0).toString();
    if (statement.lastError().isValid())
        return failure(statement);
    return QString();
}

Result<Done> SqliteConnection::transaction(const std::function<Result<Done>()> &work) const
{
    Result<Done> result = run(QStringLiteral("BEGIN IMMEDIATE"));
    if (!result)
        return result;
    result = work();
    if (result)
        result = run(QStringLiteral("COMMIT"));
    if (!result)
        query().exec(QStringLiteral("ROLLBACK"));
    return result;
}

Error SqliteConnection::failure(const QSqlQuery &query) const
{
    const QString detail = query.lastError().text();
    const int systemError = m_handle->sqlite ? sqlite3_system_errno(m_handle->sqlite) : 0;
    Error error = unreadable(m_path, detail);
    const int code = query.lastError().nativeErrorCode().toInt() & 0xff;
    const bool fileTrouble = code == SQLITE_IOERR || code == SQLITE_CANTOPEN;
    if (fileTrouble && m_handle->mode == Mode::Read)
        return error;
    switch (code) {
    case SQLITE_INTERRUPT:
        return cancelled();
    case SQLITE_FULL:
        error = writeError(m_path, ENOSPC);
        break;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        error = writeError(m_path, EACCES);
        break;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        error = writeError(m_path, systemError ? systemError : EIO);
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        error = {Error::Code::InUse,
                 QCoreApplication::translate("Project", "Another program is using the file."),
                 {m_path},
                 QCoreApplication::translate("Project", "Close it there and try again.")};
        break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        error = {Error::Code::BadContent,
                 QCoreApplication::translate("Project", "The project file is damaged."),
                 {m_path},
                 QCoreApplication::translate("Project", "Open a copy of it from before.")};
        break;
    default:
        break;
    }
    error.detail = detail;
    return error;
}

bool hasHotJournal(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

} // namespace touchstone
