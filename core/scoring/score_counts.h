#pragma once

#include "core/data/row_set.h"
#include "core/scoring/fit_score.h"

#include <array>
#include <vector>

namespace touchstone
{

// How many of the rows have which score, from 0 to 100. Bars, grades and medians follow from it without the rows.
using PointCounts = std::array<std::size_t, 101>;
PointCounts pointCounts(const FitScores &scores, const RowSet &rows);

// Bars of five points from 0 to 100, the last with 100 in it.
std::vector<std::size_t> scoreBars(const PointCounts &counts);
std::vector<double> scoreBorders();

std::size_t totalOf(const PointCounts &counts);
double medianOf(const PointCounts &counts); // unknown where there is no row

// How many of the rows have which grade by their score, and which tier.
using TierCounts = std::array<std::size_t, tierCount>;
TierCounts gradeCounts(const PointCounts &counts, const TierLimits &limits);
TierCounts tierCounts(const FitScores &scores, const RowSet &rows);

// Which rows have which tier, for counting those of many sets.
class TierSets
{
public:
    explicit TierSets(const FitScores &scores);

    TierCounts countsIn(const RowSet &rows) const;

private:
    using Words = std::vector<std::uint64_t>;

    Words m_low; // rows whose tier has the low bit, the high one, both
    Words m_high;
    Words m_both;
};

} // namespace touchstone
