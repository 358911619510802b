#pragma once

#include "core/matching/shared_names.h"
#include "core/project/project.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QStackedWidget;

namespace touchstone
{

class EmptyState;
class TableView;
class TextLabel;
class TextTableModel;
class Theme;

// Rows that name an account as several are called: the names above, for the chosen one the accounts that may be meant,
// and below what the row says beside what the account is known for. The analyst says which account it is.
class SharedNamesView : public QWidget
{
    Q_OBJECT

public:
    explicit SharedNamesView(Theme &theme, QWidget *parent = nullptr);

    void setNames(const Project &project, std::vector<SharedName> names);
    qsizetype openCount() const { return static_cast<qsizetype>(m_names.size()); }

Q_SIGNALS:
    void changeRequested(const QString &text, const std::function<void(touchstone::ImportPlan &)> &change);

private:
    TableView *makeTable(Theme &theme, TextTableModel *model, const QString &name, const QString &accessibleName);
    QWidget *makeAnswer();
    const SharedName *chosenName() const;
    qint32 chosenAccount() const; // -1: none
    void showNames();
    void showAccounts();
    void showSides();
    void assign();

    Shared<Dataset> m_dataset;
    Shared<std::vector<Source>> m_sources;
    Shared<ImportPlan> m_plan;
    std::vector<SharedName> m_names;

    TextTableModel *m_nameModel;
    TextTableModel *m_accountModel;
    TextTableModel *m_factModel;
    TableView *m_nameTable;
    TableView *m_accountTable;
    TableView *m_factTable;
    QPushButton *m_assign = nullptr;
    TextLabel *m_reason = nullptr; // why it cannot be said
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace touchstone
