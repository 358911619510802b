#pragma once

#include "core/base/random_numbers.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace touchstone::quality
{

// Draws from the distributions that the tables are made of, the same on every machine.

inline double normal(RandomNumbers &random, double mean = 0.0, double deviation = 1.0) // Box and Muller, 1958
{
    const double radius = std::sqrt(-2.0 * std::log(1.0 - random.unit()));
    return mean + deviation * radius * std::cos(6.283185307179586 * random.unit());
}

inline double gumbel(RandomNumbers &random)
{
    return -std::log(-std::log(std::max(random.unit(), 1e-300)));
}

// For shapes of at least 1. Marsaglia and Tsang, ACM TOMS 26 (2000) 363.
inline double gammaDraw(RandomNumbers &random, double shape, double scale)
{
    const double d = shape - 1.0 / 3.0;
    const double c = 1.0 / std::sqrt(9.0 * d);
    for (;;) {
        const double x = normal(random);
        const double v = std::pow(1.0 + c * x, 3.0);
        if (v > 0.0 && std::log(1.0 - random.unit()) < 0.5 * x * x + d - d * v + d * std::log(v))
            return d * v * scale;
    }
}

// Failures before the first success: the negative binomial distribution of one success.
inline double geometric(RandomNumbers &random, double success)
{
    return std::floor(std::log(1.0 - random.unit()) / std::log(1.0 - success));
}

inline bool happens(RandomNumbers &random, double chance)
{
    return random.unit() < chance;
}

// An index by its share; the shares need not add up to 1.
inline std::size_t pick(RandomNumbers &random, std::span<const double> shares)
{
    double total = 0.0;
    for (const double share : shares)
        total += share;
    double left = random.unit() * total;
    for (std::size_t i = 0; i + 1 < shares.size(); ++i)
        if ((left -= shares[i]) < 0.0)
            return i;
    return shares.size() - 1;
}

inline double logistic(double logOdds)
{
    return 1.0 / (1.0 + std::exp(-logOdds));
}

} // namespace touchstone::quality
