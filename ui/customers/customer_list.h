#pragma once

#include "ui/customers/best_model.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace touchstone
{

class TextLabel;

// Who is best and who is not, with search, and the buttons that take a customer in or out by hand.
class CustomerList : public Card
{
    Q_OBJECT

public:
    explicit CustomerList(Theme &theme, QWidget *parent = nullptr);

    void showCustomers(const std::shared_ptr<const Dataset> &dataset, const std::shared_ptr<const BestRule> &rule,
                       const std::shared_ptr<const BestSelection> &selection);

    // Lets the user ask where the values come from.
    void offerOrigins(Theme &theme, std::function<Project()> project);

Q_SIGNALS:
    void markRequested(int account, bool best); // the page asks for the reason
    void unmarkRequested(int account);
    void accountRequested(int account);

private:
    QWidget *filters(Theme &theme);
    QWidget *actions(Theme &theme);
    void setUpTable(Theme &theme);
    void connectFields();
    void showCounts();
    void updateActions();
    void showMenu(const QPoint &place);
    int currentAccount() const;

    std::shared_ptr<const BestSelection> m_selection;
    std::shared_ptr<const BestRule> m_rule;
    BestModel *m_model;
    TableView *m_table;
    TextLabel *m_nobody;
    QStackedWidget *m_shownOrEmpty;
    QComboBox *m_filter;
    QLineEdit *m_search;
    TextLabel *m_shown;
    QPushButton *m_takeIn;
    QPushButton *m_leaveOut;
    QPushButton *m_unmark;
};

} // namespace touchstone
