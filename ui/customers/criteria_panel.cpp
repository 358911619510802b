#include "ui/customers/criteria_panel.h"

#include "core/customers/criteria_overlap.h"
#include "core/customers/criterion_choices.h"
#include "ui/customers/criterion_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/row_count.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace touchstone
{

namespace
{

constexpr int leastCombine = 110; // the list of rules may shorten its text, so that the page fits a small window

}

CriteriaPanel::CriteriaPanel(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_menu(new QMenu(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(ruleBar(theme));
    m_overlap = new TextLabel(TextRole::Caption, {}, this);
    m_overlap->setObjectName(QStringLiteral("criteriaOverlap"));
    column->addWidget(m_overlap->toned(Tone::Muted)->wrapped());
    column->addWidget(cardArea(), 1);
    connect(m_menu, &QMenu::aboutToShow, this, &CriteriaPanel::fillMenu);
    connect(m_combine, &QComboBox::activated, this, &CriteriaPanel::editCombination);
    connect(m_atLeast, &NumberBox::valueChanged, this, &CriteriaPanel::editCombination);
    connect(m_weightCut, &NumberBox::valueChanged, this, &CriteriaPanel::editCombination);
}

QWidget *CriteriaPanel::ruleBar(Theme &theme)
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(8);
    m_lead = new TextLabel(TextRole::Body, tr("Best is who meets"), bar);
    m_combine = new QComboBox(bar);
    m_combine->setObjectName(QStringLiteral("combine"));
    m_combine->setAccessibleName(tr("How the criteria combine"));
    m_combine->addItems({tr("all criteria"), tr("at least", "so many criteria"), tr("a weight of")});
    m_combine->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_combine->setMinimumWidth(leastCombine);
    m_atLeast = new NumberBox(bar);
    m_atLeast->setObjectName(QStringLiteral("atLeast"));
    m_atLeast->setAccessibleName(tr("How many criteria are enough"));
    m_atLeast->setDecimals(0);
    m_weightCut = new NumberBox(bar);
    m_weightCut->setObjectName(QStringLiteral("weightCut"));
    m_weightCut->setAccessibleName(tr("What weight is enough"));
    m_weightCut->setRange(0.0, 1000.0);
    m_add = plainButton(tr("Add criterion"), QStringLiteral("addCriterion"), bar);
    m_add->setIcon(theme.icon(QStringLiteral("add")));
    setMenu(m_add, m_menu);
    m_menu->setObjectName(QStringLiteral("criterionMenu"));
    m_menu->setToolTipsVisible(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_lead, m_combine, m_atLeast, m_weightCut})
        row->addWidget(widget);
    m_atLeast->hide();
    m_weightCut->hide();
    row->addStretch();
    row->addWidget(m_add);
    return bar;
}

QWidget *CriteriaPanel::cardArea()
{
    auto *contents = new QWidget(this);
    m_column = new QVBoxLayout(contents);
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(12);
    m_start = startCard();
    m_column->addWidget(m_start);
    m_column->addStretch();
    return scrollArea(contents, this);
}

QWidget *CriteriaPanel::startCard()
{
    auto *card = new Card(this);
    card->setObjectName(QStringLiteral("criteriaStart"));
    card->contents()->addWidget(new TextLabel(TextRole::Section, tr("What makes a customer one of your best?"), card));
    auto *text = new TextLabel(TextRole::Body, {}, card);
    text->setText(tr("Choose something that is known only after the sale, such as how satisfied they are, what they "
                     "pay or whether they stayed, and drag its threshold until the list is right."));
    card->contents()->addWidget(text->toned(Tone::Muted)->wrapped());
    m_starters = new QVBoxLayout;
    m_starters->setSpacing(8);
    card->contents()->addLayout(m_starters);
    return card;
}

// The first few of what analysts usually choose by, each one click away.
void CriteriaPanel::fillStarters()
{
    constexpr std::size_t mostStarters = 6;
    while (QLayoutItem *item = m_starters->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    CriterionChoices choices = criterionChoices(*m_dataset);
    std::vector<const Column *> &first = choices.usual.empty() ? choices.others : choices.usual;
    first.resize(std::min(first.size(), mostStarters));
    for (const Column *column : first) {
        const Criterion criterion = suggestedCriterion(*column, m_dataset->customers, true);
        QString text = describe(criterion, column->attribute);
        QPushButton *button = plainButton(text.replace(QLatin1Char('&'), QLatin1String("&&")),
                                          QStringLiteral("start_") + column->attribute.key, m_start);
        connect(button, &QPushButton::clicked, this, [this, criterion] { Q_EMIT criterionAdded(criterion); });
        m_starters->addWidget(button);
    }
}

// What analysts usually choose by comes first; the rest is in a menu of its own when it is long.
void CriteriaPanel::fillMenu()
{
    m_menu->clear();
    if (!m_dataset)
        return;
    constexpr std::size_t mostInOneMenu = 12;
    const CriterionChoices choices = criterionChoices(*m_dataset);
    for (const Column *column : choices.usual)
        addToMenu(*m_menu, *column);
    if (!choices.usual.empty() && !choices.others.empty())
        m_menu->addSeparator();
    const bool nested = !choices.usual.empty() && choices.others.size() > mostInOneMenu;
    QMenu *others = nested ? m_menu->addMenu(tr("More outcome fields")) : m_menu;
    others->setToolTipsVisible(true);
    for (const Column *column : choices.others)
        addToMenu(*others, *column);
    if (choices.usual.empty() && choices.others.empty())
        m_menu->addAction(tr("No field is marked as known only after the sale"))->setEnabled(false);
}

void CriteriaPanel::addToMenu(QMenu &menu, const Column &column)
{
    QString label = column.attribute.label;
    QAction *action = menu.addAction(label.replace(QLatin1Char('&'), QLatin1String("&&")));
    action->setObjectName(QStringLiteral("add_") + column.attribute.key);
    action->setToolTip(column.attribute.formula.toHtmlEscaped());
    connect(action, &QAction::triggered, this, [this, key = column.attribute.key] {
        if (const Column *chosen = m_dataset->accounts.find(key))
            Q_EMIT criterionAdded(suggestedCriterion(*chosen, m_dataset->customers, true));
    });
}

void CriteriaPanel::showRule(const std::shared_ptr<const Dataset> &dataset, const BestRule &rule)
{
    m_dataset = dataset;
    m_rule = rule;
    resizeCards(rule.criteria.size());
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->showCriterion(dataset, rule.criteria[i], rule.combine == BestRule::Combine::Weighted);
    m_start->setVisible(rule.criteria.empty());
    if (rule.criteria.empty())
        fillStarters();
    showCombination();
}

void CriteriaPanel::showCombination()
{
    const QSignalBlocker blockers[] = {QSignalBlocker(m_combine), QSignalBlocker(m_atLeast),
                                       QSignalBlocker(m_weightCut)};
    const bool several = m_rule.criteria.size() > 1;
    m_lead->setVisible(several);
    m_combine->setVisible(several);
    m_combine->setCurrentIndex(static_cast<int>(m_rule.combine));
    m_atLeast->setVisible(several && m_rule.combine == BestRule::Combine::AtLeast);
    m_atLeast->setRange(1, std::max<double>(1, static_cast<double>(m_rule.criteria.size())));
    m_atLeast->setValue(m_rule.atLeast);
    m_weightCut->setVisible(several && m_rule.combine == BestRule::Combine::Weighted);
    m_weightCut->setValue(m_rule.weightCut);
}

void CriteriaPanel::editCombination()
{
    Q_EMIT combinationEdited(static_cast<BestRule::Combine>(m_combine->currentIndex()),
                             static_cast<int>(m_atLeast->value()), m_weightCut->value());
}

void CriteriaPanel::resizeCards(std::size_t count)
{
    setRowCount(m_cards, count, [this](std::size_t index) {
        auto *card = new CriterionCard(m_theme, index, m_start->parentWidget());
        m_column->insertWidget(static_cast<int>(index), card);
        connect(card, &CriterionCard::edited, this, [this, index](const BestCriterion &criterion, const QString &key) {
            Q_EMIT criterionEdited(index, criterion, key);
        });
        connect(card, &CriterionCard::removeRequested, this, [this, index] { Q_EMIT criterionRemoved(index); });
        card->show();
        return card;
    });
}

void CriteriaPanel::addBelow(QWidget *card)
{
    m_column->insertWidget(m_column->count() - 1, card); // before the stretch
}

void CriteriaPanel::showSelection(const BestSelection &selection)
{
    for (CriterionCard *card : m_cards)
        card->showSelection(selection);
    const bool isOfThese = m_dataset && selection.best.rowCount() == m_dataset->accounts.rowCount();
    const QString overlap = isOfThese ? overlapSentence(criteriaOverlap(*m_dataset, m_rule, selection)) : QString();
    m_overlap->setText(overlap);
    m_overlap->setVisible(!overlap.isEmpty());
}

} // namespace touchstone
