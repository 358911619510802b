#pragma once

#include "core/base/parallel.h"
#include "core/patterns/mine_patterns.h"
#include "core/profile/profile.h"

#include <vector>

namespace touchstone
{

// Patterns as traits without points: one per attribute of the single conditions, one per conjunction, in the order of
// the patterns. Not all of them when it was stopped.
std::vector<Trait> traitsOf(const std::vector<const Pattern *> &patterns, const Contrast &contrast, Against against,
                            const Stop &stop);

} // namespace touchstone
