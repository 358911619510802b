#pragma once

#include "core/import/tables/raw_table.h"

#include <QSet>

#include <cstdlib>

namespace touchstone::test
{

// What holds of every source, whatever the file was. Ends the program where it does not.
inline void checkSource(const Source &source)
{
    const RawTable &table = *source.table;
    QSet<QString> names;
    bool isSound = source.reading.rowsRead == static_cast<qint64>(table.rowCount()) && source.reading.headerRow > 0;
    for (const RawColumn &column : table.columns) {
        isSound = isSound && !column.header.isEmpty() && !names.contains(column.header.toLower());
        names.insert(column.header.toLower());
        isSound = isSound && column.codes.size() == table.rowCount() && column.texts->utf8(0).isEmpty();
        for (const quint32 code : column.codes)
            isSound = isSound && code < column.texts->size();
    }
    for (std::size_t row = 1; row < table.rowCount(); ++row)
        isSound = isSound && table.fileRows[row - 1] < table.fileRows[row];
    if (!isSound)
        std::abort();
}

} // namespace touchstone::test
