#include "ui/profile/tier_rules_card.h"

#include "core/base/locale_text.h"
#include "core/scoring/fit_score.h"
#include "core/scoring/tier_rule_check.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/notes.h"
#include "ui/widgets/row_count.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace touchstone
{

namespace
{

constexpr int mostNotes = 5;
constexpr int tierWidth = 64;

} // namespace

TierRulesCard::TierRulesCard(Theme &theme, QWidget *parent)
    : Card(parent), m_theme(theme), m_on(new QCheckBox(tr("In force"), this)),
      m_hint(new TextLabel(TextRole::Caption, {}, this)), m_list(new QVBoxLayout), m_otherwiseTier(new QComboBox(this)),
      m_otherwise(otherwiseRow()), m_notes(new Notes(theme, this)),
      m_add(plainButton(tr("Add rule"), QStringLiteral("addTierRule"), this))
{
    setObjectName(QStringLiteral("tierRulesCard"));
    m_on->setObjectName(QStringLiteral("tierRulesOn"));
    m_on->setToolTip(tr("Whether these rules give the tiers, and not the grades"));
    m_on->setAccessibleName(m_on->toolTip());
    m_hint->setObjectName(QStringLiteral("tierRulesHint"));
    m_list->setSpacing(8);
    m_notes->setMost(mostNotes);
    m_notes->setObjectName(QStringLiteral("tierRuleNotes"));
    contents()->addWidget(heading());
    contents()->addWidget(m_hint->toned(Tone::Muted)->wrapped());
    contents()->addLayout(m_list);
    contents()->addWidget(m_otherwise);
    contents()->addWidget(m_notes);
    connect(m_on, &QCheckBox::clicked, this, [this](bool on) {
        m_rules.on = on;
        Q_EMIT edited(m_rules);
    });
    connect(m_add, &QPushButton::clicked, this, &TierRulesCard::addRule);
}

QWidget *TierRulesCard::heading()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new TextLabel(TextRole::Section, tr("Tiers by rules"), bar), 1);
    row->addWidget(m_on);
    row->addWidget(m_add);
    return bar;
}

QWidget *TierRulesCard::otherwiseRow()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *label = new TextLabel(TextRole::Body, tr("Who meets none of them:"), bar);
    m_otherwiseTier->setObjectName(QStringLiteral("tierOtherwise"));
    m_otherwiseTier->setAccessibleName(tr("Tier of who meets no rule"));
    m_otherwiseTier->addItem(tr("Tier of its grade"));
    for (std::size_t tier = 0; tier < tierCount; ++tier)
        m_otherwiseTier->addItem(tierLabel(static_cast<Tier>(tier)));
    label->setBuddy(m_otherwiseTier);
    row->addWidget(label);
    row->addWidget(m_otherwiseTier);
    row->addStretch();
    connect(m_otherwiseTier, &QComboBox::activated, this, [this](int index) {
        m_rules.otherwise = index == 0 ? std::optional<Tier>() : std::optional(static_cast<Tier>(index - 1));
        Q_EMIT edited(m_rules);
    });
    return bar;
}

void TierRulesCard::showRules(const std::shared_ptr<const Dataset> &dataset, const Profile &profile)
{
    const TierRules &rules = profile.tierRules;
    const bool graded = givesPoints(profile);
    if (m_dataset == dataset && m_rules == rules && m_graded == graded)
        return;
    m_dataset = dataset;
    m_rules = rules;
    m_graded = graded;
    m_others = tierOfOthers(profile);
    const bool any = !rules.rules.empty();
    m_on->setChecked(rules.on);
    m_on->setVisible(any);
    m_hint->setText(any ? tr("The first rule that holds gives the tier, whatever the score. Must-haves and "
                             "disqualifiers still limit it.")
                        : tr("Where a tier is better said than scored: “Best fit: Country is Germany and Employees "
                             "more than 500”. What the rules leave open is found and told."));
    m_otherwise->setVisible(any);
    m_otherwiseTier->setItemText(0, graded ? tr("Tier of its grade")
                                           : tr("Not said: %1", "tier").arg(tierLabel(Tier::Bad)));
    m_otherwiseTier->setCurrentIndex(rules.otherwise ? static_cast<int>(*rules.otherwise) + 1 : 0);
    setRowCount(m_rows, rules.rules.size(), [this](std::size_t index) { return addRow(index); });
    for (std::size_t index = 0; index < m_rows.size(); ++index)
        showRow(index);
    m_notes->setVisible(any);
    showCheck();
}

