#include "core/import/files/xml_workbook.h"

#include "core/import/files/file_kinds.h"
#include "core/import/files/read_limits.h"
#include "core/import/files/row_progress.h"
#include "core/import/files/sheet_values.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace touchstone
{

namespace
{

constexpr std::size_t styleLimit = 65'536;
constexpr qint64 pieceSize = 64 << 10;

struct XmlWorkbookText {
    Q_DECLARE_TR_FUNCTIONS(XmlWorkbook)
};

// Some formats have names in place of codes.
NumberFormat formatOf(QByteArrayView format)
{
    if (format == "Percent")
        return {NumberFormat::Kind::Percent};
    if (format.contains("Date"))
        return {format.startsWith("General") ? NumberFormat::Kind::DateAndTime : NumberFormat::Kind::Date};
    if (format.contains("Time"))
        return {NumberFormat::Kind::Time};
    if (format.startsWith("Currency"))
        return {NumberFormat::Kind::Currency, "$"};
    if (format.startsWith("Euro"))
        return {NumberFormat::Kind::Currency, "\u20AC"};
    return format == "Fixed" || format == "Standard" || format == "Scientific" ? NumberFormat()
                                                                               : numberFormatFromCode(format);
}

} // namespace

void XmlWorkbookHandler::startElement(QByteArrayView name, const XmlAttributes &attributes)
{
    m_barrenBytes += 64; // about what an element takes
    if (m_commentDepth > 0 || name == "Comment") {
        ++m_commentDepth;
        return;
    }
    if (name == "Style" || name == "NumberFormat")
        return startStyle(name, attributes);
    if (name == "Worksheet") {
        if (m_book.isInSheet() || !m_book.startSheet(QString::fromUtf8(attributes.value("Name"))))
            return stop(XmlWorkbookText::tr("It has more than 1,000 worksheets, or worksheets inside of worksheets."));
        m_row = 0;
    }
    if (!m_book.isInSheet())
        return;
    if (name == "Column" && attributes.value("Hidden") == "1")
        m_book.oddities().hiddenColumns.add(0, 1 + countUpTo(attributes.value("Span"), 1000));
    else if (name == "Row")
        startRow(attributes);
    else if (name == "Cell")
        startCell(attributes);
    else if (name == "Data" && m_isInCell)
        startData(attributes);
    m_isVisible = name == "Visible";
}

void XmlWorkbookHandler::endElement(QByteArrayView name)
{
    if (m_commentDepth > 0) {
        --m_commentDepth;
        return;
    }
    m_isVisible = false;
    if (!m_book.isInSheet())
        return;
    if (name == "Data")
        m_isInData = false;
    else if (name == "Cell")
        endCell();
    else if (name == "Row" && m_book.rows().isInRow())
        m_book.rows().endRow();
    else if (name == "Worksheet")
        m_book.endSheet();
    if (m_book.isInSheet())
        if (const QString problem = m_book.rows().problem(); !problem.isEmpty())
            stop(problem);
}

void XmlWorkbookHandler::text(QByteArrayView utf8)
{
    m_barrenBytes += utf8.size();
    if (m_isInData && m_commentDepth == 0)
        m_value.append(utf8);
    if (m_isVisible && utf8.trimmed() != "SheetVisible")
        m_book.oddities().isHidden = true;
    if (m_barrenBytes > barrenLimit)
        stop(XmlWorkbookText::tr("It goes on for more than 64 MiB without a cell."));
    if (m_value.size() > cellTextLimit)
        stop(XmlWorkbookText::tr("A cell of row %1 is longer than 1 MiB.").arg(m_row));
}

void XmlWorkbookHandler::startStyle(QByteArrayView name, const XmlAttributes &attributes)
{
    if (name == "Style")
        m_styleId = attributes.value("ID").toByteArray();
    else if (m_formats.size() < styleLimit)
        m_formats[m_styleId] = formatOf(attributes.value("Format"));
}

void XmlWorkbookHandler::startRow(const XmlAttributes &attributes)
{
    const QByteArrayView index = attributes.value("Index");
    const qint64 row = index.isEmpty() ? m_row + 1 : countUpTo(index, sheetRowLimit);
    if (row > sheetRowLimit || !m_book.rows().startRow(row))
        return stop(XmlWorkbookText::tr("Behind row %1 stands a row of the number “%2”.")
                        .arg(m_row)
                        .arg(QString::fromUtf8(index.first(std::min<qsizetype>(index.size(), 40)))));
    m_row = row;
    m_column = 0;
    m_rowStyle = attributes.value("StyleID").toByteArray();
    if (attributes.value("Hidden") == "1")
        m_book.oddities().hiddenRows.add(row);
}

void XmlWorkbookHandler::startCell(const XmlAttributes &attributes)
{
    const QByteArrayView index = attributes.value("Index");
    const qint64 column = index.isEmpty() ? m_column + 1 : countUpTo(index, columnLimit);
    if (!m_book.rows().isInRow() || m_isInCell || column <= m_column || column > columnLimit)
        return stop(XmlWorkbookText::tr("In row %1 a cell stands where none can be.").arg(m_row));
    m_isInCell = true;
    m_column = column;
    m_cellWidth = 1 + countUpTo(attributes.value("MergeAcross"), columnLimit);
    m_value.clear();
    m_type = CellType::Text;
    m_cellStyle = attributes.value("StyleID").isEmpty() ? m_rowStyle : attributes.value("StyleID").toByteArray();
    m_book.addMergedCell(
        {m_row, m_row + countUpTo(attributes.value("MergeDown"), sheetRowLimit), static_cast<quint32>(column - 1)});
}

void XmlWorkbookHandler::startData(const XmlAttributes &attributes)
{
    const QByteArrayView type = attributes.value("Type");
    m_isInData = true;
    m_type = type == "Number"     ? CellType::Number
             : type == "DateTime" ? CellType::Date
             : type == "Boolean"  ? CellType::YesNo
             : type == "Error"    ? CellType::Error
                                  : CellType::Text;
}

void XmlWorkbookHandler::endCell()
{
    m_isInCell = false;
    if (!m_value.isEmpty()) {
        m_barrenBytes = 0;
        appendCellText();
        m_book.rows().endCell(static_cast<quint32>(m_column - 1));
    }
    m_column = std::min<qint64>(m_column + m_cellWidth - 1, columnLimit);
}

void XmlWorkbookHandler::appendCellText()
{
    QByteArray &text = m_book.rows().text();
    const auto format = m_formats.find(m_cellStyle);
    switch (m_type) {
    case CellType::Number:
        if (appendNumberText(m_value.trimmed(), format == m_formats.end() ? NumberFormat() : format->second, false,
                             text))
            return;
        m_book.oddities().badNumbers.add(m_row);
        break;
    case CellType::Date:
        text.append(dateTextFromIso(m_value.trimmed()));
        return;
    case CellType::YesNo:
        text.append(m_value.trimmed() == "1" ? "TRUE" : "FALSE");
        return;
    case CellType::Error:
        m_book.oddities().errorCells.add(m_row);
        return;
    case CellType::Text:
        break;
    }
    text.append(m_value);
}

Result<std::vector<Source>> readXmlWorkbook(QIODevice &file, const QString &name, const ReadOptions &options,
                                            Progress &progress)
{
    RowProgress rows(progress, XmlWorkbookText::tr("Reading %1").arg(name));
    SheetBook book(options);
    XmlWorkbookHandler handler(book);
    XmlParser parser(handler);
    QByteArray piece(pieceSize, Qt::Uninitialized);
    bool isLast = false;
    while (!isLast) {
        if (progress.isCancelled())
            return cancelled();
        const qint64 length = file.read(piece.data(), pieceSize);
        if (length < 0)
            return unreadableFile(name, file.errorString());
        isLast = length == 0;
        if (!parser.parse(QByteArrayView(piece).first(length), isLast))
            return Error{
                Error::Code::BadContent,
                XmlWorkbookText::tr("The spreadsheet cannot be read. %1").arg(parser.problem()),
                {name},
                XmlWorkbookText::tr("Open it in a spreadsheet program, save it as XLSX and read the new file.")};
        rows.report(static_cast<double>(file.pos()) / static_cast<double>(std::max<qint64>(file.size(), 1)),
                    book.rowCount());
    }
    return book.sources(name);
}

} // namespace touchstone
