#pragma once

#include "core/project/project.h"
#include "ui/page.h"

#include <functional>

namespace touchstone
{

class GroupsView;
class PaneSwitch;
class SpellingsView;
class SuspiciousView;

// How values are spelt and grouped, and which numbers cannot be. Nothing changes unless the analyst says so; the cells
// of the files stay as they are.
class TidyPane : public QWidget
{
    Q_OBJECT

public:
    explicit TidyPane(const PageContext &context, QWidget *parent = nullptr);

    void refresh(); // the project has changed

Q_SIGNALS:
    void changeRequested(const QString &text, const std::function<void(touchstone::ImportPlan &)> &change);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void compute();

    PageContext m_context;
    PaneSwitch *m_switch;
    SpellingsView *m_spellings;
    GroupsView *m_groups;
    SuspiciousView *m_suspicious;
    bool m_stale = true;
    Project m_shown; // what was found is of this
    quint64 m_computing = 0;
};

} // namespace touchstone
