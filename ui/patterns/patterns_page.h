#pragma once

#include "core/patterns/pattern.h"
#include "core/project/project.h"
#include "ui/page.h"
#include "ui/patterns/pattern_detail.h"
#include "ui/patterns/pattern_list.h"

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTableWidget;

namespace touchstone
{

class AntiProfileView;
class EmptyState;
class FirstLookRelay;
class GroupsCard;
class MiningProgress;
class Notes;
class PageHeader;
class TextLabel;
class UsageCard;

// Step 3: what the best customers share that the others do not, and who is not a customer.
class PatternsPage : public Page
{
    Q_OBJECT

public:
    explicit PatternsPage(const PageContext &context, QWidget *parent = nullptr);

    Status status() const override;

private:
    QWidget *options();
    void addTabs();
    QWidget *workArea();
    QWidget *leftOutCard();
    void connectParts();

    void showProject(ProjectParts parts);
    void showState();
    void showPatterns();
    void showDetail();
    void showSide(PatternList::Side side);
    void showUsage();
    void showProgress();
    QString finding() const;
    QString emptySentence();
    void doFirst(); // what the empty page asks for

    MiningOptions chosenOptions() const;
    void start();
    std::shared_ptr<FirstLookRelay> newRelay();
    void finish(const Result<PatternSet> &result);
    void add(PatternDetail::Into into);
    bool isMining() const;
    bool hasMined() const;

    PageContext m_context;
    quint64 m_task = 0;
    int m_searches = 0; // so far
    Project m_mining;   // what is being mined
    PageHeader *m_header;
    QPushButton *m_find;
    QComboBox *m_against;
    QComboBox *m_conditions;
    Notes *m_notes;
    QTabWidget *m_tabs;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    PatternList *m_list;
    QStackedWidget *m_side;
    PatternDetail *m_detail;
    QTableWidget *m_leftOut;
    UsageCard *m_usage;
    GroupsCard *m_groups;
    AntiProfileView *m_anti;
    Notes *m_remarks;
    MiningProgress *m_progress;
};

} // namespace touchstone
