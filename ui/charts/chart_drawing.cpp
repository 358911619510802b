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
    if (chart.kind == Chart::Kind::Intervals) {
        paintIntervals(painter, area, chart, look);
        return;
    }
    BarChartScene(chart, look, area.size()).paint(painter, area);
}

qreal preferredChartHeight(const Chart &chart, const ChartLook &look)
{
    const qreal line = QFontMetricsF(look.font).height();
    const qreal legend = chart.series.size() > 1 ? line * 2 : 0;
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
    if (chart.kind == Chart::Kind::Intervals)
        return intervalCategoryAt(point, area, chart, look);
    return BarChartScene(chart, look, area.size()).categoryAt(point - area.topLeft());
}

} // namespace touchstone
