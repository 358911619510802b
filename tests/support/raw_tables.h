#pragma once

#include "core/import/tables/raw_table.h"

#include <QStringList>

namespace touchstone::test
{

// A column as a reader hands it over: the empty text first, then the distinct texts in the order of the rows.
RawColumn rawColumn(const QString &header, const QStringList &cells);

// A source of this name from lines of cells separated by "|"; the first line has the headers. The header stands in row
// 1 of the file.
Source rawSource(const QString &name, const char *text);

} // namespace touchstone::test
