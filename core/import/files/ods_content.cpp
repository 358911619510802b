#include "core/import/files/ods_content.h"

#include "core/import/files/read_limits.h"
#include "core/import/files/sheet_values.h"
#include "core/import/values/number_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace touchstone
{

namespace
{

// Cells that repetition may make: many of a large file, but not a whole sheet of one.
constexpr qint64 repeatedCellLimit = qint64(1) << 20;
constexpr qint64 repetitionsPerCell = 256;

struct OdsText {
    Q_DECLARE_TR_FUNCTIONS(OdsReader)
};

// Notes, pictures and changes may stand in a cell and have texts and tables of their own.
bool isBesideCells(QByteArrayView name)
{
    constexpr std::array<QByteArrayView, 8> names = {"annotation",      "frame", "custom-shape",      "shapes",
                                                     "tracked-changes", "forms", "named-expressions", "dde-links"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isHidden(QByteArrayView visibility)
{
    return visibility == "collapse" || visibility == "filter";
}

} // namespace

void OdsContentHandler::startElement(QByteArrayView name, const XmlAttributes &attributes)
{
    m_barrenBytes += 64; // about what an element takes
    if (m_skipped > 0 || isBesideCells(name) || (name == "table" && m_isInCell)) {
        ++m_skipped;
        return;
    }
    if (name == "style" || name == "table-properties")
        startStyle(name, attributes);
    else if (name == "table")
        startTable(attributes);
    else if (!m_book.isInSheet())
        return;
    else if (name == "table-column" && isHidden(attributes.value("visibility")))
        m_book.oddities().hiddenColumns.add(
            0, std::max<qint64>(1, countUpTo(attributes.value("number-columns-repeated"), 1000)));
    else if (name == "table-row")
        startRow(attributes);
    else if (name == "table-cell" || name == "covered-table-cell")
        startCell(attributes);
    else if (m_isInCell)
        startText(name, attributes);
}

void OdsContentHandler::endElement(QByteArrayView name)
{
    if (m_skipped > 0) {
        --m_skipped;
        return;
    }
    if (!m_book.isInSheet())
        return;
    if (name == "table-cell" || name == "covered-table-cell")
        endCell();
    else if (name == "table-row")
        endRow();
    else if (name == "table")
        m_book.endSheet();
}

void OdsContentHandler::text(QByteArrayView utf8)
{
    m_barrenBytes += utf8.size();
    if (m_isInCell && m_skipped == 0 && m_paragraphs > 0)
        m_shown.append(utf8);
    if (m_barrenBytes > barrenLimit)
        stop(OdsText::tr("It goes on for more than 64 MiB without a cell."));
    if (m_shown.size() > cellTextLimit)
        stop(OdsText::tr("A cell of row %1 is longer than 1 MiB.").arg(m_row + 1));
}

void OdsContentHandler::startStyle(QByteArrayView name, const XmlAttributes &attributes)
{
    if (name == "style")
        m_style = attributes.value("name").toByteArray();
    else if (attributes.value("display") == "false")
        m_hiddenStyles.insert(m_style);
}

void OdsContentHandler::startTable(const XmlAttributes &attributes)
{
    if (m_book.isInSheet() || !m_book.startSheet(QString::fromUtf8(attributes.value("name"))))
        return stop(OdsText::tr("It has more than 1,000 tables, or tables inside of tables."));
    m_row = 0;
    m_isInRow = false;
    m_isInCell = false;
    m_book.oddities().isHidden = m_hiddenStyles.contains(attributes.value("style-name").toByteArray());
}

void OdsContentHandler::startRow(const XmlAttributes &attributes)
{
    m_isInRow = true;
    m_rowCount = std::max<qint64>(1, countUpTo(attributes.value("number-rows-repeated"), sheetRowLimit));
    m_column = 0;
    m_cells.clear();
    if (isHidden(attributes.value("visibility")) && m_rowCount < 1000)
        m_book.oddities().hiddenRows.add(m_row + 1, m_rowCount);
}

void OdsContentHandler::startCell(const XmlAttributes &attributes)
{
    if (!m_isInRow || m_isInCell)
        return stop(OdsText::tr("Behind row %1 stands a cell where none can be.").arg(m_row));
    m_isInCell = true;
    ++m_writtenCells;
    m_hasValue = false;
    m_paragraphs = 0;
    m_text.clear();
    m_shown.clear();
    m_cellCount = static_cast<quint32>(
        std::max<qint64>(1, countUpTo(attributes.value("number-columns-repeated"), sheetRowLimit)));
    m_rowSpan = std::max<qint64>(1, countUpTo(attributes.value("number-rows-spanned"), sheetRowLimit));
    takeValue(attributes);
}

// The value of the cell, where it is more than the text that is shown.
void OdsContentHandler::takeValue(const XmlAttributes &attributes)
{
    const QByteArrayView type = attributes.value("value-type");
    const QByteArrayView value = attributes.value("value");
    const auto takeNumber = [&](const NumberFormat &format) {
        m_hasValue = !value.isEmpty();
        if (m_hasValue && !appendNumberText(value, format, false, m_text)) {
            m_book.oddities().badNumbers.add(m_row + 1);
            m_text = value.toByteArray();
        }
    };
    if (type == "float")
        takeNumber({});
    else if (type == "percentage")
        takeNumber({NumberFormat::Kind::Percent});
    else if (type == "currency")
        takeNumber({NumberFormat::Kind::Currency, attributes.value("currency").isEmpty()
                                                      ? QByteArray()
                                                      : attributes.value("currency").toByteArray() + ' '});
    else if (type == "date")
        m_text = dateTextFromIso(attributes.value("date-value"));
    else if (type == "time")
        m_text = clockTextFromDuration(attributes.value("time-value"));
    else if (type == "boolean")
        m_text = attributes.value("boolean-value") == "true" ? "TRUE" : "FALSE";
    else if (type == "string")
        m_text = attributes.value("string-value").toByteArray();
    m_hasValue = m_hasValue || !m_text.isEmpty();
}

void OdsContentHandler::startText(QByteArrayView name, const XmlAttributes &attributes)
{
    if (name == "p" || name == "h") {
        m_shown += m_paragraphs++ > 0 ? "\n" : "";
    } else if (name == "s") {
        m_shown += QByteArray(std::max<qint64>(1, countUpTo(attributes.value("c"), 1000)), ' ');
    } else if (name == "tab") {
        m_shown += '\t';
    } else if (name == "line-break") {
        m_shown += '\n';
    }
}

void OdsContentHandler::endCell()
{
    m_isInCell = false;
    if (isErrorText(m_shown)) {
        m_book.oddities().errorCells.add(m_row + 1);
        m_hasValue = true;
        m_text.clear();
    }
    if (!m_hasValue)
        m_text = std::exchange(m_shown, {});
    if (!m_text.isEmpty()) {
        m_barrenBytes = 0;
        if (m_column + m_cellCount > columnLimit)
            return stop(OdsText::tr("Row %1 has more than 16,384 columns.").arg(m_row + 1));
        m_book.addMergedCell({m_row + 1, m_row + m_rowSpan, m_column});
        m_cells.push_back({m_column, m_cellCount, std::exchange(m_text, {})});
    }
    m_column = std::min(m_column + m_cellCount, columnLimit);
}

void OdsContentHandler::endRow()
{
    m_isInRow = false;
    if (m_row + m_rowCount > sheetRowLimit && !m_cells.empty())
        return stop(OdsText::tr("It has more than 1,048,576 rows."));
    for (qint64 i = 0; i < m_rowCount && !m_cells.empty(); ++i) {
        m_book.rows().startRow(m_row + 1 + i);
        for (const RowCell &cell : m_cells) {
            m_repeatedCells += cell.count > 1 || m_rowCount > 1 ? cell.count : 0;
            for (quint32 column = 0; column < cell.count; ++column)
                m_book.rows().addCell(cell.column + column, cell.text);
        }
        m_book.rows().endRow();
        const QString problem = m_repeatedCells > repeatedCellLimit + repetitionsPerCell * m_writtenCells
                                    ? OdsText::tr("Up to row %1 it repeats the same cells without end.").arg(m_row + 1)
                                    : m_book.rows().problem();
        if (!problem.isEmpty())
            return stop(problem);
    }
    m_row = std::min(m_row + m_rowCount, sheetRowLimit);
}

} // namespace touchstone
