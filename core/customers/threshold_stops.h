#pragma once

#include "core/customers/outcome_histogram.h"
#include "core/data/criterion_form.h"

#include <vector>

namespace touchstone
{

// Where on a histogram the thresholds of a criterion stand, and where else they may be put.
struct ThresholdStops {
    enum class Side { Above, Below, Between, Neither };

    std::vector<double> values = {}; // ascending; the threshold's own value among them, even if it is not round
    std::vector<double> shares = {}; // for criteria by share: that of each stop; else empty
    std::vector<int> handles = {};   // one, two or no thresholds, as indices of values
    Side side = Side::Neither;       // what counts
};

ThresholdStops thresholdStops(const OutcomeHistogram &histogram, const CriterionForm &form);

// The form with one of its thresholds put to another stop.
CriterionForm withThreshold(CriterionForm form, const ThresholdStops &stops, int handle, int stop);

} // namespace touchstone
