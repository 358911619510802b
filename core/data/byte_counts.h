#pragma once

#include "core/data/row_set.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace touchstone
{

// How many of the rows have which value.
using ByteCounts = std::array<std::size_t, 256>;
ByteCounts byteCounts(std::span<const std::uint8_t> values, const RowSet &rows);
ByteCounts byteCounts(std::span<const std::uint8_t> values); // of all rows

// The same of a list whose values are small enumerators.
template <typename Enumerator>
ByteCounts enumeratorCounts(std::span<const Enumerator> values, const RowSet &rows)
{
    static_assert(sizeof(Enumerator) == 1);
    return byteCounts({reinterpret_cast<const std::uint8_t *>(values.data()), values.size()}, rows);
}

} // namespace touchstone
