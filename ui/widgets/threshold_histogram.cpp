#include "ui/widgets/threshold_histogram.h"

#include "core/base/locale_text.h"
#include "core/data/speakable.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace touchstone
{

namespace
{

constexpr int labelHeight = 20;
constexpr int axisHeight = 22;
constexpr int sideMargin = 12;
constexpr double knobRadius = 7.0;

} // namespace

ThresholdHistogram::ThresholdHistogram(Theme &theme, QWidget *parent) : QAbstractSlider(parent), m_theme(theme)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setPageStep(5);
    setRange(0, 0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ThresholdHistogram::setBars(Bars bars, std::function<QString(double)> valueText)
{
    m_bars = std::move(bars);
    m_valueText = std::move(valueText);
    update();
}

void ThresholdHistogram::setStops(std::vector<double> values, QStringList labels)
{
    m_stops = std::move(values);
    m_stopLabels = std::move(labels);
    m_settingByProgram = true;
    setRange(0, std::max(0, static_cast<int>(m_stops.size()) - 1));
    m_settingByProgram = false;
    update();
}

void ThresholdHistogram::setHandles(std::vector<int> stops, Side side)
{
    m_handles = std::move(stops);
    m_side = side;
    activate(std::clamp(m_active, 0, std::max(0, static_cast<int>(m_handles.size()) - 1)));
}

void ThresholdHistogram::setBarColour(std::function<QColor(std::size_t)> colour)
{
    m_barColour = std::move(colour);
    update();
}

void ThresholdHistogram::activate(int handle)
{
    m_active = handle;
    m_settingByProgram = true;
    if (static_cast<std::size_t>(handle) < m_handles.size())
        setValue(m_handles[static_cast<std::size_t>(handle)]);
    m_settingByProgram = false;
    update();
}

QSize ThresholdHistogram::sizeHint() const
{
    return {320, 112};
}

QSize ThresholdHistogram::minimumSizeHint() const
{
    return {160, 88};
}

QRect ThresholdHistogram::plotRect() const
{
    return rect().adjusted(sideMargin, labelHeight, -sideMargin, -axisHeight);
}

double ThresholdHistogram::xOf(double value) const
{
    const QRect plot = plotRect();
    const auto bars = static_cast<double>(std::max<std::size_t>(1, m_bars.all.size()));
    return plot.left() + axisPosition(m_bars.borders, value) / bars * plot.width();
}

QPoint ThresholdHistogram::stopPosition(int stop) const
{
    return {qRound(xOf(m_stops.at(static_cast<std::size_t>(stop)))), plotRect().bottom()};
}

int ThresholdHistogram::stopAt(double x) const
{
    int nearest = 0;
    for (int stop = 1; stop < static_cast<int>(m_stops.size()); ++stop) {
        const auto distance = [&](int of) { return std::abs(xOf(m_stops[static_cast<std::size_t>(of)]) - x); };
        if (distance(stop) < distance(nearest))
            nearest = stop;
    }
    return nearest;
}

int ThresholdHistogram::nearestHandle(double x) const
{
    const auto distance = [&](int stop) { return std::abs(stopPosition(stop).x() - x); };
    const auto nearest =
        std::min_element(m_handles.begin(), m_handles.end(), [&](int a, int b) { return distance(a) < distance(b); });
    return static_cast<int>(nearest - m_handles.begin());
}

// Thresholds do not pass one another.
void ThresholdHistogram::moveActive(int stop)
{
    const auto active = static_cast<std::size_t>(m_active);
    if (active >= m_handles.size())
        return;
    const int low = active > 0 ? m_handles[active - 1] : minimum();
    const int high = active + 1 < m_handles.size() ? m_handles[active + 1] : maximum();
    setValue(std::clamp(stop, low, std::max(low, high)));
}

void ThresholdHistogram::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    const auto active = static_cast<std::size_t>(m_active);
    if (change != SliderValueChange || m_settingByProgram || active >= m_handles.size())
        return;
    const int low = active > 0 ? m_handles[active - 1] : minimum();
    const int high = active + 1 < m_handles.size() ? m_handles[active + 1] : maximum();
    if (value() < low || value() > high) {
        moveActive(value());
        return;
    }
    m_handles[active] = value();
    update();
    Q_EMIT handleMoved(m_active, value());
}

void ThresholdHistogram::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_handles.empty() || m_stops.empty()) {
        event->ignore();
        return;
    }
    ++m_gesture;
    setSliderDown(true);
    activate(nearestHandle(event->position().x()));
    moveActive(stopAt(event->position().x()));
}

void ThresholdHistogram::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(m_handles.empty() ? Qt::ArrowCursor : Qt::SplitHCursor);
    if (isSliderDown())
        moveActive(stopAt(event->position().x()));
}

void ThresholdHistogram::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
    update();
}

void ThresholdHistogram::keyPressEvent(QKeyEvent *event)
{
    const bool vertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (vertical && event->modifiers().testFlag(Qt::ControlModifier) && !m_handles.empty()) {
        const auto count = static_cast<int>(m_handles.size());
        activate((m_active + (event->key() == Qt::Key_Up ? 1 : count - 1)) % count);
        return;
    }
    if (!event->isAutoRepeat())
        ++m_gesture;
    QAbstractSlider::keyPressEvent(event);
}

