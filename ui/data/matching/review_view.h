#pragma once

#include "core/matching/match_report.h"
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

// The queue of pairs that may be one company: one below the other, the chosen one with both sides' facts beside it. Y
// says that they are the same, N that they are not. Answers given while the accounts are put together are kept and go
// in as one step when that is done.
class ReviewView : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewView(Theme &theme, QWidget *parent = nullptr);

    void setReport(const Project &project, const std::shared_ptr<const MatchReport> &report);
    void setBusy(bool busy);
    qsizetype openCount() const { return static_cast<qsizetype>(m_open.size()); }

Q_SIGNALS:
    void changeRequested(const QString &text, const std::function<void(touchstone::ImportPlan &)> &change);
    void openCountChanged();

private:
    struct Answer {
        MatchSuggestion suggestion;
        bool same = true;
    };

    QWidget *makeAnswers();
    TableView *makeQueue(Theme &theme);
    TableView *makeFacts(Theme &theme);
    void answer(bool same);
    void flush();
    void showQueue();
    void showSides();

    Shared<Dataset> m_dataset;
    Shared<std::vector<Source>> m_sources;
    std::vector<MatchSuggestion> m_open;
    std::vector<Answer> m_pending;
    bool m_busy = false;

    TextTableModel *m_queueModel;
    TextTableModel *m_factModel;
    TextLabel *m_gain;
    QPushButton *m_same = nullptr;
    QPushButton *m_different = nullptr;
    TableView *m_queue;
    TableView *m_facts;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace touchstone
