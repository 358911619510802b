#pragma once

#include "core/base/parallel.h"

#include <vector>

namespace touchstone
{

struct TestedCase;

// How many of the won deals one would have had by working on the highest scores first.
struct GainCurve {
    static constexpr int steps = 20; // of 5 %
    std::vector<double> captured;    // share of the positives in the first 0, 5, 10 … 100 % of the cases; 21 values
};

// Cases of the same standing count evenly. Empty without a positive case.
GainCurve gainCurve(const std::vector<TestedCase> &cases, const Stop &stop = neverStop);

// Cases of one standing; the same from counts.
struct StandingCount {
    double positive = 0;
    double all = 0;
};
GainCurve gainCurve(const std::vector<StandingCount> &highestFirst);

} // namespace touchstone
