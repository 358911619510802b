#pragma once

#include "core/scoring/fit_score.h"

namespace touchstone
{

// More points than this count as this many, so that sums stay far from the limits of the machine's numbers.
inline constexpr int maxRawPoints = 1'000'000;

// How a trait's points, as the analyst gave them, become whole points of 100. Monotone: more never becomes less.
struct TraitScale {
    int bins = 0; // the most that its bins can give, in points as given
    int raw = 0;  // the same of the whole trait
    int most = 0; // the same, scaled

    int points(std::int64_t rawPoints) const;
};

// Per trait of the profile; the scaled most add up to 100, unless no trait gives any.
std::vector<TraitScale> traitScales(const Profile &profile);

Grade gradeOf(int points, const TierLimits &limits);

// The best tier that is left to a row that fails the gate.
Tier limitOf(const Gate &gate);

} // namespace touchstone
