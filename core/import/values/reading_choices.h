#pragma once

#include "core/import/values/value_parser.h"

#include <vector>

namespace touchstone
{

// The other readings that the values of a column allow, those of the same kind first: each with how many rows it reads,
// of how many that say something, and an example on which it differs. Of very many distinct values a sample is asked.
std::vector<ReadingGuess> alternativesFor(const RawColumn &column, const ColumnReading &now);

// "Date, day before month", "Number, decimals after a comma": what a reading is called among its alternatives.
QString readingLabel(const ColumnReading &reading);

// Whether the column has periods of fiscal years, such as FY26-Q3: which months they are depends on when such a year
// begins. The first hundreds of different texts are looked at.
bool hasFiscalPeriods(const RawColumn &column);

} // namespace touchstone
