#pragma once

#include "core/base/text_pool.h"
#include "core/base/zeroed_memory.h"

#include <span>

namespace touchstone
{

// Which text of a growing pool is where. Whole numbers that are not large have a place of their own, as most columns
// of a file hold such; other texts are hashed: open addressing with linear probing.
class TextIndex
{
public:
    explicit TextIndex(std::size_t textCount);

    // Lets the memory be fetched that looking these up needs.
    void prefetch(std::span<const TextKey> keys) const;

    // The code of the text in the pool, or `none`. Asked for every cell of a file: an optional would be put together
    // in memory and cost more than the look-up.
    static constexpr std::uint32_t none = UINT32_MAX;
    std::uint32_t find(const TextKey &key, const TextPool &pool) const;

    // The code of a long text that may be this one, or `none`; a look at the texts themselves is left out.
    std::uint32_t findAlike(const TextKey &longKey) const
    {
        const Slot &first = m_slots[longKey.hash() & (m_slots.size() - 1)];
        return first.isLong() && first.low == longKey.low() ? first.code() : none;
    }

    // That a text which is not there gets this code, the next one.
    void insert(const TextKey &key, std::uint32_t code);

private:
    static constexpr std::uint32_t longMark = 1U << 31;

    struct Slot {
        std::uint64_t low;         // of the key
        std::uint32_t high;        //
        std::uint32_t codeAndKind; // code + 1; 0: free
        bool isLong() const { return (codeAndKind & longMark) != 0; }
        std::uint32_t code() const { return (codeAndKind & ~longMark) - 1; }
        std::uint32_t hash() const { return isLong() ? static_cast<std::uint32_t>(low) : TextKey::mixed(low, high); }
    };

    bool hasPlace(std::int32_t number) const { return static_cast<std::size_t>(number) < m_numbers.size(); }
    void makePlaces(std::int32_t number, std::uint32_t textCount);
    void insertHashed(const Slot &added);
    void put(const Slot &slot);

    ZeroedTable<std::uint32_t> m_numbers; // code + 1 of the text that writes the number; 0: not there
    ZeroedTable<Slot> m_slots;
    std::size_t m_used = 0; // of the slots
};

inline std::uint32_t TextIndex::find(const TextKey &key, const TextPool &pool) const
{
    if (const std::int32_t number = key.wholeNumber(); number >= 0 && hasPlace(number))
        return m_numbers[static_cast<std::size_t>(number)] - 1; // a place that is free has 0
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = key.hash() & mask;; at = (at + 1) & mask) {
        const Slot &found = m_slots[at];
        if (found.codeAndKind == 0)
            return none;
        if (found.low != key.low() || found.high != key.high() || found.isLong() == key.isWhole())
            continue;
        if (key.isWhole() || pool.utf8(found.code()) == key.text())
            return found.code();
    }
}

} // namespace touchstone
