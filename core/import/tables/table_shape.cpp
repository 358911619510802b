#include "core/import/tables/table_shape.h"

#include "core/import/tables/column_names.h"
#include "core/import/tables/grouped_cells.h"
#include "core/import/tables/row_kinds.h"

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

// A number that does not name a column as that of a question or of a year may.
bool isAmount(const QString &name)
{
    bool isNumber = false;
    const double number = name.toDouble(&isNumber);
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

TableBuilder::TableBuilder(const ReadOptions &options, bool hasLineWidths)
    : m_options(options), m_hasLineWidths(hasLineWidths)
{
}

void TableBuilder::Tally::add(qint64 row)
{
    firstRow = count == 0 ? row : std::min(firstRow, row);
    ++count;
}

void TableBuilder::addRow(std::span<const Cell> cells, qint64 fileRow, quint32 width)
{
    if (m_isHeaderFound)
        return addBodyRow(cells, fileRow, width);
    HeldRow row = heldRow(cells, fileRow, width);
    const bool isEmpty = isBlankRow(cells);
    if (m_head.empty() && (isEmpty || fileRow < m_options.headerRow.value_or(0)))
        return drop(isEmpty ? DropReason::Empty : DropReason::AboveHeader, std::move(row));
    if (isEmpty && m_head.back().filledCount() == 0 && !isPutBack(DropReason::Empty, row))
        return m_dropped.add(DropReason::Empty, row); // a gap of any length counts as one row of those looked at
    m_head.push_back(std::move(row));
    if (m_head.size() == headRows)
        decideHeader();
}

void TableBuilder::addTableRow(std::span<const Cell> cells, qint64 fileRow, quint32 width)
{
    if (!m_isHeaderFound) {
        m_head.push_back(heldRow(cells, fileRow, width));
        m_head.back().isTableRow = true;
        if (m_head.size() == headRows)
            decideHeader();
        return;
    }
    m_isBehindBlank = false;
    if (!m_tail.empty())
        releaseTail();
    keep(cells, fileRow, width);
}

void TableBuilder::addBlankRows(qint64 firstRow, qint64 count)
{
    const qint64 end = firstRow + count;
    const bool arePutBack =
        std::ranges::find(m_options.putBackReasons, DropReason::Empty) != m_options.putBackReasons.end();
    const qint64 keptEnd = arePutBack ? end : std::min(end, firstRow + static_cast<qint64>(DroppedLog::rowLimit));
    for (qint64 row = firstRow; row < keptEnd; ++row)
        addRow({}, row, 0);
    if (keptEnd < end)
        m_dropped.count(DropReason::Empty, keptEnd, end - keptEnd);
}

ShapedTable TableBuilder::finish()
{
    if (!m_isHeaderFound)
        decideHeader();
    dropFooters();

    ShapedTable shaped;
    shaped.headerRow = m_header.empty() ? 0 : m_header.front().fileRow;
    shaped.isFound = !m_header.empty() || (m_options.headerRows == 0 && rowCount() > 0);
    shaped.hasText = m_hasText || !m_header.empty();
    for (const HeldRow &row : m_header)
        shaped.header.push_back(fileRow(row));
    addHeaderIssues(shaped.issues);
    addRaggedIssues(shaped.issues);
    shaped.dropped = m_dropped.take();
    shaped.footersPutBack = std::move(m_footersPutBack);
    shaped.table.columns = takeColumns(shaped);
    shaped.table.fileRows = m_columns.takeFileRows();
    fillGroups(shaped);
    if (!shaped.positions.empty() && shaped.positions.back() + 1 == shaped.positions.size())
        shaped.positions.clear();
    return shaped;
}

void TableBuilder::decideHeader()
{
    const std::vector<HeldRow> head = std::exchange(m_head, {});
    const HeaderChoice choice = findHeader(head, m_options);
    m_isHeaderFound = true;
    for (std::size_t i = 0; i < std::min(choice.first, head.size()); ++i)
        drop(head[i].filledCount() == 0 ? DropReason::Empty : DropReason::AboveHeader, head[i]);
    if (choice.first >= head.size())
        return;
    if (choice.count > 0)
        setHeader(std::span(head).subspan(choice.first, choice.count));
    else
        measureBy(head[choice.first]);
    for (std::size_t i = choice.first + choice.count; i < head.size(); ++i)
        if (i < choice.first + choice.count + choice.descriptions)
            drop(DropReason::Description, head[i]);
        else if (head[i].isTableRow)
            addTableRow(cellsOf(head[i]), head[i].fileRow, head[i].width);
        else
            addBodyRow(cellsOf(head[i]), head[i].fileRow, head[i].width);
}

void TableBuilder::setHeader(std::span<const HeldRow> rows)
{
    m_header.assign(rows.begin(), rows.end());
    m_names = namesFrom(rows);
    m_nameCount = static_cast<std::size_t>(
        std::count_if(m_names.begin(), m_names.end(), [](const QString &name) { return !name.isEmpty(); }));
    m_headerWidth = static_cast<quint32>(m_names.size());
    m_headerLineWidth = rows.front().width;
    m_columns.widen(m_names.size());
}

// Without a header the first row tells how wide the table is, so that footers below it are known.
void TableBuilder::measureBy(const HeldRow &row)
{
    m_nameCount = row.filledCount();
    m_headerWidth = row.cells.empty() ? 0 : row.cells.back().first + 1;
    m_headerLineWidth = row.width;
}

void TableBuilder::addBodyRow(std::span<const Cell> cells, qint64 fileRow, quint32 width)
{
    if (isBlankRow(cells)) {
        m_isBehindBlank = true;
        return drop(DropReason::Empty, heldRow(cells, fileRow, width));
    }
    const bool isBehindBlank = std::exchange(m_isBehindBlank, false);
    if (isRepeatedHeader(cells)) {
        drop(DropReason::RepeatedHeader, heldRow(cells, fileRow, width));
    } else if (mayBeFooter(cells)) {
        if (m_tail.size() == tailRows)
            releaseTail();
        HeldRow row = heldRow(cells, fileRow, width);
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
    return std::any_of(m_header.begin(), m_header.end(), [cells](const HeldRow &header) {
        return cells.size() == header.cells.size() &&
               std::equal(cells.begin(), cells.end(), header.cells.begin(), [](const Cell &cell, const auto &name) {
                   return cell.column == name.first && withoutMark(cell.text) == name.second;
               });
    });
}

bool TableBuilder::mayBeFooter(std::span<const Cell> cells) const
{
    return (cells.size() == 1 && cells.front().column < m_headerWidth && m_headerWidth > 1) ||
           (cells.size() <= 2 && isFooterPhrase(cells.front().text)) || isTotalRow(cells);
}

// What the row is when no table row follows it; nothing: a table row.
std::optional<DropReason> TableBuilder::footerKind(const HeldRow &row) const
{
    const std::vector<Cell> cells = cellsOf(row);
    if (isPlainTotalRow(cells) || (isTotalRow(cells) && cells.size() < m_nameCount))
        return DropReason::Total;
    const bool isAlone = m_hasLineWidths && row.width == 1 && m_headerWidth > 2;
    const bool isFooter = (cells.size() <= 2 && !cells.empty() && isFooterPhrase(cells.front().text)) ||
                          (cells.size() == 1 && m_headerWidth > 1 && (row.isBehindBlank || isAlone));
    return isFooter ? std::optional(DropReason::Footer) : std::nullopt;
}

// A table row follows: none of the rows held is a footer. Sums of groups are left out all the same.
void TableBuilder::releaseTail()
{
    for (HeldRow &row : std::exchange(m_tail, {})) {
        const std::vector<Cell> cells = cellsOf(row);
        if (!row.isPutBack && isTotalRow(cells) && cells.size() < m_nameCount)
            drop(DropReason::Total, std::move(row));
        else
            keep(cells, row.fileRow, row.width);
    }
}

void TableBuilder::dropFooters()
{
    std::vector<HeldRow> footers;
    for (; !m_tail.empty() && (m_tail.back().isPutBack || footerKind(m_tail.back())); m_tail.pop_back())
        footers.push_back(std::move(m_tail.back()));
    releaseTail();
    for (; !footers.empty(); footers.pop_back()) {
        HeldRow &row = footers.back();
        const std::optional<DropReason> reason = row.isPutBack ? std::nullopt : footerKind(row);
        if (reason)
            drop(*reason, std::move(row));
        else
            keep(cellsOf(row), row.fileRow, row.width);
    }
}

bool TableBuilder::isPutBack(DropReason reason, const HeldRow &row) const
{
    if (std::ranges::find(m_options.putBackReasons, reason) != m_options.putBackReasons.end())
        return true;
    return std::ranges::any_of(m_options.putBackRows, [&row](const PutBackRow &wanted) {
        return wanted.row == row.fileRow && (wanted.text.isEmpty() || wanted.text == firstText(fileRow(row)));
    });
}

// Leaves the row out, or puts it back where the user wants it. Rows that wait came before it and are judged later.
void TableBuilder::drop(DropReason reason, HeldRow row)
{
    m_hasText = m_hasText || row.filledCount() > 0;
    if (!isPutBack(reason, row))
        return m_dropped.add(reason, row);
    if (reason == DropReason::Footer && row.width == 1)
        m_footersPutBack.push_back(static_cast<quint32>(row.fileRow));
    if (m_tail.empty() || m_tail.size() == tailRows) {
        releaseTail();
        return keep(cellsOf(row), row.fileRow, row.width);
    }
    row.isPutBack = true;
    m_tail.push_back(std::move(row));
}

void TableBuilder::keep(std::span<const Cell> cells, qint64 fileRow, quint32 width)
{
    static constexpr Cell blank = {};
    m_columns.addRow(cells.empty() ? std::span(&blank, 1) : cells, fileRow);
    if (!m_hasLineWidths || width == 0 || cells.empty())
        return;
    if (width < m_headerWidth)
        m_shortRows.add(fileRow);
    else if (cells.back().column >= m_headerLineWidth && m_headerLineWidth > 0)
        m_longRows.add(fileRow);
}

// The columns that have a name or values, under names that are unique.
std::vector<RawColumn> TableBuilder::takeColumns(ShapedTable &shaped)
{
    QStringList headers;
    std::vector<RawColumn> columns;
    m_names.resize(std::max(m_names.size(), m_columns.columnCount()));
    for (std::size_t i = 0; i < m_columns.columnCount(); ++i) {
        if (m_names[i].isEmpty() && !m_columns.isFilled(i))
            continue;
        headers << m_names[i];
        shaped.positions.push_back(static_cast<quint32>(i));
        columns.push_back(m_columns.takeColumn(i));
    }
    const QStringList names = uniqueColumnNames(headers, shaped.positions, shaped.headerRow, shaped.issues);
    for (std::size_t i = 0; i < columns.size(); ++i)
        columns[i].header = names[static_cast<qsizetype>(i)];
    return columns;
}

// Reports that are grouped by their first columns name a group once, in its first row; sums stand between the groups,
// or the column has the sign of sorting.
void TableBuilder::fillGroups(ShapedTable &shaped) const
{
    std::vector<RawColumn> &columns = shaped.table.columns;
    const std::vector<std::size_t> behindSums = rowsBehindSums(shaped.dropped, shaped.table.fileRows);
    const RawColumn *outer = nullptr;
    for (std::size_t i = 0; i < columns.size() && !m_header.empty(); ++i) {
        const QByteArray *name = m_header.back().at(shaped.positions[i]);
        const bool isSorted = name && hasSortSign(*name);
        const bool mayBeGroup = isSorted || (!outer && !behindSums.empty());
        if (!mayBeGroup || !isGroup(columns[i], outer, isSorted ? std::vector<std::size_t>() : behindSums))
            return;
        shaped.issues.push_back(fillGroup(columns[i], shaped.table.fileRows));
        outer = &columns[i];
    }
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
             {},
             raggedIssue});
    if (m_longRows.count > 0)
        issues.push_back(
            {DataIssue::Severity::Warning,
             TableShapeText::tr(
                 "%Ln row(s) have more cells than the header row; the others were kept in columns of their own.",
                 nullptr, static_cast<int>(m_longRows.count)),
             m_longRows.count,
             {},
             m_longRows.firstRow,
             {},
             raggedIssue});
}

