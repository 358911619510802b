#pragma once

#include <QtGlobal>

#include <cstddef>

namespace touchstone
{

// How much the readers take; a file that goes beyond is refused with a sentence. Far more than any honest export has,
// and little enough for what a hostile one may cost.

// Of a table.
inline constexpr std::size_t rowLimit = 20'000'000;
inline constexpr quint32 columnLimit = 16'384;
inline constexpr std::size_t cellLimit = std::size_t(1) << 31; // rows times columns, the empty ones too
inline constexpr qsizetype cellTextLimit = 1 << 20;            // bytes
inline constexpr qsizetype recordLimit = 16 << 20;             // bytes of a row of a text file
inline constexpr qint64 textFileLimit = qint64(64) << 30;      // bytes

// Of a sheet of a workbook.
inline constexpr qint64 sheetRowLimit = 1'048'576;
inline constexpr qint64 barrenLimit = qint64(64) << 20; // bytes that bring no cell: white space and attribute bombs
inline constexpr std::size_t mergedCellLimit = 100'000; // those beyond are left as they are

} // namespace touchstone
