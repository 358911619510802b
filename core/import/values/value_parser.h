#pragma once

#include "core/data/table.h"
#include "core/import/plan/import_plan.h"
#include "core/import/tables/raw_table.h"

#include <QStringList>

namespace touchstone
{

// A proposed reading of a column: a vote over its distinct texts, with what decided it.
struct ReadingGuess {
    ColumnReading reading;
    double confidence = 1.0;
    QString reason; // "Read 1.234,56 as 1234.56, because 212 of 215 values end in a comma and two digits."
    bool ambiguous = false;
    bool decimalIsSure = false; // some value can only be read so
    QString field = {};         // the field that its values make of the one that the header names
    qint64 readRows = 0;        // of an alternative: rows whose text it reads
    qint64 filledRows = 0;      // …of these that say something
    QString example = {};       // a text on which the readings differ, where there is one
    QString exampleAs = {};     // what the user reads for it
};

ReadingGuess guessReading(const RawColumn &column);

// The cells of a column under a reading, one per row. Texts that do not fit become unknown and are counted as issues
// with the first row; faces of nothing ("n/a", "-") become unknown without one. A text that is nothing in one column
// may be a value in another ("None" as a choice), as the kind decides.
struct ParsedCells {
    Cells cells;
    std::vector<DataIssue> issues;
};
ParsedCells parseColumn(const RawColumn &column, const ColumnReading &reading, const RawTable &table,
                        const QString &source);

// What currency each row of a column of money is in: of the text itself, of the column's twin, of the reading, in this
// order; unknown where the cell is empty or nothing tells. Rows in several currencies must not be summed.
Categories currenciesOf(const RawColumn &column, const ColumnReading &reading, const RawTable &table);

// Whether a plain "$" in a column of this currency means other dollars than those of the United States.
bool meansOtherDollars(const QString &currency);

// One text under a reading, for a preview of raw beside parsed values: what the user would read, empty for unknown.
QString previewValue(const QString &text, const ColumnReading &reading);

} // namespace touchstone
