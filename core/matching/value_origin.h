#pragma once

#include "core/data/dataset.h"
#include "core/import/plan/import_plan.h"

#include <QString>

#include <span>
#include <vector>

namespace touchstone
{

// A cell of a file that a value was read or computed from.
struct CellOrigin {
    int source = -1; // among the sources of the project
    qint64 row = 0;  // as an editor counts
    QString column;  // the header in the file; empty: the row as a whole counts
    QString text;    // the cell as it stands in the file
    QString value;   // what it was read as; empty: unknown
    QString reading; // why it is read so: the sentence of the plan
    bool used = false;
    bool operator==(const CellOrigin &) const = default;
};

// Where a value comes from.
struct ValueOrigin {
    Attribute attribute;
    QString value;   // as the user reads it; empty: unknown
    QString formula; // of what is computed; empty: it was read
    std::vector<CellOrigin>
        cells;       // in the order of preference; of what is computed the first in the order of the files
    qint64 more = 0; // rows that are not listed
};

// What values are traced in.
struct TracedData {
    std::span<const Source> sources;
    const ImportPlan &plan;
    const Dataset &dataset;
};

// Of the account's value in this column of Dataset::accounts. Read: every cell that says something about it, the one
// that counts marked as used. Computed: the cells that were added up, of at most this many rows.
ValueOrigin originOfAccountValue(const TracedData &data, std::size_t account, const Column &column,
                                 std::size_t most = 20);

// Of the opportunity's value in this column of Opportunities::table.
ValueOrigin originOfDealValue(const TracedData &data, std::size_t deal, const Column &column);

// Of a cell of a file, whatever became of it.
ValueOrigin originOfCell(const TracedData &data, int source, int column, std::size_t row);

// "deals.csv, row 12, column Amount"; of a workbook or an archive with its sheet or member.
QString placeText(const CellOrigin &cell, std::span<const Source> sources);

} // namespace touchstone
