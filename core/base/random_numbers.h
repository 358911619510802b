#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace touchstone
{

// A small random number generator that gives the same numbers on every machine, which the distributions of the standard
// library do not promise. splitmix64: Steele, Lea and Flood, OOPSLA 2014. `stream` makes independent ones of one seed.
class RandomNumbers
{
public:
    explicit RandomNumbers(std::uint64_t seed, std::uint64_t stream = 0) : m_state(mixed(seed + mixed(stream))) {}

    std::uint64_t next() { return mixed(m_state += 0x9e3779b97f4a7c15u); }

    // Uniform in 0 .. bound - 1, without bias: draws that would favour small numbers are thrown away.
    std::uint64_t below(std::uint64_t bound)
    {
        const std::uint64_t usable = ~std::uint64_t{0} - ~std::uint64_t{0} % bound;
        std::uint64_t drawn = next();
        while (drawn >= usable)
            drawn = next();
        return drawn % bound;
    }

    // Uniform in [0, 1).
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

    // Moves a random sample of `count` of the values to the front, in random order. Fisher and Yates.
    template <typename T>
    void drawToFront(std::vector<T> &values, std::size_t count)
    {
        for (std::size_t i = 0; i < count && i + 1 < values.size(); ++i)
            std::swap(values[i], values[i + static_cast<std::size_t>(below(values.size() - i))]);
    }

    template <typename T>
    void shuffle(std::vector<T> &values)
    {
        drawToFront(values, values.size());
    }

private:
    static std::uint64_t mixed(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }

    std::uint64_t m_state;
};

} // namespace touchstone
