#include "ui/widgets/points_bar.h"

#include "core/base/locale_text.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace touchstone
{

void paintPointsBar(QPainter &painter, const QRectF &rect, double share, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = rect.height() / 2.0;
    painter.setBrush(theme.colours().line);
    painter.drawRoundedRect(rect, radius, radius);
    if (share > 0.0) {
        const double width = std::max(rect.height(), std::min(share, 1.0) * rect.width());
        painter.setBrush(theme.colours().primary);
        painter.drawRoundedRect(QRectF(rect.left(), rect.top(), width, rect.height()), radius, radius);
    }
    painter.restore();
}

PointsBar::PointsBar(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PointsBar::setPoints(int points, int most)
{
    m_points = points;
    m_most = most;
    setAccessibleName(tr("%1 of %2 points").arg(countText(points), countText(most)));
    update();
}

QSize PointsBar::sizeHint() const
{
    return {80, 16};
}

void PointsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double share = m_most > 0 ? static_cast<double>(m_points) / m_most : 0.0;
    paintPointsBar(painter, QRectF(0, (height() - 6) / 2.0, width(), 6), share, m_theme);
}

} // namespace touchstone
