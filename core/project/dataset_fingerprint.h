#pragma once

#include "core/data/dataset.h"

namespace touchstone
{

// Equal for data sets whose accounts and opportunities are equal, and for practical purposes for no others. Tells after
// reopening whether patterns were mined from what the sources give today.
QString datasetFingerprint(const Dataset &dataset);

} // namespace touchstone
