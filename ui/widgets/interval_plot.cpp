#include "ui/widgets/interval_plot.h"

#include "core/base/locale_text.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace touchstone
{

namespace
{

constexpr int rowHeight = 44;
constexpr int axisHeight = 20;
constexpr double barHeight = 10.0;

void paintWhisker(QPainter &painter, double left, double right, double y, double cap, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.5));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
    painter.drawLine(QPointF(left, y - cap), QPointF(left, y + cap));
    painter.drawLine(QPointF(right, y - cap), QPointF(right, y + cap));
}

} // namespace

void paintIntervals(QPainter &painter, const QRectF &rect, std::span<const IntervalMark> marks, double end,
                    const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto x = [&](double share) { return rect.left() + std::clamp(share / end, 0.0, 1.0) * rect.width(); };
    painter.setPen(QPen(theme.colours().line, 1));
    for (const double share : {0.0, end / 2.0, end})
        painter.drawLine(QPointF(x(share), rect.top()), QPointF(x(share), rect.bottom()));
    const double step = rect.height() / static_cast<double>(marks.size() + 1);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const double y = rect.top() + step * static_cast<double>(i + 1);
        painter.setPen(QPen(marks[i].colour, 2));
        painter.drawLine(QPointF(x(marks[i].low), y), QPointF(x(marks[i].high), y));
        painter.setPen(Qt::NoPen);
        painter.setBrush(marks[i].colour);
        painter.drawEllipse(QPointF(x(marks[i].value), y), 4.0, 4.0);
    }
    painter.restore();
}

double intervalAxisEnd(std::span<const IntervalMark> marks)
{
    double high = 0.0;
    for (const IntervalMark &mark : marks)
        high = std::max(high, mark.high);
    for (const double end : {0.1, 0.2, 0.5}) {
        if (high <= end)
            return end;
    }
    return 1.0;
}

std::vector<double> intervalAxisTicks(double end)
{
    const bool wholeQuarters = std::lround(end * 100.0) % 4 == 0;
    const int parts = wholeQuarters ? 4 : 2;
    std::vector<double> ticks;
    for (int part = 0; part <= parts; ++part)
        ticks.push_back(end * part / parts);
    return ticks;
}

IntervalPlot::IntervalPlot(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void IntervalPlot::setMarks(std::vector<IntervalMark> marks)
{
    m_marks = std::move(marks);
    QStringList lines;
    for (const IntervalMark &mark : m_marks)
        lines << tr("%1: %2, between %3 and %4").arg(mark.label, mark.text, shareText(mark.low), shareText(mark.high));
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize IntervalPlot::sizeHint() const
{
    return {280, rowHeight * std::max(1, static_cast<int>(m_marks.size())) + axisHeight};
}

QSize IntervalPlot::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void IntervalPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter, QRectF(rect()));
    for (std::size_t i = 0; i < m_marks.size(); ++i)
        paintMark(painter, m_marks[i], QRectF(0, static_cast<double>(i) * rowHeight, width(), rowHeight));
}

void IntervalPlot::paintAxis(QPainter &painter, const QRectF &area) const
{
    const double end = intervalAxisEnd(m_marks);
    const double bottom = area.bottom() - axisHeight;
    painter.setFont(Theme::font(TextRole::Small));
    for (const double tick : intervalAxisTicks(end)) {
        const double part = tick / end;
        const double x = area.left() + 1.0 + part * (area.width() - 2.0);
        painter.setPen(QPen(m_theme.colours().line, 1));
        painter.drawLine(QPointF(x, area.top() + 20.0), QPointF(x, bottom));
        const int flags = part == 0.0 ? Qt::AlignLeft : part == 1.0 ? Qt::AlignRight : Qt::AlignHCenter;
        const double left = part == 0.0 ? 0.0 : part == 1.0 ? area.right() - 60.0 : x - 30.0;
        painter.setPen(m_theme.colours().muted);
        painter.drawText(QRectF(left, bottom + 2.0, 60.0, axisHeight - 2.0), flags | Qt::AlignVCenter, shareText(tick));
    }
}

void IntervalPlot::paintMark(QPainter &painter, const IntervalMark &mark, const QRectF &row) const
{
    const double end = intervalAxisEnd(m_marks);
    const double width = row.width() - 2.0;
    const auto x = [&](double share) { return 1.0 + std::clamp(share / end, 0.0, 1.0) * width; };
    painter.setFont(Theme::font(TextRole::Caption));
    painter.setPen(m_theme.colours().muted);
    painter.drawText(row.adjusted(0, 0, 0, -24), Qt::AlignLeft | Qt::AlignVCenter, mark.label);
    QFont bold = Theme::font(TextRole::Caption);
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(m_theme.colours().text);
    painter.drawText(row.adjusted(0, 0, 0, -24), Qt::AlignRight | Qt::AlignVCenter, mark.text);

    const double y = row.top() + 31.0;
    QColor fill = mark.colour;
    fill.setAlphaF(0.85F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(1.0, y - barHeight / 2.0, std::max(1.0, x(mark.value) - 1.0), barHeight), 2, 2);
    paintWhisker(painter, x(mark.low), x(mark.high), y, 4.0, m_theme.colours().text);
}

} // namespace touchstone
