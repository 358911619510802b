#include "ui/charts/bar_chart_scene.h"

#include "ui/charts/chart_drawing.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QPainter>
#include <QStackedBarSeries>

#include <cmath>

namespace touchstone
{

namespace
{

QAbstractBarSeries *newSeries(Chart::Kind kind, bool horizontal)
{
    if (kind == Chart::Kind::StackedBars)
        return horizontal ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries) : new QStackedBarSeries;
    return horizontal ? static_cast<QAbstractBarSeries *>(new QHorizontalBarSeries) : new QBarSeries;
}

double known(double value)
{
    return std::isnan(value) ? 0.0 : value;
}

} // namespace

BarChartScene::BarChartScene(const Chart &chart, const ChartLook &look, const QSizeF &size)
    : m_chart(chart), m_look(look), m_horizontal(isHorizontal(chart)), m_view(new QChart)
{
    m_scene.addItem(m_view);
    m_view->setBackgroundVisible(false);
    m_view->setMargins(labelMargins());
    m_view->layout()->setContentsMargins(0, 0, 0, 0);
    m_view->setAnimationOptions(QChart::NoAnimation);
    addSeries();
    addAxes();
    m_view->legend()->hide();
    m_view->resize(size);
    m_view->layout()->activate();
    addLabels();
}

// Room for what stands out over the axes: half a line above them, the longest value beside horizontal bars.
QMargins BarChartScene::labelMargins() const
{
    const QFontMetricsF metrics(m_look.font);
    const qreal widest = metrics.horizontalAdvance(valueText(m_chart, largestEnd())) + metrics.height();
    return {0, qRound(m_horizontal ? 0.0 : metrics.height()), qRound(m_horizontal ? widest : 0.0), 0};
}

QStringList BarChartScene::categories() const
{
    if (m_chart.kind != Chart::Kind::Histogram)
        return m_chart.categories;
    QStringList bins;
    for (std::size_t bin = 0; bin + 1 < m_chart.edges.size(); ++bin)
        bins << valueText({.kind = Chart::Kind::Histogram, .title = {}}, m_chart.edges[bin]);
    return bins;
}

void BarChartScene::addSeries()
{
    QAbstractBarSeries *series = newSeries(m_chart.kind, m_horizontal);
    for (const Chart::Series &values : m_chart.series) {
        auto *set = new QBarSet(values.name);
        // Horizontal charts are read from the top, where Qt Charts would put the last category.
        for (std::size_t index = 0; index < values.values.size(); ++index)
            *set << known(values.values[m_horizontal ? values.values.size() - 1 - index : index]);
        set->setColor(m_look.colour(values.colour));
        set->setPen(Qt::NoPen);
        series->append(set);
    }
    series->setBarWidth(m_chart.kind == Chart::Kind::Histogram ? 0.92 : 0.62);
    m_view->addSeries(series);
}

double BarChartScene::barEnd(std::size_t category, std::size_t series) const
{
    if (m_chart.kind != Chart::Kind::StackedBars)
        return known(m_chart.series[series].values[category]);
    double total = 0;
    for (std::size_t below = 0; below <= series; ++below)
        total += known(m_chart.series[below].values[category]);
    return total;
}

double BarChartScene::largestEnd() const
{
    double largest = 0;
    for (std::size_t series = 0; series < m_chart.series.size(); ++series)
        for (std::size_t category = 0; category < m_chart.series[series].values.size(); ++category)
            largest = std::max(largest, barEnd(category, series));
    return largest;
}

// Stacks of shares that end at 100 % each: their ends tell nothing.
bool BarChartScene::isWholeShares() const
{
    return m_chart.kind == Chart::Kind::StackedBars && m_chart.format == Chart::Format::Share &&
           largestEnd() <= 1.0 + 1e-9;
}

void BarChartScene::addAxes()
{
    auto *names = new QBarCategoryAxis;
    QStringList labels = categories();
    if (m_horizontal)
        std::reverse(labels.begin(), labels.end());
    names->append(labels);
    names->setGridLineVisible(false);
    names->setLabelsFont(m_look.font);
    names->setLabelsColor(m_look.text);
    names->setLinePen(QPen(m_look.line, m_look.lineWidth()));
    names->setTitleText(m_chart.xTitle);

    auto *values = new QCategoryAxis;
    const std::vector<double> ticks = isWholeShares() ? niceTicks(0.0, 1.0) : niceTicks(0.0, largestEnd() * 1.04);
    for (const double tick : ticks)
        values->append(valueText(m_chart, tick), tick);
    values->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    values->setRange(ticks.front(), ticks.back());
    values->setLabelsFont(m_look.font);
    values->setLabelsColor(m_look.muted);
    values->setGridLinePen(QPen(m_look.line, m_look.lineWidth()));
    values->setLineVisible(false);
    values->setTitleText(m_chart.yTitle);

    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(names), static_cast<QAbstractAxis *>(values)}) {
        axis->setTitleFont(m_look.font);
        axis->setTitleBrush(m_look.muted);
    }
    m_view->addAxis(names, m_horizontal ? Qt::AlignLeft : Qt::AlignBottom);
    m_view->addAxis(values, m_horizontal ? Qt::AlignBottom : Qt::AlignLeft);
    for (QAbstractSeries *series : m_view->series()) {
        series->attachAxis(names);
        series->attachAxis(values);
    }
}

// The value at the end of each bar, or of the whole stack, where there is room for it.
void BarChartScene::addLabels()
{
    const std::size_t seriesCount = m_chart.series.size();
    const bool sideBySide = m_chart.kind != Chart::Kind::StackedBars && seriesCount > 1;
    if (sideBySide || isWholeShares() || m_chart.kind == Chart::Kind::Histogram || seriesCount == 0)
        return;
    const std::size_t count = m_chart.series.front().values.size();
    for (std::size_t category = 0; category < count; ++category) {
        const double end = barEnd(category, seriesCount - 1);
        const double position = static_cast<double>(m_horizontal ? count - 1 - category : category);
        const QPointF value = m_horizontal ? QPointF(end, position) : QPointF(position, end);
        addLabel(valueText(m_chart, end), m_view->mapToPosition(value, m_view->series().constFirst()), end == 0.0);
    }
}

void BarChartScene::addLabel(const QString &text, const QPointF &anchor, bool muted)
{
    auto *label = new QGraphicsSimpleTextItem(text, m_view);
    label->setFont(m_look.font);
    label->setBrush(muted ? m_look.muted : m_look.text);
    const QRectF box = label->boundingRect();
    const qreal gap = box.height() * 0.25;
    label->setPos(m_horizontal ? QPointF(anchor.x() + gap, anchor.y() - box.height() / 2)
                               : QPointF(anchor.x() - box.width() / 2, anchor.y() - box.height() - gap / 4));
    label->setZValue(10);
}

void BarChartScene::paint(QPainter &painter, const QRectF &area)
{
    m_scene.render(&painter, area, QRectF(QPointF(0, 0), m_view->size()), Qt::IgnoreAspectRatio);
}

int BarChartScene::categoryAt(const QPointF &point) const
{
    if (!m_view->plotArea().contains(point))
        return -1;
    const QPointF value = m_view->mapToValue(point, m_view->series().constFirst());
    const int count = static_cast<int>(categories().size());
    const int index = static_cast<int>(std::lround(m_horizontal ? value.y() : value.x()));
    const int category = m_horizontal ? count - 1 - index : index;
    return category >= 0 && category < count ? category : -1;
}

} // namespace touchstone
