#include "core/import/files/plain_row.h"

#include "core/import/files/csv_parser.h"
#include "core/import/files/read_limits.h"

#include <algorithm>
#include <cstring>

namespace touchstone
{

namespace
{

constexpr std::size_t mostAttributes = 16;

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ':' || c == '_' ||
           c == '-' || c == '.';
}

// Whether the byte stands for itself within XML of whatever encoding that has ASCII in it.
bool isPlainByte(char c)
{
    return static_cast<unsigned char>(c - ' ') < '\x7f' - ' ' && c != '<' && c != '>' && c != '&';
}

} // namespace

PlainRow::Outcome PlainRow::read(const char *&at, const char *end)
{
    m_at = at;
    m_end = end;
    m_isCutOff = false;
    m_cells.clear();
    if (!takeRow())
        return m_isCutOff ? Outcome::NeedsMore : Outcome::IsOther;
    at = m_at;
    return Outcome::Read;
}

bool PlainRow::takeRow()
{
    if (!take("<row") || !takeAttributes())
        return false;
    m_number = valueOf("r");
    m_hidden = valueOf("hidden");
    if (take("/>"))
        return true;
    if (m_isCutOff || !take(">"))
        return false;
    while (!take("</row>"))
        if (m_isCutOff || m_cells.size() == columnLimit || !takeCell())
            return false;
    return true;
}

bool PlainRow::takeCell()
{
    if (!take("<c") || !takeAttributes())
        return false;
    PlainCell cell{valueOf("r"), valueOf("t"), valueOf("s"), {}};
    if (take("/>")) {
        m_cells.push_back(cell);
        return true;
    }
    if (m_isCutOff || !take(">"))
        return false;
    if (take("<v>")) {
        const std::optional<QByteArrayView> value = takeUntil('<');
        if (!value || value->size() > cellTextLimit || !take("</v>"))
            return false;
        cell.value = *value;
    }
    if (m_isCutOff || !take("</c>"))
        return false;
    m_cells.push_back(cell);
    return true;
}

bool PlainRow::take(QByteArrayView wanted)
{
    const qsizetype there = std::min(wanted.size(), static_cast<qsizetype>(m_end - m_at));
    if (std::memcmp(m_at, wanted.data(), static_cast<std::size_t>(there)) != 0)
        return false;
    if (there < wanted.size()) {
        m_isCutOff = true;
        return false;
    }
    m_at += there;
    return true;
}

// Leaves off at what ends the tag.
bool PlainRow::takeAttributes()
{
    m_attributes.clear();
    while (take(" ")) {
        const char *begin = m_at;
        const char *name = m_at;
        for (; m_at != m_end && isNameByte(*m_at); ++m_at)
            name = *m_at == ':' ? m_at + 1 : name;
        const char *nameEnd = m_at;
        if (begin == nameEnd || m_attributes.size() == mostAttributes || !take("=\"")) {
            m_isCutOff = m_isCutOff || m_at == m_end;
            return false;
        }
        const std::optional<QByteArrayView> value = takeUntil('"');
        if (!value || !take("\""))
            return false;
        m_attributes.push_back({QByteArrayView(name, nameEnd), *value});
    }
    return !m_isCutOff;
}

// The plain bytes before the next such byte.
std::optional<QByteArrayView> PlainRow::takeUntil(char last)
{
    const char *begin = m_at;
    while (m_at != m_end && *m_at != last && isPlainByte(*m_at))
        ++m_at;
    m_isCutOff = m_at == m_end;
    if (m_isCutOff || *m_at != last)
        return std::nullopt;
    return QByteArrayView(begin, m_at);
}

QByteArrayView PlainRow::valueOf(QByteArrayView name) const
{
    const auto found = std::ranges::find(m_attributes, name, &Attribute::name);
    return found == m_attributes.end() ? QByteArrayView() : found->value;
}

} // namespace touchstone
