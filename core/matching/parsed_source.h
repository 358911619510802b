#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/dataset.h"
#include "core/import/plan/import_plan.h"

#include <span>
#include <vector>

namespace touchstone
{

// A used column of a source with its cells as values.
struct ParsedColumn {
    const ColumnPlan *plan = nullptr;
    int index = -1; // in the raw table
    Column column;  // its key is the plan's field
};

// A source whose rows take part in the data set, with all used columns parsed.
struct ParsedSource {
    int index = -1; // among the sources of the project
    const Source *source = nullptr;
    const SourcePlan *plan = nullptr;
    std::vector<ParsedColumn> columns;
    RowSet skipped; // rows that the other system marked as deleted

    SourceRole role() const { return plan->role; }
    std::size_t rowCount() const { return source->table->rowCount(); }
    qint64 fileRow(std::size_t row) const { return source->table->fileRows[row]; }
    bool isUsed(std::size_t row) const { return !skipped.contains(row); }

    // The first column of this field; null when there is none.
    const ParsedColumn *find(QStringView field) const;
};

// Parses the used columns of all sources that the plan uses, over all cores. What did not fit is added to the issues,
// as are dates too far from `today` to be meant.
Result<std::vector<ParsedSource>> parseSources(std::span<const Source> sources, const ImportPlan &plan, QDate today,
                                               std::vector<DataIssue> &issues, Progress &progress);

// The attribute of a column as the plan has it, with its label for the reader.
Attribute attributeOf(const ColumnPlan &plan);

} // namespace touchstone
