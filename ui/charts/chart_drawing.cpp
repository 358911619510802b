#include "ui/charts/chart_drawing.h"

#include "ui/charts/bar_chart_scene.h"
#include "ui/charts/interval_chart.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace touchstone
{

bool isEmptyChart(const Chart &chart)
{
    return !chart.emptyReason.isEmpty() || chart.series.empty();
}

bool isHorizontal(const Chart &chart)
{
    constexpr qsizetype longName = 14;
    constexpr qsizetype manyNames = 7;
    if (chart.kind == Chart::Kind::Histogram)
        return false;
    return chart.categories.size() > manyNames ||
           std::any_of(chart.categories.cbegin(), chart.categories.cend(),
                       [](const QString &name) { return name.size() > longName; });
}

void paintChart(QPainter &painter, const QRectF &area, const Chart &chart, const ChartLook &look)
{
    if (isEmptyChart(chart)) {
        painter.save();
        painter.setFont(look.font);
        painter.setPen(look.muted);
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, chart.emptyReason);
        painter.restore();
        return;
    }
    paintLegend(painter, area, chart, look);
    const QRectF marks = area.adjusted(0, legendHeight(chart, look), 0, 0);
    if (chart.kind == Chart::Kind::Intervals)
        paintIntervals(painter, marks, chart, look);
    else
        BarChartScene(chart, look, marks.size()).paint(painter, marks);
}

qreal legendHeight(const Chart &chart, const ChartLook &look)
{
    return chart.series.size() > 1 ? QFontMetricsF(look.font).height() * 1.8 : 0.0;
}

void paintLegend(QPainter &painter, const QRectF &area, const Chart &chart, const ChartLook &look)
{
    if (chart.series.size() < 2)
        return;
    const QFontMetricsF metrics(look.font);
    const qreal line = metrics.height();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.font);
    qreal x = area.left() + line * 0.1;
    for (const Chart::Series &series : chart.series) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colour(series.colour));
        painter.drawRoundedRect(QRectF(x, area.top() + line * 0.15, line * 0.7, line * 0.7), line * 0.15, line * 0.15);
        painter.setPen(look.text);
        painter.drawText(QPointF(x + line, area.top() + metrics.ascent() - line * 0.06), series.name);
        x += line * 2.2 + metrics.horizontalAdvance(series.name);
    }
    painter.restore();
}

qreal preferredChartHeight(const Chart &chart, const ChartLook &look)
{
    const qreal line = QFontMetricsF(look.font).height();
    const qreal legend = legendHeight(chart, look);
    const auto categories = static_cast<qreal>(chart.categories.size());
    if (isEmptyChart(chart))
        return line * 4;
    if (chart.kind == Chart::Kind::Intervals)
        return intervalLineHeight(chart, look) * categories + line * 3 + legend;
    if (isHorizontal(chart))
        return line * 2.4 * categories + line * 3 + legend;
    return line * 15 + legend;
}

int categoryAt(const QPointF &point, const QRectF &area, const Chart &chart, const ChartLook &look)
{
    if (isEmptyChart(chart) || !area.contains(point))
        return -1;
    const QRectF marks = area.adjusted(0, legendHeight(chart, look), 0, 0);
    if (chart.kind == Chart::Kind::Intervals)
        return intervalCategoryAt(point, marks, chart, look);
    return BarChartScene(chart, look, marks.size()).categoryAt(point - marks.topLeft());
}

} // namespace touchstone