// What the rules do to customers and prospects.
void TierRulesCard::showCheck()
{
    const RowSet among = m_dataset->customers | m_dataset->prospects;
    const TierRuleCheck check = checkTierRules(m_rules, m_dataset->accounts, among);
    for (std::size_t rule = 0; rule < m_rows.size(); ++rule)
        m_rows[rule].count->setText(
            tr("decides for %Ln accounts", nullptr, static_cast<int>(check.rules[rule].decided)));
    m_notes->setNotes(describe(check, m_rules, m_others, m_dataset->accounts));
}

TierRulesCard::Row TierRulesCard::addRow(std::size_t index)
{
    auto *widget = new QWidget(this);
    widget->setObjectName(QStringLiteral("tierRule%1").arg(index));
    const auto button = [&](const char *icon, const QString &what, const char *name) {
        return iconButton(m_theme.icon(QLatin1String(icon)), what, QLatin1String(name), widget);
    };
    Row row{widget,
            new TextLabel(TextRole::Name, {}, widget),
            new TextLabel(TextRole::Body, {}, widget),
            new TextLabel(TextRole::Caption, {}, widget),
            button("edit", tr("Edit this rule"), "editRule"),
            button("arrow_up", tr("Ask this rule earlier"), "ruleUp"),
            button("arrow_down", tr("Ask this rule later"), "ruleDown"),
            button("remove", tr("Remove this rule"), "removeRule")};
    row.tier->setFixedWidth(tierWidth);
    row.text->setObjectName(QStringLiteral("ruleText"));
    row.count->setObjectName(QStringLiteral("ruleCount"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(row.text->wrapped());
    words->addWidget(row.count->toned(Tone::Muted));
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(row.tier, 0, Qt::AlignTop);
    line->addSpacing(8);
    line->addLayout(words, 1);
    for (QToolButton *each : {row.edit, row.up, row.down, row.remove})
        line->addWidget(each, 0, Qt::AlignTop);
    m_list->addWidget(widget);
    connect(row.edit, &QToolButton::clicked, this, [this, index] { Q_EMIT ruleChosen(m_rules.rules[index].id); });
    connect(row.up, &QToolButton::clicked, this, [this, index] { move(index, -1); });
    connect(row.down, &QToolButton::clicked, this, [this, index] { move(index, 1); });
    connect(row.remove, &QToolButton::clicked, this, [this, index] { remove(index); });
    return row;
}

void TierRulesCard::showRow(std::size_t index)
{
    const Row &row = m_rows[index];
    const TierRule &rule = m_rules.rules[index];
    const QString criteria = describe(rule.criteria, m_dataset->accounts);
    row.tier->setText(tierLabel(rule.tier));
    row.text->setText(criteria.isEmpty() ? tr("No condition yet") : criteria);
    row.text->toned(criteria.isEmpty() ? Tone::Muted : Tone::Normal);
    row.count->setVisible(m_rules.on);
    row.up->setEnabled(index > 0);
    row.down->setEnabled(index + 1 < m_rules.rules.size());
    row.widget->setAccessibleName(tr("Rule %1, %2: %3", "number, tier, conditions")
                                      .arg(countText(static_cast<qint64>(index) + 1), tierLabel(rule.tier), criteria));
}

// One tier worse than the last rule, as rules are usually written.
void TierRulesCard::addRule()
{
    TierRules rules = m_rules;
    TierRule rule;
    rule.id = QUuid::createUuid();
    if (!rules.rules.empty())
        rule.tier =
            static_cast<Tier>(std::min(static_cast<int>(rules.rules.back().tier) + 1, static_cast<int>(Tier::Bad)));
    rules.on = rules.on || rules.rules.empty();
    rules.rules.push_back(rule);
    Q_EMIT edited(rules);
    Q_EMIT ruleChosen(rule.id);
}

void TierRulesCard::move(std::size_t index, int by)
{
    TierRules rules = m_rules;
    const auto moved = rules.rules.begin() + static_cast<std::ptrdiff_t>(index);
    std::iter_swap(moved, moved + by);
    Q_EMIT edited(rules);
}

void TierRulesCard::remove(std::size_t index)
{
    TierRules rules = m_rules;
    rules.rules.erase(rules.rules.begin() + static_cast<std::ptrdiff_t>(index));
    Q_EMIT edited(rules);
}

} // namespace touchstone
