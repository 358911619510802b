#include "ui/profile/effect_strip.h"

#include "core/base/locale_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/row_painting.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QVBoxLayout>
#include <QVariantAnimation>

#include <algorithm>
#include <numeric>

namespace touchstone
{

namespace
{

constexpr int motionMs = 150;

// The letter of a tier on its colour.
class TierLetter : public QWidget
{
public:
    TierLetter(Theme &theme, std::size_t tier, QWidget *parent) : QWidget(parent), m_theme(theme), m_tier(tier)
    {
        setFixedSize(30, 22);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintTierChip(&painter, rect(), m_tier, gradeName(static_cast<Grade>(m_tier)), m_theme);
    }

private:
    Theme &m_theme;
    std::size_t m_tier;
};

} // namespace

TierBar::TierBar(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_motion(new QVariantAnimation(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_motion->setStartValue(0.0);
    m_motion->setEndValue(1.0);
    m_motion->setEasingCurve(QEasingCurve::OutCubic);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        for (std::size_t tier = 0; tier < tierCount; ++tier)
            m_shown[tier] = m_from[tier] + (m_to[tier] - m_from[tier]) * value.toDouble();
        update();
    });
}

// The style says how long animations are: nothing where the system asks for calm.
void TierBar::setShares(const std::array<double, tierCount> &shares)
{
    if (shares == m_to)
        return;
    const bool first = m_to == std::array<double, tierCount>{};
    const int wanted = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    m_motion->stop();
    m_from = m_shown;
    m_to = shares;
    if (first || wanted == 0 || !isVisible()) {
        m_shown = shares;
        update();
        return;
    }
    m_motion->setDuration(std::min(motionMs, wanted));
    m_motion->start();
}

void TierBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), height() / 2.0, height() / 2.0);
    painter.setClipPath(shape);
    painter.fillRect(rect(), m_theme.colours().line);
    double left = 0.0;
    for (std::size_t tier = 0; tier < tierCount; ++tier) {
        const double wide = m_shown[tier] * width();
        painter.fillRect(QRectF(left, 0, wide, height()), m_theme.colours().tiers[tier].bar);
        left += wide;
    }
}

EffectStrip::EffectStrip(Theme &theme, QWidget *parent) : Card(parent), m_bar(new TierBar(theme, this))
{
    setObjectName(QStringLiteral("effectStrip"));
    auto *cells = new QHBoxLayout;
    cells->setSpacing(16);
    for (std::size_t tier = 0; tier < tierCount; ++tier) {
        const QString letter = gradeName(static_cast<Grade>(tier));
        m_accounts[tier] = new TextLabel(TextRole::Name, {}, this);
        m_accounts[tier]->setObjectName(QStringLiteral("tierAccounts") + letter);
        m_amounts[tier] = new TextLabel(TextRole::Caption, {}, this);
        m_amounts[tier]->setObjectName(QStringLiteral("tierAmount") + letter);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(m_accounts[tier]);
        words->addWidget(m_amounts[tier]->toned(Tone::Muted));
        auto *cell = new QHBoxLayout;
        cell->setSpacing(8);
        cell->addWidget(new TierLetter(theme, tier, this));
        cell->addLayout(words, 1);
        cells->addLayout(cell, 1);
    }
    contents()->addLayout(cells);
    contents()->addWidget(m_bar);
}

void EffectStrip::showFit(const PipelineFit &fit, const QString &currency)
{
    std::array<std::size_t, tierCount> accounts;
    for (std::size_t tier = 0; tier < tierCount; ++tier)
        accounts[tier] = fit.customers[tier].accounts + fit.prospects[tier].accounts;
    const std::size_t all = std::accumulate(accounts.begin(), accounts.end(), std::size_t{0});
    std::array<double, tierCount> shares = {};
    QStringList spoken;
    for (std::size_t tier = 0; tier < tierCount; ++tier) {
        if (all > 0)
            shares[tier] = static_cast<double>(accounts[tier]) / static_cast<double>(all);
        m_accounts[tier]->setText(
            tr("%1: %2", "tier, number of accounts")
                .arg(tierLabel(static_cast<Tier>(tier)), countText(static_cast<qint64>(accounts[tier]))));
        const TierCell &open = fit.pipeline[tier];
        m_amounts[tier]->setText(open.opportunities > 0 && open.withoutAmount < open.opportunities
                                     ? tr("%1 open", "amount").arg(moneyText(open.amount, currency))
                                     : tr("%Ln open deals", nullptr, static_cast<int>(open.opportunities)));
        spoken << m_accounts[tier]->text() << m_amounts[tier]->text();
    }
    m_bar->setShares(shares);
    setAccessibleName(tr("Effect of the profile"));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
}

} // namespace touchstone
