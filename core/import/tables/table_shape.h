#pragma once

#include "core/base/result.h"
#include "core/import/files/csv_parser.h"
#include "core/import/tables/column_builder.h"
#include "core/import/tables/dropped_log.h"
#include "core/import/tables/header_rows.h"
#include "core/import/tables/raw_table.h"

#include <optional>
#include <span>
#include <vector>

namespace touchstone
{

// A table found in the rows of a file, and what was left out.
struct ShapedTable {
    RawTable table;
    qint64 headerRow = 0; // the first of them; 0: none
    bool isFound = false; // there was a row that could be one, or none is wanted
    bool hasText = false; // in any row
    std::vector<FileRow> header;
    std::vector<quint32> positions;      // see Reading
    std::vector<quint32> footersPutBack; //
    std::vector<DroppedRows> dropped;
    std::vector<DataIssue> issues;
};

// The issues that the choice of rows leads to; another choice has others.
inline constexpr QLatin1String headerIssue("header");
inline constexpr QLatin1String raggedIssue("ragged");

// Why rows without a header are no table.
Error noHeaderError(const ShapedTable &shaped, std::optional<qint64> wantedHeaderRow, const QString &file);

// Takes the rows of a text file or worksheet one after the other and makes a table of them: finds the header below
// title lines, leaves out empty rows, repeated headers, total rows and footer lines (and keeps them apart), and names
// the columns so that no two are alike. Texts go straight into the columns' pools.
class TableBuilder
{
public:
    // What the user says about header rows and rows to put back is obeyed. In text files each line has a width, and
    // lines that are too short or too long are an issue; a worksheet has just cells.
    TableBuilder(const ReadOptions &options, bool hasLineWidths);

    // The cells that hold text, in the order of their columns. The texts need to live for this call only.
    void addRow(std::span<const Cell> cells, qint64 fileRow, quint32 width);

    // A row that was in the table before. It is not judged again: cells that were filled in since, with the group or
    // the merged cell that they stand in, may make it look like a footer or a header.
    void addTableRow(std::span<const Cell> cells, qint64 fileRow, quint32 width);

    // Rows of a worksheet that are not there at all.
    void addBlankRows(qint64 firstRow, qint64 count);

    // Rows that were left out before and of which only the number is known.
    void countDropped(DropReason reason, qint64 firstRow, qint64 count) { m_dropped.count(reason, firstRow, count); }

    ShapedTable finish();

    // That there will be about so many rows, where that can be told.
    void expectRows(std::size_t rowCount) { m_columns.expectRows(rowCount); }

    std::size_t rowCount() const { return m_columns.rowCount(); }
    std::size_t filledColumnCount() const { return m_columns.filledColumnCount(); }

private:
    struct Tally {
        qint64 count = 0;
        qint64 firstRow = 0;
        void add(qint64 row);
    };

    void decideHeader();
    void setHeader(std::span<const HeldRow> rows);
    void measureBy(const HeldRow &row);
    void addBodyRow(std::span<const Cell> cells, qint64 fileRow, quint32 width);
    bool isRepeatedHeader(std::span<const Cell> cells) const;
    bool mayBeFooter(std::span<const Cell> cells) const;
    std::optional<DropReason> footerKind(const HeldRow &row) const;
    void releaseTail();
    void dropFooters();
    bool isPutBack(DropReason reason, const HeldRow &row) const;
    void drop(DropReason reason, HeldRow row);
    void keep(std::span<const Cell> cells, qint64 fileRow, quint32 width);

    std::vector<RawColumn> takeColumns(ShapedTable &shaped);
    void fillGroups(ShapedTable &shaped) const;
    void addRaggedIssues(std::vector<DataIssue> &issues) const;
    void addHeaderIssues(std::vector<DataIssue> &issues) const;

    const ReadOptions &m_options;
    bool m_hasLineWidths;
    bool m_isHeaderFound = false;
    bool m_hasText = false;
    std::vector<HeldRow> m_header;
    std::vector<QString> m_names; // per column that has one, cleaned
    std::size_t m_nameCount = 0;
    quint32 m_headerWidth = 0; // up to the last name
    quint32 m_headerLineWidth = 0;
    std::vector<HeldRow> m_head; // until the header is found
    std::vector<HeldRow> m_tail; // rows at the end that may be footers
    bool m_isBehindBlank = false;
    ColumnBuilder m_columns;
    DroppedLog m_dropped;
    std::vector<quint32> m_footersPutBack;
    Tally m_shortRows, m_longRows;
};

} // namespace touchstone
