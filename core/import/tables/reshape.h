#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/tables/raw_table.h"

namespace touchstone
{

// The source as reading its file with these choices of rows would give it: header rows and rows put back. It needs no
// file, as what was left out is kept (how short a line was and which cells were filled is not); what `wanted` says
// beyond rows (its encoding…) is the same as before. Fails when no row can be the header, and when rows are wanted that
// were too many to be kept.
Result<Source> reshaped(const Source &source, const ReadOptions &wanted, Progress &progress);

// Notes the first text of each row that was put back, so that the next export's can be found.
void rememberRowsPutBack(Source &source);

// The choices of rows made for a former export, for the rows of this one: a row put back is found by its first text.
ReadOptions replayedOptions(const ReadOptions &former, const Source &source);

} // namespace touchstone
