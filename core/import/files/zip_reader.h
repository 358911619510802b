#pragma once

#include "core/import/files/import_formats.h"

namespace touchstone
{

// Reads every table in a ZIP archive, and in an archive inside it. Files that cannot be read become issues; only when
// none can be is that an error.
Result<std::vector<Source>> readZip(QIODevice &file, const QString &name, const ReadOptions &options,
                                    Progress &progress);

} // namespace touchstone
