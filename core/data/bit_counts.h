#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace touchstone
{

// Which of eight rows that lie side by side have enough bits.
struct LanesFound {
    std::uint32_t place = 0; // among the numbers that were asked for
    std::uint32_t lanes = 0; // a bit per row
};

// Counting the bits of long rows of words, by the widest instructions that the processor at hand has. Whichever they
// are, the counts are the same.
struct BitCounts {
    // Bits set in `a`; in both `a` and `b`.
    std::size_t (*count)(const std::uint64_t *a, std::size_t words) = nullptr;
    std::size_t (*countAnd)(const std::uint64_t *a, const std::uint64_t *b, std::size_t words) = nullptr;

    // Leaves in `out` what is in both, and counts it.
    std::size_t (*keepAnd)(std::uint64_t *out, const std::uint64_t *a, const std::uint64_t *b,
                           std::size_t words) = nullptr;

    // For each of the numbers the bits that `a` shares with that row of a table of rows, `words` each. `counts` has
    // room for as many.
    void (*countAndEach)(const std::uint64_t *a, const std::uint64_t *rows, std::size_t words,
                         std::span<const std::uint32_t> numbers, std::uint32_t *counts) = nullptr;

    // Eight rows side by side: their first words, then their second ones… As keepAnd for each of them; the most that
    // any of them has is returned.
    static constexpr std::size_t lanes = 8;
    std::uint32_t (*keepLanes)(std::uint64_t *out, const std::uint64_t *a, const std::uint64_t *b,
                               std::size_t words) = nullptr;

    // As countAndEach for each of them, but tells only where one of them has at least `least` of that number in common
    // with its row, in their order; `found` has room for all. Returns how many there are.
    std::size_t (*findLanes)(const std::uint64_t *a, const std::uint64_t *rows, std::size_t words,
                             std::span<const std::uint32_t> numbers, const std::uint32_t *least,
                             LanesFound *found) = nullptr;
};

// The best that this processor can do.
const BitCounts &bitCounts();

// What any processor can do; and all that this one can, the plain way among them.
const BitCounts &plainBitCounts();
std::span<const BitCounts> usableBitCounts();

} // namespace touchstone
