#pragma once

#include "core/import/files/byte_finder.h"
#include "core/import/files/read_limits.h"

#include <QByteArrayView>

#include <span>
#include <vector>

namespace touchstone
{

// A cell that holds text, and the column it stands in, from 0.
struct Cell {
    quint32 column = 0;
    QByteArrayView text;
};

// Splits UTF-8 text into records of fields as RFC 4180 has it, and as files are: line ends of any kind and mixed,
// text behind a closing quote, no line end at the end. Cells view into the text or into the parser's own memory and
// hold until the next call.
class CsvParser
{
public:
    enum class Step { Record, NeedsMore, End, OpenQuote, FieldTooLong, RecordTooLong, TooManyColumns };

    explicit CsvParser(char delimiter, qint64 firstRow = 1);

    // Reads the record that begins at `at` and moves `at` behind it. NeedsMore leaves `at` where it is: call again
    // with more text, isLast when there is none.
    Step next(const char *&at, const char *end, bool isLast);

    std::span<const Cell> cells() const
    {
        return {m_cells.data(), m_cellCount};
    }                                         // of the record, without the empty ones
    quint32 width() const { return m_width; } // how many fields the record has
    qint64 row() const { return m_row; }      // the line of the file that the record (or the error) begins in, from 1

    // Oddities of all records so far, with the row of the first.
    struct Oddity {
        qint64 count = 0;
        qint64 firstRow = 0;
    };
    const Oddity &textBehindQuote() const { return m_textBehindQuote; }
    const Oddity &zeroBytes() const { return m_zeroBytes; }
    int lineEndKinds() const { return m_feeds + m_returns + m_both; }

private:
    Step readRecord(const char *&at, const char *end, bool isLast);
    void readPlainFields(const char *&at, const char *end);
    Step readField(const char *&at, const char *end, bool isLast);
    Step readQuoted(const char *&at, const char *end, bool isLast);
    const char *skipPlain(const char *at, const char *end);
    bool readLineEnd(const char *&at, const char *end, bool isLast);
    void keep(QByteArrayView text);
    void keepCopy(std::size_t offset);
    void finishRecord();

    char m_delimiter;
    ByteFinder m_fieldEnds;
    std::vector<Cell> m_cells;
    std::size_t m_cellCount = 0;       // of the record at hand
    std::vector<char> m_copies;        // the text of fields with doubled quotes
    std::vector<std::size_t> m_copied; // which cells point into m_copies; their text begins where `offsets` says
    std::vector<std::size_t> m_offsets;
    quint32 m_width = 0;
    qint64 m_row = 0;
    qint64 m_nextRow;
    qint64 m_lines = 0; // line ends in the record at hand
    Oddity m_textBehindQuote;
    Oddity m_zeroBytes;
    bool m_hasTextBehindQuote = false; // the record at hand
    bool m_hasZeroByte = false;
    bool m_feeds = false;
    bool m_returns = false;
    bool m_both = false;
};

} // namespace touchstone
