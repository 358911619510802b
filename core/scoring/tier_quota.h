#pragma once

#include "core/scoring/score_counts.h"

#include <QString>

#include <array>
#include <span>

namespace touchstone
{

// How many accounts may have the grades: what a team can work, or a share that is worth the name.
struct TierQuota {
    std::array<double, 3> most = {10.0, 30.0, 60.0}; // with A; with A or B; with A, B or C. 0: the grade is not given
    bool isPercent = true;                           // of the accounts counted; otherwise accounts
};

// The lowest limits that keep within the quota, set by hand, with the reason in words. Limits are multiples of five
// where that makes no difference. A grade that nobody would have is not given, and the reason says so: the accounts of
// one score cannot be divided. `whom`: whose scores are counted, as in "At most 300 of the prospects".
TierLimits limitsWithin(const PointCounts &counts, const TierQuota &quota, const QString &whom);

// Limits in use elsewhere: 80, 60, 40, and 85, 70, 50.
std::span<const std::array<int, 3>> familiarLimits();

} // namespace touchstone
