#include "core/export/workbook_writer.h"

#include "core/base/overloaded.h"
#include "core/export/safe_text.h"

#include <QTimeZone>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace touchstone
{

namespace
{

constexpr qsizetype longestText = 32'767; // of a cell, in UTF-16 units
constexpr qsizetype bufferSize = 1 << 16;

enum Style { PlainStyle, HeaderStyle, QuotedStyle };

const char head[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

const char packageRelations[] =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
    "Target=\"xl/workbook.xml\"/></Relationships>";

// In the order of Style.
const char styles[] =
    "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
    "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
    "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
    "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
    "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
    "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
    "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
    "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
    "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\" "
    "applyNumberFormat=\"1\"/></cellXfs>"
    "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

// Whether a reader would take this for a character in Excel's way of writing those that XML cannot hold.
bool isEscape(QStringView text)
{
    const auto isHex = [](QChar c) { return c.isDigit() || (c.toUpper() >= u'A' && c.toUpper() <= u'F'); };
    return text.size() == 7 && text[1] == u'x' && text[6] == u'_' &&
           std::all_of(text.begin() + 2, text.begin() + 6, isHex);
}

// Characters that XML cannot hold are written "_x0007_" as Excel does, so what looks like that already is escaped.
QByteArray xmlText(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'&')
            escaped += QLatin1String("&amp;");
        else if (c == u'<')
            escaped += QLatin1String("&lt;");
        else if (c == u'>')
            escaped += QLatin1String("&gt;");
        else if (c == u'"')
            escaped += QLatin1String("&quot;");
        else if (c == u'_' && isEscape(QStringView(text).mid(i, 7)))
            escaped += QLatin1String("_x005F_");
        else if ((c < 0x20 && c != u'\t' && c != u'\n') || c >= 0xfffe)
            escaped += QStringLiteral("_x%1_").arg(QString::number(uint{c}, 16).toUpper(), 4, QLatin1Char('0'));
        else
            escaped += QChar(c);
    }
    return escaped.toUtf8();
}

// "A", "Z", "AA": the letters of a column, counted from 0.
QByteArray columnName(std::size_t column)
{
    QByteArray name;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(static_cast<char>('A' + (rest - 1) % 26));
    return name;
}

QByteArray textCell(const QByteArray &place, const QString &text, Style style)
{
    return "<c r=\"" + place + "\" s=\"" + QByteArray::number(style) +
           "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + xmlText(text.left(longestText)) + "</t></is></c>";
}

QByteArray contentTypes(qsizetype sheets)
{
    const QByteArray prefix = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    QByteArray text = QByteArray(head) +
                      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                      "<Default Extension=\"rels\" "
                      "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                      "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                      "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" +
                      prefix + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + prefix +
                      "styles+xml\"/>";
    for (qsizetype sheet = 1; sheet <= sheets; ++sheet)
        text += "<Override PartName=\"/xl/worksheets/sheet" + QByteArray::number(sheet) + ".xml\" ContentType=\"" +
                prefix + "worksheet+xml\"/>";
    return text + "</Types>";
}

QByteArray workbook(const QStringList &sheets)
{
    QByteArray text = QByteArray(head) +
                      "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                      "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>";
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        text += "<sheet name=\"" + xmlText(sheets[i]) + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
    }
    return text + "</sheets></workbook>";
}

QByteArray workbookRelations(qsizetype sheets)
{
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    QByteArray text =
        QByteArray(head) + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    for (qsizetype sheet = 1; sheet <= sheets; ++sheet) {
        const QByteArray number = QByteArray::number(sheet);
        text += "<Relationship Id=\"rId" + number + "\" Type=\"" + type + "worksheet\" Target=\"worksheets/sheet" +
                number + ".xml\"/>";
    }
    return text + "<Relationship Id=\"rId" + QByteArray::number(sheets + 1) + "\" Type=\"" + type +
           "styles\" Target=\"styles.xml\"/></Relationships>";
}

} // namespace

struct WorkbookWriter::Archive {
    explicit Archive(QIODevice &out) : zip(&out), part(&zip) { zip.setAutoClose(false); }

