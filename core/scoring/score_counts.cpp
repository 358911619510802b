#include "core/scoring/score_counts.h"

#include <algorithm>

namespace touchstone
{

namespace
{

constexpr std::size_t bars = 20;
constexpr std::size_t pointsPerBar = 5;

} // namespace

std::vector<std::size_t> scoreCounts(const FitScores &scores, const RowSet &rows)
{
    std::vector<std::size_t> counts(bars);
    for (const std::uint32_t row : rows.rows())
        ++counts[std::min(scores.points[row] / pointsPerBar, bars - 1)];
    return counts;
}

std::vector<double> scoreBorders()
{
    std::vector<double> borders;
    for (std::size_t bar = 0; bar <= bars; ++bar)
        borders.push_back(static_cast<double>(bar * pointsPerBar));
    return borders;
}

} // namespace touchstone
