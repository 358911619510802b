#pragma once

#include "core/data/row_set.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace touchstone
{

// How many of the rows have which value.
using ByteCounts = std::array<std::size_t, 256>;
ByteCounts byteCounts(std::span<const std::uint8_t> values, const RowSet &rows);
ByteCounts byteCounts(std::span<const std::uint8_t> values); // of all rows

// The rows whose value has this bit, as the words of a set.
std::vector<std::uint64_t> rowsWithBit(std::span<const std::uint8_t> values, int bit);

} // namespace touchstone
