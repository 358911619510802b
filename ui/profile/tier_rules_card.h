#pragma once

#include "core/data/dataset.h"
#include "core/profile/profile.h"
#include "ui/widgets/card.h"

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QPushButton;
class QToolButton;

namespace touchstone
{

class Notes;
class TextLabel;
class Theme;

// Rules that give a tier whatever the score, in their order, and what they leave open.
class TierRulesCard : public Card
{
    Q_OBJECT

public:
    explicit TierRulesCard(Theme &theme, QWidget *parent = nullptr);

    void showRules(const std::shared_ptr<const Dataset> &dataset, const Profile &profile);

Q_SIGNALS:
    void edited(const touchstone::TierRules &rules);
    void ruleChosen(const QUuid &rule); // to be edited

private:
    struct Row {
        QWidget *widget;
        TextLabel *tier;
        TextLabel *text;
        TextLabel *count;
        QToolButton *edit;
        QToolButton *up;
        QToolButton *down;
        QToolButton *remove;
    };

    QWidget *heading();
    void showCheck();
    QWidget *otherwiseRow();
    Row addRow(std::size_t index);
    void showRow(std::size_t index);
    void addRule();
    void move(std::size_t index, int by);
    void remove(std::size_t index);

    Theme &m_theme;
    std::shared_ptr<const Dataset> m_dataset;
    TierRules m_rules;
    bool m_graded = true;         // whether there are points, and so grades
    std::optional<Tier> m_others; // of who meets none
    std::vector<Row> m_rows;
    QCheckBox *m_on;
    TextLabel *m_hint;
    QVBoxLayout *m_list;
    QComboBox *m_otherwiseTier;
    QWidget *m_otherwise;
    Notes *m_notes;
    QPushButton *m_add;
};

} // namespace touchstone
