#pragma once

#include "core/patterns/mine_patterns.h"
#include "tests/quality/planted_table.h"

namespace touchstone::quality
{

// What was found in one planted table, held against what is true. As in the method's benchmark: at most ten supported
// patterns that are more common among the best; each is matched to at most one planted pattern, with which it shares at
// least half of all rows of the two.
struct PatternMeasures {
    std::size_t returned = 0;
    std::size_t matched = 0;
    double recall = 0.0;    // of the planted conjunctions that at least twelve best rows meet
    double precision = 0.0; // matched of returned; what tells a planted pattern twice counts as a miss
    double f1 = 0.0;
    std::size_t listed = 0;   // supported ones of either direction
    std::size_t untrue = 0;   // of them, those that truly hardly differ: by less than a fifth
    double overlap = 0.0;     // mean share of rows in common, over the pairs of the list
    double conditions = 0.0;  // mean per pattern
    std::size_t cuts = 0;     // limits of matched patterns on planted attributes
    std::size_t goodCuts = 0; // of them, within a tenth of the truth
    std::vector<bool> found;  // per planted pattern
};
PatternMeasures measurePatterns(const PlantedTable &table, const PatternSet &set, const PlantedCuts &cuts);

// The engine as the program runs it: contrast of the best with the rest, and mining.
PatternSet minedPatterns(const PlantedTable &table, const MiningOptions &options, const FirstLook &firstLook = {});
PatternSet minedPatterns(const Dataset &dataset, const BestSelection &selection, const MiningOptions &options,
                         const FirstLook &firstLook = {});

std::vector<const Pattern *> supportedOf(const PatternSet &set);

} // namespace touchstone::quality
