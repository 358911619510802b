#include "core/export/scored_accounts.h"

#include "core/base/overloaded.h"
#include "core/base/replace_file.h"
#include "core/export/safe_text.h"
#include "core/export/score_rows.h"
#include "core/project/write_target.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>

namespace touchstone
{

namespace
{

constexpr std::size_t rowsPerCheck = 1024;

QByteArray csvLine(const std::vector<ScoreRows::Cell> &cells)
{
    QByteArray line;
    for (const ScoreRows::Cell &cell : cells) {
        if (!line.isEmpty() || &cell != &cells.front())
            line += ',';
        line += std::visit(Overloaded{[](const QString &text) { return csvField(text); },
                                      [](int number) { return QByteArray::number(number); }},
                           cell);
    }
    return line += '\n';
}

QByteArray csvHeader(const QStringList &names)
{
    std::vector<ScoreRows::Cell> cells(names.begin(), names.end());
    return csvLine(cells);
}

Error cannotWrite(const QIODevice &out)
{
    return {Error::Code::CannotWrite,
            QCoreApplication::translate("ScoreExport", "The scores could not be written."),
            {},
            QCoreApplication::translate("ScoreExport", "Check that there is room, or choose another place."),
            out.errorString()};
}

Result<Done> writeCsvFile(const Project &project, const Analysis &analysis, const QString &path, Progress &progress)
{
    Result<FileReplacement> replacement = FileReplacement::begin(path);
    if (!replacement)
        return replacement.error();
    QFile file(replacement->temporaryPath());
    if (!file.open(QIODevice::WriteOnly))
        return writeError(path, errno);
    errno = 0;
    const Result<Done> written = writeScoresCsv(project, analysis, file, progress);
    if (!written)
        return written.error().code == Error::Code::CannotWrite ? writeError(path, errno == 0 ? EIO : errno) : written;
    if (!file.flush())
        return writeError(path, errno == 0 ? EIO : errno);
    file.close();
    return replacement->commit();
}

} // namespace

Result<Done> writeScoresCsv(const Project &project, const Analysis &analysis, QIODevice &out, Progress &progress)
{
    const Result<ScoreRows> rows = ScoreRows::of(project, analysis);
    if (!rows)
        return rows.error();
    QByteArray text = csvHeader(rows->header());
    const QString step = QCoreApplication::translate("ScoreExport", "Writing scores");
    for (std::size_t row = 0; row < rows->count(); ++row) {
        text += csvLine(rows->row(row));
        if ((row + 1) % rowsPerCheck != 0)
            continue;
        if (progress.isCancelled())
            return cancelled();
        if (out.write(text) != text.size())
            return cannotWrite(out);
        text.clear();
        progress.report(static_cast<double>(row + 1) / static_cast<double>(rows->count()), step);
    }
    if (out.write(text) != text.size())
        return cannotWrite(out);
    progress.report(1.0, step);
    return Done{};
}

Result<Done> writeScores(const Project &project, const Analysis &analysis, const QString &path, Progress &progress)
{
    if (const Result<Done> target = checkWriteTarget(path, project); !target)
        return target;
    return path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)
               ? writeScoresXlsx(project, analysis, path, progress)
               : writeCsvFile(project, analysis, path, progress);
}

} // namespace touchstone
