#pragma once

#include "core/import/tables/held_row.h"
#include "core/import/tables/read_options.h"

#include <QByteArray>

namespace touchstone
{

// Which of a file's first rows name the columns, and how many rows below them describe the columns again.
struct HeaderChoice {
    std::size_t first = 0; // as many as there are rows: none can be the header
    std::size_t count = 1;
    std::size_t descriptions = 0;
};

// Finds the header among the first rows of a file. Where the user says in which row it is, `rows` begin with that row.
HeaderChoice findHeader(std::span<const HeldRow> rows, const ReadOptions &options);

// The name of each column, empty where it has none: texts of several rows are joined ("Which tools? – Slack"), those of
// the upper rows counting for the columns to their right as well, and signs of sorting are left out.
std::vector<QString> namesFrom(std::span<const HeldRow> headerRows);

// Whether a header has the sign that the rows are sorted or grouped by it: "Account Name  ↑".
bool hasSortSign(QByteArrayView header);

} // namespace touchstone
