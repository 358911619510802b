// The tables of the report: part of ReportPainter.

#include "core/scoring/fit_score.h"
#include "ui/review/report_painter.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace touchstone
{

namespace
{

constexpr qreal cellPadding = 4.0 * point;
constexpr qreal cellSize = 8.0;

Qt::Alignment alignmentOf(const DataTable::HeaderCell &cell)
{
    return (cell.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

constexpr std::array tiers = {Tier::Best, Tier::Good, Tier::Poor, Tier::Bad};

} // namespace

void ReportPainter::paintTable(const DataTable &table)
{
    const std::vector<qreal> widths = columnWidths(table);
    const QFont font = ReportLook::font(cellSize);
    makeRoom(40 * point + (table.rows.empty() ? 0.0 : rowHeight(table.rows.front(), widths, font) * 3));
    if (!table.title.isEmpty())
        paintText(table.title, ReportLook::font(10.5, 600), m_look.colours.text, 5 * point);
    if (table.rows.empty()) {
        paintText(table.emptyReason, ReportLook::font(9), m_look.colours.muted, 10 * point);
        return;
    }
    paintTableHeader(table, widths);
    for (const QStringList &row : table.rows) {
        const qreal height = rowHeight(row, widths, font);
        const qreal below = &row == &table.rows.back() ? m_remarkHeight : 0.0;
        if (m_y + height + below > m_look.bottom()) {
            beginSheet();
            paintTableHeader(table, widths);
        }
        paintRow(table, row, widths, height);
    }
    m_y += 12 * point;
}

// The relative widths of the header, widened where a header word or a number would not fit.
std::vector<qreal> ReportPainter::columnWidths(const DataTable &table) const
{
    const QFontMetricsF metrics(ReportLook::font(cellSize, 600), m_painter.device());
    std::vector<qreal> least;
    qreal total = 0;
    for (std::size_t column = 0; column < table.header.size(); ++column) {
        qreal width = 0;
        for (const QString &word : table.header[column].text.split(QLatin1Char(' ')))
            width = std::max(width, metrics.horizontalAdvance(word));
        if (table.header[column].number)
            for (const QStringList &row : table.rows)
                width = std::max(width, metrics.horizontalAdvance(row.value(static_cast<qsizetype>(column))));
        least.push_back(std::min(width + 2 * cellPadding + point, m_look.contentWidth() / 2));
        total += table.header[column].width;
    }
    std::vector<qreal> widths;
    qreal sum = 0;
    for (std::size_t column = 0; column < table.header.size(); ++column) {
        widths.push_back(std::max(least[column], m_look.contentWidth() * table.header[column].width / total));
        sum += widths.back();
    }
    // What is too wide in all is taken from the columns that have more than they need.
    qreal spare = 0;
    for (std::size_t column = 0; column < widths.size(); ++column)
        spare += widths[column] - least[column];
    const qreal excess = sum - m_look.contentWidth();
    for (std::size_t column = 0; column < widths.size() && spare > 0; ++column)
        widths[column] -= std::min(1.0, excess / spare) * (widths[column] - least[column]);
    return widths;
}

qreal ReportPainter::rowHeight(const QStringList &cells, const std::vector<qreal> &widths, const QFont &font) const
{
    qreal height = QFontMetricsF(font, m_painter.device()).height();
    for (std::size_t column = 0; column < widths.size(); ++column)
        height = std::max(
            height, textHeight(cells.value(static_cast<qsizetype>(column)), font, widths[column] - 2 * cellPadding));
    return std::min(height + 2 * cellPadding, m_look.bottom() - m_look.margin - 40 * point);
}

void ReportPainter::paintTableHeader(const DataTable &table, const std::vector<qreal> &widths)
{
    const QFont font = ReportLook::font(cellSize, 600);
    QStringList names;
    for (const DataTable::HeaderCell &cell : table.header)
        names << cell.text;
    const qreal height = rowHeight(names, widths, font);
    m_painter.setFont(font);
    m_painter.setPen(m_look.colours.muted);
    qreal x = m_look.margin;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const QRectF cell(x + cellPadding, m_y, widths[column] - 2 * cellPadding, height);
        m_painter.drawText(cell, table.header[column].text, wrapped(alignmentOf(table.header[column])));
        x += widths[column];
    }
    m_y += height;
    m_painter.setPen(QPen(m_look.colours.muted, 0.8 * point));
    m_painter.drawLine(QPointF(m_look.margin, m_y), QPointF(m_look.margin + m_look.contentWidth(), m_y));
}

void ReportPainter::paintRow(const DataTable &table, const QStringList &cells, const std::vector<qreal> &widths,
                             qreal height)
{
    qreal x = m_look.margin;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const QRectF cell(x + cellPadding, m_y, widths[column] - 2 * cellPadding, height);
        const QString text = cells.value(static_cast<qsizetype>(column));
        if (table.tierColumn == column) {
            paintTier(cell, text);
        } else {
            m_painter.setFont(ReportLook::font(cellSize));
            m_painter.setPen(m_look.colours.text);
            m_painter.drawText(cell, text, wrapped(alignmentOf(table.header[column])));
        }
        x += widths[column];
    }
    m_y += height;
    m_painter.setPen(QPen(m_look.colours.line, 0.5 * point));
    m_painter.drawLine(QPointF(m_look.margin, m_y), QPointF(m_look.margin + m_look.contentWidth(), m_y));
}

void ReportPainter::paintTier(const QRectF &cell, const QString &text)
{
    const QFont font = ReportLook::font(cellSize, 600);
    const QFontMetricsF metrics(font, m_painter.device());
    const auto named = std::find_if(tiers.begin(), tiers.end(), [&](Tier tier) { return tierLabel(tier) == text; });
    m_painter.setFont(font);
    if (named == tiers.end()) {
        m_painter.setPen(m_look.colours.muted);
        m_painter.drawText(cell, text, wrapped(Qt::AlignLeft | Qt::AlignVCenter));
        return;
    }
    const ThemeColours::TierColours &colours = m_look.colours.tiers[static_cast<std::size_t>(*named)];
    const qreal width = std::min(metrics.horizontalAdvance(text) + 8 * point, cell.width());
    const QRectF chip(cell.left(), cell.center().y() - metrics.height() / 2 - point, width,
                      metrics.height() + 2 * point);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colours.fill);
    m_painter.drawRoundedRect(chip, 3 * point, 3 * point);
    m_painter.setPen(colours.text);
    m_painter.drawText(chip, Qt::AlignCenter, text);
}

} // namespace touchstone
