#pragma once

#include "ui/document/data_import.h"
#include "ui/page.h"

class QStackedWidget;
class QTabWidget;

namespace touchstone
{

class ColumnModel;
class ColumnsPane;
class CurrencyPane;
class EmptyState;
class FieldsPane;
class HealthPane;
class IssueModel;
class MatchPane;
class PageHeader;
class PreviewPane;
class ReadingPane;
class SourceList;
class TableView;
class TidyPane;

// The first step: which files there are, how their columns are understood, what was found in them, and how full the
// fields of the accounts are.
class DataPage : public Page
{
    Q_OBJECT

public:
    explicit DataPage(const PageContext &context, QWidget *parent = nullptr);

    Status status() const override;

private:
    QWidget *makeHeader();
    QWidget *makeContents();
    QTabWidget *makeTabs();
    TableView *makeIssueTable();
    HealthPane *makeHealth();
    void refresh(ProjectParts parts);
    void addDecisions();
    void refreshDecisions();
    void showSource(int source);
    void showIssues(int source);
    void summarize();
    void chooseRole(int source, SourceRole role);
    void askRemove(int source);
    void showCell(int row, int column, const QPoint &place);
    void showIssueColumn(const QModelIndex &issue);

    PageContext m_context;
    DataImport m_import;
    PageHeader *m_header = nullptr;
    QWidget *m_importButton = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    SourceList *m_sources = nullptr;
    QTabWidget *m_tabs = nullptr;
    ColumnModel *m_columns;
    IssueModel *m_issues;
    FieldsPane *m_fields = nullptr;
    HealthPane *m_health = nullptr;
    ColumnsPane *m_columnsPane = nullptr;
    PreviewPane *m_preview = nullptr;
    ReadingPane *m_reading = nullptr;
    TableView *m_issueTable = nullptr;
    QString m_shown; // the name of the source that is shown
    MatchPane *m_match = nullptr;
    TidyPane *m_tidy = nullptr;
    CurrencyPane *m_currency = nullptr;
    quint64 m_summarizing = 0;
};

} // namespace touchstone
