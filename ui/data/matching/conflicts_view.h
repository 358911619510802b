#pragma once

#include "core/project/project.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QStackedWidget;

namespace touchstone
{

class EmptyState;
class TableView;
class TextTableModel;
class Theme;

// Fields whose sources disagree, with whose value holds; below the accounts concerned with what each source says.
class ConflictsView : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictsView(Theme &theme, QWidget *parent = nullptr);

    void setProject(const Project &project);

Q_SIGNALS:
    void changeRequested(const QString &text, const std::function<void(touchstone::ImportPlan &)> &change);

private:
    TableView *makeTable(Theme &theme, TextTableModel *model, const QString &name, const QString &what);
    QWidget *makeChoice();
    const FieldConflicts *current() const;
    QString sourceName(int source) const;
    QString labelOf(const QString &field) const;
    void showField();
    void choose(int index);

    Shared<Dataset> m_dataset;
    Shared<std::vector<Source>> m_sources;
    Shared<ImportPlan> m_plan;
    TextTableModel *m_fieldModel;
    TextTableModel *m_accountModel;
    QComboBox *m_choice = nullptr;
    TableView *m_fields;
    TableView *m_accounts;
    QStackedWidget *m_stack;
};

} // namespace touchstone
