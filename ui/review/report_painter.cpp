#include "ui/review/report_painter.h"

#include "core/base/overloaded.h"
#include "core/scoring/fit_score.h"
#include "ui/charts/chart_drawing.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <array>

namespace touchstone
{

namespace
{

constexpr qreal bodySize = 9.5;
constexpr qreal gap = 10.0 * point;

} // namespace

ReportPainter::ReportPainter(QPainter &painter, const ReportLook &look, QString footer, int sheetCount,
                             std::function<void()> newSheet)
    : m_painter(painter), m_look(look), m_footer(std::move(footer)), m_sheetCount(sheetCount),
      m_newSheet(std::move(newSheet))
{
}

void ReportPainter::paint(const ReportPage &page)
{
    beginSheet();
    m_chapters.push_back({page.title, m_sheet});
    paintTitle(page.title);
    for (std::size_t index = 0; index < page.blocks.size(); ++index) {
        m_remarkHeight = index + 1 < page.blocks.size() ? remarkHeight(page.blocks[index + 1]) : 0.0;
        paintBlock(page.blocks[index]);
    }
}

// A short paragraph after a table, such as how many rows are left out, stays with the table's last row.
qreal ReportPainter::remarkHeight(const ReportBlock &block) const
{
    constexpr qreal longest = 40 * point;
    const auto *paragraph = std::get_if<Paragraph>(&block);
    if (!paragraph || paragraph->emphasized)
        return 0.0;
    const qreal height = textHeight(paragraph->text, ReportLook::font(bodySize), m_look.contentWidth());
    return height <= longest ? height + gap * 1.5 : 0.0;
}

void ReportPainter::beginSheet()
{
    if (m_sheet > 0)
        m_newSheet();
    ++m_sheet;
    m_y = m_look.margin;
    paintFooter();
}

void ReportPainter::paintFooter()
{
    const QRectF line(m_look.margin, m_look.page.height() - m_look.margin - m_look.footer / 4, m_look.contentWidth(),
                      14 * point);
    m_painter.setPen(QPen(m_look.colours.line, 0.6 * point));
    m_painter.drawLine(line.topLeft() - QPointF(0, 5 * point), line.topRight() - QPointF(0, 5 * point));
    m_painter.setFont(ReportLook::font(7.5));
    m_painter.setPen(m_look.colours.muted);
    const QString number = QCoreApplication::translate("Report", "Page %1 of %2").arg(m_sheet).arg(m_sheetCount);
    const qreal numberWidth = 60 * point;
    const QString left =
        m_painter.fontMetrics().elidedText(m_footer, Qt::ElideRight, static_cast<int>(line.width() - numberWidth));
    m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, left);
    m_painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, number);
}

void ReportPainter::makeRoom(qreal height)
{
    if (m_y + height > m_look.bottom() && m_y > m_look.margin)
        beginSheet();
}

qreal ReportPainter::textHeight(const QString &text, const QFont &font, qreal width) const
{
    m_painter.setFont(font);
    return m_painter.boundingRect(QRectF(0, 0, width, 1e6), text, wrapped()).height();
}

void ReportPainter::paintText(const QString &text, const QFont &font, const QColor &colour, qreal spaceAfter)
{
    const qreal height = textHeight(text, font, m_look.contentWidth());
    makeRoom(height);
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(QRectF(m_look.margin, m_y, m_look.contentWidth(), height), text, wrapped());
    m_y += height + spaceAfter;
}

void ReportPainter::paintTitle(const QString &title)
{
    paintText(title, ReportLook::font(20, 600), m_look.colours.text, gap);
}

void ReportPainter::paintBlock(const ReportBlock &block)
{
    std::visit(Overloaded{[this](const Heading &heading) {
                              m_y += gap / 2;
                              makeRoom(60 * point);
                              paintText(heading.text, ReportLook::font(12, 600), m_look.colours.text, gap / 2);
                          },
                          [this](const Paragraph &paragraph) {
                              paintText(paragraph.text,
                                        paragraph.emphasized ? ReportLook::font(13, 500) : ReportLook::font(bodySize),
                                        m_look.colours.text, gap);
                          },
                          [this](const KeyFigures &figures) { paintFigures(figures); },
                          [this](const DataTable &table) { paintTable(table); },
                          [this](const Chart &chart) { paintChartBlock(chart); }},
               block);
}

void ReportPainter::paintFigures(const KeyFigures &figures)
{
    constexpr std::size_t perLine = 4;
    const qreal width = (m_look.contentWidth() - gap * (perLine - 1)) / perLine;
    const qreal inner = width - 16 * point;
    for (std::size_t first = 0; first < figures.figures.size(); first += perLine) {
        const std::size_t last = std::min(first + perLine, figures.figures.size());
        std::array<qreal, 3> heights{};
        for (std::size_t index = first; index < last; ++index) {
            const KeyFigures::Figure &figure = figures.figures[index];
            heights[0] = std::max(heights[0], textHeight(figure.label, ReportLook::font(8), inner));
            heights[1] = std::max(heights[1], textHeight(figure.value, ReportLook::font(16, 600), inner));
            heights[2] = std::max(heights[2], textHeight(figure.note, ReportLook::font(7.5), inner));
        }
        const qreal height = heights[0] + heights[1] + heights[2] + 22 * point;
        makeRoom(height);
        for (std::size_t index = first; index < last; ++index) {
            const KeyFigures::Figure &figure = figures.figures[index];
            const QRectF card(m_look.margin + static_cast<qreal>(index - first) * (width + gap), m_y, width, height);
            m_painter.setPen(QPen(m_look.colours.line, 0.8 * point));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRoundedRect(card, 5 * point, 5 * point);
            qreal y = card.top() + 8 * point;
            const auto put = [&](const QString &text, const QFont &font, const QColor &colour, qreal lineHeight) {
                m_painter.setFont(font);
                m_painter.setPen(colour);
                m_painter.drawText(QRectF(card.left() + 8 * point, y, inner, lineHeight), text, wrapped());
                y += lineHeight + 3 * point;
            };
            put(figure.label, ReportLook::font(8), m_look.colours.muted, heights[0]);
            put(figure.value, ReportLook::font(16, 600), m_look.colours.text, heights[1]);
            put(figure.note, ReportLook::font(7.5), m_look.colours.muted, heights[2]);
        }
        m_y += height + gap;
    }
}

void ReportPainter::paintChartBlock(const Chart &chart)
{
    const ChartLook look = m_look.chartLook();
    const qreal full = m_look.bottom() - m_look.margin;
    const qreal titleHeight = textHeight(chart.title, ReportLook::font(10.5, 600), m_look.contentWidth());
    const qreal height = std::min(preferredChartHeight(chart, look), full - titleHeight - gap);
    makeRoom(titleHeight + gap / 2 + height);
    paintText(chart.title, ReportLook::font(10.5, 600), m_look.colours.text, gap / 2);
    m_painter.save();
    paintChart(m_painter, QRectF(m_look.margin, m_y, m_look.contentWidth(), height), chart, look);
    m_painter.restore();
    m_y += height + gap * 1.4;
}

} // namespace touchstone
