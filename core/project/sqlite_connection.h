#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <functional>
#include <memory>

namespace touchstone
{

// A connection to one SQLite file, trusted with nothing: no triggers, views, extensions, other files or long
// statements, whatever the file says. For the thread that opened it.
class SqliteConnection
{
public:
    enum class Mode { Read, Write };

    // Progress stops long statements when it is cancelled; it must live as long as the connection.
    static Result<SqliteConnection> open(const QString &path, Mode mode, Progress &progress);

    const QString &path() const { return m_path; }

    // A statement on this connection, prepared; empty text: none yet.
    QSqlQuery query(const QString &sql = {}) const;

    // Runs a statement that gives no rows.
    Result<Done> run(const QString &sql) const;

    // The first column of the first row; empty text when there is none.
    Result<QString> text(const QString &sql) const;

    // Does the work between BEGIN IMMEDIATE and COMMIT; all or nothing.
    Result<Done> transaction(const std::function<Result<Done>()> &work) const;

    // What a failed statement means for the user.
    Error failure(const QSqlQuery &query) const;

private:
    struct Handle;
    SqliteConnection(std::shared_ptr<Handle> handle, QString path)
        : m_handle(std::move(handle)), m_path(std::move(path))
    {
    }

    std::shared_ptr<Handle> m_handle;
    QString m_path;
};

// Whether a file is stored under the text as SQLite does it beside a database: left over by a crash.
bool hasHotJournal(const QString &path);

} // namespace touchstone