void ThresholdHistogram::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

bool ThresholdHistogram::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractSlider::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QRect plot = plotRect();
    const auto bars = static_cast<int>(m_bars.all.size());
    const int bar = bars > 0 ? (help->pos().x() - plot.left()) * bars / std::max(1, plot.width()) : -1;
    if (bar >= 0 && bar < bars)
        QToolTip::showText(help->globalPos(), barText(static_cast<std::size_t>(bar)).toHtmlEscaped(), this);
    return true;
}

QString ThresholdHistogram::barText(std::size_t bar) const
{
    const QString low = m_valueText(m_bars.borders[bar]);
    const QString high = m_valueText(m_bars.borders[bar + 1]);
    const QString all = countText(static_cast<qint64>(m_bars.all[bar]));
    if (m_bars.best.empty())
        return tr("%1 to below %2: %3").arg(low, high, all);
    return tr("%1 to below %2: %3, %4 of them best")
        .arg(low, high, all, countText(static_cast<qint64>(m_bars.best[bar])));
}

void ThresholdHistogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSide(painter);
    paintBars(painter);
    paintAxis(painter);
    for (std::size_t handle = 0; handle < m_handles.size(); ++handle)
        paintHandle(painter, handle);
}

// A wash behind the bars that count.
void ThresholdHistogram::paintSide(QPainter &painter) const
{
    if (m_side == Side::Neither || m_handles.empty() || m_stops.empty())
        return;
    QRectF side = plotRect();
    if (m_side != Side::Below)
        side.setLeft(stopPosition(m_handles.front()).x());
    if (m_side != Side::Above)
        side.setRight(stopPosition(m_handles.back()).x());
    painter.fillRect(side, m_theme.colours().primaryWash);
}

void ThresholdHistogram::paintBars(QPainter &painter) const
{
    if (m_bars.all.empty())
        return;
    const QRectF plot = plotRect();
    const double width = plot.width() / static_cast<double>(m_bars.all.size());
    const double gap = width > 8.0 ? 2.0 : 1.0;
    const auto most = static_cast<double>(*std::max_element(m_bars.all.begin(), m_bars.all.end()));
    const auto paintBar = [&](std::size_t bar, std::size_t count, const QColor &colour) {
        if (count == 0)
            return;
        const double height = std::max(2.0, static_cast<double>(count) / most * (plot.height() - 2.0));
        const double left = plot.left() + static_cast<double>(bar) * width + gap / 2.0;
        painter.fillRect(QRectF(left, plot.bottom() - height, std::max(1.0, width - gap), height), colour);
    };
    for (std::size_t bar = 0; bar < m_bars.all.size(); ++bar) {
        paintBar(bar, m_bars.all[bar], m_barColour ? m_barColour(bar) : m_theme.colours().unknown);
        if (!m_bars.best.empty())
            paintBar(bar, m_bars.best[bar], m_theme.colours().primary);
    }
}

// Labels of the borders, as many as have room.
void ThresholdHistogram::paintAxis(QPainter &painter) const
{
    const QRect plot = plotRect();
    painter.fillRect(QRect(plot.left(), plot.bottom(), plot.width(), 1), m_theme.colours().inputBorder);
    painter.setFont(Theme::font(TextRole::Small));
    painter.setPen(m_theme.colours().muted);
    double free = 0.0;
    for (std::size_t i = 0; i < m_bars.borders.size() && m_valueText; ++i) {
        const QString text = m_valueText(m_bars.borders[i]);
        const int width = painter.fontMetrics().horizontalAdvance(text);
        const double centre = xOf(m_bars.borders[i]);
        const double left = std::clamp(centre - width / 2.0, 0.0, std::max(0.0, double(this->width() - width)));
        if (left < free)
            continue;
        painter.drawText(QRectF(left, plot.bottom() + 8, width + 1.0, axisHeight - 8.0), Qt::AlignCenter, text);
        free = left + width + 14.0;
    }
}

void ThresholdHistogram::paintHandle(QPainter &painter, std::size_t handle) const
{
    if (m_stops.empty())
        return;
    const ThemeColours &colours = m_theme.colours();
    const QPointF foot = stopPosition(m_handles[handle]);
    painter.setPen(QPen(colours.primary, 2));
    painter.drawLine(QPointF(foot.x(), labelHeight - 2), foot);
    const bool focused = hasFocus() && static_cast<int>(handle) == m_active;
    if (focused) {
        painter.setPen(QPen(colours.primary, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(foot, knobRadius + 4.0, knobRadius + 4.0);
    }
    painter.setBrush(isSliderDown() && static_cast<int>(handle) == m_active ? colours.primaryWash : colours.surface);
    painter.drawEllipse(foot, knobRadius, knobRadius);

    QFont font = Theme::font(TextRole::Caption);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colours.text);
    const QString text = m_stopLabels.value(m_handles[handle]);
    const int width = painter.fontMetrics().horizontalAdvance(text) + 2;
    const double left = std::clamp(foot.x() - width / 2.0, 0.0, std::max(0.0, double(this->width() - width)));
    painter.drawText(QRectF(left, 0, width, labelHeight - 3), Qt::AlignCenter, text);
}

} // namespace touchstone
