#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <bit>
#include <cstdint>

namespace touchstone
{

// A text made ready for being looked up, so that this is done once for whoever prepares first and asks then. Made for
// every cell of a file, therefore inline.
class TextKey
{
public:
    explicit TextKey(QByteArrayView text) : m_begin(text.data()), m_size(static_cast<std::int32_t>(text.size()))
    {
        // A text that ends in a zero byte is not short, as the zeros that fill up would be taken for it.
        const auto size = static_cast<std::size_t>(text.size());
        m_isShort = size <= longestShort && (size == 0 || text.back() != '\0');
        if (!m_isShort) {
            m_low = hashOf(text);
            return;
        }
        m_low = firstWord(text.data(), size < 8 ? size : 8);
        m_high = size > 8 ? static_cast<std::uint32_t>(firstWord(text.data() + 8, size - 8)) : 0;
        m_number = size <= mostDigits ? wholeNumber(m_low, size) : -1;
    }

    // Whether it has the whole text in itself; else it views the text, which may be copied elsewhere meanwhile.
    bool isWhole() const { return m_isShort; }
    QByteArrayView text() const { return {m_begin, m_size}; }
    void setCopy(const char *begin) { m_begin = begin; }

    // A text of up to twelve bytes is a number of as many, filled up with zeros: two of them are told apart without a
    // look at the texts. Of a longer one: its hash and 0.
    std::uint64_t low() const { return m_low; }
    std::uint32_t high() const { return m_high; }

    // The same for equal texts, and hardly ever for others.
    std::uint32_t hash() const { return m_isShort ? mixed(m_low, m_high) : static_cast<std::uint32_t>(m_low); }

    // The finaliser of MurmurHash3 over both words.
    static std::uint32_t mixed(std::uint64_t low, std::uint64_t high)
    {
        std::uint64_t hash = low * 0xFF51AFD7ED558CCDULL ^ std::rotl((high + 1) * 0xC4CEB9FE1A85EC53ULL, 31);
        hash ^= hash >> 33;
        hash *= 0xC4CEB9FE1A85EC53ULL;
        return static_cast<std::uint32_t>(hash >> 32);
    }

    // The whole number that these digits write as numbers are written: no sign, no zero in front, at most seven of
    // them. -1: another text.
    std::int32_t wholeNumber() const { return m_number; }
    static std::int32_t wholeNumber(std::uint64_t low, std::size_t size); // of the text whose low() this is

private:
    static constexpr std::size_t longestShort = 12;
    static constexpr std::size_t mostDigits = 7;

    static std::uint32_t hashOf(QByteArrayView longText);

    template <typename Word>
    static std::uint64_t wordAt(const char *at)
    {
        return qFromLittleEndian<Word>(at);
    }

    // The first eight bytes of a text of up to eight, the rest zero. Two reads that may overlap, as each byte agrees
    // with itself.
    static std::uint64_t firstWord(const char *at, std::size_t size)
    {
        if (size >= 8)
            return wordAt<std::uint64_t>(at);
        if (size >= 4)
            return wordAt<std::uint32_t>(at) | wordAt<std::uint32_t>(at + size - 4) << (8 * (size - 4));
        if (size == 0)
            return 0;
        return wordAt<std::uint8_t>(at) | wordAt<std::uint8_t>(at + size / 2) << (8 * (size / 2)) |
               wordAt<std::uint8_t>(at + size - 1) << (8 * (size - 1));
    }

    const char *m_begin;
    std::uint64_t m_low = 0;
    std::uint32_t m_high = 0;
    std::int32_t m_number = -1;
    std::int32_t m_size; // bytes; cells have 1 MiB at most
    bool m_isShort = false;
};

// All digits at once: they are moved to the end of the word, then neighbours are put together, twice as many each time.
inline std::int32_t TextKey::wholeNumber(std::uint64_t low, std::size_t size)
{
    constexpr std::uint64_t zeros = 0x3030303030303030;
    constexpr std::uint64_t beyondNine = 0x7676767676767676; // what makes the highest bit of a byte of ten or more
    constexpr std::uint64_t highestBits = 0x8080808080808080;
    constexpr std::uint64_t fourth = 0x000000FF000000FF;
    const bool hasZeroInFront = (low & 0xFF) == '0' && size > 1;
    if (size == 0 || hasZeroInFront)
        return -1;
    const auto shift = static_cast<unsigned>(8 * (8 - size));
    std::uint64_t digits = (low << shift) ^ (zeros << shift);
    if ((((digits + beyondNine) | digits) & highestBits) != 0)
        return -1;
    digits = digits * 10 + (digits >> 8);
    digits = (digits & fourth) * (100 + (1'000'000ULL << 32)) + ((digits >> 16) & fourth) * (1 + (10'000ULL << 32));
    return static_cast<std::int32_t>(digits >> 32);
}

} // namespace touchstone
