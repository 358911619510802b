#include "ui/data/health/top_values.h"

#include "core/base/locale_text.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace touchstone
{

namespace
{

constexpr int lineHeight = 22;
constexpr int barHeight = 6;
constexpr double namesShare = 0.42;
constexpr int countWidth = 96;

} // namespace

TopValues::TopValues(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFont(Theme::font(TextRole::Caption));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TopValues::setValues(const FieldSummary &summary, std::size_t known)
{
    m_values = summary.top;
    m_known = known;
    m_others = summary.distinct > m_values.size() ? summary.distinct - m_values.size() : 0;
    QStringList texts;
    for (const FieldSummary::TopValue &value : m_values)
        texts << tr("%1: %2", "a value and how often it is").arg(value.value, countText(qint64(value.count)));
    setAccessibleName(tr("Most frequent values"));
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize TopValues::sizeHint() const
{
    return {320, 8 * lineHeight};
}

QSize TopValues::minimumSizeHint() const
{
    return {200, 3 * lineHeight};
}

// As many as have room; the last line says how many more there are.
void TopValues::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto room = static_cast<std::size_t>(std::max(1, height() / lineHeight));
    const bool cut = m_values.size() > room || (m_others > 0 && m_values.size() == room);
    const std::size_t shown = cut ? room - 1 : std::min(room, m_values.size());
    const double most = m_values.empty() ? 1.0 : static_cast<double>(m_values.front().count);
    const int names = qRound(width() * namesShare);
    const ThemeColours &colours = m_theme.colours();
    int top = 0;
    for (std::size_t i = 0; i < shown; ++i, top += lineHeight) {
        const FieldSummary::TopValue &value = m_values[i];
        painter.setPen(colours.text);
        painter.drawText(QRect(0, top, names - 10, lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(value.value.simplified(), Qt::ElideRight, names - 10));
        const double longest = std::max(8, width() - names - countWidth);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.primary);
        painter.drawRoundedRect(QRectF(names, top + (lineHeight - barHeight) / 2.0,
                                       std::max(2.0, longest * static_cast<double>(value.count) / most), barHeight),
                                3, 3);
        painter.setPen(colours.muted);
        painter.drawText(QRect(width() - countWidth, top, countWidth, lineHeight), Qt::AlignRight | Qt::AlignVCenter,
                         tr("%1 (%2)", "a count and its share")
                             .arg(countText(qint64(value.count)),
                                  shareText(static_cast<double>(value.count) /
                                            static_cast<double>(std::max<std::size_t>(1, m_known)))));
    }
    const std::size_t more = m_values.size() - shown + m_others;
    if (more > 0) {
        painter.setPen(colours.muted);
        painter.drawText(QRect(0, top, width(), lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("and %Ln more value(s)", nullptr, static_cast<int>(more)));
    }
}

} // namespace touchstone

#include "moc_top_values.cpp"
