#pragma once

#include <array>
#include <bit>
#include <cstdint>

namespace touchstone
{

// Finds the next of four bytes in a text that is gone through once. Looks at 64 bytes at a time and remembers where in
// them the others stand, as fields are short.
class ByteFinder
{
public:
    explicit ByteFinder(std::array<char, 4> wanted, bool isWide = canBeWide());

    // Whether the processor compares 32 bytes at a time; else it does 16.
    static bool canBeWide();

    // The first of the bytes from `at` on, or `end`. Later calls go on in the same text, until it is forgotten.
    const char *find(const char *at, const char *end)
    {
        if (const std::uintptr_t offset = address(at) - m_block; offset < blockSize) {
            if (const std::uint64_t rest = m_places >> offset; rest != 0)
                return at + lowestBit(rest);
            at += blockSize - offset;
        }
        return findFurther(at, end);
    }
    void forget() { m_block = nowhere; }

private:
    static constexpr std::uintptr_t blockSize = 64;
    static constexpr std::uintptr_t nowhere = UINTPTR_MAX - blockSize;

    static std::uintptr_t address(const char *at) { return reinterpret_cast<std::uintptr_t>(at); }
    static int lowestBit(std::uint64_t bits) { return std::countr_zero(bits); }
    std::uint64_t placesIn(const char *block) const { return m_isWide ? placesInWide(block) : placesInPlain(block); }
    std::uint64_t placesInWide(const char *block) const;
    std::uint64_t placesInPlain(const char *block) const;
    const char *findFurther(const char *at, const char *end);

    std::array<char, 4> m_wanted;
    std::array<bool, 256> m_isWanted = {};
    bool m_isWide;
    std::uintptr_t m_block = nowhere; // the address of the block that was looked at last
    std::uint64_t m_places = 0;       // a bit for each byte in it
};

} // namespace touchstone
