#pragma once

#include "core/base/statistics.h"
#include "core/scoring/fit_score.h"

#include <array>

namespace touchstone
{

// How closed deals went, by the tier of their account.
struct TierOutcome {
    std::size_t won = 0;
    std::size_t lost = 0;
    double winRate = unknownNumber;        // fraction; NaN without a closed deal
    Interval winRateInterval = {0.0, 1.0}; // Wilson, 95 %
    double medianAmount = unknownNumber;   // of won deals
    double medianDays = unknownNumber;     // created to closed, of won deals
};

struct TierOutcomes {
    std::array<TierOutcome, tierCount> tiers;
    TierOutcome all;
    std::size_t unknownAccount = 0; // closed deals of no known account, left out
};

// Deals in `only` (rows of the opportunities), or all closed ones where it is null.
TierOutcomes tierOutcomes(const Dataset &dataset, const FitScores &scores, const RowSet *only = nullptr);

// Won of closed deals of Best and Good fits (best) and of the others (rest): two groups are easier to tell apart than
// four.
FourFold goodAgainstOthers(const TierOutcomes &outcomes);

} // namespace touchstone
