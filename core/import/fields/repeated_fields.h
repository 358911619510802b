#pragma once

#include "core/import/plan/source_view.h"
#include "core/import/values/value_parser.h"

#include <vector>

namespace touchstone
{

// Columns of one pattern: one a month, a feature, a stage. They are read as few fields.
struct RepeatedFields {
    std::vector<std::size_t> columns; // of the view
    std::vector<ColumnPlan> fields;   // what is made of them
};
std::vector<RepeatedFields> repeatedFields(const SourceView &view);

// The cells of a repeated field: the sum, the latest date or the names of its members, row by row.
ParsedCells parseRepeated(const ColumnPlan &plan, const RawTable &table, const QString &source);

} // namespace touchstone
