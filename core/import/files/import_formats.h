#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/tables/raw_table.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

class QIODevice;

namespace touchstone
{

// One importable file format: a row of the catalogue in import_formats.cpp.
struct ImportFormat {
    const char *key;   // "csv"
    const char *label; // marked for translation: "Comma-separated values"
    std::span<const char *const> suffixes;
    bool (*recognizes)(QByteArrayView head);
    Result<std::vector<Source>> (*read)(QIODevice &file, const QString &name, const ReadOptions &options,
                                        Progress &progress);
};

std::span<const ImportFormat> importFormats();

// Picks the format by content, then reads every table of the file. The device must be open for reading and be
// seekable. Fails with what, where and what to do: an image named .csv, an empty file, a truncated workbook.
Result<std::vector<Source>> readTables(QIODevice &file, const QString &name, const ReadOptions &options,
                                       Progress &progress);

// The same for a file on disk; also fills in Source::file and Source::sha256.
Result<std::vector<Source>> readFile(const QString &path, const ReadOptions &options, Progress &progress);

} // namespace touchstone
