#pragma once

#include "core/data/criterion.h"
#include "core/data/row_set.h"
#include "core/data/table.h"

#include <span>
#include <vector>

namespace touchstone
{

// How an attribute of numbers or dates is spread over some rows, and how many of each bar are best.
struct OutcomeHistogram {
    std::vector<double> borders; // round, ascending, one more than bars; empty: nothing is known
    std::vector<std::size_t> all;
    std::vector<std::size_t> best;
    std::vector<double> stops;  // where a threshold may stand: round values from the first border to the last
    std::vector<double> sorted; // the known values, ascending
    std::size_t unknown = 0;
};

// Of a range the low end is taken. Empty for categories, lists and yes/no.
OutcomeHistogram outcomeHistogram(const Column &column, const RowSet &among, const RowSet &best);

// The shares at which a top (or bottom) share may stand, ascending: 1 %, 2 %, 5 % … 95 %.
std::span<const double> shareStops();

// The value at which the top (or bottom) share of the known values begins; NaN when nothing is known.
double shareCut(const OutcomeHistogram &histogram, const TopShare &share);

} // namespace touchstone
