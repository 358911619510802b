#pragma once

#include "tests/quality/acceptance.h"

namespace touchstone::quality
{

// One bar per public data set of which it is known who is best: the score against gradient boosting, on the same rows
// and folds. `folder` has the sets, each in a folder of its own; those that are not there give no bar.
std::vector<AcceptanceRow> measurePublicSets(const QString &folder, QTextStream &progress);

} // namespace touchstone::quality
