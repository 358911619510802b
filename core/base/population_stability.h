#pragma once

#include <cstdint>
#include <span>

namespace touchstone
{

// How much a distribution has moved. Below 0.1 it is called stable, above 0.25 changed; which in small samples chance
// alone exceeds, so it is to be read with p.
struct PopulationStability {
    double index = 0.0;    // PSI: sum of (a - e) ln(a / e) over the shares a and e of each class
    double byChance = 0.0; // what is to be expected of two samples of these sizes of the same population
    double p = 1.0;        // that such samples move at least as far
};

// From the number of rows in each class, earlier and later; half a row is added to each. Classes that neither has do
// not count. Without a row on one of the sides nothing has moved. The index over 1/N + 1/M follows a chi-square
// distribution of one degree of freedom less than classes: Yurdakul, Statistical Properties of Population Stability
// Index, Western Michigan University 2018.
PopulationStability populationStability(std::span<const std::int64_t> earlier, std::span<const std::int64_t> later);

} // namespace touchstone
