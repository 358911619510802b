#include "core/scoring/row_values.h"

#include "core/base/overloaded.h"

#include <algorithm>

namespace touchstone
{

namespace
{

void add(std::vector<const Column *> &columns, const Table &table, const QString &attribute)
{
    const Column *column = table.find(attribute);
    if (column != nullptr && std::ranges::find(columns, column) == columns.end())
        columns.push_back(column);
}

Cells singleCell(const Cells &cells, std::size_t row)
{
    return std::visit(
        Overloaded{
            [row](const Numbers &numbers) -> Cells { return Numbers{{numbers.values[row]}}; },
            [row](const Ranges &ranges) -> Cells {
                return Ranges{{ranges.low[row]}, {ranges.high[row]}};
            },
            [row](const Categories &categories) -> Cells {
                return Categories{{categories.codes[row]}, categories.labels};
            },
            [row](const Lists &lists) -> Cells {
                const std::span<const qint32> members = lists.members(row);
                return Lists{{static_cast<quint32>(members.size())}, {members.begin(), members.end()}, lists.labels};
            }},
        cells);
}

} // namespace

std::vector<const Column *> columnsOf(std::span<const Criterion> criteria, const Table &table)
{
    std::vector<const Column *> columns;
    for (const Criterion &criterion : criteria)
        add(columns, table, criterion.attribute);
    return columns;
}

std::vector<const Column *> columnsOf(const Trait &trait, const Table &table)
{
    std::vector<const Column *> columns;
    for (const Bin &bin : trait.bins)
        for (const Criterion &criterion : bin.criteria)
            add(columns, table, criterion.attribute);
    return columns;
}

QString valueOf(const std::vector<const Column *> &columns, std::size_t row)
{
    QStringList values;
    for (const Column *column : columns)
        if (column->isKnown(row))
            values.append(cellText(*column, row));
    return values.join(QStringLiteral(", "));
}

Table singleRow(const std::vector<const Column *> &columns, std::size_t row)
{
    Table table(1);
    for (const Column *column : columns)
        table = table.with(Column{column->attribute, singleCell(column->cells, row), column->origin});
    return table;
}

} // namespace touchstone
