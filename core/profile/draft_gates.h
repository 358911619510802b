#pragma once

#include "core/profile/trait_points.h"

namespace touchstone
{

// Must-haves that nearly all of the best share and disqualifiers that next to none of them has, from supported patterns
// of one condition. Must-haves are chosen together, so that they do not shut out best customers one by one. Not all of
// them when it was stopped.
std::vector<Gate> draftGates(const Contrast &contrast, const PatternSet &patterns, const Stop &stop);

// Whether so few of the best have it that a rule may rest on it: of those that have it surely at most half as many are
// best as of all, and enough would be by chance to tell.
bool isRareEnough(const Pattern &pattern);

// The same id for the same content, so that a draft is the same byte for byte.
QUuid idOf(const char *what, std::span<const Criterion> criteria);

} // namespace touchstone
