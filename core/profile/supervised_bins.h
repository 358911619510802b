#pragma once

#include "core/data/row_set.h"
#include "core/data/table.h"

#include <vector>

namespace touchstone
{

// Where to cut an attribute of numbers, dates or bands so that the bins differ in how many are best: of the round cuts
// those with the greatest likelihood less a price per cut, found by dynamic programming (Fisher, JASA 53 (1958) 789).
// The price, half the logarithm of the number of best rows and some more, keeps noise in one piece. Ascending; may be
// empty.
std::vector<double> supervisedCuts(const Column &column, const RowSet &positive, const RowSet &background);

} // namespace touchstone
