#pragma once

#include "core/base/result.h"
#include "core/charts/chart.h"
#include "ui/widgets/card.h"

class QStackedWidget;
class QToolButton;

namespace touchstone
{

class ChartCanvas;
class ChartTableModel;
class Page;
class TableView;
class TextLabel;
class Theme;
class UserPrompts;

// A chart with its finding as title, a table of the same numbers, copy and save; says why it is empty when it is.
class ChartPanel : public Card
{
    Q_OBJECT

public:
    ChartPanel(Theme &theme, const QString &objectName, QWidget *parent = nullptr);

    void setChart(const Chart &chart);
    const Chart &chart() const { return m_chart; }

    // As a picture (.png), a drawing (.svg) or its numbers (.csv, tab-separated text), by the suffix of the path.
    Result<Done> saveTo(const QString &path) const;

Q_SIGNALS:
    void saveRequested(); // panels ask no questions: see saveOnRequest
    void categoryClicked(int category);

private:
    void addButtons(Theme &theme);
    void showTable(bool table);
    void copy() const;

    Chart m_chart;
    TextLabel *m_title;
    QStackedWidget *m_body;
    ChartCanvas *m_canvas;
    ChartTableModel *m_model;
    TableView *m_table;
    QToolButton *m_tableButton = nullptr;
};

// Lets the page ask where to save the chart, and tell how it went.
void saveOnRequest(ChartPanel *panel, Page *page, UserPrompts &prompts);

} // namespace touchstone
