#include "tests/support/raw_tables.h"

namespace touchstone::test
{

namespace
{

RawTable tableOf(const QStringList &headers, const std::vector<QStringList> &rows)
{
    RawTable table;
    for (qsizetype column = 0; column < headers.size(); ++column) {
        QStringList cells;
        for (const QStringList &row : rows)
            cells.append(row.value(column));
        table.columns.push_back(rawColumn(headers[column], cells));
    }
    for (std::size_t row = 0; row < rows.size(); ++row)
        table.fileRows.push_back(static_cast<quint32>(row) + 2);
    return table;
}

QStringList trimmedCells(const QString &line)
{
    QStringList cells = line.split(u'|');
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

} // namespace

RawColumn rawColumn(const QString &header, const QStringList &cells)
{
    auto texts = std::make_shared<TextPool>();
    texts->intern(QStringView());
    RawColumn column{header, nullptr, {}};
    for (const QString &cell : cells)
        column.codes.push_back(texts->intern(QStringView(cell)));
    column.texts = std::move(texts);
    return column;
}

Source rawSource(const QString &name, const char *text)
{
    std::vector<QStringList> rows;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (const QString &line : lines)
        if (!line.trimmed().isEmpty())
            rows.push_back(trimmedCells(line));
    const QStringList headers = rows.front();
    rows.erase(rows.begin());
    Source source;
    source.name = name;
    source.table = std::make_shared<const RawTable>(tableOf(headers, rows));
    return source;
}

} // namespace touchstone::test
