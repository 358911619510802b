#pragma once

#include "core/import/files/import_formats.h"
#include "core/import/plan/import_plan.h"

namespace touchstone
{

// The first rows of a file as an import would read them, and how it would take their columns. Guessed from those rows
// alone, so that it takes the same short time for a file of any size: the import itself may come to see it otherwise.
struct FilePreview {
    std::vector<Source> sources; // without digest
    ImportPlan plan;             // one SourcePlan for each of them
};

inline constexpr qsizetype previewRows = 200;

// At most about previewRows rows of each table. Fails as readFile does, for what can be seen at the beginning.
Result<FilePreview> previewFile(const QString &path, const ReadOptions &options, Progress &progress);

// The same for a device that is open for reading and seekable.
Result<FilePreview> previewTables(QIODevice &file, const QString &name, const ReadOptions &options, Progress &progress);

} // namespace touchstone
