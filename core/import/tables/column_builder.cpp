#include "core/import/tables/column_builder.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace touchstone
{

void ColumnBuilder::widen(std::size_t columnCount)
{
    m_columns.resize(std::max(m_columns.size(), columnCount));
}

void ColumnBuilder::addRow(std::span<const Cell> cells, qint64 fileRow)
{
    const std::size_t row = m_fileRows.size();
    m_fileRows.push_back(static_cast<quint32>(fileRow));
    widen(cells.back().column + 1);
    // Long columns are larger than any cache: what all cells of the row need is fetched before the first needs it.
    m_keys.clear();
    for (const Cell &cell : cells) {
        m_keys.emplace_back(cell.text);
        m_columns[cell.column].texts.prefetch(m_keys.back());
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
        Column &column = m_columns[cells[i].column];
        m_filledColumns += column.codes.empty() ? 1 : 0;
        if (column.codes.size() < row)
            column.codes.resize(row);
        column.codes.push_back(column.texts.intern(m_keys[i]));
    }
}

RawColumn ColumnBuilder::takeColumn(std::size_t column)
{
    Column &taken = m_columns[column];
    taken.codes.resize(rowCount());
    taken.texts.settle();
    return {{}, std::make_shared<const TextPool>(std::move(taken.texts)), std::move(taken.codes)};
}

std::vector<quint32> ColumnBuilder::takeFileRows()
{
    return std::exchange(m_fileRows, {});
}

} // namespace touchstone
