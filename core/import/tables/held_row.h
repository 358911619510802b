#pragma once

#include "core/import/files/csv_parser.h"

#include <QByteArray>

#include <span>
#include <utility>
#include <vector>

namespace touchstone
{

// A row that waits: for the header to be found, or for what follows it to show whether it is a footer.
struct HeldRow {
    std::vector<std::pair<quint32, QByteArray>> cells; // those that hold text, in the order of their columns
    qint64 fileRow = 0;
    quint32 width = 0; // how many fields its line has; 0: a row of a worksheet
    bool isBehindBlank = false;
    bool isTableRow = false; // it was one before, whatever it looks like now
    bool isPutBack = false;  // the user wants it in the table, whatever it looks like

    const QByteArray *at(quint32 column) const; // null: no text
    std::size_t filledCount() const;            // cells that are not blank
    QByteArrayView firstText() const;
};

HeldRow heldRow(std::span<const Cell> cells, qint64 fileRow, quint32 width);
// The text without a byte order mark, which stands inside of files that were put together of several.
QByteArrayView withoutMark(QByteArrayView utf8);

std::vector<Cell> cellsOf(const HeldRow &row);

} // namespace touchstone