void TableBuilder::addHeaderIssues(std::vector<DataIssue> &issues) const
{
    if (m_header.empty())
        return;
    const auto add = [this, &issues](DataIssue::Severity severity, const QString &text) {
        issues.push_back({severity, text, 1, {}, m_header.front().fileRow, {}, headerIssue});
    };
    const auto numeric = std::count_if(m_names.begin(), m_names.end(), [](const QString &name) {
        const bool isPeriod = name.size() >= 6 && name[0].isLetter(); // "Jan 2025"
        return !isPeriod && looksNumeric(name.toUtf8());
    });
    const bool hasAmount = std::any_of(m_names.begin(), m_names.end(), isAmount);
    if (m_nameCount > 1 && (static_cast<std::size_t>(numeric) * 2 > m_nameCount || hasAmount))
        add(DataIssue::Severity::Warning,
            TableShapeText::tr("The header row looks like a row of values. Choose the row that "
                               "holds the names of the columns, or add one to the file."));
    if (rowCount() == 0)
        add(DataIssue::Severity::Warning, TableShapeText::tr("There is a header row and no rows below it."));
    if (m_header.size() > 1)
        add(DataIssue::Severity::Note, TableShapeText::tr("The names of the columns were put together from %Ln row(s).",
                                                          nullptr, static_cast<int>(m_header.size())));
}

} // namespace touchstone
