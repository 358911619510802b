#pragma once

#include "core/patterns/mine_patterns.h"

namespace touchstone
{

// What is less common among the best, chosen without regard to what is more common, and only what there is evidence
// for. Where the best are in Software, that hardly any is in Retail is no news to minePatterns, which lists what says
// different things; but it tells who is not your customer. As sure as its patterns: corrected for everything that was
// tried.
Result<PatternSet> mineRarer(const Contrast &contrast, const MiningOptions &options, Progress &progress);

} // namespace touchstone
