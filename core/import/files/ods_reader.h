#pragma once

#include "core/import/files/import_formats.h"

namespace touchstone
{

// Reads the tables of an OpenDocument spreadsheet. See ImportFormat::read.
Result<std::vector<Source>> readOds(QIODevice &file, const QString &name, const ReadOptions &options,
                                    Progress &progress);

} // namespace touchstone
