#pragma once

#include "ui/patterns/pattern_model.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace touchstone
{

class TextLabel;

// The patterns as a table with filters, and below it how much was tried.
class PatternList : public Card
{
    Q_OBJECT

public:
    // What can stand beside the list: the pattern that is chosen; what was not looked at, and why; what the two groups
    // use; whether the best customers are two groups themselves.
    enum class Side { Detail, LeftOut, Usage, Groups };

    explicit PatternList(Theme &theme, QWidget *parent = nullptr);

    void showPatterns(const PatternSet &set, const Table &names);
    const Pattern *current() const; // null: none is chosen

Q_SIGNALS:
    void currentChanged();
    void sideRequested(touchstone::PatternList::Side side); // what is to be shown beside the list

private:
    QWidget *filters(Theme &theme);
    QWidget *footer();
    QPushButton *sideButton(const QString &text, const QString &objectName, Side side);
    void leaveSides(const QPushButton *but = nullptr);
    void setUpTable(Theme &theme);
    QPushButton *columnsButton();
    void connectFilters();
    void showCount();

    PatternModel *m_model;
    TableView *m_table;
    QLineEdit *m_search;
    QComboBox *m_verdict;
    QComboBox *m_direction;
    TextLabel *m_count;
    TextLabel *m_tried;
    QPushButton *m_leftOut;
    std::vector<QPushButton *> m_sides; // what is beside the list is one of these, or the detail
};

} // namespace touchstone
