#pragma once

#include "core/base/statistics.h"
#include "core/matching/customer_spans.h"
#include "core/patterns/cluster_design.h"
#include "core/proof/tier_outcomes.h"

#include <optional>
#include <vector>

namespace touchstone
{

// How one outcome differs between the accounts that meet a condition and those that surely do not.
struct OutcomeGap {
    enum class Measure { WonDeals, WhoLeft, Field };

    Measure measure = Measure::Field;
    QString field = {}; // of the customers; for Field alone

    // Of those that meet it (best) and of the others (rest): won of closed deals; who left of the customers of whom
    // that is known; customers above the median of all of them, of those of whom the field is known.
    FourFold counts = {};
    double median = unknownNumber; // of those that meet it; for Field alone
    double medianOfOthers = unknownNumber;
    double p = 1.0; // Fisher's exact test, two-sided, of deals by their counts divided by the design effect
    double q = 1.0; // false discovery rate over all that was compared

    bool isSure() const;
    bool isLower() const; // the share is smaller where the condition is met
};

// The outcomes of a data set, gathered once for many conditions.
class Outcomes
{
public:
    Outcomes(const Dataset &dataset, const ClosedDeals &closed);

    // Those that can tell: ten or more are known on both sides, and not all turned out alike. With p and without q;
    // `met` and `notMet` are accounts.
    std::vector<OutcomeGap> gaps(const RowSet &met, const RowSet &notMet) const;

private:
    OutcomeGap wonDeals(const RowSet &met, const RowSet &notMet) const;
    OutcomeGap whoLeft(const RowSet &met, const RowSet &notMet) const;
    OutcomeGap ofField(const Column &column, const RowSet &met, const RowSet &notMet) const;

    RowSet m_customers;
    std::vector<ClosedDeals::Deal> m_deals; // those of one account beside each other
    std::optional<ClusterDesign> m_design;  // of the deals; none: there are none
    Departures m_departures;
    std::vector<std::shared_ptr<const Column>> m_fields;
};

// Gives the gaps of many conditions the q that they have together.
void correctTogether(std::span<OutcomeGap *const> gaps);

} // namespace touchstone
