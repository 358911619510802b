#include "core/base/overloaded.h"
#include "core/base/replace_file.h"
#include "core/export/score_rows.h"
#include "core/export/scored_accounts.h"
#include "core/export/workbook_writer.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>

namespace touchstone
{

namespace
{

constexpr std::size_t rowsPerCheck = 1024;
constexpr std::size_t rowsPerSheet = WorkbookWriter::mostRows - 1;

std::vector<WorkbookWriter::Cell> cellsOf(const std::vector<ScoreRows::Cell> &row)
{
    std::vector<WorkbookWriter::Cell> cells;
    cells.reserve(row.size());
    for (const ScoreRows::Cell &cell : row)
        cells.push_back(std::visit(Overloaded{[](const QString &text) { return WorkbookWriter::Cell(text); },
                                              [](int number) { return WorkbookWriter::Cell(double(number)); }},
                                   cell));
    return cells;
}

QStringList sheetNames(std::size_t rows)
{
    QStringList names = {QCoreApplication::translate("ScoreExport", "Scores")};
    for (std::size_t sheet = 1; sheet * rowsPerSheet < rows; ++sheet)
        names.append(QCoreApplication::translate("ScoreExport", "Scores %1", "a further sheet").arg(sheet + 1));
    return names;
}

// Names and reasons want more room than numbers.
std::vector<double> columnWidths(const QStringList &header)
{
    std::vector<double> widths(static_cast<std::size_t>(header.size()), 12.0);
    widths[1] = 32.0;
    widths[9] = 60.0;
    return widths;
}

Error refused(const QString &path, const WorkbookWriter &book)
{
    Error error = writeError(path, errno == 0 ? EIO : errno);
    error.detail = book.error();
    return error;
}

// Rows that do not fit on a sheet go on in the next one.
Result<Done> fill(WorkbookWriter &book, const ScoreRows &rows, const QString &path, Progress &progress)
{
    const QString step = QCoreApplication::translate("ScoreExport", "Writing scores");
    bool good = book.begin(sheetNames(rows.count()));
    for (std::size_t row = 0; good && row < rows.count(); ++row) {
        if (row % rowsPerSheet == 0) {
            good = (row == 0 || book.endSheet()) && book.beginSheet(rows.header(), columnWidths(rows.header()),
                                                                    std::min(rowsPerSheet, rows.count() - row));
        }
        good = good && book.addRow(cellsOf(rows.row(row)));
        if ((row + 1) % rowsPerCheck != 0)
            continue;
        if (progress.isCancelled())
            return cancelled();
        progress.report(static_cast<double>(row + 1) / static_cast<double>(rows.count()), step);
    }
    if (!good || !book.endSheet() || !book.finish())
        return refused(path, book);
    progress.report(1.0, step);
    return Done{};
}

} // namespace

Result<Done> writeScoresXlsx(const Project &project, const Analysis &analysis, const QString &path, Progress &progress)
{
    const Result<ScoreRows> rows = ScoreRows::of(project, analysis);
    if (!rows)
        return rows.error();
    Result<FileReplacement> replacement = FileReplacement::begin(path);
    if (!replacement)
        return replacement.error();
    QFile file(replacement->temporaryPath());
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return writeError(path, errno);
    WorkbookWriter book(file, project.settings->importedOn);
    const Result<Done> filled = fill(book, *rows, path, progress);
    if (!filled)
        return filled;
    errno = 0;
    if (!file.flush())
        return writeError(path, errno == 0 ? EIO : errno);
    file.close();
    return replacement->commit();
}

} // namespace touchstone
