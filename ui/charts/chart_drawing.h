#pragma once

#include "ui/charts/chart_look.h"

#include <QRectF>

class QPainter;

namespace touchstone
{

// Paints the chart's marks, axes and legend into the rectangle, without its title: on the screen and on paper alike.
// Bars are laid out by Qt Charts; intervals and bands, which it does not have, by our own painters. Draws the reason
// instead when the chart is empty.
void paintChart(QPainter &painter, const QRectF &area, const Chart &chart, const ChartLook &look);

// The height, in units of the look's font, that shows all categories without crowding.
qreal preferredChartHeight(const Chart &chart, const ChartLook &look);

// Which category lies at the point, as paintChart would draw the chart into the area; -1: none.
int categoryAt(const QPointF &point, const QRectF &area, const Chart &chart, const ChartLook &look);

// The names of the series with their colours; none for a single series. Returns the height that it takes.
qreal legendHeight(const Chart &chart, const ChartLook &look, qreal width);
void paintLegend(QPainter &painter, const QRectF &area, const Chart &chart, const ChartLook &look);

// Whether there is nothing to draw but a reason.
bool isEmptyChart(const Chart &chart);

// Long or many categories read better as horizontal bars.
bool isHorizontal(const Chart &chart);

} // namespace touchstone
