#include "core/import/table_shape.h"

#include "core/import/column_names.h"
#include "core/import/row_kinds.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace touchstone
{

namespace
{

constexpr std::size_t headRows = 64;  // looked at to find the header
constexpr std::size_t tailRows = 100; // that may turn out to be footers

struct TableShapeText {
    Q_DECLARE_TR_FUNCTIONS(TableShape)
};

std::size_t filledCount(const std::vector<std::pair<quint32, QByteArray>> &cells)
{
    return static_cast<std::size_t>(
        std::count_if(cells.begin(), cells.end(), [](const auto &cell) { return !isBlank(cell.second); }));
}

// Longer than any name of a column is.
bool hasLongText(const std::vector<std::pair<quint32, QByteArray>> &cells)
{
    return std::any_of(cells.begin(), cells.end(), [](const auto &cell) { return cell.second.size() > 4096; });
}

// A number that does not name a column as that of a question or of a year may.
bool isAmount(const QByteArray &header)
{
    bool isNumber = false;
    const double number = header.trimmed().toDouble(&isNumber);
    const bool isWhole = number == std::floor(number);
    const bool mayName = isWhole && ((number >= 0 && number <= 100) || (number >= 1900 && number <= 2100));
    return isNumber && !mayName;
}

} // namespace

Error noHeaderError(const ShapedTable &shaped, std::optional<qint64> wantedHeaderRow, const QString &file)
{
    const QString advice = TableShapeText::tr("Choose the row that holds the names of the columns.");
    if (!shaped.hasText)
        return {Error::Code::BadContent,
                TableShapeText::tr("There is no text in it."),
                {file},
                TableShapeText::tr("Export the data again and read that file.")};
    if (wantedHeaderRow)
        return {Error::Code::InvalidInput,
                TableShapeText::tr("It has no row %1 that could be the header row.").arg(*wantedHeaderRow),
                {file},
                advice};
    return {
        Error::Code::BadContent, TableShapeText::tr("None of its first rows can be the header row."), {file}, advice};
}

TableBuilder::TableBuilder(std::optional<qint64> headerRow, bool hasLineWidths)
    : m_wantedHeaderRow(headerRow), m_hasLineWidths(hasLineWidths)
{
}

void TableBuilder::Tally::add(qint64 row, qint64 times)
{
    firstRow = count == 0 ? row : std::min(firstRow, row);
    count += times;
}

void TableBuilder::addRow(std::span<const Cell> cells, qint64 fileRow, quint32 width)
{
    if (m_isHeaderFound) {
        addBodyRow(cells, fileRow, width);
    } else if (m_wantedHeaderRow) {
        if (fileRow < *m_wantedHeaderRow || isBlankRow(cells))
            addAboveHeader(cells, fileRow);
        else
            setHeader(cells, fileRow, width);
    } else {
        m_head.push_back(held(cells, fileRow, width));
        if (m_head.size() == headRows)
            decideHeader();
    }
}

void TableBuilder::addBlankRows(qint64 firstRow, qint64 count)
{
    if (count > 1)
        m_emptyRows.add(firstRow + 1, count - 1);
    if (count > 0)
        addRow({}, firstRow, 0);
}

ShapedTable TableBuilder::finish()
{
    if (!m_isHeaderFound)
        decideHeader();
    dropFooters();

    ShapedTable shaped;
    shaped.headerRow = m_headerRow;
    shaped.hasText = m_headerRow > 0 || m_aboveHeader.count > 0;
    addHeaderIssue(shaped.issues);
    addRaggedIssues(shaped.issues);
    shaped.table.columns = takeColumns(shaped.issues);
    shaped.table.fileRows = m_columns.takeFileRows();
    shaped.dropped = droppedRows();
    return shaped;
}

TableBuilder::HeldRow TableBuilder::held(std::span<const Cell> cells, qint64 fileRow, quint32 width)
{
    HeldRow row{{}, fileRow, width, false};
    for (const Cell &cell : cells)
        row.cells.emplace_back(cell.column, cell.text.toByteArray());
    return row;
}

std::vector<Cell> TableBuilder::cellsOf(const HeldRow &row)
{
    std::vector<Cell> cells;
    for (const auto &[column, text] : row.cells)
        cells.push_back({column, text});
    return cells;
}

// The first row that is about as full as the rows are that follow; title lines and filters above it have a cell or two.
std::size_t TableBuilder::findHeader() const
{
    std::vector<std::size_t> filled;
    for (const HeldRow &row : m_head)
        if (const std::size_t count = filledCount(row.cells); count > 0)
            filled.push_back(count);
    if (filled.empty())
        return m_head.size();
    std::sort(filled.begin(), filled.end());
    const std::size_t usual = filled[filled.size() * 3 / 4];

    for (std::size_t i = 0; i < m_head.size(); ++i) {
        const std::size_t count = filledCount(m_head[i].cells);
        if (count == 0 || count * 2 <= usual)
            continue;
        if (hasLongText(m_head[i].cells))
            return m_head.size();
        const bool isFilter = count < usual && m_head[i].cells.front().second.trimmed().endsWith(':');
        const bool isSetApart = count < usual && i + 1 < m_head.size() && filledCount(m_head[i + 1].cells) == 0;
        if (!isFilter && !isSetApart)
            return i;
    }
    return m_head.size();
}

void TableBuilder::decideHeader()
{
    const std::size_t header = findHeader();
    const std::vector<HeldRow> head = std::exchange(m_head, {});
    for (std::size_t i = 0; i < head.size(); ++i) {
        const std::vector<Cell> cells = cellsOf(head[i]);
        if (i < header)
            addAboveHeader(cells, head[i].fileRow);
        else if (i == header)
            setHeader(cells, head[i].fileRow, head[i].width);
        else
            addBodyRow(cells, head[i].fileRow, head[i].width);
    }
    m_isHeaderFound = true;
}

void TableBuilder::addAboveHeader(std::span<const Cell> cells, qint64 fileRow)
{
    (isBlankRow(cells) ? m_emptyRows : m_aboveHeader).add(fileRow);
}

void TableBuilder::setHeader(std::span<const Cell> cells, qint64 fileRow, quint32 width)
{
    m_isHeaderFound = true;
    m_headerRow = fileRow;
    m_headerLineWidth = width;
    for (const Cell &cell : cells) {
        if (isBlank(cell.text))
            continue;
        m_headers.resize(cell.column + 1);
        m_headers[cell.column] = cell.text.toByteArray();
        ++m_headerCount;
    }
    m_headerWidth = static_cast<quint32>(m_headers.size());
    m_columns.widen(m_headers.size());
}

void TableBuilder::addBodyRow(std::span<const Cell> cells, qint64 fileRow, quint32 width)
{
    if (isBlankRow(cells)) {
        m_emptyRows.add(fileRow);
        m_isBehindBlank = true;
        return;
    }
    const bool isBehindBlank = std::exchange(m_isBehindBlank, false);
    if (isRepeatedHeader(cells)) {
        m_repeatedHeaders.add(fileRow);
    } else if (mayBeFooter(cells)) {
        if (m_tail.size() == tailRows)
            releaseTail();
        HeldRow row = held(cells, fileRow, width);
        row.isBehindBlank = isBehindBlank || (!m_tail.empty() && m_tail.back().isBehindBlank);
        m_tail.push_back(std::move(row));
    } else {
        if (!m_tail.empty())
            releaseTail();
        keep(cells, fileRow, width);
    }
}

bool TableBuilder::isRepeatedHeader(std::span<const Cell> cells) const
{
    return cells.size() == m_headerCount && std::all_of(cells.begin(), cells.end(), [&](const Cell &cell) {
               return cell.column < m_headers.size() && cell.text == m_headers[cell.column];
           });
}

bool TableBuilder::mayBeFooter(std::span<const Cell> cells) const
{
    return (cells.size() == 1 && cells.front().column < m_headerWidth && m_headerWidth > 1) ||
           (cells.size() <= 2 && isFooterPhrase(cells.front().text)) || isTotalRow(cells);
}

// What the row is when no table row follows it; null: a table row.
TableBuilder::Tally *TableBuilder::footerKind(const HeldRow &row)
{
    const std::vector<Cell> cells = cellsOf(row);
    if (isPlainTotalRow(cells) || (isTotalRow(cells) && cells.size() < m_headerCount))
        return &m_totalRows;
    const bool isAlone = m_hasLineWidths && row.width == 1 && m_headerWidth > 2;
    if (cells.size() <= 2 && isFooterPhrase(cells.front().text))
        return &m_footerLines;
    return cells.size() == 1 && m_headerWidth > 1 && (row.isBehindBlank || isAlone) ? &m_footerLines : nullptr;
}

// A table row follows: none of the rows held is a footer. Sums of groups are left out all the same.
void TableBuilder::releaseTail()
{
    for (const HeldRow &row : std::exchange(m_tail, {})) {
        const std::vector<Cell> cells = cellsOf(row);
        if (isTotalRow(cells) && cells.size() < m_headerCount)
            m_totalRows.add(row.fileRow);
        else
            keep(cells, row.fileRow, row.width);
    }
}

void TableBuilder::dropFooters()
{
    std::vector<HeldRow> footers;
    for (; !m_tail.empty() && footerKind(m_tail.back()) != nullptr; m_tail.pop_back())
        footers.push_back(std::move(m_tail.back()));
    releaseTail();
    std::for_each(footers.rbegin(), footers.rend(), [&](const HeldRow &row) { footerKind(row)->add(row.fileRow); });
}

void TableBuilder::keep(std::span<const Cell> cells, qint64 fileRow, quint32 width)
{
    m_columns.addRow(cells, fileRow);
    if (!m_hasLineWidths)
        return;
    if (width < m_headerWidth)
        m_shortRows.add(fileRow);
    else if (cells.back().column >= m_headerLineWidth)
        m_longRows.add(fileRow);
}

// The columns that have a name or values, under names that are unique.
std::vector<RawColumn> TableBuilder::takeColumns(std::vector<DataIssue> &issues)
{
    QStringList headers;
    std::vector<quint32> positions;
    std::vector<RawColumn> columns;
    m_headers.resize(std::max(m_headers.size(), m_columns.columnCount()));
    for (std::size_t i = 0; i < m_columns.columnCount(); ++i) {
        const QString header = QString::fromUtf8(m_headers[i]).simplified();
        if (header.isEmpty() && !m_columns.isFilled(i))
            continue;
        headers << header;
        positions.push_back(static_cast<quint32>(i));
        columns.push_back(m_columns.takeColumn(i));
    }
    const QStringList names = uniqueColumnNames(headers, positions, m_headerRow, issues);
    for (std::size_t i = 0; i < columns.size(); ++i)
        columns[i].header = names[static_cast<qsizetype>(i)];
    return columns;
}

std::vector<DroppedRows> TableBuilder::droppedRows() const
{
    const std::pair<const Tally &, QString> reasons[] = {
        {m_aboveHeader, TableShapeText::tr("line above the header row")},
        {m_emptyRows, TableShapeText::tr("empty row")},
        {m_repeatedHeaders, TableShapeText::tr("repeated header")},
        {m_totalRows, TableShapeText::tr("total row")},
        {m_footerLines, TableShapeText::tr("footer line")}};
    std::vector<DroppedRows> dropped;
    for (const auto &[tally, reason] : reasons)
        if (tally.count > 0)
            dropped.push_back({reason, tally.count, tally.firstRow});
    return dropped;
}

void TableBuilder::addRaggedIssues(std::vector<DataIssue> &issues) const
{
    if (m_shortRows.count > 0)
        issues.push_back(
            {DataIssue::Severity::Warning,
             TableShapeText::tr("%Ln row(s) have fewer cells than the header row; the missing ones were left empty.",
                                nullptr, static_cast<int>(m_shortRows.count)),
             m_shortRows.count,
             {},
             m_shortRows.firstRow,
             {}});
    if (m_longRows.count > 0)
        issues.push_back(
            {DataIssue::Severity::Warning,
             TableShapeText::tr(
                 "%Ln row(s) have more cells than the header row; the others were kept in columns of their own.",
                 nullptr, static_cast<int>(m_longRows.count)),
             m_longRows.count,
             {},
             m_longRows.firstRow,
             {}});
}

void TableBuilder::addHeaderIssue(std::vector<DataIssue> &issues) const
{
    const auto numeric = std::count_if(m_headers.begin(), m_headers.end(),
                                       [](const QByteArray &header) { return looksNumeric(header); });
    const bool hasAmount = std::any_of(m_headers.begin(), m_headers.end(), isAmount);
    if (m_headerCount > 1 && (static_cast<std::size_t>(numeric) * 2 > m_headerCount || hasAmount))
        issues.push_back({DataIssue::Severity::Warning,
                          TableShapeText::tr("The header row looks like a row of values. Choose the row that "
                                             "holds the names of the columns, or add one to the file."),
                          1,
                          {},
                          m_headerRow,
                          {}});
}

} // namespace touchstone
