#pragma once

#include "core/import/tables/read_options.h"

#include <QByteArray>

#include <optional>

namespace touchstone
{

// What was copied in a spreadsheet, as a file to be read: import it from a buffer under this name.
struct PastedTable {
    QString name; // "Pasted table"
    QByteArray bytes;
    ReadOptions options;
};

// Spreadsheets give text with tabs between the cells, and quotation marks around those with line breaks; web pages give
// no tabs, and their HTML has the table. Nothing: neither is there.
std::optional<PastedTable> pastedTable(const QString &text, const QString &html = {});

} // namespace touchstone
