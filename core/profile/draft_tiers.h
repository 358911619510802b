#pragma once

#include "core/profile/trait_points.h"

namespace touchstone
{

// Where the grades begin, so that their rates of best customers differ for sure and mean what the letters say: A has
// clearly more than the base rate, D clearly less; a letter that the data do not support is not handed out. Where no
// division is clear, 80, 60 and 40. Scores are those that each row has when the points are learned without it. They
// mean nothing when it was stopped.
TierLimits tiersOfUnproven();
TierLimits draftTiers(const std::vector<TraitDraft> &traits, const LearningRows &rows, const Stop &stop = neverStop);

// The same from scores, for tests and for scores of another making.
TierLimits tiersFromScores(const std::vector<int> &scores, const std::vector<bool> &best);

} // namespace touchstone
