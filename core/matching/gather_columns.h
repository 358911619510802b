#pragma once

#include "core/matching/parsed_source.h"

#include <functional>
#include <span>
#include <vector>

namespace touchstone
{

// A source that gives columns to a table, and which row of the table each of its rows goes into (-1: none).
struct Part {
    const ParsedSource *source = nullptr;
    std::span<const qint32> target;
    std::function<bool(const ParsedColumn &)> takes; // which of its columns
};

// The columns of all parts, one per field in the order of first appearance. Columns of one field become one column,
// where their kinds can be mixed; else the later one is kept under the name of its source.
Result<std::vector<Column>> gatherColumns(std::span<const Part> parts, std::size_t rowCount, Progress &progress,
                                          double from, double to);

} // namespace touchstone
