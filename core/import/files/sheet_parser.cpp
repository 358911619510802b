#include "core/import/files/sheet_parser.h"

#include <algorithm>

namespace touchstone
{

namespace
{

constexpr qsizetype restLimit = 4 << 20; // beyond that the XML parser shall see what it is
constexpr QByteArrayView tableTag("<sheetData");
constexpr QByteArrayView rowEnd("</row>");

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

const QString &SheetParser::problem() const
{
    return m_parser.problem().isEmpty() ? m_handler.stopReason() : m_parser.problem();
}

bool SheetParser::parse(QByteArrayView piece, bool isLast)
{
    if (!m_rest.isEmpty())
        m_rest.append(piece);
    const QByteArray held = m_rest;
    const QByteArrayView text = held.isEmpty() ? piece : QByteArrayView(held);
    const char *at = text.begin();
    m_waits = false;
    while (at != text.end() && m_state != State::Other && !m_waits && problem().isEmpty())
        if (!(m_state == State::BeforeRows ? parseHead(at, text.end()) : parseRow(at, text.end())))
            return false;
    if (!problem().isEmpty())
        return false;
    if (m_state != State::Other && !isLast && text.end() - at <= restLimit) {
        m_rest = QByteArray(at, text.end() - at);
        return true;
    }
    m_state = isLast ? m_state : m_waits ? State::Other : m_state;
    m_rest.clear();
    return m_parser.parse(QByteArrayView(at, text.end()), isLast);
}

// Up to the tag that the rows stand in.
bool SheetParser::parseHead(const char *&at, const char *end)
{
    const char *tag = std::search(at, end, tableTag.begin(), tableTag.end());
    const char *close = std::find(tag, end, '>');
    m_waits = close == end;
    if (m_waits)
        return true;
    if (!give(at, close + 1))
        return false;
    if (m_handler.isBetweenRows())
        m_state = State::BetweenRows;
    return true;
}

bool SheetParser::parseRow(const char *&at, const char *end)
{
    if (isSpace(*at))
        return give(at, std::find_if_not(at, end, isSpace));
    switch (m_row.read(at, end)) {
    case PlainRow::Outcome::Read:
        m_handler.addRow(m_row);
        return m_handler.stopReason().isEmpty();
    case PlainRow::Outcome::NeedsMore:
        m_waits = true;
        return true;
    case PlainRow::Outcome::IsOther:
        break;
    }
    return parseOtherRow(at, end);
}

// What is no row, as the end of the table is none, leaves the rest of the text to the XML parser. So does what looks
// like the end of a row and is not.
bool SheetParser::parseOtherRow(const char *&at, const char *end)
{
    constexpr QByteArrayView rowTag("<row");
    if (!QByteArrayView(at, end).startsWith(rowTag)) {
        m_state = State::Other;
        return true;
    }
    const char *last = std::search(at, end, rowEnd.begin(), rowEnd.end());
    m_waits = last == end;
    if (m_waits)
        return true;
    if (!give(at, last + rowEnd.size()))
        return false;
    if (!m_handler.isBetweenRows())
        m_state = State::Other;
    return true;
}

// Hands the text up to `end` to the XML parser.
bool SheetParser::give(const char *&at, const char *end)
{
    const QByteArrayView text(at, end);
    at = end;
    return m_parser.parse(text, false);
}

} // namespace touchstone
