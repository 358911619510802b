#pragma once

#include <algorithm>
#include <vector>

namespace touchstone
{

// The share of `others`, which are sorted and not empty, that a score beats, ties counting half: the structural
// components of DeLong, DeLong and Clarke-Pearson, Biometrics 44 (1988) 837.
inline double placement(double score, const std::vector<double> &others)
{
    const auto [low, high] = std::equal_range(others.begin(), others.end(), score);
    return (static_cast<double>(low - others.begin()) + static_cast<double>(high - low) / 2.0) /
           static_cast<double>(others.size());
}

} // namespace touchstone
