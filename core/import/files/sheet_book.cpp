#include "core/import/files/sheet_book.h"

#include "core/import/files/read_limits.h"

#include <QCoreApplication>
#include <QStringList>

namespace touchstone
{

namespace
{

constexpr std::size_t sheetLimit = 1000;

struct SheetBookText {
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)
};

} // namespace

bool SheetBook::startSheet(const QString &name)
{
    if (m_sheets.size() == sheetLimit)
        return false;
    m_sheets.emplace_back().name = name;
    m_table = std::make_unique<TableBuilder>(m_options, false);
    m_rows = std::make_unique<SheetRows>(*m_table);
    return true;
}

void SheetBook::endSheet()
{
    Sheet &sheet = m_sheets.back();
    sheet.shaped = m_table->finish();
    fillMergedCells(std::exchange(sheet.merged, {}), sheet.shaped, sheet.oddities);
    m_rows.reset();
    m_table.reset();
}

std::size_t SheetBook::rowCount() const
{
    std::size_t count = m_table ? m_table->rowCount() : 0;
    for (const Sheet &sheet : m_sheets)
        count += sheet.shaped.table.rowCount();
    return count;
}

void SheetBook::addMergedCell(const MergedCell &cell)
{
    if (cell.lastRow > cell.firstRow && m_sheets.back().merged.size() < mergedCellLimit)
        m_sheets.back().merged.push_back(cell);
}

Result<std::vector<Source>> SheetBook::sources(const QString &fileName)
{
    std::vector<Source> sources;
    std::vector<DataIssue> issues;
    QStringList names;
    std::optional<Error> failure;
    for (Sheet &sheet : m_sheets) {
        names << sheet.name;
        if (!m_options.sheet.isEmpty() && sheet.name.compare(m_options.sheet, Qt::CaseInsensitive) != 0)
            continue;
        const QString name = QStringLiteral("%1/%2").arg(fileName, sheet.name);
        if (sheet.shaped.isFound) {
            sources.push_back(sourceOfSheet(name, sheet.name, std::move(sheet.shaped), sheet.oddities));
            continue;
        }
        failure = noHeaderError(sheet.shaped, m_options.headerRow, name);
        if (sheet.shaped.hasText)
            issues.push_back({DataIssue::Severity::Warning, failure->sentence(), 1, name, 0, {}});
    }
    if (sources.empty() && failure)
        return *failure;
    if (sources.empty())
        return Error{Error::Code::InvalidInput,
                     names.isEmpty() ? SheetBookText::tr("The workbook has no worksheet.")
                                     : SheetBookText::tr("The workbook has no worksheet “%1”.").arg(m_options.sheet),
                     {fileName},
                     names.isEmpty()
                         ? SheetBookText::tr("Look into it with a spreadsheet program, and export the data again.")
                         : SheetBookText::tr("It has these: %1.").arg(names.join(QStringLiteral(", ")))};
    sources.front().issues.insert(sources.front().issues.end(), issues.begin(), issues.end());
    return sources;
}

} // namespace touchstone
