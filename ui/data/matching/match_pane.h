#pragma once

#include "core/matching/shared_names.h"
#include "core/project/project.h"
#include "ui/page.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace touchstone
{

class ConflictsView;
class MatchFilesView;
class PaneSwitch;
class ReviewView;
class SharedNamesView;

// Which rows are one account: what may be the same company, which rows fit several accounts, how each file matched,
// where files disagree. The report is made in the background when somebody looks.
class MatchPane : public QWidget
{
    Q_OBJECT

public:
    explicit MatchPane(const PageContext &context, QWidget *parent = nullptr);

    void refresh(); // the project has changed
    void setBusy(bool busy);

Q_SIGNALS:
    void changeRequested(const QString &text, const std::function<void(touchstone::ImportPlan &)> &change);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Report {
        std::shared_ptr<const MatchReport> matches;
        std::vector<SharedName> names;
    };

    void compute();
    void showReport(const Project &project, const Report &report);

    PageContext m_context;
    PaneSwitch *m_switch;
    ReviewView *m_review;
    SharedNamesView *m_shared;
    MatchFilesView *m_files;
    ConflictsView *m_conflicts;
    bool m_stale = true;
    Project m_shown; // what the report is of
    std::optional<Report> m_report;
    quint64 m_computing = 0;
};

} // namespace touchstone
