#include "core/import/files/xlsx_sheet.h"

#include "core/import/files/read_limits.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace touchstone
{

namespace
{

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

// The row of "AB12"; 0: it is none.
qint64 rowOf(QByteArrayView reference)
{
    const auto digits = std::find_if(reference.begin(), reference.end(), [](char c) { return c >= '0' && c <= '9'; });
    return numberUpTo(QByteArrayView(digits, reference.end()), sheetRowLimit);
}

} // namespace

SheetHandler::SheetHandler(const Workbook &workbook, TableBuilder &table) : m_workbook(workbook), m_rows(table) {}

void SheetHandler::startElement(QByteArrayView name, const XmlAttributes &attributes)
{
    m_barrenBytes += 64; // about what an element takes
    m_depthOfSpeech += m_depthOfSpeech > 0 || name == "rPh" ? 1 : 0;
    if (name == "c")
        startCell(attributes.value("r"), attributes.value("t"), attributes.value("s"));
    else if (name == "v" || name == "t")
        m_isValue = m_depthOfSpeech == 0;
    else if (name == "row")
        startRow(attributes.value("r"), attributes.value("hidden"));
    else if (name == "col")
        startColumns(attributes);
    else if (name == "mergeCell")
        startMergedCells(attributes);
    else if (name == "sheetData")
        m_isInTable = true;
}

void SheetHandler::endElement(QByteArrayView name)
{
    m_depthOfSpeech -= m_depthOfSpeech > 0 ? 1 : 0;
    m_isValue = false;
    if (name == "c")
        endCell(m_value);
    else if (name == "row" && m_rows.isInRow())
        endRow();
    else if (name == "sheetData")
        m_isInTable = false;
}

void SheetHandler::text(QByteArrayView utf8)
{
    m_barrenBytes += utf8.size();
    if (m_isValue && m_rows.isInRow())
        m_value.append(utf8);
    if (m_barrenBytes > barrenLimit)
        stop(XlsxSheetText::tr("It goes on for more than 64 MiB without a cell."));
    if (m_value.size() > cellTextLimit)
        stop(XlsxSheetText::tr("A cell of row %1 is longer than 1 MiB.").arg(m_rows.row()));
}

void SheetHandler::addRow(const PlainRow &row)
{
    startRow(row.number(), row.hidden());
    for (const PlainCell &cell : row.cells()) {
        if (!stopReason().isEmpty())
            return;
        startCell(cell.reference, cell.type, cell.style);
        endCell(cell.value);
    }
    if (stopReason().isEmpty())
        endRow();
}

void SheetHandler::endRow()
{
    m_rows.endRow();
    if (const QString problem = m_rows.problem(); !problem.isEmpty())
        stop(problem);
}

void SheetHandler::startRow(QByteArrayView number, QByteArrayView hidden)
{
    const qint64 row = number.isEmpty() ? m_rows.row() + 1 : numberUpTo(number, sheetRowLimit);
    if (row > sheetRowLimit || !m_rows.startRow(row))
        return stop(XlsxSheetText::tr("Behind row %1 stands a row of the number “%2”.")
                        .arg(m_rows.row())
                        .arg(QString::fromUtf8(number.first(std::min<qsizetype>(number.size(), 40)))));
    m_nextColumn = 0;
    if (hidden == "1" || hidden == "true")
        m_oddities.hiddenRows.add(m_rows.row());
}

void SheetHandler::startCell(QByteArrayView reference, QByteArrayView type, QByteArrayView style)
{
    m_barrenBytes = 0;
    m_value.resize(0); // keeps its memory, which clear() would not
    const quint32 column = reference.isEmpty() ? m_nextColumn + 1 : columnOf(reference);
    if (!m_rows.isInRow() || column <= m_nextColumn || column > columnLimit)
        return stopAtBadReference(QString::fromUtf8(reference.first(std::min<qsizetype>(reference.size(), 40))));
    m_nextColumn = column;

    m_type = type == "s"                                           ? CellType::SharedString
             : type == "str" || type == "inlineStr" || type == "d" ? CellType::Text
             : type == "b"                                         ? CellType::YesNo
             : type == "e"                                         ? CellType::Error
                                                                   : CellType::Number;
    m_style = style.isEmpty() ? 0 : static_cast<std::size_t>(numberUpTo(style, 1'000'000));
}

void SheetHandler::endCell(QByteArrayView value)
{
    if (value.isEmpty() || !appendCellText(value))
        return;
    m_rows.endCell(m_nextColumn - 1);
    if (const QString problem = m_rows.problem(); !problem.isEmpty())
        stop(problem);
}

// Hidden columns are read as well: Dynamics keeps the ids of its records in three of them.
void SheetHandler::startColumns(const XmlAttributes &attributes)
{
    const QByteArrayView hidden = attributes.value("hidden");
    const qint64 first = numberUpTo(attributes.value("min"), columnLimit);
    const qint64 last = numberUpTo(attributes.value("max"), columnLimit);
    if ((hidden == "1" || hidden == "true") && first > 0 && last >= first && last - first < 1000)
        m_oddities.hiddenColumns.add(0, last - first + 1); // all to the right are hidden where only nothing stands
}

void SheetHandler::startMergedCells(const XmlAttributes &attributes)
{
    const QByteArrayView range = attributes.value("ref");
    const qsizetype colon = range.indexOf(':');
    if (colon < 0 || m_mergedCells.size() == mergedCellLimit)
        return;
    const QByteArrayView first = range.first(colon);
    const QByteArrayView last = range.sliced(colon + 1);
    const MergedCell cell{rowOf(first), rowOf(last), columnOf(first) - 1};
    if (columnOf(first) > 0 && cell.firstRow > 0 && cell.lastRow > cell.firstRow)
        m_mergedCells.push_back(cell);
}

// False when the cell is to be taken as empty.
bool SheetHandler::appendCellText(QByteArrayView value)
{
    switch (m_type) {
    case CellType::SharedString: {
        const qint64 index = value == "0" ? 0 : numberUpTo(value, qint64(m_workbook.stringCodes.size()) - 1);
        if (index == 0 && value != "0" && m_workbook.hasMoreStrings) { // a preview: it is among the others
            m_rows.text().append("…");
            return true;
        }
        if (m_workbook.stringCodes.empty() || (index == 0 && value != "0")) {
            stop(XlsxSheetText::tr("A cell of row %1 refers to a text that the workbook does not hold.")
                     .arg(m_rows.row()));
            return false;
        }
        m_rows.text().append(m_workbook.strings.utf8(m_workbook.stringCodes[static_cast<std::size_t>(index)]));
        return true;
    }
    case CellType::Text:
        m_rows.text().append(withoutEscapes(value));
        return true;
    case CellType::YesNo:
        m_rows.text().append(value == "1" || value == "true" ? "TRUE" : "FALSE");
        return true;
    case CellType::Error:
        m_oddities.errorCells.add(m_rows.row());
        return false;
    case CellType::Number:
        break;
    }
    static const NumberFormat plain;
    const NumberFormat &format = m_style < m_workbook.formats.size() ? m_workbook.formats[m_style] : plain;
    if (!appendNumberText(value, format, m_workbook.is1904, m_rows.text())) {
        m_oddities.badNumbers.add(m_rows.row());
        m_rows.text().append(value);
    }
    return true;
}

void SheetHandler::stopAtBadReference(const QString &reference)
{
    stop(XlsxSheetText::tr("In row %1 a cell stands at “%2”, where none can be.").arg(m_rows.row()).arg(reference));
}

} // namespace touchstone
