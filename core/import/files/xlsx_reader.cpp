#include "core/import/files/xlsx_reader.h"

#include "core/import/files/part_progress.h"
#include "core/import/files/row_progress.h"
#include "core/import/files/sheet_parser.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace touchstone
{

namespace
{

// Programs number texts in the order of their first cells.
constexpr std::size_t stringsOfPreview = 20'000;

struct XlsxText {
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)
};

// What was read of one worksheet.
struct SheetTable {
    ShapedTable shaped;
    SheetOddities oddities;
};

// One workbook being read.
class XlsxReader
{
public:
    XlsxReader(const QString &name, const ReadOptions &options, Progress &progress)
        : m_name(name), m_options(options), m_progress(progress)
    {
    }

    Result<std::vector<Source>> read(QIODevice &file);

private:
    Result<std::vector<SheetEntry>> wantedSheets(const Workbook &workbook) const;
    Result<std::vector<Source>> readSheets(ZipArchive &archive, const Workbook &workbook,
                                           const std::vector<SheetEntry> &sheets) const;
    Result<SheetTable> readSheet(ZipArchive &archive, const Workbook &workbook, const SheetEntry &sheet,
                                 Progress &progress) const;
    bool isEnough(const TableBuilder &table) const
    {
        return m_options.rowLimit && table.rowCount() >= static_cast<std::size_t>(*m_options.rowLimit);
    }
    QString sourceName(const SheetEntry &sheet) const { return QStringLiteral("%1/%2").arg(m_name, sheet.name); }
    Error unusable(const QString &what) const;

    const QString &m_name;
    const ReadOptions &m_options;
    Progress &m_progress;
};

Result<std::vector<Source>> XlsxReader::read(QIODevice &file)
{
    m_progress.report(0, XlsxText::tr("Reading %1").arg(m_name));
    const Result<std::unique_ptr<ZipArchive>> archive = ZipArchive::open(file, m_name);
    if (!archive)
        return archive.error();
    const Result<Workbook> workbook = readWorkbook(
        **archive, m_name, m_progress, m_options.rowLimit ? stringsOfPreview : std::numeric_limits<std::size_t>::max());
    if (!workbook)
        return workbook.error();
    const Result<std::vector<SheetEntry>> sheets = wantedSheets(*workbook);
    if (!sheets)
        return sheets.error();
    return readSheets(**archive, *workbook, *sheets);
}

// All, or the one that the user chose.
Result<std::vector<SheetEntry>> XlsxReader::wantedSheets(const Workbook &workbook) const
{
    std::vector<SheetEntry> sheets;
    QStringList names;
    for (const SheetEntry &sheet : workbook.sheets) {
        names << sheet.name;
        if (m_options.sheet.isEmpty() || sheet.name.compare(m_options.sheet, Qt::CaseInsensitive) == 0)
            sheets.push_back(sheet);
    }
    if (workbook.sheets.empty())
        return unusable(XlsxText::tr("The workbook has no worksheet."));
    if (sheets.empty())
        return Error{Error::Code::InvalidInput,
                     XlsxText::tr("The workbook has no worksheet “%1”.").arg(m_options.sheet),
                     {m_name},
                     XlsxText::tr("It has these: %1.").arg(names.join(QStringLiteral(", ")))};
    return sheets;
}

// A source for each sheet with a table. Empty sheets are passed over, as old programs add two to every workbook; those
// with text and no table are an issue.
Result<std::vector<Source>> XlsxReader::readSheets(ZipArchive &archive, const Workbook &workbook,
                                                   const std::vector<SheetEntry> &sheets) const
{
    std::vector<Source> sources;
    std::vector<DataIssue> issues;
    const double step = 1.0 / static_cast<double>(sheets.size());
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        PartProgress part(m_progress, static_cast<double>(i) * step, static_cast<double>(i + 1) * step);
        Result<SheetTable> sheet = readSheet(archive, workbook, sheets[i], part);
        if (!sheet)
            return sheet.error();
        if (sheet->shaped.isFound) {
            sources.push_back(
                sourceOfSheet(sourceName(sheets[i]), sheets[i].name, std::move(sheet->shaped), sheet->oddities));
            continue;
        }
        const Error failure = noHeaderError(sheet->shaped, m_options.headerRow, sourceName(sheets[i]));
        if (sheets.size() == 1)
            return failure;
        if (sheet->shaped.hasText)
            issues.push_back({DataIssue::Severity::Warning, failure.sentence(), 1, sourceName(sheets[i]), 0, {}});
    }
    if (sources.empty())
        return unusable(issues.empty() ? XlsxText::tr("The workbook has no cells with values.") : issues.front().text);
    sources.front().issues.insert(sources.front().issues.end(), issues.begin(), issues.end());
    return sources;
}

Result<SheetTable> XlsxReader::readSheet(ZipArchive &archive, const Workbook &workbook, const SheetEntry &sheet,
                                         Progress &progress) const
{
    RowProgress rows(progress, XlsxText::tr("Reading %1, worksheet %2").arg(m_name, sheet.name));
    TableBuilder table(m_options, false);
    SheetHandler handler(workbook, table);
    SheetParser parser(handler);
    qint64 done = 0;
    const Result<Done> read = archive.read(*sheet.part, progress, [&](QByteArrayView piece, bool isLast) {
        done += piece.size();
        rows.report(static_cast<double>(done) / static_cast<double>(std::max(done, sheet.part->size)),
                    table.rowCount());
        return parser.parse(piece, isLast) && !isEnough(table);
    });
    if (!read)
        return read.error();
    if (!parser.problem().isEmpty())
        return Error{Error::Code::BadContent,
                     XlsxText::tr("The worksheet “%1” cannot be read. %2").arg(sheet.name, parser.problem()),
                     {m_name},
                     XlsxText::tr("Open it in a spreadsheet program, save it as XLSX again and read the new file.")};
    SheetTable result{table.finish(), handler.oddities()};
    result.oddities.isHidden = sheet.isHidden;
    fillMergedCells(handler.mergedCells(), result.shaped, result.oddities);
    return result;
}

Error XlsxReader::unusable(const QString &what) const
{
    return {Error::Code::BadContent,
            what,
            {m_name},
            XlsxText::tr("Look into it with a spreadsheet program, and export the data again.")};
}

} // namespace

Result<std::vector<Source>> readXlsx(QIODevice &file, const QString &name, const ReadOptions &options,
                                     Progress &progress)
{
    return XlsxReader(name, options, progress).read(file);
}

} // namespace touchstone
