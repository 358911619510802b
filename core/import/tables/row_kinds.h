#pragma once

#include "core/import/files/csv_parser.h"

#include <span>

namespace touchstone
{

// What a row of an export is, judged by its texts alone.

bool isBlank(QByteArrayView text);
bool isBlankRow(std::span<const Cell> cells);

// "1,234.50", "$ 12", "45 %", "2026-11-15", "12k": digits with at most three letters.
bool looksNumeric(QByteArrayView text);

// A row of sums: it begins with "Total", "Grand Totals (12 records)", "Subtotal", "Sum" or "Count", and has nothing but
// numbers and such words.
bool isTotalRow(std::span<const Cell> cells);

// The same, where the word can only mean a sum: "Grand Total", "Subtotal"; and "Total".
bool isPlainTotalRow(std::span<const Cell> cells);

// What CRM programs put below their reports: copyright, confidentiality, who made it and when.
bool isFooterPhrase(QByteArrayView text);

} // namespace touchstone
