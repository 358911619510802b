#include "core/import/tables/reshape.h"

#include "core/import/tables/table_shape.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchstone
{

namespace
{

struct ReshapeText {
    Q_DECLARE_TR_FUNCTIONS(Reshape)
};

constexpr std::size_t rowsPerReport = 10'000;

HeldRow headerOf(const Source &source)
{
    HeldRow row{.cells = {}, .fileRow = source.reading.headerRow};
    for (std::size_t i = 0; i < source.table->columns.size(); ++i)
        row.cells.emplace_back(static_cast<quint32>(i), source.table->columns[i].header.toUtf8());
    return row;
}

// The rows of the file that are not in the table, in their order.
std::vector<HeldRow> rowsOutside(const Source &source)
{
    std::vector<HeldRow> rows;
    rows.reserve(source.reading.header.size());
    for (const FileRow &row : source.reading.header)
        rows.push_back(heldRow(row));
    if (rows.empty() && source.reading.headerRow > 0) // a project from before header rows were kept
        rows.push_back(headerOf(source));
    for (const DroppedRows &dropped : source.reading.dropped)
        for (const FileRow &row : dropped.rows)
            rows.push_back(heldRow(row));
    std::ranges::sort(rows, {}, &HeldRow::fileRow);
    return rows;
}

bool hasHeaderOf(const ReadOptions &options, const Source &source)
{
    return !source.reading.header.empty() && options.headerRow == source.reading.headerRow &&
           options.headerRows == static_cast<int>(source.reading.header.size());
}

// Whether all rows of the table are in it again: under the same header, and when none is there only because it was put
// back.
bool rowsStay(const Source &source, const ReadOptions &options)
{
    return source.options.putBackRows.empty() && source.options.putBackReasons.empty() && hasHeaderOf(options, source);
}

// Hands the rows of a source to a table builder once more.
class Reshaping
{
public:
    Reshaping(const Source &source, const ReadOptions &options, Progress &progress)
        : m_source(source), m_table(*source.table), m_options(options), m_progress(progress),
          m_rowsStay(rowsStay(source, options))
    {
    }

    Result<ShapedTable> run();

private:
    void addRow(std::size_t row);
    quint32 widthOf(quint32 row) const;
    Result<Done> addRows();

    const Source &m_source;
    const RawTable &m_table;
    const ReadOptions &m_options;
    Progress &m_progress;
    bool m_rowsStay;
    TableBuilder m_builder{m_options, !m_source.reading.encoding.isEmpty()};
    std::vector<Cell> m_cells;
};

void Reshaping::addRow(std::size_t row)
{
    const std::vector<quint32> &positions = m_source.reading.positions;
    m_cells.clear();
    for (std::size_t i = 0; i < m_table.columns.size(); ++i)
        if (const quint32 code = m_table.columns[i].codes[row]; code != 0)
            m_cells.push_back(
                {positions.empty() ? static_cast<quint32>(i) : positions[i], m_table.columns[i].texts->utf8(code)});
    const quint32 fileRow = m_table.fileRows[row];
    if (m_rowsStay)
        m_builder.addTableRow(m_cells, fileRow, widthOf(fileRow));
    else
        m_builder.addRow(m_cells, fileRow, widthOf(fileRow));
}

// Of the line that the row came from, as far as that matters: a text alone on its line may be a footer.
quint32 Reshaping::widthOf(quint32 row) const
{
    const std::vector<quint32> &lone = m_source.reading.footersPutBack;
    if (std::ranges::find(lone, row) != lone.end())
        return 1;
    return m_source.reading.header.empty() ? 0 : m_source.reading.header.front().width;
}

Result<Done> Reshaping::addRows()
{
    const QString step = ReshapeText::tr("Putting the rows of %1 together").arg(m_source.name);
    const std::vector<HeldRow> outside = rowsOutside(m_source);
    auto next = outside.begin();
    for (std::size_t row = 0; row <= m_table.rowCount(); ++row) {
        const bool isEnd = row == m_table.rowCount();
        for (; next != outside.end() && (isEnd || next->fileRow < m_table.fileRows[row]); ++next)
            m_builder.addRow(cellsOf(*next), next->fileRow, next->width);
        if (isEnd)
            break;
        addRow(row);
        if (row % rowsPerReport != 0)
            continue;
        if (m_progress.isCancelled())
            return cancelled();
        m_progress.report(static_cast<double>(row) / static_cast<double>(m_table.rowCount()), step);
    }
    return Done();
}

Result<ShapedTable> Reshaping::run()
{
    for (const DroppedRows &dropped : m_source.reading.dropped) {
        const qint64 lost = dropped.count - static_cast<qint64>(dropped.rows.size());
        const auto &wanted = m_options.putBackReasons;
        if (lost > 0 && std::ranges::find(wanted, dropped.kind) != wanted.end())
            return Error{Error::Code::InvalidInput,
                         ReshapeText::tr("So many rows were left out (%1) that only the first of them were kept.")
                             .arg(dropped.reason),
                         {m_source.name, dropped.firstRow},
                         ReshapeText::tr("Read the file again to put all of them back.")};
        if (lost > 0)
            m_builder.countDropped(dropped.kind, dropped.firstRow, lost);
    }
    if (const Result<Done> added = addRows(); !added)
        return added.error();
    ShapedTable shaped = m_builder.finish();
    if (!shaped.isFound)
        return noHeaderError(shaped, m_options.headerRow, m_source.name);
    return shaped;
}

// The header that was found stays unless another one is wanted: with merged cells filled, another row might look more
// like one now. Rows of descriptions are found together with it only.
ReadOptions withSameHeader(ReadOptions options, const Source &source)
{
    const ReadOptions &former = source.options;
    const bool isSame = options.headerRow == former.headerRow && options.headerRows == former.headerRows;
    const bool hasDescriptions =
        std::ranges::find(source.reading.dropped, DropReason::Description, &DroppedRows::kind) !=
            source.reading.dropped.end() ||
        std::ranges::find(former.putBackReasons, DropReason::Description) != former.putBackReasons.end();
    if (isSame && !hasDescriptions && former.putBackRows.empty() && !source.reading.header.empty()) {
        options.headerRow = source.reading.headerRow;
        options.headerRows = static_cast<int>(source.reading.header.size());
    }
    return options;
}

// Those of reading stay, those of the choice of rows are new. Lines that are too short are known only from reading.
void replaceIssues(Source &source, const ShapedTable &shaped, qint64 formerHeaderRow)
{
    const bool isOtherHeader = shaped.headerRow != formerHeaderRow;
    std::erase_if(source.issues, [isOtherHeader](const DataIssue &issue) {
        return issue.key == headerIssue || (isOtherHeader && issue.key == raggedIssue);
    });
    for (DataIssue issue : shaped.issues) {
        if (issue.key == raggedIssue && !isOtherHeader)
            continue;
        issue.source = source.name;
        source.issues.push_back(std::move(issue));
    }
}

} // namespace

Result<Source> reshaped(const Source &source, const ReadOptions &wanted, Progress &progress)
{
    ReadOptions options = source.options;
    options.headerRow = wanted.headerRow;
    options.headerRows = wanted.headerRows;
    options.putBackRows = wanted.putBackRows;
    options.putBackReasons = wanted.putBackReasons;
    const ReadOptions used = withSameHeader(options, source);
    Result<ShapedTable> shaped = Reshaping(source, used, progress).run();
    if (!shaped)
        return shaped.error();

    Source result = source;
    result.options = std::move(options);
    replaceIssues(result, *shaped, source.reading.headerRow);
    result.reading.headerRow = shaped->headerRow;
    result.reading.rowsRead = static_cast<qint64>(shaped->table.rowCount());
    result.reading.dropped = std::move(shaped->dropped);
    result.reading.header = std::move(shaped->header);
    result.reading.positions = std::move(shaped->positions);
    result.reading.footersPutBack = std::move(shaped->footersPutBack);
    result.table = std::make_shared<const RawTable>(std::move(shaped->table));
    rememberRowsPutBack(result);
    return result;
}

void rememberRowsPutBack(Source &source)
{
    const RawTable &table = *source.table;
    for (PutBackRow &wanted : source.options.putBackRows) {
        const auto found = std::ranges::lower_bound(table.fileRows, wanted.row);
        if (found == table.fileRows.end() || *found != wanted.row)
            continue;
        const auto row = static_cast<std::size_t>(found - table.fileRows.begin());
        for (const RawColumn &column : table.columns)
            if (wanted.text.isEmpty())
                wanted.text = column.text(row).trimmed();
    }
}

ReadOptions replayedOptions(const ReadOptions &former, const Source &source)
{
    ReadOptions options = former;
    options.putBackRows.clear();
    for (const PutBackRow &wanted : former.putBackRows) {
        const FileRow *found = nullptr;
        for (const DroppedRows &dropped : source.reading.dropped)
            for (const FileRow &row : dropped.rows)
                if (firstText(row) == wanted.text && (!wanted.text.isEmpty() || row.row == wanted.row) &&
                    (!found || row.row == wanted.row))
                    found = &row;
        if (found)
            options.putBackRows.push_back({found->row, wanted.text});
    }
    return options;
}

} // namespace touchstone
