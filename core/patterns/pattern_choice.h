#pragma once

#include "core/patterns/shuffled_labels.h"

namespace touchstone
{

// Something that the search found, with its evidence.
struct Finding {
    Hit hit;
    double p = 1.0;
    double q = 1.0;
    double adjustedP = 1.0;
    double effect = 1.0;   // design effect of its rows
    double ugliness = 0.0; // of its cuts
    Evidence evidence = Evidence::None;
    std::vector<Hit> nearTwins = {};
};

struct Choice {
    std::vector<Finding> findings; // that say different things, the most telling first
    std::size_t explained = 0;     // supported on their own, but only through those
};

// How much may be claimed with so many best rows, and how many findings are listed at most.
struct ChoiceLimits {
    bool claims = true;            // below that nothing is more than a description
    std::uint32_t suggestSize = 2; // most conditions of something suggestive
    std::size_t supported = 12;
    std::size_t suggestive = 8;
    std::size_t others = 30;
};

// Of all that was found the few that say different things. One after the other the strongest is taken; then the chance
// of each row to be best is modelled anew from those that were taken, and the next one must be significant beyond that
// model. So what is only another wording of a finding, or comes about through it, is not listed again. When it was
// stopped, the choice is not complete.
Choice choosePatterns(const SearchSpace &space, const ShuffledLabels &shuffled, const RowSet &best,
                      std::vector<Finding> findings, const MiningOptions &options, const ChoiceLimits &limits,
                      const Stop &stop);

// The false discovery rate of each over all that was tried, where each number of conditions has an equal share of the
// tests whatever their number: Benjamini and Hochberg's with weights (Genovese, Roeder and Wasserman, Biometrika 93
// (2006) 509).
std::vector<double> falseDiscoveryRates(std::span<const Finding> findings, std::span<const double> p,
                                        const std::array<std::int64_t, 3> &tested);

} // namespace touchstone
