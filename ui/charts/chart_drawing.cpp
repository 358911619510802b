#include "ui/charts/chart_drawing.h"

#include "ui/charts/bar_chart_scene.h"
#include "ui/charts/curve_chart.h"
#include "ui/charts/interval_chart.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace touchstone
{

namespace
{

constexpr qreal usualWidth = 480; // pixels; for how high a chart would like to be

// Where the entries of the legend begin: beside each other, in as many rows as the width asks for.
std::vector<QPointF> legendPlaces(const Chart &chart, const ChartLook &look, qreal width)
{
    std::vector<QPointF> places;
    if (chart.series.size() < 2)
        return places;
    const QFontMetricsF metrics(look.font);
    const qreal line = metrics.height();
    QPointF next(line * 0.1, 0);
    for (const Chart::Series &series : chart.series) {
        const qreal entry = line + metrics.horizontalAdvance(series.name);
        if (!places.empty() && next.x() + entry > width)
            next = QPointF(line * 0.1, next.y() + line * 1.3);
        places.push_back(next);
        next.rx() += entry + line * 1.2;
    }
    return places;
}

} // namespace

bool isEmptyChart(const Chart &chart)
{
    return !chart.emptyReason.isEmpty() || chart.series.empty();
}

bool isHorizontal(const Chart &chart)
{
    constexpr qsizetype longName = 14;
    constexpr qsizetype manyNames = 7;
    if (chart.kind == Chart::Kind::Histogram || chart.kind == Chart::Kind::Curves)
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
    const QRectF marks = area.adjusted(0, legendHeight(chart, look, area.width()), 0, 0);
    if (chart.kind == Chart::Kind::Intervals)
        paintIntervals(painter, marks, chart, look);
    else if (chart.kind == Chart::Kind::Curves)
        paintCurves(painter, marks, chart, look);
    else
        BarChartScene(chart, look, marks.size()).paint(painter, marks);
}

qreal legendHeight(const Chart &chart, const ChartLook &look, qreal width)
{
    const std::vector<QPointF> places = legendPlaces(chart, look, width);
    return places.empty() ? 0.0 : places.back().y() + QFontMetricsF(look.font).height() * 1.8;
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
    const std::vector<QPointF> places = legendPlaces(chart, look, area.width());
    for (std::size_t index = 0; index < places.size(); ++index) {
        const Chart::Series &series = chart.series[index];
        const QPointF place = area.topLeft() + places[index];
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colour(series.colour));
        painter.drawRoundedRect(QRectF(place + QPointF(0, line * 0.15), QSizeF(line * 0.7, line * 0.7)), line * 0.15,
                                line * 0.15);
        painter.setPen(look.text);
        painter.drawText(place + QPointF(line, metrics.ascent() - line * 0.06), series.name);
    }
    painter.restore();
}

qreal preferredChartHeight(const Chart &chart, const ChartLook &look)
{
    const qreal line = QFontMetricsF(look.font).height();
    const qreal legend = legendHeight(chart, look, usualWidth);
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
    const QRectF marks = area.adjusted(0, legendHeight(chart, look, area.width()), 0, 0);
    if (chart.kind == Chart::Kind::Intervals)
        return intervalCategoryAt(point, marks, chart, look);
    if (chart.kind == Chart::Kind::Curves)
        return curveCategoryAt(point, marks, chart, look);
    return BarChartScene(chart, look, marks.size()).categoryAt(point - marks.topLeft());
}

} // namespace touchstone
