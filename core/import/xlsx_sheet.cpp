#include "core/import/xlsx_sheet.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace touchstone
{

namespace
{

constexpr qint64 sheetRowLimit = 1'048'576;
constexpr qint64 barrenLimit = qint64(64) << 20;
constexpr qsizetype rowTextLimit = 64 << 20;

struct XlsxSheetText {
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)
};

// A whole number from 1 to the limit; 0: it is none.
qint64 numberUpTo(QByteArrayView digits, qint64 limit)
{
    qint64 number = 0;
    const auto parsed = std::from_chars(digits.begin(), digits.end(), number);
    return parsed.ec == std::errc() && parsed.ptr == digits.end() && number >= 1 && number <= limit ? number : 0;
}

// The column of "AB12", from 1; 0: it is none.
quint32 columnOf(QByteArrayView reference)
{
    quint32 column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z')
            return c >= '0' && c <= '9' ? column : 0;
        column = column * 26 + static_cast<quint32>(c - 'A') + 1;
        if (column > columnLimit)
            return 0;
    }
    return 0;
}

} // namespace

SheetHandler::SheetHandler(const Workbook &workbook, TableBuilder &table) : m_workbook(workbook), m_table(table) {}

void SheetOddities::Oddity::add(qint64 row)
{
    if (count++ == 0)
        firstRow = row;
}

void SheetHandler::startElement(QByteArrayView name, const XmlAttributes &attributes)
{
    m_barrenBytes += 64; // about what an element takes
    m_depthOfSpeech += m_depthOfSpeech > 0 || name == "rPh" ? 1 : 0;
    if (name == "c")
        startCell(attributes);
    else if (name == "v" || name == "t")
        m_isValue = m_depthOfSpeech == 0;
    else if (name == "row")
        startRow(attributes);
}

void SheetHandler::endElement(QByteArrayView name)
{
    m_depthOfSpeech -= m_depthOfSpeech > 0 ? 1 : 0;
    m_isValue = false;
    if (name == "c")
        endCell();
    else if (name == "row")
        endRow();
}

void SheetHandler::text(QByteArrayView utf8)
{
    m_barrenBytes += utf8.size();
    if (m_isValue && m_isInRow)
        m_value.append(utf8);
    if (m_barrenBytes > barrenLimit)
        stop(XlsxSheetText::tr("It goes on for more than 64 MiB without a cell."));
    if (m_value.size() > csvFieldLimit)
        stop(XlsxSheetText::tr("A cell of row %1 is longer than 1 MiB.").arg(m_row));
}

void SheetHandler::startRow(const XmlAttributes &attributes)
{
    const QByteArrayView number = attributes.value("r");
    const qint64 row = number.isEmpty() ? m_row + 1 : numberUpTo(number, sheetRowLimit);
    if (m_isInRow || row <= m_row || row > sheetRowLimit)
        return stop(XlsxSheetText::tr("Behind row %1 stands a row of the number “%2”.")
                        .arg(m_row)
                        .arg(QString::fromUtf8(number.first(std::min<qsizetype>(number.size(), 40)))));
    m_table.addBlankRows(m_row + 1, row - m_row - 1);
    m_row = row;
    m_nextColumn = 0;
    m_isInRow = true;
    m_rowText.clear();
    m_rowCells.clear();
    if (attributes.value("hidden") == "1" || attributes.value("hidden") == "true")
        m_oddities.hiddenRows.add(m_row);
}

void SheetHandler::startCell(const XmlAttributes &attributes)
{
    m_barrenBytes = 0;
    m_value.clear();
    const QByteArrayView reference = attributes.value("r");
    const quint32 column = reference.isEmpty() ? m_nextColumn + 1 : columnOf(reference);
    if (!m_isInRow || column <= m_nextColumn || column > columnLimit)
        return stopAtBadReference(QString::fromUtf8(reference.first(std::min<qsizetype>(reference.size(), 40))));
    m_nextColumn = column;

    const QByteArrayView type = attributes.value("t");
    m_type = type == "s"                                           ? CellType::SharedString
             : type == "str" || type == "inlineStr" || type == "d" ? CellType::Text
             : type == "b"                                         ? CellType::YesNo
             : type == "e"                                         ? CellType::Error
                                                                   : CellType::Number;
    const QByteArrayView style = attributes.value("s");
    m_style = style.isEmpty() ? 0 : static_cast<std::size_t>(numberUpTo(style, 1'000'000));
}

void SheetHandler::endCell()
{
    const qsizetype begin = m_rowText.size();
    if (m_value.isEmpty() || !appendCellText() || m_rowText.size() == begin)
        return;
    ++m_cellCount;
    m_rowCells.push_back({m_nextColumn - 1, begin});
    if (m_rowText.size() > rowTextLimit)
        stop(XlsxSheetText::tr("Row %1 is longer than 64 MiB.").arg(m_row));
}

// False when the cell is to be taken as empty.
bool SheetHandler::appendCellText()
{
    switch (m_type) {
    case CellType::SharedString: {
        const qint64 index = m_value == "0" ? 0 : numberUpTo(m_value, qint64(m_workbook.stringCodes.size()) - 1);
        if (m_workbook.stringCodes.empty() || (index == 0 && m_value != "0")) {
            stop(XlsxSheetText::tr("A cell of row %1 refers to a text that the workbook does not hold.").arg(m_row));
            return false;
        }
        m_rowText.append(m_workbook.strings.utf8(m_workbook.stringCodes[static_cast<std::size_t>(index)]));
        return true;
    }
    case CellType::Text:
        m_rowText.append(withoutEscapes(m_value));
        return true;
    case CellType::YesNo:
        m_rowText.append(m_value == "1" || m_value == "true" ? "TRUE" : "FALSE");
        return true;
    case CellType::Error:
        m_oddities.errorCells.add(m_row);
        return false;
    case CellType::Number:
        break;
    }
    static const NumberFormat plain;
    const NumberFormat &format = m_style < m_workbook.formats.size() ? m_workbook.formats[m_style] : plain;
    if (!appendNumberText(m_value, format, m_workbook.is1904, m_rowText)) {
        m_oddities.badNumbers.add(m_row);
        m_rowText.append(m_value);
    }
    return true;
}

void SheetHandler::endRow()
{
    m_isInRow = false;
    m_cells.clear();
    for (std::size_t i = 0; i < m_rowCells.size(); ++i) {
        const qsizetype end = i + 1 < m_rowCells.size() ? m_rowCells[i + 1].begin : m_rowText.size();
        m_cells.push_back(
            {m_rowCells[i].column, QByteArrayView(m_rowText).sliced(m_rowCells[i].begin, end - m_rowCells[i].begin)});
    }
    m_table.addRow(m_cells, m_row, 0);
    checkSize();
}

// A table needs room for its empty cells too; a few cells scattered over a whole sheet are no table.
void SheetHandler::checkSize()
{
    const std::size_t area = m_table.filledColumnCount() * m_table.rowCount();
    if (area > (std::size_t(1) << 31) || (area > (std::size_t(1) << 26) && area / 500 > m_cellCount))
        stop(XlsxSheetText::tr("Up to row %1 its cells are scattered too widely to be a table.").arg(m_row));
}

void SheetHandler::stopAtBadReference(const QString &reference)
{
    stop(XlsxSheetText::tr("In row %1 a cell stands at “%2”, where none can be.").arg(m_row).arg(reference));
}

} // namespace touchstone
