#pragma once

#include "core/base/text_pool.h"
#include "core/data/dataset.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace touchstone
{

// One column as it stands in a file: the distinct texts and one code per row. Code 0 is always the empty text.
struct RawColumn {
    QString header;
    std::shared_ptr<const TextPool> texts;
    std::vector<quint32> codes;

    QString text(std::size_t row) const { return (*texts)[codes[row]]; }
};

// A table as it stands in a file: text cells, nothing interpreted yet.
struct RawTable {
    std::vector<RawColumn> columns;
    std::vector<quint32> fileRows; // per row, the row in the file as the user's editor counts, from 1

    std::size_t rowCount() const { return fileRows.size(); }
    int find(QStringView header) const; // by header, without regard to case; -1: none
};

// Rows of the file that are not in the table, and why.
struct DroppedRows {
    QString reason; // "footer line", "total row", "empty row"
    qint64 count = 0;
    qint64 firstRow = 0;
};

// How a file was read, to be shown and to be changed.
struct Reading {
    QString encoding;  // "UTF-8"; empty where the format knows none
    QString delimiter; // ","; empty where the format has none
    QString sheet;     // worksheet or zip member; empty: none
    qint64 headerRow = 1;
    qint64 rowsRead = 0;
    std::vector<DroppedRows> dropped;
};

// One imported table with its original cells, so that every value can be traced and the plan replayed.
struct Source {
    QString name;      // unique in the project: "deals.csv", "crm.zip/Account.csv", "health.xlsx/Sheet1"
    QString file;      // the path it was read from
    QByteArray sha256; // of the file's bytes, as hexadecimal digits
    Reading reading;
    std::vector<DataIssue> issues; // found while reading
    std::shared_ptr<const RawTable> table;
};

} // namespace touchstone
