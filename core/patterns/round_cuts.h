#pragma once

#include "core/data/table.h"

#include <vector>

namespace touchstone
{

// A place to cut a numeric attribute where people would cut it, and what it costs in nats that it is less round than
// others.
struct RoundCut {
    double value = 0.0;
    double ugliness = 0.0;
    bool operator==(const RoundCut &) const = default;
};

// At most `most` round cuts for these known values (any order): steps of 1, 2 and 5, by decade where the values are
// skewed; the bands that people use where the attribute has such (employees); months, quarters and years for dates. No
// two neighbouring cuts have fewer than `leastRows` values, or 2 %, between them. They look at the values alone and not
// at who is best, so that cutting cannot find what is not there.
std::vector<RoundCut> roundCuts(std::vector<double> values, const Attribute &attribute, std::size_t most,
                                std::size_t leastRows);

} // namespace touchstone
