#pragma once

#include "ui/charts/chart_look.h"

#include <QWidget>

namespace touchstone
{

class Theme;

// How charts look on the screen in the theme that is on.
ChartLook screenChartLook(const Theme &theme);

// The drawing of a chart, redrawn from its value whenever size or theme change. The arrow keys walk the categories,
// Enter and a click choose one.
class ChartCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit ChartCanvas(Theme &theme, QWidget *parent = nullptr);

    void setChart(const Chart &chart);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void categoryClicked(int category);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override; // tooltips with the exact numbers

private:
    QString categoryText(int category) const;

    Theme &m_theme;
    Chart m_chart;
    int m_current = -1;
};

} // namespace touchstone
