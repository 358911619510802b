#pragma once

#include "ui/charts/chart_look.h"

#include <QRectF>

class QPainter;

namespace touchstone
{

// Points with their intervals, a line per category and series: what Qt Charts does not have.
void paintIntervals(QPainter &painter, const QRectF &area, const Chart &chart, const ChartLook &look);

int intervalCategoryAt(const QPointF &point, const QRectF &area, const Chart &chart, const ChartLook &look);

// Height of one category's line.
qreal intervalLineHeight(const Chart &chart, const ChartLook &look);

} // namespace touchstone
