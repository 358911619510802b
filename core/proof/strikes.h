#pragma once

#include "core/customers/best_customers.h"
#include "core/proof/outcome_gaps.h"
#include "core/scoring/pipeline_fit.h"

#include <span>
#include <vector>

namespace touchstone
{

// Which accounts meet a condition, and of which it cannot be told. Disjoint.
struct Meeting {
    RowSet met;
    RowSet unknown;

    RowSet notMet() const { return RowSet(met.rowCount(), true) - met - unknown; }
};
Meeting meetingOf(const Table &accounts, std::span<const Criterion> criteria);

// Who meets either. It cannot be told of those of whom neither is met and one is unknown.
Meeting either(const Meeting &a, const Meeting &b);
Meeting nobody(const Table &accounts);

// How many of some accounts meet a condition, and of how many that cannot be told.
struct Reach {
    std::size_t met = 0;
    std::size_t unknown = 0;
    std::size_t all = 0;
    bool operator==(const Reach &) const = default;
};

// Whom a disqualifier strikes: customers, prospects and open deals. A deal of no known account is one of which it
// cannot be told.
struct Strike {
    Reach best;
    Reach rest; // customers that the best are compared with
    Reach prospects;
    TierCell open; // open deals of accounts that meet it
    TierCell openUnknown;
    TierCell openAll;
};
Strike strikeOf(const Meeting &meeting, const Dataset &dataset, const BestSelection &selection, const OpenDeals &open);

// Who meets a condition, what that means and how such accounts turned out.
struct Struck {
    Meeting meeting;
    Strike strike;
    std::vector<OutcomeGap> gaps; // of the outcomes that could be compared, the surest first
};

// Of each of the conditions; their gaps are corrected together.
std::vector<Struck> struckBy(const std::vector<std::vector<Criterion>> &conditions, const Dataset &dataset,
                             const BestSelection &selection, const OpenDeals &open, const ClosedDeals &closed);

} // namespace touchstone
