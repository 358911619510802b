#pragma once

#include "core/base/parallel.h"
#include "core/data/criterion.h"
#include "core/patterns/mine_patterns.h"

#include <optional>

namespace touchstone
{

// A condition that divides the accounts so that on its two sides other things make a customer best.
struct Division {
    Criterion criterion;
    double strength = 0.0; // the sum of the three largest differences of log odds ratios between the sides, squared in
                           // standard errors, of three attributes
};

inline constexpr std::size_t fewestOnASide = 30; // best, and others

// The strongest of the conditions that leave at least 30 best and 30 others on either side. Strong ones come up by
// chance too, as the best of many: whether dividing is of any use only a trial on other accounts can tell. None where
// no condition leaves enough, or when it was stopped.
std::optional<Division> strongestDivision(const Contrast &contrast, const Stop &stop);

} // namespace touchstone
