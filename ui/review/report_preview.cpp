#include "ui/review/report_preview.h"

#include "ui/review/pdf_report.h"
#include "ui/review/report_painter.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace touchstone
{

namespace
{

// Records each sheet as a picture; the painter moves on to the next one whenever a sheet is full.
std::vector<QPicture> record(const std::vector<ReportPage> &pages, const ReportContext &context, int sheetCount,
                             std::vector<ReportPainter::Chapter> &chapters)
{
    const ReportLook look;
    std::vector<QPicture> sheets(1);
    QPicture current;
    QPainter painter(&current);
    ReportPainter report(painter, look, reportFooter(context), sheetCount, [&] {
        painter.end();
        sheets.back() = current;
        sheets.emplace_back();
        current = QPicture();
        painter.begin(&current);
    });
    for (const ReportPage &page : pages)
        report.paint(page);
    painter.end();
    sheets.back() = current;
    chapters = report.chapters();
    return sheets;
}

} // namespace

ReportPreview::ReportPreview(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("reportPreview"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the report"));
    setMinimumSize(320, 420);
}

void ReportPreview::show(const std::vector<ReportPage> &pages, const ReportContext &context)
{
    std::vector<ReportPainter::Chapter> chapters;
    const auto count = static_cast<int>(record(pages, context, 0, chapters).size());
    m_sheets = record(pages, context, count, chapters);
    m_firstSheets.clear();
    for (const ReportPainter::Chapter &chapter : chapters)
        m_firstSheets.push_back(chapter.sheet - 1);
    turnTo(m_sheet);
}

void ReportPreview::turnTo(int sheet)
{
    m_sheet = std::clamp(sheet, 0, std::max(0, sheetCount() - 1));
    setAccessibleName(tr("Preview of page %1 of %2").arg(m_sheet + 1).arg(sheetCount()));
    update();
    Q_EMIT turned();
}

void ReportPreview::turnToPage(int page)
{
    if (page >= 0 && page < static_cast<int>(m_firstSheets.size()))
        turnTo(m_firstSheets[static_cast<std::size_t>(page)]);
}

void ReportPreview::paintEvent(QPaintEvent *)
{
    if (m_sheets.empty())
        return;
    const ReportLook look;
    const qreal scale = std::min(width() / look.page.width(), height() / look.page.height());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate((width() - look.page.width() * scale) / 2, 0);
    painter.scale(scale, scale);
    const QRectF paper(QPointF(0, 0), look.page);
    painter.setPen(QPen(m_theme.colours().line, 1 / scale));
    painter.setBrush(Qt::white);
    painter.drawRect(paper);
    painter.setClipRect(paper);
    painter.drawPicture(0, 0, m_sheets[static_cast<std::size_t>(m_sheet)]);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colours().primary, 2 / scale));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(paper);
    }
}

void ReportPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
        turnTo(m_sheet + 1);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
        turnTo(m_sheet - 1);
        break;
    case Qt::Key_Home:
        turnTo(0);
        break;
    case Qt::Key_End:
        turnTo(sheetCount() - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ReportPreview::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() != 0)
        turnTo(m_sheet + (event->angleDelta().y() < 0 ? 1 : -1));
    event->accept();
}

} // namespace touchstone

#include "moc_report_preview.cpp"
