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
    std::span<const double> dates = {};              // of which day each row is; empty: nobody asked
    ParsedSource *spent = nullptr;                   // the source, where nobody asks for its cells after this
};

struct GatheredColumns {
    std::vector<Column> columns;
    std::vector<FieldConflicts> conflicts; // where sources disagree; only where choices were given
};

// The columns of all parts, one per field in the order of first appearance. Columns of one field become one column,
// where their kinds can be mixed; else the later one is kept under the name of its source. Each row takes the first
// value known, or what `choices` says.
Result<GatheredColumns> gatherColumns(std::span<const Part> parts, std::size_t rowCount, const MatchingPlan *choices,
                                      Progress &progress, double from, double to);

} // namespace touchstone
