#pragma once

#include "core/charts/chart.h"
#include "core/proof/proof.h"

namespace touchstone
{

// What a back-test found, as charts. Each says why it is empty where the back-test could not try anything.
Chart gainChart(const Proof &proof);           // won deals one would have had, working on the highest scores first
Chart testedOutcomesChart(const Proof &proof); // by tier, of what the profile had not seen
Chart calibrationChart(const Proof &proof);    // what was expected of each tier beside what was found

} // namespace touchstone
