#pragma once

#include "core/import/files/import_formats.h"

#include <QBuffer>
#include <QTest>

namespace touchstone::test
{

inline Result<std::vector<Source>> readBytes(QByteArray bytes, const ReadOptions &options = {},
                                             const QString &name = QStringLiteral("accounts.csv"))
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    NoProgress progress;
    return readTables(buffer, name, options, progress);
}

// The only source of what must be readable.
inline Source readSource(const QByteArray &bytes, const ReadOptions &options = {},
                         const QString &name = QStringLiteral("accounts.csv"))
{
    const Result<std::vector<Source>> sources = readBytes(bytes, options, name);
    if (!sources)
        qFatal("not readable: %s", qUtf8Printable(sources.error().sentence()));
    return sources->front();
}

inline Error readError(const QByteArray &bytes, const ReadOptions &options = {},
                       const QString &name = QStringLiteral("accounts.csv"))
{
    const Result<std::vector<Source>> sources = readBytes(bytes, options, name);
    return sources ? Error{Error::Code::InvalidInput, QStringLiteral("it was read")} : sources.error();
}

// Headers and rows, cells between bars: "Name|Employees\nAcme|12".
inline QString tableText(const RawTable &table)
{
    QStringList lines;
    for (qsizetype row = -1; row < static_cast<qsizetype>(table.rowCount()); ++row) {
        QStringList cells;
        for (const RawColumn &column : table.columns)
            cells << (row < 0 ? column.header : column.text(static_cast<std::size_t>(row)));
        lines << cells.join(QLatin1Char('|'));
    }
    return lines.join(QLatin1Char('\n'));
}

inline QString tableText(const QByteArray &bytes, const ReadOptions &options = {})
{
    return tableText(*readSource(bytes, options).table);
}

// One line for each issue: "3 from row 7: text".
inline QString issueText(const std::vector<DataIssue> &issues)
{
    QStringList lines;
    for (const DataIssue &issue : issues)
        lines << QStringLiteral("%1 from row %2: %3").arg(issue.count).arg(issue.row).arg(issue.text);
    return lines.join(QLatin1Char('\n'));
}

inline QString droppedText(const std::vector<DroppedRows> &dropped)
{
    QStringList lines;
    for (const DroppedRows &rows : dropped)
        lines << QStringLiteral("%1 from row %2: %3").arg(rows.count).arg(rows.firstRow).arg(rows.reason);
    return lines.join(QLatin1Char('\n'));
}

} // namespace touchstone::test
