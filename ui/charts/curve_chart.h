#pragma once

#include "ui/charts/chart_look.h"

#include <QRectF>

class QPainter;

namespace touchstone
{

// Lines over categories at even distances from the left edge to the right, with bands of low and high about them.
void paintCurves(QPainter &painter, const QRectF &area, const Chart &chart, const ChartLook &look);

// The category nearest to the point; -1 beside the plot.
int curveCategoryAt(const QPointF &point, const QRectF &area, const Chart &chart, const ChartLook &look);

} // namespace touchstone
