#pragma once

#include "core/base/statistics.h"
#include "core/scoring/fit_score.h"

#include <array>
#include <vector>

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

// What of closed deals does not depend on the scores: found once, for the many scores of an edit. Those in `only` (rows
// of the opportunities), or all where it is null.
struct ClosedDeals {
    struct Deal {
        qint32 account = -1;
        bool isWon = false;
    };
    struct Value {
        double value = 0.0;
        qint32 account = -1;
    };
    std::vector<Deal> deals;
    std::vector<Value> amounts; // known ones of won deals, ascending
    std::vector<Value> days;
    std::size_t unknownAccount = 0;
    std::size_t accountCount = 0;
};
ClosedDeals closedDeals(const Dataset &dataset, const RowSet *only = nullptr);

// Of no deal where the scores are those of no profile.
TierOutcomes tierOutcomes(const ClosedDeals &closed, const FitScores &scores);

// Won of closed deals of Best and Good fits (best) and of the others (rest): two groups are easier to tell apart than
// four.
FourFold goodAgainstOthers(const TierOutcomes &outcomes);

} // namespace touchstone
