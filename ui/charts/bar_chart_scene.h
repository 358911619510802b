#pragma once

#include "ui/charts/chart_look.h"

#include <QGraphicsScene>
#include <QMargins>

class QChart;

namespace touchstone
{

// A scene with a Qt Charts chart of bars or a histogram, laid out for a size and lettered by us: Qt Charts cannot label
// bars and axes with "$4.2M". The only code that knows the series classes of Qt Charts.
class BarChartScene
{
public:
    BarChartScene(const Chart &chart, const ChartLook &look, const QSizeF &size);

    void paint(QPainter &painter, const QRectF &area);
    int categoryAt(const QPointF &point) const; // in the scene; -1: none

private:
    void addSeries();
    void addAxes();
    void addLabels();
    void addLabel(const QString &text, const QPointF &anchor, bool muted);
    double barEnd(std::size_t category, std::size_t series) const;
    double largestEnd() const;
    bool isWholeShares() const;
    QStringList categories() const;
    QMargins labelMargins() const;

    Chart m_chart;
    ChartLook m_look;
    bool m_horizontal;
    QGraphicsScene m_scene;
    QChart *m_view = nullptr; // owned by the scene
};

} // namespace touchstone
