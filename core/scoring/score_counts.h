#pragma once

#include "core/data/row_set.h"
#include "core/scoring/fit_score.h"

#include <vector>

namespace touchstone
{

// How many of the rows have which score: bars of five points from 0 to 100, the last with 100 in it.
std::vector<std::size_t> scoreCounts(const FitScores &scores, const RowSet &rows);
std::vector<double> scoreBorders();

} // namespace touchstone
