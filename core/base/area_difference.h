#pragma once

#include "core/base/statistics.h"

#include <span>

namespace touchstone
{

// One row with what two scores say of it.
struct TwoScores {
    double first = 0.0;
    double second = 0.0;
    bool positive = false;
};

// How well two scores tell positives from negatives on the same rows.
struct AreaDifference {
    double first = 0.5; // areas under their ROC curves; ties count half
    double second = 0.5;
    Interval interval = {0.0, 0.0}; // 95 %, of second - first; 0 to 0 where one of the groups is empty
};

// DeLong et al., Biometrics 44 (1988) 837, for two correlated curves. Rows are independent.
AreaDifference areaDifference(std::span<const TwoScores> rows);

} // namespace touchstone
