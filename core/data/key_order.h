#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace touchstone
{

// Places in the order of their keys, the least first, equal ones as they stand. What a list shows first is found at
// once; the rest is put in order only when something beyond is asked for. Not for several threads at once.
class KeyOrder
{
public:
    explicit KeyOrder(std::vector<std::uint8_t> keys);

    std::size_t size() const { return m_keys.size(); }
    std::uint32_t operator[](std::size_t place) const
    {
        if (place >= m_places.size())
            orderAll();
        return m_places[place];
    }

    static constexpr std::size_t foundAtOnce = 200;

private:
    void orderFirst();
    void orderAll() const;

    std::vector<std::uint8_t> m_keys;
    mutable std::vector<std::uint32_t> m_places; // in order; the first ones, or all
};

} // namespace touchstone
