#pragma once

#include "core/import/files/csv_parser.h"
#include "core/import/tables/raw_table.h"

#include <span>
#include <vector>

namespace touchstone
{

// The columns of a table that is being read: takes its rows one after the other and keeps each text in its column.
class ColumnBuilder
{
public:
    // That there are at least so many columns, though they have no text yet.
    void widen(std::size_t columnCount);

    // The cells that hold text, at least one, in the order of their columns. The texts need to live for this call only.
    void addRow(std::span<const Cell> cells, qint64 fileRow);

    std::size_t rowCount() const { return m_fileRows.size(); }
    std::size_t columnCount() const { return m_columns.size(); }
    std::size_t filledColumnCount() const { return m_filledColumns; }
    bool isFilled(std::size_t column) const { return !m_columns[column].codes.empty(); }

    // Hands over what was kept; each once, and nothing is added after that.
    RawColumn takeColumn(std::size_t column);
    std::vector<quint32> takeFileRows();

private:
    struct Column {
        Column() { texts.intern(QByteArrayView("")); }

        TextPool texts;
        RowCodes codes; // shorter than the table where its last rows are empty
    };

    std::vector<Column> m_columns;
    std::vector<TextKey> m_keys; // of the row at hand
    std::size_t m_filledColumns = 0;
    std::vector<quint32> m_fileRows;
};

} // namespace touchstone
