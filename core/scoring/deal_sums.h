#pragma once

#include "core/scoring/pipeline_fit.h"

namespace touchstone
{

// Counts one more open deal, whose amount may be unknown.
void addDeal(TierCell &cell, double amount);

} // namespace touchstone
