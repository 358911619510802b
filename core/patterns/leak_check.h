#pragma once

#include "core/base/parallel.h"
#include "core/data/row_set.h"
#include "core/data/table.h"

namespace touchstone
{

// How well the column alone tells the two groups apart: the area under the ROC curve of the best guess from it, 0.5 to
// 1 (by chance it is a little above 0.5). A category is judged by the other rows that have it, so that rare ones do not
// give themselves away. 0.5 where fewer than five rows of a group are known. Means nothing when it was stopped.
double separation(const Column &column, const RowSet &positive, const RowSet &background, const Stop &stop = neverStop);

// From this on a column does not describe the best but says who they are.
inline constexpr double allButDecides = 0.95;

} // namespace touchstone
