#pragma once

#include "core/base/parallel.h"
#include "core/patterns/mine_patterns.h"

#include <cstdint>
#include <vector>

namespace touchstone
{

// The rows of both groups in an order that depends on what they contain and not on where they stand, rows that hang
// together beside each other. Rows that are alike in every eligible attribute may change places without any effect.
struct OrderedRows {
    std::vector<std::uint32_t> rows;
    std::vector<std::uint32_t> cluster; // per row; consecutive numbers from 0
    std::vector<std::uint32_t> content; // per row; the same number where all eligible attributes are alike
};
// Not whole when it was stopped.
OrderedRows orderRows(const Contrast &contrast, const Stop &stop = neverStop);

// Rows exactly like another one in all but name and number, where chance would hardly make that many; else 0. Rows of
// few columns are often alike: only many more than that are worth a word. 0 where rows hang together, and when it was
// stopped.
std::size_t surprisinglyRepeated(const Contrast &contrast, const Stop &stop = neverStop);

// A number per row of the table that says what the eligible attributes of the row are: the same where all are alike,
// and hardly ever the same elsewhere. Not whole when it was stopped.
std::vector<std::uint64_t> contentDigests(const Contrast &contrast, const Stop &stop = neverStop);

// The finaliser of splitmix64: a fixed function, so that it says the same in every run.
std::uint64_t mixedBits(std::uint64_t bits);

} // namespace touchstone
