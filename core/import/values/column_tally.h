#pragma once

#include "core/import/tables/raw_table.h"

#include <functional>
#include <vector>

namespace touchstone
{

// The distinct texts of a column that say something, and in how many rows each stands. Of very many texts only some,
// evenly spread, so that a guess takes no longer in a file of a million rows.
struct ColumnTally {
    std::vector<quint32> codes; // ascending
    std::vector<qint64> rows;   // of each of them
    qint64 sampledRows = 0;     // their sum
    std::size_t distinct = 0;   // of all texts that say something
    qint64 filled = 0;          // rows with such a text
    qint64 total = 0;

    // Distinct texts as a share of the filled rows: 1 for a key.
    double distinctShare() const;
};

ColumnTally tallyColumn(const RawColumn &column);

// How many of the texts, and of the rows, are of some kind.
struct Vote {
    std::size_t texts = 0;
    qint64 rows = 0;
    qint32 example = -1; // a code
    qint32 other = -1;   // one that is not of the kind

    double shareOf(const ColumnTally &tally) const;
};
Vote vote(const RawColumn &column, const ColumnTally &tally, const std::function<bool(QByteArrayView)> &isOfKind);

} // namespace touchstone
