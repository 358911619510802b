#pragma once

#include "core/data/table.h"

#include <span>
#include <vector>

namespace touchstone
{

// A column reduced to what two columns are compared by: the place of each value in the order of all of them, or the
// number of its class where the values have no order. Of some rows; negative: unknown.
struct ColumnSketch {
    bool ordered = false;
    std::vector<double> values;
    std::size_t known = 0;
    std::size_t classes = 0;
    double largestShare = 0.0; // of the class that most rows have
};
ColumnSketch sketchOf(const Column &column, std::span<const std::uint32_t> rows);

// In how many of the rows that both know they say the same, up to how it is written: the same order of numbers, or
// classes that go one with one.
struct Agreement {
    std::size_t same = 0;
    std::size_t both = 0;
    bool isCopy = false;
};
Agreement agreement(const ColumnSketch &a, const ColumnSketch &b);

} // namespace touchstone
