#pragma once

#include "core/scoring/pipeline_fit.h"
#include "ui/widgets/card.h"

#include <array>

class QVariantAnimation;

namespace touchstone
{

class TextLabel;
class Theme;

// What a bar of shares by tier looks like, moving from the former shares to the new ones where motion is wanted.
class TierBar : public QWidget
{
    Q_OBJECT

public:
    explicit TierBar(Theme &theme, QWidget *parent = nullptr);

    void setShares(const std::array<double, tierCount> &shares);
    QSize sizeHint() const override { return {200, 10}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    std::array<double, tierCount> m_from = {};
    std::array<double, tierCount> m_to = {};
    std::array<double, tierCount> m_shown = {};
    QVariantAnimation *m_motion;
};

// What the profile does to accounts and open amount right now, tier by tier.
class EffectStrip : public Card
{
    Q_OBJECT

public:
    explicit EffectStrip(Theme &theme, QWidget *parent = nullptr);

    void showFit(const PipelineFit &fit, const QString &currency);

private:
    TierBar *m_bar;
    std::array<TextLabel *, tierCount> m_accounts;
    std::array<TextLabel *, tierCount> m_amounts;
};

} // namespace touchstone
