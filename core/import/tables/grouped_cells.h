#pragma once

#include "core/import/tables/raw_table.h"

namespace touchstone
{

// The rows of the table that stand right behind a sum that was left out.
std::vector<std::size_t> rowsBehindSums(const std::vector<DroppedRows> &dropped, const std::vector<quint32> &fileRows);

// Whether a column names each group of rows in its first row only: that one has a text, as have the rows where a group
// must begin, others have none, no name comes twice within the same group of the column outside of it, and none that is
// carried down reads like a footer or a sum.
bool isGroup(const RawColumn &column, const RawColumn *outer, const std::vector<std::size_t> &beginnings);

// Fills the empty cells of such a column, and says so.
DataIssue fillGroup(RawColumn &column, const std::vector<quint32> &fileRows);

} // namespace touchstone
