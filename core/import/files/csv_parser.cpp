#include "core/import/files/csv_parser.h"

#include <algorithm>
#include <cstring>

namespace touchstone
{

namespace
{

constexpr char quote = '"';

// Line ends as editors count them: CR, LF or CR LF.
qint64 countLineEnds(const char *begin, const char *end)
{
    qint64 count = 0;
    for (const char *at = begin; at != end; ++at)
        count += *at == '\n' ? 1 : *at == '\r' && (at + 1 == end || at[1] != '\n') ? 1 : 0;
    return count;
}

void count(CsvParser::Oddity &oddity, qint64 row)
{
    if (oddity.count++ == 0)
        oddity.firstRow = row;
}

} // namespace

CsvParser::CsvParser(char delimiter, qint64 firstRow)
    : m_delimiter(delimiter), m_fieldEnds({delimiter, '\n', '\r', '\0'}), m_cells(64), m_nextRow(firstRow)
{
}

CsvParser::Step CsvParser::next(const char *&at, const char *end, bool isLast)
{
    if (at == end)
        return isLast ? Step::End : Step::NeedsMore;
    m_cellCount = 0;
    m_copies.clear();
    m_copied.clear();
    m_offsets.clear();
    m_width = 0;
    m_lines = 0;
    m_row = m_nextRow;
    m_hasTextBehindQuote = m_hasZeroByte = false;

    const char *behind = at;
    const Step step = readRecord(behind, end, isLast);
    if (step != Step::Record)
        m_fieldEnds.forget(); // the text that follows may lie elsewhere
    if (step == Step::NeedsMore && end - at > recordLimit)
        return Step::RecordTooLong;
    if (step == Step::Record) {
        if (behind - at > recordLimit)
            return Step::RecordTooLong;
        at = behind;
        finishRecord();
    }
    return step;
}

CsvParser::Step CsvParser::readRecord(const char *&at, const char *end, bool isLast)
{
    for (;;) {
        readPlainFields(at, end);
        const Step step = readField(at, end, isLast);
        if (step != Step::Record)
            return step;
        if (++m_width > columnLimit)
            return Step::TooManyColumns;
        if (at == end)
            return isLast ? Step::Record : Step::NeedsMore;
        if (*at != m_delimiter)
            return readLineEnd(at, end, isLast) ? Step::Record : Step::NeedsMore;
        ++at;
    }
}

// As most fields are: without quotes, short, and followed by another one. Leaves off at the first that is otherwise.
void CsvParser::readPlainFields(const char *&at, const char *end)
{
    for (; at != end && *at != quote && m_width < columnLimit; ++m_width) {
        const char *behind = m_fieldEnds.find(at, end);
        if (behind == end || *behind != m_delimiter || behind - at > cellTextLimit)
            return;
        if (behind != at)
            keep({at, behind});
        at = behind + 1;
    }
}

CsvParser::Step CsvParser::readField(const char *&at, const char *end, bool isLast)
{
    if (at != end && *at == quote)
        return readQuoted(at, end, isLast);
    const char *begin = at;
    at = skipPlain(begin, end);
    if (at - begin > cellTextLimit)
        return Step::FieldTooLong;
    keep({begin, at});
    return Step::Record;
}

CsvParser::Step CsvParser::readQuoted(const char *&at, const char *end, bool isLast)
{
    const char *begin = ++at;
    const std::size_t offset = m_copies.size();
    for (const char *part = begin;; part = at) {
        const auto *close = static_cast<const char *>(std::memchr(at, quote, static_cast<std::size_t>(end - at)));
        if ((close ? close : end) - begin > cellTextLimit)
            return Step::FieldTooLong;
        if (!close) {
            m_row += isLast ? m_lines : 0; // the line where the quote stands
            return isLast ? Step::OpenQuote : Step::NeedsMore;
        }
        if (close + 1 == end && !isLast)
            return Step::NeedsMore;
        at = close + 1;
        if (at != end && *at == quote) { // doubled: one is meant
            m_copies.insert(m_copies.end(), part, at++);
            continue;
        }
        const char *plainEnd = skipPlain(at, end);
        m_lines += countLineEnds(begin, close);
        if (m_copies.size() == offset && plainEnd == at) {
            keep({begin, close});
            return Step::Record;
        }
        m_hasTextBehindQuote = m_hasTextBehindQuote || plainEnd != at;
        m_copies.insert(m_copies.end(), part, close);
        m_copies.insert(m_copies.end(), at, plainEnd);
        at = plainEnd;
        keepCopy(offset);
        return Step::Record;
    }
}

// The end of a field without quotes.
const char *CsvParser::skipPlain(const char *at, const char *end)
{
    for (;; ++at) {
        at = m_fieldEnds.find(at, end);
        if (at == end || *at != '\0')
            return at;
        m_hasZeroByte = true;
    }
}

// False where the text ends with a CR, as an LF of the same line end may follow.
bool CsvParser::readLineEnd(const char *&at, const char *end, bool isLast)
{
    ++m_lines;
    if (*at == '\n') {
        m_feeds = true;
        ++at;
        return true;
    }
    if (at + 1 == end && !isLast)
        return false;
    const bool isBoth = at + 1 != end && at[1] == '\n';
    (isBoth ? m_both : m_returns) = true;
    at += isBoth ? 2 : 1;
    return true;
}

void CsvParser::keep(QByteArrayView text)
{
    if (text.isEmpty())
        return;
    if (m_cellCount == m_cells.size())
        m_cells.resize(m_cells.size() * 2);
    m_cells[m_cellCount++] = {m_width, text};
}

// Its text is known only when all copies have been made.
void CsvParser::keepCopy(std::size_t offset)
{
    if (m_copies.size() == offset)
        return;
    m_copied.push_back(m_cellCount);
    m_offsets.push_back(offset);
    keep({m_copies.data() + offset, 1});
}

void CsvParser::finishRecord()
{
    for (std::size_t i = 0; i < m_copied.size(); ++i) {
        const std::size_t end = i + 1 < m_offsets.size() ? m_offsets[i + 1] : m_copies.size();
        m_cells[m_copied[i]].text = QByteArrayView(m_copies.data() + m_offsets[i], m_copies.data() + end);
    }
    m_nextRow = m_row + m_lines;
    if (m_hasTextBehindQuote)
        count(m_textBehindQuote, m_row);
    if (m_hasZeroByte)
        count(m_zeroBytes, m_row);
}

} // namespace touchstone
