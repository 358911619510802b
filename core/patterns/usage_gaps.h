#pragma once

#include "core/customers/best_customers.h"
#include "core/patterns/pattern.h"

#include <vector>

namespace touchstone
{

// How many of two groups use a feature. Usage is known only after the sale: it tells what good customers do with what
// they bought, and never whom to look for.
struct UsageGap {
    QString field;
    double above = 0.0;  // who uses it more than this counts: 0, or where nearly all use it at all, the median of all
    FourFold users;      // of those of whom the usage is known
    Interval difference; // best share - rest share, 95 %, as fractions
    double p = 1.0;      // Fisher's exact test, two-sided
    double q = 1.0;      // false discovery rate over all features

    double bestShare() const;
    double restShare() const;
};

// Of every field of the accounts that counts usage after the sale; the most certain first, equally certain ones by the
// size of the gap. None for groups of which nothing is known.
std::vector<UsageGap> usageGaps(const Table &accounts, const RowSet &best, const RowSet &rest);

// Of the groups that the comparison is about: best and rest, or who stayed and who left. None for deals.
std::vector<UsageGap> usageGaps(const Dataset &dataset, const BestSelection &selection, Against against);

// "Usage of Reports"; where nearly all use it, "Usage of Reports, more than 12".
QString usageText(const UsageGap &gap, const Table &accounts);

// "60 % against 35 %: 25 percentage points (10 to 38)."
QString gapText(const UsageGap &gap);

} // namespace touchstone
