#include "core/data/byte_counts.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace touchstone
{

namespace
{

constexpr std::size_t wordRows = 64;

// Equal values often follow one another; counted in turns, none waits for the one before it.
class Counter
{
public:
    void addAll(const std::uint8_t *values)
    {
        for (std::size_t i = 0; i < wordRows; ++i)
            ++m_counts[i % turns][values[i]];
    }

    void addSome(const std::uint8_t *values, std::uint64_t word, std::uint32_t by)
    {
        for (; word != 0; word &= word - 1)
            m_counts[0][values[std::countr_zero(word)]] += by;
    }

    ByteCounts total() const
    {
        ByteCounts sums = {};
        for (std::size_t value = 0; value < sums.size(); ++value) {
            std::uint32_t sum = 0; // what was taken away is above the largest number, and comes back here
            for (const auto &counts : m_counts)
                sum += counts[value];
            sums[value] = sum;
        }
        return sums;
    }

private:
    static constexpr std::size_t turns = 8;
    std::array<std::array<std::uint32_t, 256>, turns> m_counts = {};
};

} // namespace

ByteCounts byteCounts(std::span<const std::uint8_t> values)
{
    Counter counter;
    std::size_t first = 0;
    for (; first + wordRows <= values.size(); first += wordRows)
        counter.addAll(values.data() + first);
    counter.addSome(values.data() + first, (std::uint64_t{1} << (values.size() - first)) - 1, 1);
    return counter.total();
}

ByteCounts byteCounts(std::span<const std::uint8_t> values, const RowSet &rows)
{
    Counter counter;
    for (std::size_t i = 0; i < rows.words().size(); ++i) {
        const std::uint64_t word = rows.words()[i];
        const std::size_t first = i * wordRows;
        const std::uint8_t *of = values.data() + first;
        if (first + wordRows > values.size() || std::popcount(word) <= static_cast<int>(wordRows) / 2) {
            counter.addSome(of, word, 1);
        } else {
            counter.addAll(of);
            counter.addSome(of, ~word, ~std::uint32_t{0}); // takes away by one
        }
    }
    return counter.total();
}

namespace
{

// The bits of 64 values.
#if defined(__x86_64__)

std::uint64_t bitsOfWord(const std::uint8_t *values, int bit)
{
    std::uint64_t word = 0;
    for (std::size_t first = 0; first < wordRows; first += sizeof(__m128i)) {
        const __m128i some = _mm_loadu_si128(reinterpret_cast<const __m128i *>(values + first));
        const __m128i atTop = _mm_sll_epi16(some, _mm_cvtsi32_si128(7 - bit)); // each byte's bit is its highest now
        word |= std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(atTop))} << first;
    }
    return word;
}

#else

// Eight values at a time: their bits, one in each byte, are brought together at the top by a multiplication. The first
// of them is the lowest byte, as on all processors that Qt's packages here are built for.
std::uint64_t bitsOfWord(const std::uint8_t *values, int bit)
{
    std::uint64_t word = 0;
    for (std::size_t first = 0; first < wordRows; first += sizeof(std::uint64_t)) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, values + first, sizeof eight);
        word |= ((eight >> bit & 0x0101010101010101u) * 0x0102040810204080u >> 56) << first;
    }
    return word;
}

#endif

} // namespace

std::vector<std::uint64_t> rowsWithBit(std::span<const std::uint8_t> values, int bit)
{
    std::vector<std::uint64_t> words((values.size() + wordRows - 1) / wordRows);
    const std::size_t whole = values.size() / wordRows;
    for (std::size_t word = 0; word < whole; ++word)
        words[word] = bitsOfWord(values.data() + word * wordRows, bit);
    if (whole < words.size()) {
        std::array<std::uint8_t, wordRows> last = {};
        std::copy(values.begin() + static_cast<std::ptrdiff_t>(whole * wordRows), values.end(), last.begin());
        words[whole] = bitsOfWord(last.data(), bit);
    }
    return words;
}

} // namespace touchstone
