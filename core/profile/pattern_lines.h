#pragma once

#include "core/patterns/pattern.h"
#include "core/profile/profile.h"

namespace touchstone
{

// Lines of a profile made from one pattern, each with the pattern's sentence as its reason.

// A trait: as many points for meeting it as the other traits give on average (for not meeting it, where the pattern is
// rarer among the best). Who cannot be told gets what weight of evidence 0 comes to between the two.
Trait traitFromPattern(const Pattern &pattern, const Table &table, Against against, const Profile &profile);

// A must-have or a disqualifier.
Gate gateFromPattern(const Pattern &pattern, const Table &table, Against against, Gate::Rule rule);

// Whether a line of the profile has exactly these criteria.
bool hasCriteria(const Profile &profile, std::span<const Criterion> criteria);

} // namespace touchstone
