#pragma once

#include "core/matching/suspicious_values.h"
#include "core/project/project.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QStackedWidget;

namespace touchstone
{

class EmptyState;
class TableView;
class TextTableModel;
class Theme;

// Numbers that cannot be, and those far off all others, with the accounts that have them. They can be taken for
// unknown, and back.
class SuspiciousView : public QWidget
{
    Q_OBJECT

public:
    explicit SuspiciousView(Theme &theme, QWidget *parent = nullptr);

    void setValues(const Project &project, std::vector<SuspiciousValues> values);

Q_SIGNALS:
    void changeRequested(const QString &text, const std::function<void(touchstone::ImportPlan &)> &change);

private:
    TableView *makeTable(Theme &theme, TextTableModel *model, const QString &name, const QString &what);
    void showAccounts();
    void takeForUnknown();

    Shared<Dataset> m_dataset;
    std::vector<SuspiciousValues> m_values;
    std::vector<ValueLimits> m_limits; // shown behind the values
    TextTableModel *m_fieldModel;
    TextTableModel *m_accountModel;
    TableView *m_fields;
    TableView *m_accounts;
    QStackedWidget *m_stack;
    QPushButton *m_unknown;
};

} // namespace touchstone
