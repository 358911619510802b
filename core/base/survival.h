#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace touchstone
{

// How long something lasted, or has lasted so far where it has not ended.
struct Lifetime {
    double length = 0.0;
    bool ended = false;
};

// The share that lasts longer than a time, with those that have not ended counted for as long as they were watched.
// Kaplan and Meier, JASA 53 (1958) 457.
class SurvivalCurve
{
public:
    // Where the curve falls.
    struct Step {
        double time = 0.0;
        std::int64_t atRisk = 0; // that lasted so long and were still watched
        std::int64_t ended = 0;  // of these, at this time
        double share = 1.0;      // that lasts longer than this time
    };

    explicit SurvivalCurve(std::span<const Lifetime> lifetimes);

    std::span<const Step> steps() const { return m_steps; }

    double shareAt(double time) const;

    // The mean of what lasts, each counted up to this time at most: the area under the curve up to there. Royston and
    // Parmar, BMC Medical Research Methodology 13 (2013) 152.
    double meanUpTo(double time) const;

private:
    std::vector<Step> m_steps;
    std::vector<double> m_areas; // under the curve, up to each step
};

} // namespace touchstone
