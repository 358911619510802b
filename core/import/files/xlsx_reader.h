#pragma once

#include "core/import/files/import_formats.h"

namespace touchstone
{

// Reads the worksheets of a workbook as Office Open XML has it: one source for each that holds a table.
Result<std::vector<Source>> readXlsx(QIODevice &file, const QString &name, const ReadOptions &options,
                                     Progress &progress);

} // namespace touchstone
