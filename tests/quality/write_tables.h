#pragma once

#include "tests/quality/labelled_table.h"

#include <QString>

namespace touchstone::quality
{

// A table as CSV, for measuring other methods on the same rows: the columns that the score may be made of, then _y (1:
// best) and for each draw _fold_DRAW (the fold in which the row is tested). Customers alone. False when the file cannot
// be written.
bool writeTable(const QString &path, const LabelledTable &table, quint32 firstDraw, quint32 draws);

// S and M of these seeds, each with the folds of its seed, as TYPE_SEED.csv.
bool writePlantedTables(const QString &folder, quint32 firstSeed, quint32 count);

} // namespace touchstone::quality
