#pragma once

#include "core/data/row_set.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#if defined(__x86_64__)
#include <emmintrin.h>
#endif

namespace touchstone
{

// How many of the rows have which value.
using ByteCounts = std::array<std::size_t, 256>;
ByteCounts byteCounts(std::span<const std::uint8_t> values, const RowSet &rows);
ByteCounts byteCounts(std::span<const std::uint8_t> values); // of all rows

// Which of sixteen values are at least so much in all three, as bits. Asked very often, so it is in line.
inline std::uint32_t atLeastInAll(const std::uint8_t *a, const std::uint8_t *b, const std::uint8_t *c,
                                  std::uint8_t least)
{
#if defined(__x86_64__)
    const auto load = [](const std::uint8_t *from) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(from)); };
    const __m128i fewest = _mm_min_epu8(_mm_min_epu8(load(a), load(b)), load(c));
    const __m128i enough = _mm_set1_epi8(static_cast<char>(least));
    return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_max_epu8(fewest, enough), fewest)));
#else
    std::uint32_t places = 0;
    for (std::size_t place = 0; place < 16; ++place)
        places |= std::uint32_t{std::min({a[place], b[place], c[place]}) >= least} << place;
    return places;
#endif
}

// The rows whose value has this bit, as the words of a set.
std::vector<std::uint64_t> rowsWithBit(std::span<const std::uint8_t> values, int bit);

} // namespace touchstone
