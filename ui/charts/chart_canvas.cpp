#include "ui/charts/chart_canvas.h"

#include "ui/charts/chart_drawing.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace touchstone
{

ChartLook screenChartLook(const Theme &theme)
{
    ChartLook look;
    look.text = theme.colours().text;
    look.muted = theme.colours().muted;
    look.line = theme.colours().line;
    look.font = Theme::font(TextRole::Caption);
    look.colours = chartColours(theme.colours());
    return look;
}

ChartCanvas::ChartCanvas(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("chartCanvas"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChartCanvas::setChart(const Chart &chart)
{
    m_chart = chart;
    m_current = -1;
    setAccessibleName(chart.title.isEmpty() ? tr("Chart") : chart.title); // one with nothing to show has no title
    setAccessibleDescription(isEmptyChart(chart) ? chart.emptyReason : chart.description);
    updateGeometry();
    update();
}

QSize ChartCanvas::sizeHint() const
{
    return {360, qRound(preferredChartHeight(m_chart, screenChartLook(m_theme)))};
}

QSize ChartCanvas::minimumSizeHint() const
{
    const qreal preferred = preferredChartHeight(m_chart, screenChartLook(m_theme));
    return {220, qRound(m_chart.kind == Chart::Kind::Intervals ? preferred : std::min(preferred, 210.0))};
}

QString ChartCanvas::categoryText(int category) const
{
    const auto index = static_cast<std::size_t>(category);
    const bool histogram = m_chart.kind == Chart::Kind::Histogram;
    QStringList lines = {histogram ? binText(m_chart, index) : m_chart.categories.value(category)};
    for (const Chart::Series &series : m_chart.series) {
        if (index >= series.values.size() || std::isnan(series.values[index]))
            continue;
        const bool interval = index < series.low.size() && index < series.high.size();
        lines << tr("%1: %2").arg(
            series.name, interval ? intervalText(m_chart, series.values[index], series.low[index], series.high[index])
                                  : valueText(m_chart, series.values[index]));
    }
    return lines.join(QLatin1Char('\n'));
}

void ChartCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChart(painter, rect(), m_chart, screenChartLook(m_theme));
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colours().primary, 2));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    const int category = categoryAt(event->position(), rect(), m_chart, screenChartLook(m_theme));
    if (category >= 0)
        Q_EMIT categoryClicked(category);
    QWidget::mousePressEvent(event);
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    const int count = isEmptyChart(m_chart) ? 0 : static_cast<int>(m_chart.series.front().values.size());
    const bool next = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool previous = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    if (count > 0 && (next || previous)) {
        m_current = std::clamp(m_current + (next ? 1 : -1), 0, count - 1);
        QToolTip::showText(mapToGlobal(rect().center()), categoryText(m_current).toHtmlEscaped(), this);
        return;
    }
    if (m_current >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT categoryClicked(m_current);
        return;
    }
    QWidget::keyPressEvent(event);
}

bool ChartCanvas::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int category = categoryAt(help->pos(), rect(), m_chart, screenChartLook(m_theme));
    const QString text = category >= 0 ? categoryText(category).toHtmlEscaped() : QString();
    QToolTip::showText(help->globalPos(), QString(text).replace(QLatin1Char('\n'), QStringLiteral("<br>")), this);
    return true;
}

} // namespace touchstone

#include "moc_chart_canvas.cpp"
