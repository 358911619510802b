#include "core/import/tables/grouped_cells.h"

#include "core/import/tables/row_kinds.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace touchstone
{

std::vector<std::size_t> rowsBehindSums(const std::vector<DroppedRows> &dropped, const std::vector<quint32> &fileRows)
{
    std::vector<std::size_t> rows;
    for (const DroppedRows &each : dropped) {
        if (each.kind != DropReason::Total)
            continue;
        for (const FileRow &sum : each.rows) {
            const auto next = std::upper_bound(fileRows.begin(), fileRows.end(), static_cast<quint32>(sum.row));
            if (next != fileRows.end())
                rows.push_back(static_cast<std::size_t>(next - fileRows.begin()));
        }
    }
    return rows;
}

namespace
{

// What reads like a footer or a sum names no group: rows that are filled with it would read like one too.
bool namesAGroup(QByteArrayView text)
{
    const Cell cell{0, text};
    return !isFooterPhrase(text) && !isTotalRow({&cell, 1});
}

} // namespace

bool isGroup(const RawColumn &column, const RawColumn *outer, const std::vector<std::size_t> &beginnings)
{
    const RowCodes &codes = column.codes;
    if (codes.empty() || codes[0] == 0 || std::ranges::find(codes, 0U) == codes.end())
        return false;
    if (std::ranges::any_of(beginnings, [&codes](std::size_t row) { return codes[row] == 0; }))
        return false;
    std::set<std::pair<quint32, quint32>> names;
    for (std::size_t row = 0; row < codes.size(); ++row) {
        if (codes[row] == 0)
            continue;
        const bool isCarriedDown = row + 1 < codes.size() && codes[row + 1] == 0;
        if (!names.emplace(outer ? outer->codes[row] : 0, codes[row]).second ||
            (isCarriedDown && !namesAGroup(column.texts->utf8(codes[row]))))
            return false;
    }
    return true;
}

DataIssue fillGroup(RawColumn &column, const std::vector<quint32> &fileRows)
{
    std::vector<quint32> codes(column.codes.begin(), column.codes.end());
    const auto firstGap = std::ranges::find(codes, 0U);
    const qint64 row = fileRows[static_cast<std::size_t>(firstGap - codes.begin())];
    const qint64 gaps = std::count(firstGap, codes.end(), 0U);
    for (auto code = firstGap; code != codes.end(); ++code)
        *code = *code == 0 ? *(code - 1) : *code;
    column.codes = codes;
    const QString text = QCoreApplication::translate(
        "TableShape", "%Ln empty cell(s) of “%1” were filled with the group that they stand in.", nullptr,
        static_cast<int>(gaps));
    return {DataIssue::Severity::Note, text.arg(column.header), gaps, {}, row, column.header,
            QStringLiteral("grouped")};
}

} // namespace touchstone
