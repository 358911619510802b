#pragma once

#include "core/import/plan/import_plan.h"
#include "core/import/tables/raw_table.h"

#include <map>
#include <span>

namespace touchstone
{

// The source that a table is a newer export of; null when it is something new. Columns may have come and gone, rows
// too, and programs put a date or a number into the names of their exports: of a file with another name, much the same
// headers and many of the same records are wanted, since two different lists of one program look alike.
const Source *formerExport(const Source &arrived, std::span<const Source> known, const ImportPlan &plan);

// Columns that were called something else in the former export: new header → former one. Told by their values, when
// the former header is gone and the new one was not there.
std::map<QString, QString> renamedColumns(const RawTable &arrived, const RawTable &former);

// The share of the headers of both tables that both have, without regard to case, order and punctuation.
double sharedHeaders(const RawTable &a, const RawTable &b);

} // namespace touchstone
