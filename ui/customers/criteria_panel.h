#pragma once

#include "core/customers/best_customers.h"

#include <QWidget>

#include <memory>
#include <vector>

class QBoxLayout;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;

namespace touchstone
{

class CriterionCard;
class NumberBox;
class TextLabel;
class Theme;

// The rule of best: how its criteria combine, a card for each, and the menu to add one.
class CriteriaPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CriteriaPanel(Theme &theme, QWidget *parent = nullptr);

    void showRule(const std::shared_ptr<const Dataset> &dataset, const BestRule &rule);
    void showSelection(const BestSelection &selection);

    // Below the criteria, scrolled with them.
    void addBelow(QWidget *card);

Q_SIGNALS:
    void criterionAdded(const touchstone::Criterion &criterion);
    void criterionEdited(std::size_t index, const touchstone::BestCriterion &criterion, const QString &mergeKey);
    void criterionRemoved(std::size_t index);
    void combinationEdited(touchstone::BestRule::Combine combine, int atLeast, double weightCut);

private:
    QWidget *ruleBar(Theme &theme);
    QWidget *cardArea();
    QWidget *startCard();
    void fillStarters();
    void fillMenu();
    void addToMenu(QMenu &menu, const Column &column);
    void showCombination();
    void editCombination();
    void resizeCards(std::size_t count);

    Theme &m_theme;
    std::shared_ptr<const Dataset> m_dataset;
    BestRule m_rule;
    QMenu *m_menu;
    QPushButton *m_add;
    QLabel *m_lead;
    QComboBox *m_combine;
    NumberBox *m_atLeast;
    NumberBox *m_weightCut;
    TextLabel *m_overlap;
    QBoxLayout *m_column;
    QWidget *m_start;
    QBoxLayout *m_starters;
    std::vector<CriterionCard *> m_cards;
};

} // namespace touchstone
