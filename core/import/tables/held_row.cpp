#include "core/import/tables/held_row.h"

#include "core/import/tables/row_kinds.h"

#include <algorithm>

namespace touchstone
{

const QByteArray *HeldRow::at(quint32 column) const
{
    const auto cell =
        std::lower_bound(cells.begin(), cells.end(), column, [](const auto &c, quint32 at) { return c.first < at; });
    return cell == cells.end() || cell->first != column ? nullptr : &cell->second;
}

std::size_t HeldRow::filledCount() const
{
    return static_cast<std::size_t>(
        std::count_if(cells.begin(), cells.end(), [](const auto &cell) { return !isBlank(cell.second); }));
}

QByteArrayView HeldRow::firstText() const
{
    const auto cell = std::find_if(cells.begin(), cells.end(), [](const auto &c) { return !isBlank(c.second); });
    return cell == cells.end() ? QByteArrayView() : QByteArrayView(cell->second);
}

HeldRow heldRow(std::span<const Cell> cells, qint64 fileRow, quint32 width)
{
    HeldRow row{.cells = {}, .fileRow = fileRow, .width = width};
    row.cells.reserve(cells.size());
    for (const Cell &cell : cells)
        if (const QByteArrayView text = withoutMark(cell.text); !text.isEmpty())
            row.cells.emplace_back(cell.column, text.toByteArray());
    return row;
}

QByteArrayView withoutMark(QByteArrayView utf8)
{
    return utf8.startsWith("\xEF\xBB\xBF") ? utf8.sliced(3) : utf8;
}

std::vector<Cell> cellsOf(const HeldRow &row)
{
    std::vector<Cell> cells;
    cells.reserve(row.cells.size());
    for (const auto &[column, text] : row.cells)
        cells.push_back({column, text});
    return cells;
}

} // namespace touchstone
