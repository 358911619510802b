#pragma once

#include "core/matching/match_report.h"
#include "core/project/project.h"

#include <QWidget>

#include <functional>

class QComboBox;

namespace touchstone
{

class TableView;
class TextLabel;
class TextTableModel;
class Theme;

// How the rows of each file found their accounts, and below what did not match, both ways. What counts as one account
// is chosen here: a record, a company, or all of a group.
class MatchFilesView : public QWidget
{
    Q_OBJECT

public:
    explicit MatchFilesView(Theme &theme, QWidget *parent = nullptr);

    void setReport(const Project &project, std::shared_ptr<const MatchReport> report);

Q_SIGNALS:
    void changeRequested(const QString &text, const std::function<void(touchstone::ImportPlan &)> &change);

private:
    TableView *makeFiles(Theme &theme);
    TableView *makeUnmatched(Theme &theme);
    QWidget *makeLevel();
    void chooseLevel(int index);
    void showUnmatched();

    Shared<Dataset> m_dataset;
    Shared<std::vector<Source>> m_sources;
    std::shared_ptr<const MatchReport> m_report = std::make_shared<const MatchReport>();
    AccountLevel m_level = AccountLevel::Site;

    TextTableModel *m_fileModel;
    TextTableModel *m_unmatchedModel;
    QComboBox *m_levelBox = nullptr;
    TableView *m_files;
    TextLabel *m_summary;
    TableView *m_unmatched;
};

} // namespace touchstone
