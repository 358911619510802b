#include "ui/data/health/heat_delegate.h"

#include "core/base/locale_text.h"
#include "ui/data/health/health_model.h"
#include "ui/widgets/row_painting.h"
#include "ui/widgets/text_label.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace touchstone
{

namespace
{

// Up to which share a step goes and how much of the colour it has.
struct Step {
    double upTo;
    double strength;
};
constexpr std::array steps = {Step{0.0, 0.0},  Step{0.2, 0.09},  Step{0.5, 0.22},
                              Step{0.8, 0.38}, Step{0.95, 0.56}, Step{1.0, 1.0}};

std::size_t stepOf(double share)
{
    std::size_t step = 0;
    while (step + 1 < steps.size() && share > steps[step].upTo)
        ++step;
    return step;
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue()));
}

QColor fillOf(std::size_t step, const ThemeColours &colours)
{
    return mixed(colours.surface, colours.primary, steps[step].strength);
}

// On the full colour the surface's own is easier to read.
QColor textOf(std::size_t step, const ThemeColours &colours)
{
    return step + 1 == steps.size() ? colours.surface : colours.text;
}

// Nothing known is an empty frame, not a pale cell.
void paintStep(QPainter &painter, const QRectF &rect, std::size_t step, const ThemeColours &colours, const QColor &none)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(step == 0 ? QPen(none, 1, Qt::DotLine) : QPen(Qt::NoPen));
    painter.setBrush(step == 0 ? QBrush(Qt::NoBrush) : QBrush(fillOf(step, colours)));
    painter.drawRoundedRect(rect, 4, 4);
}

QStringList stepTexts()
{
    QStringList texts;
    for (const Step &step : steps)
        texts << (step.upTo == 1.0 ? HeatLegend::tr("more") : shareText(step.upTo));
    return texts;
}

constexpr int swatch = 14;
constexpr int swatchGap = 6;
constexpr int stepGap = 12;

} // namespace

void HeatDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant share = index.data(HealthModel::ShareRole);
    const QVariant severity = index.data(HealthModel::SeverityRole);
    if (share.isValid())
        paintShare(painter, option.rect, index);
    else if (severity.isValid())
        paintFinding(painter, cellTextRect(option), static_cast<DataIssue::Severity>(severity.toInt()),
                     index.data().toString());
    else
        RowDelegate::paintCell(painter, option, index);
}

void HeatDelegate::paintShare(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    const ThemeColours &colours = theme().colours();
    const double share = index.data(HealthModel::ShareRole).toDouble();
    const bool worrying = index.data(ToneRole).toInt() == static_cast<int>(Tone::Attention);
    const QColor &none = worrying ? colours.attention : colours.muted;
    const QRectF rect = QRectF(cell).adjusted(2, 2, -2, -3);
    if (!std::isnan(share))
        paintStep(*painter, rect, stepOf(share), colours, none);
    painter->setFont(Theme::font(TextRole::Name));
    painter->setPen(std::isnan(share) || share == 0.0 ? none : textOf(stepOf(share), colours));
    painter->drawText(rect, Qt::AlignCenter, index.data().toString());
}

void HeatDelegate::paintFinding(QPainter *painter, const QRect &cell, DataIssue::Severity severity,
                                const QString &title) const
{
    severityIcon(severity, theme()).paint(painter, QRect(cell.left(), cell.center().y() - 7, 16, 16));
    const QRect text = cell.adjusted(24, 0, 0, 0);
    constexpr int leastForWords = 56; // fewer letters say nothing; the tool tip has them
    if (text.width() < leastForWords)
        return;
    painter->setFont(Theme::font(TextRole::Body));
    painter->setPen(severity == DataIssue::Severity::Note ? theme().colours().muted : theme().colours().text);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, text.width()));
}

HeatLegend::HeatLegend(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFont(Theme::font(TextRole::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Colours: from nothing known to all known"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize HeatLegend::sizeHint() const
{
    int width = 0;
    for (const QString &text : stepTexts())
        width += swatch + swatchGap + fontMetrics().horizontalAdvance(text) + stepGap;
    return {width, 20};
}

void HeatLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QStringList texts = stepTexts();
    int left = 0;
    for (std::size_t step = 0; step < steps.size(); ++step) {
        paintStep(painter, QRectF(left + 0.5, (height() - swatch) / 2.0 + 0.5, swatch - 1, swatch - 1), step,
                  m_theme.colours(), m_theme.colours().muted);
        left += swatch + swatchGap;
        const QString &text = texts[static_cast<qsizetype>(step)];
        painter.setPen(m_theme.colours().muted);
        painter.drawText(QRect(left, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        left += fontMetrics().horizontalAdvance(text) + stepGap;
    }
}

QIcon severityIcon(DataIssue::Severity severity, const Theme &theme)
{
    const ThemeColours &colours = theme.colours();
    switch (severity) {
    case DataIssue::Severity::Problem:
        return theme.icon(QStringLiteral("error"), colours.attention);
    case DataIssue::Severity::Warning:
        return theme.icon(QStringLiteral("warning"), colours.attention);
    case DataIssue::Severity::Note:
        break;
    }
    return theme.icon(QStringLiteral("info"), colours.muted);
}

} // namespace touchstone

#include "moc_heat_delegate.cpp"
