#include "core/data/key_order.h"

#include "core/data/byte_counts.h"

#include <algorithm>
#include <utility>

namespace touchstone
{

namespace
{

constexpr std::size_t together = 64;

// Their number is known, so many are looked at at once.
std::uint8_t leastOf(const std::uint8_t *keys)
{
    std::uint8_t least = 255;
    for (std::size_t i = 0; i < together; ++i)
        least = std::min(least, keys[i]);
    return least;
}

} // namespace

KeyOrder::KeyOrder(std::vector<std::uint8_t> keys) : m_keys(std::move(keys))
{
    if (m_keys.size() <= foundAtOnce)
        orderAll();
    else
        orderFirst();
}

// How many have the last key that is still among the first follows from the counts, so nothing is ordered in vain.
void KeyOrder::orderFirst()
{
    const ByteCounts counts = byteCounts(m_keys);
    std::size_t last = 0;
    std::size_t before = 0; // how many have a lower key than the last
    while (before + counts[last] < foundAtOnce)
        before += counts[last++];
    std::size_t ofLast = foundAtOnce - before;
    const auto take = [&](std::size_t place) {
        if (m_keys[place] < last || (m_keys[place] == last && ofLast > 0)) {
            ofLast -= m_keys[place] == last ? 1 : 0;
            m_places.push_back(static_cast<std::uint32_t>(place));
        }
    };
    std::size_t place = 0;
    for (; place + together <= m_keys.size(); place += together)
        if (leastOf(m_keys.data() + place) <= last)
            for (std::size_t i = 0; i < together; ++i)
                take(place + i);
    for (; place < m_keys.size(); ++place)
        take(place);
    std::ranges::stable_sort(m_places, {}, [this](std::uint32_t each) { return m_keys[each]; });
}

void KeyOrder::orderAll() const
{
    ByteCounts next = byteCounts(m_keys);
    std::size_t sum = 0;
    for (std::size_t &count : next)
        sum += std::exchange(count, sum);
    m_places.resize(m_keys.size());
    for (std::size_t place = 0; place < m_keys.size(); ++place)
        m_places[next[m_keys[place]]++] = static_cast<std::uint32_t>(place);
}

} // namespace touchstone
