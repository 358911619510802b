#include "ui/charts/interval_chart.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace touchstone
{

namespace
{

struct Layout {
    QRectF names;
    QRectF plot;
    QRectF values;
    QRectF axis;
    std::vector<double> ticks;
    qreal lineHeight = 0;

    qreal x(double value) const
    {
        const double share = (value - ticks.front()) / (ticks.back() - ticks.front());
        return plot.left() + plot.width() * std::clamp(share, 0.0, 1.0);
    }
    qreal y(std::size_t category) const { return plot.top() + (static_cast<qreal>(category) + 0.5) * lineHeight; }
};

double largest(const Chart &chart)
{
    double value = 0;
    for (const Chart::Series &series : chart.series) {
        for (const double high : series.high)
            value = std::max(value, std::isfinite(high) ? high : 0.0);
        for (const double middle : series.values)
            value = std::max(value, std::isfinite(middle) ? middle : 0.0);
    }
    return value;
}

qreal widestName(const Chart &chart, const QFontMetricsF &metrics)
{
    qreal width = 0;
    for (const QString &category : chart.categories)
        width = std::max(width, metrics.horizontalAdvance(category));
    return width;
}

bool fitBesideEachOther(const std::vector<double> &ticks, const Chart &chart, const QFontMetricsF &metrics, qreal width)
{
    qreal widest = 0;
    for (const double tick : ticks)
        widest = std::max(widest, metrics.horizontalAdvance(valueText(chart, tick)));
    return (widest + metrics.height() * 0.5) * static_cast<qreal>(ticks.size() - 1) <= width;
}

Layout layoutOf(const QRectF &area, const Chart &chart, const ChartLook &look)
{
    const QFontMetricsF metrics(look.font);
    const qreal line = metrics.height();
    Layout layout;
    const qreal nameWidth = std::min(widestName(chart, metrics) + line * 0.8, area.width() * 0.42);
    // Beside the plot stand the values of a single series, or what the last number of the axis needs.
    const qreal valueWidth = metrics.horizontalAdvance(
        chart.series.size() == 1 ? QStringLiteral("100 % (100 % to 100 %)") : QStringLiteral("100"));
    const qreal axisHeight = line * (chart.yTitle.isEmpty() ? 1.4 : 2.7);

    layout.plot = QRectF(area.left() + nameWidth, area.top(), area.width() - nameWidth - valueWidth - line * 0.5,
                         area.height() - axisHeight);
    layout.names = QRectF(area.left(), layout.plot.top(), nameWidth - line * 0.6, layout.plot.height());
    layout.values = QRectF(layout.plot.right() + line * 0.5, layout.plot.top(), valueWidth, layout.plot.height());
    layout.axis = QRectF(layout.plot.left(), layout.plot.bottom(), layout.plot.width(), axisHeight);
    layout.ticks = chart.format == Chart::Format::Share ? std::vector<double>{0, 0.25, 0.5, 0.75, 1.0}
                                                        : niceTicks(0.0, largest(chart));
    if (chart.format == Chart::Format::Share && largest(chart) <= 0.5)
        layout.ticks = niceTicks(0.0, largest(chart));
    if (!fitBesideEachOther(layout.ticks, chart, metrics, layout.plot.width()))
        layout.ticks = {layout.ticks.front(), layout.ticks.back()};
    layout.lineHeight = layout.plot.height() / std::max<qreal>(1.0, static_cast<qreal>(chart.categories.size()));
    return layout;
}

// A number that would touch the one before it is left out.
void paintAxis(QPainter &painter, const Layout &layout, const Chart &chart, const ChartLook &look)
{
    const QFontMetricsF metrics(look.font);
    const qreal line = metrics.height();
    qreal freeFrom = layout.axis.left() - line * 4;
    for (const double tick : layout.ticks) {
        const qreal x = layout.x(tick);
        painter.setPen(QPen(look.line, line * 0.07));
        painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
        painter.setPen(look.muted);
        const QString text = valueText(chart, tick);
        const qreal width = metrics.horizontalAdvance(text);
        if (x - width / 2 < freeFrom)
            continue;
        painter.drawText(QRectF(x - line * 4, layout.axis.top() + line * 0.2, line * 8, line * 1.2), Qt::AlignHCenter,
                         text);
        freeFrom = x + width / 2 + line * 0.3;
    }
    painter.drawText(QRectF(layout.axis.left(), layout.axis.top() + line * 1.4, layout.axis.width(), line * 1.2),
                     Qt::AlignHCenter | Qt::TextDontClip, chart.yTitle);
}

void paintMark(QPainter &painter, const Layout &layout, const Chart::Series &series, std::size_t category, qreal y,
               const ChartLook &look)
{
    if (category >= series.values.size() || std::isnan(series.values[category]))
        return;
    const qreal line = QFontMetricsF(look.font).height();
    const QColor colour = look.colour(series.colour);
    if (category < series.low.size() && category < series.high.size()) {
        painter.setPen(QPen(colour, line * 0.14, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(layout.x(series.low[category]), y), QPointF(layout.x(series.high[category]), y));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(layout.x(series.values[category]), y), line * 0.32, line * 0.32);
}

void paintCategory(QPainter &painter, const Layout &layout, const Chart &chart, const ChartLook &look,
                   std::size_t category)
{
    const qreal lettering = QFontMetricsF(look.font).height();
    const qreal top = layout.y(category) - layout.lineHeight / 2;
    painter.setPen(look.text);
    painter.drawText(QRectF(layout.names.left(), top, layout.names.width(), layout.lineHeight),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap,
                     chart.categories[static_cast<qsizetype>(category)]);

    const auto count = static_cast<qreal>(chart.series.size());
    const qreal spread = std::min(layout.lineHeight * 0.6, lettering * 0.75 * (count - 1));
    for (std::size_t index = 0; index < chart.series.size(); ++index) {
        const qreal offset = count > 1 ? spread * (static_cast<qreal>(index) / (count - 1) - 0.5) : 0;
        paintMark(painter, layout, chart.series[index], category, layout.y(category) + offset, look);
    }
    if (chart.series.size() == 1 && category < chart.series[0].values.size()) {
        const Chart::Series &series = chart.series[0];
        const double value = series.values[category];
        const bool interval = category < series.low.size() && category < series.high.size();
        painter.setPen(look.text);
        painter.drawText(QRectF(layout.values.left(), top, layout.values.width(), layout.lineHeight),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         std::isnan(value) ? QStringLiteral("—")
                         : interval        ? intervalText(chart, value, series.low[category], series.high[category])
                                           : valueText(chart, value));
    }
}

} // namespace

qreal intervalLineHeight(const Chart &chart, const ChartLook &look)
{
    constexpr qreal longestOnOneLine = 11; // in heights of the letters
    const QFontMetricsF metrics(look.font);
    const qreal lines =
        std::clamp(std::ceil(widestName(chart, metrics) / (longestOnOneLine * metrics.height())), 1.0, 3.0);
    return metrics.height() * std::max(lines + 0.5, chart.series.size() > 1 ? 2.1 : 1.9);
}

void paintIntervals(QPainter &painter, const QRectF &area, const Chart &chart, const ChartLook &look)
{
    const Layout layout = layoutOf(area, chart, look);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.font);
    paintAxis(painter, layout, chart, look);
    for (std::size_t category = 0; category < static_cast<std::size_t>(chart.categories.size()); ++category)
        paintCategory(painter, layout, chart, look, category);
    painter.restore();
}

int intervalCategoryAt(const QPointF &point, const QRectF &area, const Chart &chart, const ChartLook &look)
{
    const Layout layout = layoutOf(area, chart, look);
    if (point.y() < layout.plot.top() || point.y() >= layout.plot.bottom())
        return -1;
    const int category = static_cast<int>((point.y() - layout.plot.top()) / layout.lineHeight);
    return category < chart.categories.size() ? category : -1;
}

} // namespace touchstone
