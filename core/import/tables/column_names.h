#pragma once

#include "core/import/tables/raw_table.h"

#include <QStringList>

#include <vector>

namespace touchstone
{

// Makes the headers of a table unique without regard to case: "Name", "Name (2)"; one without text becomes "Column 4"
// by its position. What had to be changed is an issue of the header row.
QStringList uniqueColumnNames(const QStringList &headers, const std::vector<quint32> &positions, qint64 headerRow,
                              std::vector<DataIssue> &issues);

} // namespace touchstone
