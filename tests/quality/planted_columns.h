#pragma once

#include "core/data/table.h"
#include "tests/quality/invented_account.h"

namespace touchstone::quality
{

// For whom gaps are filled in more often than the column's own share says.
struct Filling {
    RowSet best;
    double share = 0.0; // of their gaps
};

// The columns that an export would have, with gaps: most where small companies do not tell their revenue.
Table observedColumns(const std::vector<InventedAccount> &accounts, const Filling &filling, RandomNumbers &random);

// With so many columns that have nothing to do with who is best.
Table withNoise(Table table, const std::vector<InventedAccount> &accounts, std::size_t count, RandomNumbers &random);

} // namespace touchstone::quality
