#include "app/cli/text_table.h"

#include <algorithm>

namespace touchstone
{

TextTable::TextTable(const QStringList &headers)
{
    for (const QString &header : headers) {
        const bool number = header.startsWith(QLatin1Char('>'));
        m_headers << header.mid(number ? 1 : 0);
        m_numbers.push_back(number);
        m_widths.push_back(m_headers.last().size());
    }
}

void TextTable::addRow(const QStringList &cells)
{
    for (qsizetype index = 0; index < m_headers.size(); ++index) {
        qsizetype &width = m_widths[static_cast<std::size_t>(index)];
        width = std::max(width, cells.value(index).size());
    }
    m_rows.push_back(cells);
}

QString TextTable::text() const
{
    QString text = line(m_headers);
    for (const QStringList &row : m_rows)
        text += line(row);
    return text;
}

QString TextTable::line(const QStringList &cells) const
{
    QString text;
    for (qsizetype index = 0; index < m_headers.size(); ++index) {
        const qsizetype width = m_widths[static_cast<std::size_t>(index)];
        const QString cell = cells.value(index);
        text += m_numbers[static_cast<std::size_t>(index)] ? cell.rightJustified(width) : cell.leftJustified(width);
        text += QStringLiteral("  ");
    }
    while (text.endsWith(QLatin1Char(' ')))
        text.chop(1);
    return text + QLatin1Char('\n');
}

} // namespace touchstone
