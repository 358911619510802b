#pragma once

#include "core/scoring/tier_quota.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QPushButton;

namespace touchstone
{

// How many accounts may have the grades, as a share or a number: what a team can work.
class TierQuotaForm : public QWidget
{
    Q_OBJECT

public:
    enum class Among { Prospects, Customers, Both };

    explicit TierQuotaForm(QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(const touchstone::TierQuota &quota, touchstone::TierQuotaForm::Among among);

private:
    void changeUnit();
    void apply();

    std::array<QDoubleSpinBox *, 3> m_most;
    QComboBox *m_unit;
    QComboBox *m_among;
};

} // namespace touchstone
