#pragma once

#include <QString>

namespace touchstone::quality
{

// S and M of these seeds as CSV, for measuring other methods on the same rows: the columns, then _y (1: best), _fold
// (the fold in which the row is tested) and _w (its true weight). False when a file cannot be written.
bool writeTables(const QString &folder, quint32 firstSeed, quint32 count);

} // namespace touchstone::quality
