#pragma once

#include "ui/document/data_import.h"
#include "ui/document/document_files.h"
#include "ui/document/file_readings.h"
#include "ui/document/live_analysis.h"
#include "ui/document/preferences.h"
#include "ui/document/project_document.h"
#include "ui/document/recovery_keeper.h"
#include "ui/page.h"
#include "ui/tasks/task_list.h"

#include <QMainWindow>

class QMenu;
class QStackedWidget;

namespace touchstone
{

class MessageStrip;
class PageRail;
class RenewalPage;
class StartPage;
class TextLabel;

// The window: start screen or the steps of the journey, menus, messages, tasks. Holds the document and what follows it;
// what is done with them is elsewhere.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Theme &theme, UserPrompts &prompts, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Projects are opened, everything else is imported.
    void openFiles(const QStringList &paths);
    void showPage(const QString &key);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeContents();
    void makeStatusBar();
    void makePages();
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeHelpMenu();
    void connectDocument();
    void connectStart();
    void offerRecovery();
    void fillRecentMenu();
    void importFiles(const QStringList &paths); // empty: asks which
    void pasteTable();
    void newFromExports();
    void openSample();
    void showStart(bool start);
    void showPending();
    void showAccount(int account);
    void refreshTitle();
    void refreshStatus(int page);
    void chooseLook(Theme::Choice look);
    void showError(const Error &error);
    void showMessage(const QString &text);
    void moveFocus();

    Theme &m_theme;
    UserPrompts &m_prompts;
    Preferences m_preferences;
    TaskList m_tasks;
    ProjectDocument m_document;
    LiveAnalysis m_live;
    DocumentFiles m_files;
    FileReadings m_readings;
    DataImport m_import;
    RecoveryKeeper m_recovery;
    std::vector<Page *> m_pages;
    QStackedWidget *m_screens = nullptr; // the start page, the pages, and what stands in for the data page
    StartPage *m_start = nullptr;
    RenewalPage *m_renewal = nullptr;
    PageRail *m_rail = nullptr;
    MessageStrip *m_messages = nullptr;
    TextLabel *m_dataState = nullptr;
    QMenu *m_recentMenu = nullptr;
    bool m_closing = false;
};

} // namespace touchstone