    QuaZip zip;
    QuaZipFile part;
};

WorkbookWriter::WorkbookWriter(QIODevice &out, QDate date)
    : m_archive(std::make_unique<Archive>(out)), m_date(date.isValid() ? date : QDate(2000, 1, 1), QTime(0, 0))
{
}

WorkbookWriter::~WorkbookWriter() = default;

bool WorkbookWriter::fail()
{
    if (m_error.isEmpty())
        m_error = m_archive->zip.getIoDevice()->errorString();
    return false;
}

bool WorkbookWriter::openPart(const QString &name)
{
    QuaZipNewInfo info(name);
    info.dateTime = m_date;
    return m_archive->part.open(QIODevice::WriteOnly, info) || fail();
}

bool WorkbookWriter::writePart(const QString &name, const QByteArray &content)
{
    if (!openPart(name))
        return false;
    const bool written = m_archive->part.write(content) == content.size();
    m_archive->part.close();
    return (written && m_archive->part.getZipError() == ZIP_OK) || fail();
}

bool WorkbookWriter::flush(qsizetype least)
{
    if (m_text.size() < least)
        return true;
    const bool written = m_archive->part.write(m_text) == m_text.size();
    m_text.clear();
    return written || fail();
}

bool WorkbookWriter::begin(const QStringList &sheets)
{
    if (!m_archive->zip.open(QuaZip::mdCreate))
        return fail();
    return writePart(QStringLiteral("[Content_Types].xml"), contentTypes(sheets.size())) &&
           writePart(QStringLiteral("_rels/.rels"), QByteArray(head) + packageRelations) &&
           writePart(QStringLiteral("xl/workbook.xml"), workbook(sheets)) &&
           writePart(QStringLiteral("xl/_rels/workbook.xml.rels"), workbookRelations(sheets.size())) &&
           writePart(QStringLiteral("xl/styles.xml"), QByteArray(head) + styles);
}

bool WorkbookWriter::beginSheet(const QStringList &header, const std::vector<double> &widths, std::size_t rows)
{
    if (!openPart(QStringLiteral("xl/worksheets/sheet%1.xml").arg(++m_sheet)))
        return false;
    m_lastColumn = columnName(static_cast<std::size_t>(header.size()) - 1);
    m_text = QByteArray(head) +
             "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><dimension ref=\"A1:" +
             m_lastColumn + QByteArray::number(rows + 1) +
             "\"/><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
             "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>";
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const QByteArray number = QByteArray::number(column + 1);
        m_text += "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" + QByteArray::number(widths[column]) +
                  "\" customWidth=\"1\"/>";
    }
    m_text += "</cols><sheetData><row r=\"1\">";
    for (qsizetype column = 0; column < header.size(); ++column)
        m_text += textCell(columnName(static_cast<std::size_t>(column)) + '1', header[column], HeaderStyle);
    m_text += "</row>";
    m_row = 1;
    return flush(bufferSize);
}

bool WorkbookWriter::addRow(std::span<const Cell> cells)
{
    const QByteArray number = QByteArray::number(++m_row);
    m_text += "<row r=\"" + number + "\">";
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const QByteArray place = columnName(column) + number;
        m_text += std::visit(
            Overloaded{[&](const QString &text) {
                           return textCell(place, text, defused(text) == text ? PlainStyle : QuotedStyle);
                       },
                       [&](double value) {
                           return "<c r=\"" + place + "\"><v>" + QByteArray::number(value, 'g', 17) + "</v></c>";
                       }},
            cells[column]);
    }
    m_text += "</row>";
    return flush(bufferSize);
}

bool WorkbookWriter::endSheet()
{
    m_text += "</sheetData><autoFilter ref=\"A1:" + m_lastColumn + QByteArray::number(m_row) + "\"/></worksheet>";
    const bool written = flush(0);
    m_archive->part.close();
    return (written && m_archive->part.getZipError() == ZIP_OK) || fail();
}

bool WorkbookWriter::finish()
{
    m_archive->zip.close();
    return m_archive->zip.getZipError() == ZIP_OK || fail();
}

} // namespace touchstone
