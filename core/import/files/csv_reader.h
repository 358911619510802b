#pragma once

#include "core/import/files/import_formats.h"

namespace touchstone
{

// Reads delimited text: CSV, TSV and their kin, of any encoding. One source.
Result<std::vector<Source>> readCsv(QIODevice &file, const QString &name, const ReadOptions &options,
                                    Progress &progress);

} // namespace touchstone
