#pragma once

#include "core/import/files/import_formats.h"
#include "core/import/tables/reshape.h"
#include "tests/fuzz/check_source.h"

#include <QBuffer>

namespace touchstone::test
{

// Reads the bytes as a file of this name. Whatever they are, there are sound sources or a whole sentence, and putting
// rows back and out again changes nothing.
inline void readAny(QByteArray bytes, const QString &name)
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    NoProgress progress;
    const Result<std::vector<Source>> sources = readTables(file, name, {}, progress);
    if (!sources && (sources.error().what.isEmpty() || sources.error().advice.isEmpty()))
        std::abort();
    if (!sources)
        return;
    for (const Source &source : *sources) {
        checkSource(source);
        const Result<Source> again = reshaped(source, {}, progress);
        if (!again || again->table->fileRows != source.table->fileRows)
            std::abort();
    }
}

} // namespace touchstone::test
