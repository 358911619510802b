#include "ui/widgets/text_label.h"

#include <QPainter>
#include <QStyle>

namespace touchstone
{

namespace
{

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Muted:
        return QStringLiteral("muted");
    case Tone::Primary:
        return QStringLiteral("primary");
    case Tone::Attention:
        return QStringLiteral("attention");
    case Tone::Normal:
        break;
    }
    return {};
}

} // namespace

TextLabel::TextLabel(TextRole role, const QString &text, QWidget *parent) : QLabel(parent)
{
    setFont(Theme::font(role));
    setTextFormat(Qt::PlainText);
    setText(text);
}

TextLabel *TextLabel::toned(Tone tone)
{
    setProperty("tone", toneName(tone));
    style()->unpolish(this);
    style()->polish(this);
    return this;
}

TextLabel *TextLabel::wrapped()
{
    setWordWrap(true);
    return this;
}

ElidedLabel::ElidedLabel(TextRole role, const QString &text, QWidget *parent) : TextLabel(role, text, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 4, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    painter.drawText(rect(), static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
    if (const QString tip = shown == text() ? QString() : text(); tip != toolTip())
        setToolTip(tip);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    TextLabel::resizeEvent(event);
    update();
}

} // namespace touchstone
