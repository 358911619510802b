#pragma once

#include "core/import/files/csv_parser.h"
#include "core/import/tables/distinct_texts.h"
#include "core/import/tables/raw_table.h"

#include <memory>
#include <span>
#include <vector>

namespace touchstone
{

// The columns of a table that is being read: takes its rows one after the other and keeps each text in its column.
// Collects a batch of rows and then gives each column its part: what a column needs to look its texts up stays at hand
// for the whole batch.
class ColumnBuilder
{
public:
    // That there are at least so many columns, though they have no text yet.
    void widen(std::size_t columnCount);

    // That there will be about so many rows.
    void expectRows(std::size_t rowCount) { m_expectedRows = rowCount; }

    // The cells that hold text, at least one, in the order of their columns. The texts need to live for this call only.
    void addRow(std::span<const Cell> cells, qint64 fileRow);

    std::size_t rowCount() const { return m_fileRows.size(); }
    std::size_t columnCount() const { return m_columns.size(); }
    std::size_t filledColumnCount() const { return m_filledColumns; }
    bool isFilled(std::size_t column) const { return m_columns[column].isFilled(); }

    // Hands over what was kept; each once, and nothing is added after that.
    RawColumn takeColumn(std::size_t column);
    std::vector<quint32> takeFileRows();

private:
    static constexpr std::size_t batchRows = 128;

    // The long texts of a batch, copied as their file moves on.
    class BatchTexts
    {
    public:
        const char *keep(QByteArrayView text);
        bool isLarge() const { return m_size > mostBytes; }
        void forget();

    private:
        static constexpr std::size_t mostBytes = std::size_t{1} << 20;
        std::vector<std::unique_ptr<char[]>> m_blocks;
        std::size_t m_room = 0; // in the last of them
        std::size_t m_size = 0;
    };

    struct Column {
        Column() { texts.intern(QByteArrayView("")); }
        bool isFilled() const { return !keys.empty() || !codes.empty(); }

        // What the texts look like decides how they are kept: first it is found out, then they are looked up, or
        // appended as long as each is another one.
        void giveCodes(std::span<quint32> codesOfKeys);
        void giveNewCodes(std::span<quint32> codesOfKeys);
        void lookUpFromNowOn();

        TextPool texts;
        std::size_t textCells = 0;               // that have text
        std::unique_ptr<DistinctTexts> distinct; // as long as they are appended
        RowCodes codes;                          // shorter than the table where its last rows are empty
        std::vector<TextKey> keys;               // of the batch's cells in this column
        std::vector<quint8> rows;                // in the batch, of each of them
    };

    void finishBatch();
    void finish(Column &column) const;

    std::vector<Column> m_columns;
    std::size_t m_filledColumns = 0;
    std::vector<quint32> m_fileRows;
    std::size_t m_expectedRows = 0;
    std::size_t m_batchStart = 0; // the row that the batch begins with
    BatchTexts m_texts;
};

} // namespace touchstone
