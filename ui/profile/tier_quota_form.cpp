#include "ui/profile/tier_quota_form.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>

namespace touchstone
{

namespace
{

constexpr int percentIndex = 0; // in the box of units
constexpr double mostAccounts = 9'999'999;

} // namespace

TierQuotaForm::TierQuotaForm(QWidget *parent)
    : QWidget(parent), m_unit(new QComboBox(this)), m_among(new QComboBox(this))
{
    setObjectName(QStringLiteral("tierQuota"));
    const std::array names = {tr("A"), tr("A or B"), tr("A, B or C")};
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    for (std::size_t grade = 0; grade < m_most.size(); ++grade) {
        auto *label = new TextLabel(TextRole::Caption, tr("At most, with %1", "a grade").arg(names[grade]), this);
        m_most[grade] = new QDoubleSpinBox(this);
        m_most[grade]->setObjectName(QStringLiteral("most%1").arg(grade));
        m_most[grade]->setAccessibleName(label->text());
        m_most[grade]->setSpecialValueText(tr("none", "nobody has this grade"));
        m_most[grade]->setDecimals(0);
        grid->addWidget(label->toned(Tone::Muted), 0, static_cast<int>(grade));
        grid->addWidget(m_most[grade], 1, static_cast<int>(grade));
        grid->setColumnStretch(static_cast<int>(grade), 1);
    }
    m_unit->setObjectName(QStringLiteral("quotaUnit"));
    m_unit->setAccessibleName(tr("Share or number"));
    m_unit->addItems({tr("percent of"), tr("accounts of")});
    m_among->setObjectName(QStringLiteral("quotaAmong"));
    m_among->setAccessibleName(tr("Whose scores are counted"));
    m_among->addItems({tr("the prospects"), tr("the customers"), tr("both")});
    auto *apply = plainButton(tr("Set limits"), QStringLiteral("setQuota"), this);
    grid->addWidget(m_unit, 2, 0);
    grid->addWidget(m_among, 2, 1);
    grid->addWidget(apply, 2, 2);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &TierQuotaForm::changeUnit);
    connect(apply, &QPushButton::clicked, this, &TierQuotaForm::apply);
    changeUnit();
}

void TierQuotaForm::changeUnit()
{
    const bool isPercent = m_unit->currentIndex() == percentIndex;
    const TierQuota usual;
    for (std::size_t grade = 0; grade < m_most.size(); ++grade) {
        m_most[grade]->setRange(0, isPercent ? 100 : mostAccounts);
        m_most[grade]->setValue(isPercent ? usual.most[grade] : grade == 0 ? 300 : 0);
    }
}

void TierQuotaForm::apply()
{
    TierQuota quota;
    quota.isPercent = m_unit->currentIndex() == percentIndex;
    for (std::size_t grade = 0; grade < m_most.size(); ++grade)
        quota.most[grade] = m_most[grade]->value();
    Q_EMIT wanted(quota, static_cast<Among>(m_among->currentIndex()));
}

} // namespace touchstone

#include "moc_tier_quota_form.cpp"
