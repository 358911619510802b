#pragma once

#include "core/project/import_project.h"

#include <optional>
#include <span>

namespace touchstone
{

// The failure to report when the user names a header that no table of the file has.
std::optional<Error> unknownHeader(const FileImport &file, std::span<const Source> read);

// Puts what the user said about a file over the plan of one of its sources, marked as decided by hand. Whether there
// was anything to put.
bool applyOptions(ImportPlan &plan, const Source &source, const FileImport &file);

} // namespace touchstone
