#include "ui/profile/tier_rule_editor.h"

#include "core/scoring/fit_score.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/criteria_form.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace touchstone
{

TierRuleEditor::TierRuleEditor(Theme &theme, QWidget *parent)
    : QWidget(parent), m_criteria(new CriteriaForm(theme, this)), m_tier(new QComboBox(this))
{
    setObjectName(QStringLiteral("tierRuleEditor"));
    m_tier->setObjectName(QStringLiteral("ruleTier"));
    m_tier->setAccessibleName(tr("Tier that the rule gives"));
    for (std::size_t tier = 0; tier < tierCount; ++tier)
        m_tier->addItem(tierLabel(static_cast<Tier>(tier)));
    auto *label = new TextLabel(TextRole::Caption, tr("Tier"), this);
    label->setBuddy(m_tier);
    auto *tierRow = new QHBoxLayout;
    tierRow->setSpacing(12);
    tierRow->addWidget(label);
    tierRow->addWidget(m_tier, 1);
    auto *remove = flatButton(tr("Remove"), QStringLiteral("removeTierRule"), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget((new TextLabel(TextRole::Section, tr("Rule for a tier: all of this holds"), this))->wrapped());
    column->addWidget(m_criteria);
    column->addLayout(tierRow);
    column->addWidget(remove, 0, Qt::AlignRight);
    column->addStretch();
    connect(m_criteria, &CriteriaForm::edited, this, [this] {
        m_rule.criteria = m_criteria->criteria();
        Q_EMIT edited(m_rule);
    });
    connect(m_tier, &QComboBox::activated, this, [this](int tier) {
        m_rule.tier = static_cast<Tier>(tier);
        Q_EMIT edited(m_rule);
    });
    connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(m_rule.id); });
}

void TierRuleEditor::showRule(const std::shared_ptr<const Dataset> &dataset, const TierRule &rule)
{
    m_rule = rule;
    m_criteria->showCriteria(dataset, rule.criteria);
    m_tier->setCurrentIndex(static_cast<int>(rule.tier));
}

} // namespace touchstone
