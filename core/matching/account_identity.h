#pragma once

#include "core/base/progress.h"
#include "core/data/dataset.h"

namespace touchstone
{

// The table with account_id and account_name in front, both known for every row and the ids all different: from what
// the data have (an id, a domain, a name), else by the number of the row ("Deal 17").
Result<Table> withIdentity(const Table &accounts, Unit unit, Progress &progress);

} // namespace touchstone
