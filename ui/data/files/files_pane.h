#pragma once

#include "core/import/plan/import_plan.h"
#include "ui/page.h"

#include <functional>

class QStackedWidget;
class QTabWidget;

namespace touchstone
{

class ColumnModel;
class ColumnsPane;
class DataImport;
class IssueModel;
class PreviewPane;
class FirstRowsView;
class ReadingPane;
class SourceList;
class TableView;

// The files of the project and, of the chosen one, how its columns are understood, raw beside understood values, how it
// was read and what was found in it.
class FilesPane : public QWidget
{
    Q_OBJECT

public:
    FilesPane(const PageContext &context, DataImport &imports, QWidget *parent = nullptr);

    void refresh();

private:
    QTabWidget *makeTabs();
    TableView *makeIssueTable();
    void connectTabs();
    void connectReadings();
    void showReading(quint64 id);
    void showSource(int source);
    void showIssues(int source);
    void changeSource(const QString &text, const std::function<void(SourcePlan &)> &change);
    void leaveOut(std::size_t entry, bool leftOut);
    void chooseRole(int source, SourceRole role);
    void askRemove(int source);
    void showCell(int row, int column, const QPoint &place);
    void showIssueColumn(const QModelIndex &issue);

    PageContext m_context;
    DataImport &m_imports;
    ColumnModel *m_columns;
    IssueModel *m_issues;
    SourceList *m_sources;
    FirstRowsView *m_firstRows;
    QStackedWidget *m_stack; // the tabs of a source, or the first rows of a file that is being read
    QTabWidget *m_tabs = nullptr;
    ColumnsPane *m_columnsPane = nullptr;
    PreviewPane *m_preview = nullptr;
    ReadingPane *m_reading = nullptr;
    TableView *m_issueTable = nullptr;
    QString m_shown; // the name of the source that is shown
};

} // namespace touchstone
