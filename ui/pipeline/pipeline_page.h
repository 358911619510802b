#pragma once

#include "ui/accounts/fit_model.h"
#include "ui/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace touchstone
{

class AccountPanel;
class ChartPanel;
class EmptyState;
class FigureCard;
class PageHeader;
class TextLabel;

// How well the pipeline matches: figures, the list of open opportunities, prospects or customers with their scores, why
// one of them scores as it does, and charts by tier and stage.
class PipelinePage : public Page
{
    Q_OBJECT

public:
    explicit PipelinePage(const PageContext &context, QWidget *parent = nullptr);

    Status status() const override;
    bool showAccount(int account) override;

private:
    QWidget *createList();
    QWidget *createFilters();
    QWidget *createCharts();
    void connectList();
    void refresh();
    void showFit();
    void listPopulation();
    void setReady(bool ready);
    void refreshFigures();
    void refreshTiers();
    void showSelected();
    void applyFilter();
    void chooseStage(int category);
    void showEmpty();
    void exportScores();
    void writeScoresTo(const QString &path);
    TracedCell tracedCell(const QModelIndex &index) const;
    FitPopulation population() const;
    QString emptySentence() const;

    // What is shown: an analysis and the project that it is of, as the document may be an edit ahead.
    struct Shown {
        Project project;
        Analysis analysis;
    };

    PageContext m_context;
    Shown m_shown;
    PageHeader *m_header;
    QAction *m_export; // in the File menu too
    QPushButton *m_exportButton;
    QPushButton *m_review;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    std::array<FigureCard *, 4> m_figures{};
    QTabWidget *m_tabs;
    QLineEdit *m_search = nullptr;
    QComboBox *m_population = nullptr;
    QComboBox *m_tier = nullptr;
    QComboBox *m_stage = nullptr;
    TextLabel *m_count = nullptr;
    FitModel *m_model;
    TableView *m_table = nullptr;
    AccountPanel *m_panel;
    std::vector<std::pair<QString, ChartPanel *>> m_charts; // by key of the chart catalogue
};

} // namespace touchstone
