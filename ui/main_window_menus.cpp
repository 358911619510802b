#include "ui/main_window.h"

#include "ui/help_window.h"
#include "ui/page_list.h"
#include "ui/start/sample_folder.h"
#include "ui/start/start_page.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMenuBar>

// The menus of the window.
namespace touchstone
{

void MainWindow::makeFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(tr("&New"), QKeySequence::New, &m_files, &DocumentFiles::newProject);
    menu->addAction(tr("&Open…"), QKeySequence::Open, &m_files, qOverload<>(&DocumentFiles::open));
    m_recentMenu = menu->addMenu(tr("Open &recent"));
    if (!sampleProject().isEmpty())
        menu->addAction(tr("Open sa&mple"), this, &MainWindow::openSample);
    menu->addSeparator();
    menu->addAction(m_theme.icon(QStringLiteral("import")), tr("&Import files…"), QKeySequence(tr("Ctrl+I")), this,
                    [this] { importFiles({}); });
    menu->addSeparator();
    menu->addAction(m_theme.icon(QStringLiteral("save")), tr("&Save"), QKeySequence::Save, &m_files,
                    &DocumentFiles::save);
    menu->addAction(tr("Save &as…"), QKeySequence(tr("Ctrl+Shift+S")), &m_files, &DocumentFiles::saveAs);
    menu->addSeparator();
    for (const Page *page : m_pages)
        menu->addActions(page->actions());
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence(tr("Ctrl+Q")), this, &QWidget::close);
}

void MainWindow::makeEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    QAction *undo = m_document.undoStack().createUndoAction(this, tr("&Undo"));
    undo->setObjectName(QStringLiteral("undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setIcon(m_theme.icon(QStringLiteral("undo")));
    QAction *redo = m_document.undoStack().createRedoAction(this, tr("&Redo"));
    redo->setObjectName(QStringLiteral("redo"));
    redo->setShortcuts({QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))});
    redo->setIcon(m_theme.icon(QStringLiteral("redo")));
    menu->addActions({undo, redo});
    menu->addSeparator();
    menu->addAction(tr("&Paste a table"), QKeySequence::Paste, this, &MainWindow::pasteTable)
        ->setToolTip(tr("Imports the cells that were copied in a spreadsheet"));
}

void MainWindow::makeViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    int number = 1;
    for (const PageDefinition &page : pageList()) {
        const QKeySequence shortcut(QStringLiteral("Ctrl+%1").arg(number++));
        menu->addAction(m_theme.icon(QString::fromLatin1(page.icon)), pageLabel(page), shortcut, this,
                        [this, key = QString::fromLatin1(page.key)] { showPage(key); });
    }
    menu->addAction(tr("&Start screen"), QKeySequence(tr("Ctrl+0")), this, [this] { showStart(true); });
    menu->addAction(tr("Switch between steps and page"), QKeySequence(tr("F6")), this, &MainWindow::moveFocus);
    menu->addSeparator();
    QMenu *looks = menu->addMenu(tr("&Look"));
    auto *group = new QActionGroup(this);
    const auto addLook = [&](const QString &text, Theme::Choice look) {
        QAction *action = looks->addAction(text, this, [this, look] { chooseLook(look); });
        action->setCheckable(true);
        action->setChecked(m_theme.choice() == look);
        group->addAction(action);
    };
    addLook(tr("As the &system"), Theme::Choice::System);
    addLook(tr("&Light"), Theme::Choice::Light);
    addLook(tr("&Dark"), Theme::Choice::Dark);
}

void MainWindow::makeHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&Keyboard shortcuts"), QKeySequence(tr("F1")), this,
                    [this] { showShortcuts(*menuBar(), this); });
    menu->addAction(tr("&About Touchstone"), this, [this] { showAbout(this); });
}

void MainWindow::fillRecentMenu()
{
    const QStringList paths = m_files.recentProjects();
    m_recentMenu->clear();
    for (const QString &path : paths)
        m_recentMenu->addAction(QFileInfo(path).completeBaseName(), this, [this, path] { m_files.open(path); })
            ->setToolTip(path);
    m_recentMenu->setEnabled(!paths.isEmpty());
    m_start->setRecentProjects(paths);
}

void MainWindow::chooseLook(Theme::Choice look)
{
    m_theme.choose(look);
    m_preferences = loadPreferences();
    m_preferences.look = look;
    savePreferences(m_preferences);
}

} // namespace touchstone
