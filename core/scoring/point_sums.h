#pragma once

#include "core/data/row_codes.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace touchstone
{

// What is added up over the traits: the points, what they may be at least and at most, and those that are known.
enum class Sum { Points, Lowest, Highest, Known };
inline constexpr std::size_t sumCount = 4;

// What the classes of a trait add to each of the sums; all have as many entries, no fewer than `leastEntries`.
using ClassPoints = std::array<std::vector<std::uint8_t>, sumCount>;
inline constexpr std::size_t leastEntries = 16;

// The sums of some rows that follow one another: few enough to stay near the processor while traits are added.
inline constexpr std::size_t rowsAtOnce = 2048;
struct PointSums {
    alignas(64) std::array<std::array<std::uint8_t, rowsAtOnce>, sumCount> sums = {};

    std::array<std::uint8_t, rowsAtOnce> &operator[](Sum sum) { return sums[static_cast<std::size_t>(sum)]; }
};

// Adds to each of `rows` rows from `first` on what its class gets. By the widest instructions that the processor has,
// or, if `plainly`, those that any has: with the same result.
void addPoints(PointSums &sums, const RowCodes &classes, std::size_t first, std::size_t rows,
               const ClassPoints &ofClasses, bool plainly = false);

} // namespace touchstone
