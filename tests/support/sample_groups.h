#pragma once

#include "core/data/dataset.h"

namespace touchstone::test
{

// Customers of whom half make software, half machines; the best have an NPS of 10, the others of 4. What makes a
// software company best is to be in Germany, of middle size and with Salesforce. In one group the same holds for the
// makers of machines; in two it is to be elsewhere, large and with SAP.
Dataset softwareAndMachinery(std::size_t count, bool twoGroups, quint32 seed);

RowSet withHighNps(const Dataset &dataset);

} // namespace touchstone::test
