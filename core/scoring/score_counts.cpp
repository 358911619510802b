#include "core/scoring/score_counts.h"

#include "core/data/bit_counts.h"
#include "core/data/byte_counts.h"
#include "core/scoring/scorecard.h"

#include <algorithm>
#include <numeric>

namespace touchstone
{

namespace
{

constexpr std::size_t bars = 20;
constexpr std::size_t pointsPerBar = 5;

// The score of the row at this place of all rows in the order of their scores.
std::size_t scoreAt(const PointCounts &counts, std::size_t place)
{
    std::size_t score = 0;
    for (std::size_t passed = counts[0]; passed <= place; passed += counts[score])
        ++score;
    return score;
}

} // namespace

PointCounts pointCounts(const FitScores &scores, const RowSet &rows)
{
    const ByteCounts bytes = byteCounts(scores.points, rows);
    PointCounts counts;
    std::copy_n(bytes.begin(), counts.size(), counts.begin());
    return counts;
}

std::vector<std::size_t> scoreBars(const PointCounts &counts)
{
    std::vector<std::size_t> sums(bars);
    for (std::size_t score = 0; score < counts.size(); ++score)
        sums[std::min(score / pointsPerBar, bars - 1)] += counts[score];
    return sums;
}

std::vector<double> scoreBorders()
{
    std::vector<double> borders;
    for (std::size_t bar = 0; bar <= bars; ++bar)
        borders.push_back(static_cast<double>(bar * pointsPerBar));
    return borders;
}

std::size_t totalOf(const PointCounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::size_t{0});
}

double medianOf(const PointCounts &counts)
{
    const std::size_t total = totalOf(counts);
    if (total == 0)
        return unknownNumber;
    return static_cast<double>(scoreAt(counts, (total - 1) / 2) + scoreAt(counts, total / 2)) / 2.0;
}

TierCounts gradeCounts(const PointCounts &counts, const TierLimits &limits)
{
    TierCounts grades = {};
    for (std::size_t score = 0; score < counts.size(); ++score)
        grades[static_cast<std::size_t>(gradeOf(static_cast<int>(score), limits))] += counts[score];
    return grades;
}

TierCounts tierCounts(const FitScores &scores, const RowSet &rows)
{
    return TierSets(scores).countsIn(rows);
}

TierSets::TierSets(const FitScores &scores)
{
    const std::span bytes(reinterpret_cast<const std::uint8_t *>(scores.tiers.data()), scores.tiers.size());
    m_low = rowsWithBit(bytes, 0);
    m_high = rowsWithBit(bytes, 1);
    m_both.resize(m_low.size());
    bitCounts().keepAnd(m_both.data(), m_low.data(), m_high.data(), m_both.size());
}

TierCounts TierSets::countsIn(const RowSet &rows) const
{
    const auto with = [&](const Words &words) {
        return bitCounts().countAnd(words.data(), rows.words().data(), std::min(words.size(), rows.words().size()));
    };
    const std::size_t low = with(m_low);
    const std::size_t high = with(m_high);
    const std::size_t both = with(m_both);
    static_assert(static_cast<int>(Tier::Good) == 1 && static_cast<int>(Tier::Poor) == 2);
    return {rows.count() + both - low - high, low - both, high - both, both};
}

} // namespace touchstone
