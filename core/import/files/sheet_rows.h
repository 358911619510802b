#pragma once

#include "core/import/tables/table_shape.h"

namespace touchstone
{

// What was odd in a worksheet, with the row of the first.
struct SheetOddities {
    struct Oddity {
        qint64 count = 0;
        qint64 firstRow = 0;
        void add(qint64 row, qint64 times = 1);
    };
    Oddity errorCells;
    Oddity badNumbers;
    Oddity hiddenRows;
    Oddity hiddenColumns;
    Oddity mergedCells;    // that were filled
    bool isHidden = false; // the sheet itself
};

// A cell that reaches over several rows, as those of groups do.
struct MergedCell {
    qint64 firstRow = 0;
    qint64 lastRow = 0;
    quint32 column = 0;
};

// Collects the cells of a worksheet's row after row and hands them to a table builder. Memory follows the cells, not
// the grid that they stand in.
class SheetRows
{
public:
    explicit SheetRows(TableBuilder &table) : m_table(table) {}

    // Rows come in their order, some may be missing; false when this one does not.
    bool startRow(qint64 row);
    bool isInRow() const { return m_isInRow; }
    qint64 row() const { return m_row; }

    // Append the text of a cell to this, then say which column it is for; nothing appended: the cell is empty.
    QByteArray &text() { return m_text; }
    void endCell(quint32 column);
    void addCell(quint32 column, QByteArrayView text);
    void endRow();

    std::size_t cellCount() const { return m_cellCount; }

    // Why it is no table that can be held; empty: it is.
    QString problem() const;

private:
    struct RowCell {
        quint32 column = 0;
        qsizetype end = 0; // of its text in m_text
    };

    TableBuilder &m_table;
    qint64 m_row = 0;
    bool m_isInRow = false;
    QByteArray m_text; // of the row at hand
    std::vector<RowCell> m_rowCells;
    std::vector<Cell> m_cells;
    std::size_t m_cellCount = 0;
};

// Gives the rows that a merged cell reaches over its text, where they have none of their own.
void fillMergedCells(std::vector<MergedCell> merged, ShapedTable &shaped, SheetOddities &oddities);

// A source of what was read of a sheet, with what was odd about it. Its name and sheet are the caller's.
Source sourceOfSheet(const QString &name, const QString &sheet, ShapedTable shaped, const SheetOddities &oddities);

} // namespace touchstone
