#include "core/base/text_index.h"

#include <algorithm>
#include <bit>

namespace touchstone
{

namespace
{

constexpr std::size_t fewestSlots = 64;
constexpr std::size_t slotsInCache = 256;
constexpr std::size_t numbersInCache = 4096;
constexpr std::size_t mostPlaces = std::size_t{1} << 20;
constexpr std::size_t placesPerText = 32; // at most, so that a few large numbers do not take megabytes
constexpr std::size_t placesAtFirst = 1024;

// Of a short text that is in a slot, its size is where its zeros begin.
std::int32_t wholeNumberIn(std::uint64_t low, std::uint32_t high)
{
    const auto size = static_cast<std::size_t>(8 - std::countl_zero(low) / 8);
    return high == 0 && low != 0 && size < 8 ? TextKey::wholeNumber(low, size) : -1;
}

} // namespace

TextIndex::TextIndex(std::size_t textCount) : m_slots(std::bit_ceil(std::max(fewestSlots, textCount * 2))) {}

void TextIndex::prefetch(std::span<const TextKey> keys) const
{
    if (m_slots.size() <= slotsInCache && m_numbers.size() <= numbersInCache)
        return;
    for (const TextKey &key : keys) {
        if (const std::int32_t number = key.wholeNumber(); number >= 0 && hasPlace(number))
            __builtin_prefetch(&m_numbers[static_cast<std::size_t>(number)]);
        else
            __builtin_prefetch(&m_slots[key.hash() & (m_slots.size() - 1)]);
    }
}

void TextIndex::insert(const TextKey &key, std::uint32_t code)
{
    if (const std::int32_t number = key.wholeNumber(); number >= 0) {
        if (!hasPlace(number))
            makePlaces(number, code);
        if (hasPlace(number)) {
            m_numbers[static_cast<std::size_t>(number)] = code + 1;
            return;
        }
    }
    insertHashed({key.low(), key.high(), (code + 1) | (key.isWhole() ? 0 : longMark)});
}

// For all numbers up to this one, where there are so many texts already that it is worth it. Those among the numbers
// that were hashed get a place too; their slots are not asked any more.
void TextIndex::makePlaces(std::int32_t number, std::uint32_t textCount)
{
    const std::size_t size = std::bit_ceil(static_cast<std::size_t>(number) + 1);
    if (size > mostPlaces || size > placesAtFirst + placesPerText * textCount)
        return;
    ZeroedTable<std::uint32_t> places(size);
    std::copy(m_numbers.begin(), m_numbers.end(), &places[0]);
    m_numbers = std::move(places);
    for (const Slot &slot : m_slots) {
        if (slot.codeAndKind == 0 || slot.isLong())
            continue;
        if (const std::int32_t hashed = wholeNumberIn(slot.low, slot.high); hashed >= 0 && hasPlace(hashed))
            m_numbers[static_cast<std::size_t>(hashed)] = slot.code() + 1;
    }
}

void TextIndex::insertHashed(const Slot &added)
{
    if (++m_used * 3 > m_slots.size() * 2) {
        ZeroedTable<Slot> larger(m_slots.size() * 2);
        std::swap(m_slots, larger);
        for (const Slot &slot : larger)
            if (slot.codeAndKind != 0)
                put(slot);
    }
    put(added);
}

void TextIndex::put(const Slot &slot)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = slot.hash() & mask;
    while (m_slots[at].codeAndKind != 0)
        at = (at + 1) & mask;
    m_slots[at] = slot;
}

} // namespace touchstone
