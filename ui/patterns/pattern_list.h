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
    explicit PatternList(Theme &theme, QWidget *parent = nullptr);

    void showPatterns(const PatternSet &set, const Table &names);
    const Pattern *current() const; // null: none is chosen

Q_SIGNALS:
    void currentChanged();
    void leftOutRequested(bool shown); // what was not looked at, and why
    void usageRequested(bool shown);   // what the two groups use

private:
    QWidget *filters(Theme &theme);
    QWidget *footer();
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
    QPushButton *m_usage = nullptr;
    QPushButton *m_leftOut;
};

} // namespace touchstone
