#include "ui/review/pdf_report.h"

#include "core/base/locale_text.h"
#include "core/base/replace_file.h"
#include "core/project/write_target.h"
#include "ui/review/pdf_outline.h"
#include "ui/review/report_painter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QPageLayout>
#include <QPdfWriter>

#include <cerrno>

namespace touchstone
{

namespace
{

constexpr int resolution = 1200;

struct Painted {
    QByteArray pdf;
    int sheets = 0;
    std::vector<ReportPainter::Chapter> chapters;
};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString reportTitle(const ReportContext &context)
{
    const QString title = context.project.settings->title;
    return title.isEmpty() ? Text::tr("Ideal customer profile review")
                           : Text::tr("Ideal customer profile review: %1").arg(title);
}

// Paints all pages; how many sheets there are is known only afterwards, so this runs twice.
Result<Painted> paintAll(const std::vector<ReportPage> &pages, const ReportContext &context, int sheetCount,
                         Progress &progress)
{
    Painted painted;
    QBuffer buffer(&painted.pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    writer.setTitle(reportTitle(context));
    writer.setCreator(QStringLiteral("Touchstone"));

    const ReportLook look;
    QPainter painter(&writer);
    painter.scale(resolution / (72.0 * point), resolution / (72.0 * point));
    ReportPainter report(painter, look, reportFooter(context), sheetCount, [&writer] { writer.newPage(); });
    for (std::size_t index = 0; index < pages.size(); ++index) {
        if (progress.isCancelled())
            return cancelled();
        const double half = sheetCount == 0 ? 0.0 : 0.5;
        progress.report(half + 0.5 * static_cast<double>(index) / static_cast<double>(pages.size()),
                        pages[index].title);
        report.paint(pages[index]);
    }
    painter.end();
    painted.sheets = report.sheets();
    painted.chapters = report.chapters();
    return painted;
}

Result<Done> writeWhole(const QByteArray &bytes, const QString &path)
{
    Result<FileReplacement> replacement = FileReplacement::begin(path);
    if (!replacement)
        return replacement.error();
    QFile file(replacement->temporaryPath());
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return writeError(path, errno == 0 ? EIO : errno);
    file.close();
    return replacement->commit();
}

} // namespace

QString reportFooter(const ReportContext &context)
{
    return Text::tr("%1 · data as of %2 · made on %3 with Touchstone")
        .arg(reportTitle(context), dateText(context.project.dataset->asOf), dateText(context.today));
}

Result<Done> writePdfReport(const std::vector<ReportPage> &pages, const ReportContext &context, const QString &path,
                            Progress &progress)
{
    if (const Result<Done> target = checkWriteTarget(path, context.project); !target)
        return target;
    const Result<Painted> counted = paintAll(pages, context, 0, progress);
    if (!counted)
        return counted.error();
    const Result<Painted> painted = paintAll(pages, context, counted->sheets, progress);
    if (!painted)
        return painted.error();
    const Result<QByteArray> outlined = withOutline(painted->pdf, painted->chapters, reportTitle(context));
    if (!outlined)
        return outlined.error();
    return writeWhole(*outlined, path);
}

} // namespace touchstone
