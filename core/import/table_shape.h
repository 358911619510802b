#pragma once

#include "core/base/result.h"
#include "core/import/column_builder.h"
#include "core/import/csv_parser.h"
#include "core/import/raw_table.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <vector>

namespace touchstone
{

// A table found in the rows of a file, and what was left out.
struct ShapedTable {
    RawTable table;
    qint64 headerRow = 0; // 0: there was no row that could be one
    bool hasText = false; // in any row
    std::vector<DroppedRows> dropped;
    std::vector<DataIssue> issues;
};

// Why rows without a header are no table.
Error noHeaderError(const ShapedTable &shaped, std::optional<qint64> wantedHeaderRow, const QString &file);

// Takes the rows of a text file or worksheet one after the other and makes a table of them: finds the header row below
// title lines, leaves out empty rows, repeated headers, total rows and footer lines (and lists them), and names the
// columns so that no two are alike. Texts go straight into the columns' pools.
class TableBuilder
{
public:
    // A header row given by the user, from 1. In text files each line has a width, and lines that are too short or too
    // long are an issue; a worksheet has just cells.
    TableBuilder(std::optional<qint64> headerRow, bool hasLineWidths);

    // The cells that hold text, in the order of their columns. The texts need to live for this call only.
    void addRow(std::span<const Cell> cells, qint64 fileRow, quint32 width);

    // Rows of a worksheet that are not there at all.
    void addBlankRows(qint64 firstRow, qint64 count);

    ShapedTable finish();

    std::size_t rowCount() const { return m_columns.rowCount(); }
    std::size_t filledColumnCount() const { return m_columns.filledColumnCount(); }

private:
    // A row that waits: for the header to be found, or for what follows it to show whether it is a footer.
    struct HeldRow {
        std::vector<std::pair<quint32, QByteArray>> cells;
        qint64 fileRow = 0;
        quint32 width = 0;
        bool isBehindBlank = false;
    };

    struct Tally {
        qint64 count = 0;
        qint64 firstRow = 0;
        void add(qint64 row, qint64 times = 1);
    };

    static HeldRow held(std::span<const Cell> cells, qint64 fileRow, quint32 width);
    static std::vector<Cell> cellsOf(const HeldRow &row);

    std::size_t findHeader() const;
    void decideHeader();
    void addAboveHeader(std::span<const Cell> cells, qint64 fileRow);
    void setHeader(std::span<const Cell> cells, qint64 fileRow, quint32 width);
    void addBodyRow(std::span<const Cell> cells, qint64 fileRow, quint32 width);
    bool isRepeatedHeader(std::span<const Cell> cells) const;
    bool mayBeFooter(std::span<const Cell> cells) const;
    Tally *footerKind(const HeldRow &row);
    void releaseTail();
    void dropFooters();
    void keep(std::span<const Cell> cells, qint64 fileRow, quint32 width);

    std::vector<RawColumn> takeColumns(std::vector<DataIssue> &issues);
    std::vector<DroppedRows> droppedRows() const;
    void addRaggedIssues(std::vector<DataIssue> &issues) const;
    void addHeaderIssue(std::vector<DataIssue> &issues) const;

    std::optional<qint64> m_wantedHeaderRow;
    bool m_hasLineWidths;
    bool m_isHeaderFound = false;
    qint64 m_headerRow = 0;
    std::vector<QByteArray> m_headers; // per column, as the file has it, trimmed
    std::size_t m_headerCount = 0;     // of those with text
    quint32 m_headerWidth = 0;         // up to the last of those
    quint32 m_headerLineWidth = 0;
    std::vector<HeldRow> m_head; // until the header is found
    std::vector<HeldRow> m_tail; // rows at the end that may be footers
    bool m_isBehindBlank = false;
    ColumnBuilder m_columns;
    Tally m_aboveHeader, m_emptyRows, m_repeatedHeaders, m_totalRows, m_footerLines;
    Tally m_shortRows, m_longRows;
};

} // namespace touchstone
