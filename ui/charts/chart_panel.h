#pragma once

#include "core/charts/chart.h"

#include <QFrame>

class QChartView;
class QLabel;
class QStackedWidget;
class QTableWidget;

namespace touchstone
{

class Theme;

// A chart with its title, a table of the same numbers, copy and save; says why it is empty when it is.
class ChartPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ChartPanel(Theme &theme, QWidget *parent = nullptr);

    void setChart(const Chart &chart);
    const Chart &chart() const { return m_chart; }

Q_SIGNALS:
    void saveRequested(const QString &suggestion); // the page asks where, as panels ask no questions
    void categoryClicked(int category, int series);

private:
    Theme &m_theme;
    Chart m_chart;
};

} // namespace touchstone
