#pragma once

#include "core/import/fields/former_export.h"

#include <vector>

namespace touchstone
{

// A table that came with an import, and the source that it is a newer export of.
struct Arrival {
    QString source;                          // its name in the project
    QString former = {};                     // the name of the source that it replaces; empty: it is new
    std::map<QString, QString> renamed = {}; // new header → former one
    std::size_t file = 0;                    // which of the files that are imported it came with
};

// The plan of former exports, put over the tables that renew them: all of it is kept by the next proposal, whoever
// decided it. Columns that were renamed keep what was decided under their former name.
ImportPlan replayedPlan(const ImportPlan &kept, const std::vector<Arrival> &arrivals);

// Marks as decided by hand only what was so in `kept`, so that the analyst's own choices still stand out.
void restoreHands(ImportPlan &plan, const ImportPlan &kept, const std::vector<Arrival> &arrivals);

} // namespace touchstone
