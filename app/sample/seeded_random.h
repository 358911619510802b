#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>
#include <random>
#include <span>

namespace touchstone::sample
{

// Random numbers that are the same on every machine: the engine is defined by the standard, the distributions of the
// standard library are not, so they are our own.
class SeededRandom
{
public:
    explicit SeededRandom(std::uint64_t seed) : m_engine(seed) {}

    // 0 <= x < 1
    double uniform() { return static_cast<double>(m_engine() >> 11) * 0x1.0p-53; }
    bool chance(double probability) { return uniform() < probability; }

    // 0 <= x < bound
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(uniform() * static_cast<double>(bound)); }
    int between(int low, int high) { return low + static_cast<int>(below(static_cast<std::size_t>(high - low) + 1)); }

    // Standard normal, by Box and Muller.
    double normal()
    {
        const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
        return radius * std::cos(2.0 * std::numbers::pi * uniform());
    }

    template <typename T, std::size_t N>
    const T &pick(const T (&choices)[N])
    {
        return choices[below(N)];
    }

    // An index, drawn in proportion to the weights.
    std::size_t weighted(std::span<const double> weights)
    {
        double total = 0;
        for (const double weight : weights)
            total += weight;
        double left = uniform() * total;
        for (std::size_t index = 0; index + 1 < weights.size(); ++index) {
            left -= weights[index];
            if (left < 0)
                return index;
        }
        return weights.size() - 1;
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace touchstone::sample
