#include "core/import/files/sheet_rows.h"

#include "core/import/files/read_limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchstone
{

namespace
{

constexpr qsizetype rowTextLimit = 64 << 20;

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)
};

// The cell that reaches over others gives its text to those of them that have none. How many there were.
qint64 fillBelow(const MergedCell &cell, RawColumn &column, const std::vector<quint32> &fileRows)
{
    const auto first = std::ranges::lower_bound(fileRows, cell.firstRow);
    if (first == fileRows.end() || *first != cell.firstRow)
        return 0;
    const quint32 code = column.codes[static_cast<std::size_t>(first - fileRows.begin())];
    qint64 filled = 0;
    for (auto row = first + 1; code != 0 && row != fileRows.end() && *row <= cell.lastRow; ++row) {
        const auto below = static_cast<std::size_t>(row - fileRows.begin());
        if (column.codes[below] != 0)
            continue;
        column.codes.set(below, code);
        ++filled;
    }
    return filled;
}

} // namespace

void SheetOddities::Oddity::add(qint64 row, qint64 times)
{
    firstRow = count == 0 ? row : firstRow;
    count += times;
}

bool SheetRows::startRow(qint64 row)
{
    if (m_isInRow || row <= m_row)
        return false;
    m_table.addBlankRows(m_row + 1, row - m_row - 1);
    m_row = row;
    m_isInRow = true;
    m_text.resize(0); // keeps its memory, which clear() would not
    m_rowCells.clear();
    return true;
}

void SheetRows::endCell(quint32 column)
{
    m_rowCells.push_back({column, m_text.size()});
}

void SheetRows::addCell(quint32 column, QByteArrayView text)
{
    if (text.isEmpty())
        return;
    m_text.append(text);
    endCell(column);
}

void SheetRows::endRow()
{
    m_isInRow = false;
    m_cells.clear();
    qsizetype begin = 0;
    for (const RowCell &cell : m_rowCells) {
        if (cell.end > begin)
            m_cells.push_back({cell.column, QByteArrayView(m_text).sliced(begin, cell.end - begin)});
        begin = cell.end;
    }
    m_cellCount += m_cells.size();
    m_table.addRow(m_cells, m_row, 0);
}

// A table needs room for its empty cells too; a few cells scattered over a whole sheet are no table.
QString SheetRows::problem() const
{
    if (m_text.size() > rowTextLimit)
        return SheetText::tr("Row %1 is longer than 64 MiB.").arg(m_row);
    if (m_table.rowCount() > rowLimit)
        return SheetText::tr("It has more than 20,000,000 rows.");
    const std::size_t area = m_table.filledColumnCount() * m_table.rowCount();
    if (area > cellLimit || (area > (std::size_t(1) << 26) && area / 500 > m_cellCount))
        return SheetText::tr("Up to row %1 its cells are scattered too widely to be a table.").arg(m_row);
    return {};
}

void fillMergedCells(std::vector<MergedCell> merged, ShapedTable &shaped, SheetOddities &oddities)
{
    RawTable &table = shaped.table;
    std::ranges::sort(merged, [](const MergedCell &a, const MergedCell &b) {
        return std::pair(a.column, a.firstRow) < std::pair(b.column, b.firstRow);
    });
    qint64 filledTo = 0; // cells that overlap, which no program writes, are passed over
    for (std::size_t i = 0; i < merged.size(); ++i) {
        if (i > 0 && merged[i].column == merged[i - 1].column && merged[i].firstRow <= filledTo)
            continue;
        filledTo = merged[i].lastRow;
        std::size_t column = merged[i].column;
        if (!shaped.positions.empty()) {
            const auto found = std::ranges::lower_bound(shaped.positions, merged[i].column);
            if (found == shaped.positions.end() || *found != merged[i].column)
                continue;
            column = static_cast<std::size_t>(found - shaped.positions.begin());
        }
        if (column >= table.columns.size())
            continue;
        if (const qint64 filled = fillBelow(merged[i], table.columns[column], table.fileRows); filled > 0)
            oddities.mergedCells.add(merged[i].firstRow, filled);
    }
}

Source sourceOfSheet(const QString &name, const QString &sheet, ShapedTable shaped, const SheetOddities &oddities)
{
    using Severity = DataIssue::Severity;
    Source source;
    source.name = name;
    source.issues = std::move(shaped.issues);
    const auto add = [&](Severity severity, const QString &text, const SheetOddities::Oddity &oddity,
                         const QString &key = {}) {
        if (oddity.count > 0)
            source.issues.push_back({severity, text, oddity.count, {}, oddity.firstRow, {}, key});
    };
    const auto number = [](const SheetOddities::Oddity &oddity) { return static_cast<int>(oddity.count); };
    add(Severity::Note, SheetText::tr("The worksheet is hidden in the workbook; it was read all the same."),
        {oddities.isHidden ? 1 : 0, 0}, QStringLiteral("hidden"));
    add(Severity::Note,
        SheetText::tr("%Ln row(s) are hidden in the workbook; they were read all the same.", nullptr,
                      number(oddities.hiddenRows)),
        oddities.hiddenRows, QStringLiteral("hidden"));
    add(Severity::Note,
        SheetText::tr("%Ln column(s) are hidden in the workbook; they were read all the same.", nullptr,
                      number(oddities.hiddenColumns)),
        {oddities.hiddenColumns.count, 0}, QStringLiteral("hidden"));
    add(Severity::Note,
        SheetText::tr("%Ln empty cell(s) were filled with the text of the merged cell that they belong to.", nullptr,
                      number(oddities.mergedCells)),
        oddities.mergedCells, QStringLiteral("merged"));
    add(Severity::Warning,
        SheetText::tr("%Ln cell(s) hold an error such as #N/A and were taken as empty.", nullptr,
                      number(oddities.errorCells)),
        oddities.errorCells);
    add(Severity::Warning,
        SheetText::tr("%Ln cell(s) should hold a number and do not; their text was kept.", nullptr,
                      number(oddities.badNumbers)),
        oddities.badNumbers);
    for (DataIssue &issue : source.issues)
        issue.source = source.name;
    const auto rowCount = static_cast<qint64>(shaped.table.rowCount());
    source.reading = {{},
                      {},
                      sheet,
                      shaped.headerRow,
                      rowCount,
                      std::move(shaped.dropped),
                      std::move(shaped.header),
                      std::move(shaped.positions),
                      std::move(shaped.footersPutBack)};
    source.table = std::make_shared<const RawTable>(std::move(shaped.table));
    return source;
}

} // namespace touchstone
