#pragma once

#include "core/data/row_set.h"
#include "core/data/table.h"

#include <QString>

#include <vector>

namespace touchstone
{

struct ValueCount {
    QString value;
    std::size_t count = 0;
    bool operator==(const ValueCount &) const = default;
};

// The categories or list members of a column and how many of the rows have them: most frequent first, then by name;
// those that none of the rows has come last with 0. Empty for numbers and ranges.
std::vector<ValueCount> valueCounts(const Column &column, const RowSet &among);

} // namespace touchstone
