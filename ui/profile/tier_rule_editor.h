#pragma once

#include "core/data/dataset.h"
#include "core/profile/profile.h"

#include <QWidget>

#include <memory>

class QComboBox;

namespace touchstone
{

class CriteriaForm;
class Theme;

// Edits a rule for a tier: its conditions, all of which have to hold, and the tier that they give.
class TierRuleEditor : public QWidget
{
    Q_OBJECT

public:
    explicit TierRuleEditor(Theme &theme, QWidget *parent = nullptr);

    void showRule(const std::shared_ptr<const Dataset> &dataset, const TierRule &rule);

Q_SIGNALS:
    void edited(const touchstone::TierRule &rule);
    void removeRequested(const QUuid &rule);

private:
    TierRule m_rule;
    CriteriaForm *m_criteria;
    QComboBox *m_tier;
};

} // namespace touchstone
