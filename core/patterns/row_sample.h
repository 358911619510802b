#pragma once

#include "core/patterns/candidate_items.h"
#include "core/patterns/mine_patterns.h"

namespace touchstone
{

// More rows than these in both groups together are not searched for patterns: they would take many minutes, and find
// what a part of them finds. Of each group so many are drawn then, all of one that has fewer. The fewer positive ones
// take the most time, and so many tell a share to within one and a half percentage points.
inline constexpr std::size_t mostRowsToSearch = 50'000;
inline constexpr std::size_t mostPositives = 5'000;
inline constexpr std::size_t mostOthers = 25'000;

// The contrast with the rows that are drawn, by the seed and by what they contain, never by where they stand; and a
// warning that tells of it. Nothing where there are few enough, or where it was stopped. Shares within each group stay
// what they are (a case-control sample; the part has a table of its own); those of the groups themselves do not.
std::optional<Contrast> rowsToSearch(const Contrast &contrast, quint32 seed, const Stop &stop);

// With more rows than these, labels are shuffled on a part of them. What the strongest of so many tries comes to by
// chance hardly depends on how many rows there are: each strength is half of a chi-squared, and where few rows are
// expected its tail is a little heavier, which errs on the safe side.
inline constexpr std::size_t mostRowsToShuffle = 20'000;
inline constexpr std::size_t mostPositivesToShuffle = 400;
inline constexpr std::size_t mostOthersToShuffle = 8'000;

// The rows to shuffle the labels of, drawn in the same way. Nothing where there are few enough, or where it was
// stopped.
std::optional<Contrast> rowsToShuffle(const Contrast &contrast, quint32 seed, const Stop &stop);

// How many rows of the contrast's groups meet the criteria, and of how many that is known.
FourFold countsIn(const Contrast &contrast, std::span<const Criterion> criteria);

} // namespace touchstone
