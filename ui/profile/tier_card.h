#pragma once

#include "core/project/analysis.h"
#include "ui/profile/tier_quota_form.h"
#include "ui/widgets/card.h"

#include <array>
#include <optional>

class QCheckBox;
class QSpinBox;

namespace touchstone
{

class TextLabel;
class Theme;
class ThresholdHistogram;

// Where the grades begin: the scores of all accounts with a threshold per grade to drag or to type, and how many
// accounts that makes.
class TierCard : public Card
{
    Q_OBJECT

public:
    explicit TierCard(Theme &theme, QWidget *parent = nullptr);

    void showLimits(const TierLimits &limits);
    void showPoints(const PointCounts &points); // how many accounts have which score

Q_SIGNALS:
    void edited(const touchstone::TierLimits &limits, const QString &mergeKey);
    void quotaWanted(const touchstone::TierQuota &quota, touchstone::TierQuotaForm::Among among);

private:
    QWidget *heading();
    QWidget *fields(Theme &theme);
    void showThresholds();
    void showCounts();
    void moveThreshold(int handle, int stop);
    void editField(std::size_t grade);
    void edit(const QString &mergeKey);
    QColor barColour(std::size_t bar) const;

    Theme &m_theme;
    TierLimits m_limits;
    std::optional<PointCounts> m_points;
    std::optional<TierLimits> m_shownLimits; // m_limits are ahead of them while they are edited
    std::vector<std::size_t> m_handleGrades; // the grade of each threshold, worst first
    ThresholdHistogram *m_histogram;
    std::array<QCheckBox *, 3> m_given;
    std::array<QSpinBox *, 3> m_from;
    std::array<TextLabel *, 4> m_counts;
    TextLabel *m_reason;
    TierQuotaForm *m_quota;
};

} // namespace touchstone
