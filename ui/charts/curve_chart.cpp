#include "ui/charts/curve_chart.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace touchstone
{

namespace
{

struct Layout {
    QRectF plot;
    std::vector<double> ticks;
    std::size_t count = 0; // of categories
    qreal line = 0;        // height of the letters

    qreal x(std::size_t category) const
    {
        const qreal last = static_cast<qreal>(std::max<std::size_t>(count, 2) - 1);
        return plot.left() + plot.width() * static_cast<qreal>(category) / last;
    }
    qreal y(double value) const
    {
        const double share = (value - ticks.front()) / (ticks.back() - ticks.front());
        return plot.bottom() - plot.height() * std::clamp(share, 0.0, 1.0);
    }
};

double largest(const Chart &chart)
{
    double value = 0;
    for (const Chart::Series &series : chart.series)
        for (const std::vector<double> *values : {&series.values, &series.high})
            for (const double one : *values)
                value = std::max(value, std::isfinite(one) ? one : 0.0);
    return value;
}

Layout layoutOf(const QRectF &area, const Chart &chart, const ChartLook &look)
{
    const QFontMetricsF metrics(look.font);
    Layout layout;
    layout.line = metrics.height();
    layout.count = static_cast<std::size_t>(chart.categories.size());
    layout.ticks = chart.format == Chart::Format::Share && largest(chart) > 0.5
                       ? std::vector<double>{0, 0.25, 0.5, 0.75, 1.0}
                       : niceTicks(0.0, largest(chart));
    qreal widest = 0;
    for (const double tick : layout.ticks)
        widest = std::max(widest, metrics.horizontalAdvance(valueText(chart, tick)));
    const qreal top = layout.line * (chart.yTitle.isEmpty() ? 0.5 : 1.7);
    const qreal bottom = layout.line * (chart.xTitle.isEmpty() ? 1.4 : 2.7);
    layout.plot = area.adjusted(widest + layout.line * 0.6, top, -layout.line * 1.2, -bottom);
    return layout;
}

void paintAxes(QPainter &painter, const QRectF &area, const Layout &layout, const Chart &chart, const ChartLook &look)
{
    const qreal line = layout.line;
    for (const double tick : layout.ticks) {
        const qreal y = layout.y(tick);
        painter.setPen(QPen(look.line, line * 0.07));
        painter.drawLine(QPointF(layout.plot.left(), y), QPointF(layout.plot.right(), y));
        painter.setPen(look.muted);
        painter.drawText(QRectF(area.left(), y - line, layout.plot.left() - area.left() - line * 0.4, line * 2),
                         Qt::AlignRight | Qt::AlignVCenter, valueText(chart, tick));
    }
    const std::size_t every = std::max<std::size_t>(1, (layout.count - 1) / 4);
    for (std::size_t category = 0; category < layout.count; category += every)
        painter.drawText(QRectF(layout.x(category) - line * 4, layout.plot.bottom() + line * 0.2, line * 8, line * 1.2),
                         Qt::AlignHCenter, chart.categories[static_cast<qsizetype>(category)]);
    painter.drawText(QRectF(area.left(), area.top(), area.width(), line * 1.2), Qt::AlignLeft, chart.yTitle);
    painter.drawText(QRectF(layout.plot.left(), layout.plot.bottom() + line * 1.4, layout.plot.width(), line * 1.2),
                     Qt::AlignHCenter | Qt::TextDontClip, chart.xTitle);
}

void paintBand(QPainter &painter, const Layout &layout, const Chart::Series &series, const ChartLook &look)
{
    const std::size_t count = std::min({series.low.size(), series.high.size(), layout.count});
    QPolygonF band;
    for (std::size_t category = 0; category < count; ++category)
        band << QPointF(layout.x(category), layout.y(series.high[category]));
    for (std::size_t category = count; category-- > 0;)
        band << QPointF(layout.x(category), layout.y(series.low[category]));
    QColor colour = look.colour(series.colour);
    colour.setAlphaF(0.25);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(band);
}

void paintLine(QPainter &painter, const Layout &layout, const Chart::Series &series, const ChartLook &look)
{
    QPolygonF points;
    for (std::size_t category = 0; category < std::min(series.values.size(), layout.count); ++category)
        if (!std::isnan(series.values[category]))
            points << QPointF(layout.x(category), layout.y(series.values[category]));
    // What is neutral is a dashed line, so that it differs by more than its colour.
    const bool neutral = series.colour == Chart::Colour::Neutral;
    const QPen pen(neutral ? look.muted : look.colour(series.colour), layout.line * (neutral ? 0.1 : 0.18),
                   neutral ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(points);
}

} // namespace

void paintCurves(QPainter &painter, const QRectF &area, const Chart &chart, const ChartLook &look)
{
    const Layout layout = layoutOf(area, chart, look);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.font);
    paintAxes(painter, area, layout, chart, look);
    for (const Chart::Series &series : chart.series)
        paintBand(painter, layout, series, look);
    for (const Chart::Series &series : chart.series)
        paintLine(painter, layout, series, look);
    painter.restore();
}

int curveCategoryAt(const QPointF &point, const QRectF &area, const Chart &chart, const ChartLook &look)
{
    const Layout layout = layoutOf(area, chart, look);
    if (!layout.plot.contains(point) || layout.count < 2)
        return -1;
    const qreal share = (point.x() - layout.plot.left()) / layout.plot.width();
    return qRound(share * static_cast<qreal>(layout.count - 1));
}

} // namespace touchstone
