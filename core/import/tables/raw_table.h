#pragma once

#include "core/base/text_pool.h"
#include "core/data/dataset.h"
#include "core/import/tables/read_options.h"
#include "core/data/row_codes.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace touchstone
{

// One column as it stands in a file: the distinct texts in the order of their first rows, and one code per row. Code 0
// is always the empty text.
struct RawColumn {
    QString header;
    std::shared_ptr<const TextPool> texts;
    RowCodes codes;

    QString text(std::size_t row) const { return (*texts)[codes[row]]; }
};

// A table as it stands in a file: text cells, nothing interpreted yet.
struct RawTable {
    std::vector<RawColumn> columns;
    std::vector<quint32> fileRows; // per row, the row in the file as the user's editor counts, from 1

    std::size_t rowCount() const { return fileRows.size(); }
    int find(QStringView header) const; // by header, without regard to case; -1: none
};

// A row as it stands in a file: the cells that hold text.
struct FileRow {
    qint64 row = 0;               // as the user's editor counts, from 1
    quint32 width = 0;            // how many fields its line has; 0: a row of a worksheet
    std::vector<quint32> columns; // of the cells, from 0, ascending
    QStringList texts;
    bool operator==(const FileRow &) const = default;
};

// Rows of the file that are not in the table, and why.
struct DroppedRows {
    QString reason; // "footer line", "total row", "empty row"
    qint64 count = 0;
    qint64 firstRow = 0;
    DropReason kind = DropReason::AboveHeader;
    std::vector<FileRow> rows = {}; // so that they can be put back: all, or the first thousands of very many
};

// How a file was read, to be shown and to be changed.
struct Reading {
    QString encoding;  // "UTF-8"; empty where the format knows none
    QString delimiter; // ","; empty where the format has none
    QString sheet;     // worksheet or zip member; empty: none
    qint64 headerRow = 1;
    qint64 rowsRead = 0;
    std::vector<DroppedRows> dropped;
    std::vector<FileRow> header = {};    // the rows that name the columns
    std::vector<quint32> positions = {}; // of the columns in the file, from 0; empty: side by side from the first one
    std::vector<quint32> footersPutBack = {}; // rows of the file that the table has though each is alone on its line
};

// One imported table with its original cells, so that every value can be traced and the plan replayed.
struct Source {
    QString name;      // unique in the project: "deals.csv", "crm.zip/Account.csv", "health.xlsx/Sheet1"
    QString file;      // the path it was read from
    QByteArray sha256; // of the file's bytes, as hexadecimal digits
    Reading reading;
    std::vector<DataIssue> issues; // found while reading
    std::shared_ptr<const RawTable> table;
    ReadOptions options = {}; // what the user decided about its reading, for the next export too
};

} // namespace touchstone
