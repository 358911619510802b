#include "ui/main_window.h"

#include "core/base/locale_text.h"
#include "ui/page_list.h"
#include "ui/page_rail.h"
#include "ui/prompts/user_prompts.h"
#include "ui/renewal/renewal_page.h"
#include "ui/start/sample_folder.h"
#include "ui/start/start_page.h"
#include "ui/tasks/task_strip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>

namespace touchstone
{

namespace
{

constexpr QSize usualSize(1280, 800);
constexpr int statusHeight = 32;

QStringList localFiles(const QMimeData *mime)
{
    QStringList paths;
    for (const QUrl &url : mime->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

bool isProject(const QString &path)
{
    return QFileInfo(path).suffix().compare(QLatin1String(projectSuffix), Qt::CaseInsensitive) == 0;
}

} // namespace

MainWindow::MainWindow(Theme &theme, UserPrompts &prompts, QWidget *parent)
    : QMainWindow(parent), m_theme(theme), m_prompts(prompts), m_preferences(loadPreferences()),
      m_live(m_document, m_tasks), m_files(m_document, m_tasks, prompts, RecoveryKeeper::usualFolder()),
      m_readings(m_tasks), m_import(m_document, m_tasks), m_recovery(m_document, m_tasks, RecoveryKeeper::usualFolder())
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    m_theme.choose(m_preferences.look);
    setCentralWidget(makeContents());
    makePages();
    makeStatusBar();
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeHelpMenu();
    connectDocument();
    connectStart();
    showStart(true);
    refreshTitle();
    resize(usualSize.boundedTo(screen()->availableSize() - QSize(8, 48))); // with room for the frame
    restoreGeometry(m_preferences.windowGeometry);
}

// The pages refer to members of the window, so they go before these.
MainWindow::~MainWindow()
{
    delete takeCentralWidget();
}

QWidget *MainWindow::makeContents()
{
    auto *contents = new QWidget(this);
    m_start = new StartPage(m_theme, contents);
    m_rail = new PageRail(m_theme, pageList(), contents);
    m_messages = new MessageStrip(m_theme, contents);
    m_screens = new QStackedWidget(contents);
    m_screens->addWidget(m_start);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_screens, 1);
    auto *row = new QHBoxLayout(contents);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    return contents;
}

void MainWindow::makeStatusBar()
{
    m_dataState = new TextLabel(TextRole::Caption, {}, this);
    m_dataState->setObjectName(QStringLiteral("dataState"));
    m_dataState->toned(Tone::Muted)->setContentsMargins(8, 0, 0, 0);
    statusBar()->addWidget(m_dataState);
    statusBar()->addPermanentWidget(new TaskStrip(m_tasks, this));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setFixedHeight(statusHeight);
}

void MainWindow::makePages()
{
    const PageContext context{m_document, m_live, m_tasks, m_prompts, m_theme, m_readings, m_import};
    for (const PageDefinition &definition : pageList()) {
        Page *page = definition.create(context, m_screens);
        const int index = static_cast<int>(m_pages.size());
        m_screens->addWidget(page);
        m_pages.push_back(page);
        connect(page, &Page::statusChanged, this, [this, index] { refreshStatus(index); });
        connect(page, &Page::pageRequested, this, &MainWindow::showPage);
        connect(page, &Page::importRequested, this, &MainWindow::importFiles);
        connect(page, &Page::accountRequested, this, &MainWindow::showAccount);
        connect(page, &Page::failed, this, &MainWindow::showError);
        connect(page, &Page::message, this, &MainWindow::showMessage);
        refreshStatus(index);
    }
    m_renewal = new RenewalPage(m_theme, m_import, m_screens);
    m_screens->addWidget(m_renewal);
    connect(m_rail, &PageRail::currentChanged, this, [this] { showStart(false); });
    m_rail->setCurrent(0);
}

void MainWindow::connectDocument()
{
    connect(&m_document, &ProjectDocument::modifiedChanged, this, &MainWindow::refreshTitle);
    connect(&m_document, &ProjectDocument::changed, this, &MainWindow::refreshTitle);
    connect(&m_live, &LiveAnalysis::failed, this, &MainWindow::showError);
    connect(&m_import, &DataImport::failed, this, &MainWindow::showError);
    connect(&m_import, &DataImport::imported, this, [this] { showStart(false); });
    connect(&m_import, &DataImport::filesBegun, &m_readings, &FileReadings::begin);
    connect(&m_import, &DataImport::filesEnded, &m_readings, &FileReadings::end);
    connect(&m_import, &DataImport::filesFailed, &m_readings, &FileReadings::fail);
    connect(&m_readings, &FileReadings::cancelRequested, &m_import, &DataImport::cancelFiles);
    connect(&m_import, &DataImport::pendingChanged, this, &MainWindow::showPending);
    connect(&m_files, &DocumentFiles::failed, this, &MainWindow::showError);
    connect(&m_files, &DocumentFiles::nameChanged, this, &MainWindow::refreshTitle);
    connect(&m_files, &DocumentFiles::opened, this, [this] { showStart(false); });
    connect(&m_files, &DocumentFiles::recentProjectsChanged, this, &MainWindow::fillRecentMenu);
    connect(&m_files, &DocumentFiles::opened, this, [this] { m_recovery.begin(m_files.stored()); });
    connect(&m_files, &DocumentFiles::saved, this, [this] { m_recovery.begin(m_files.stored()); });
    connect(&m_files, &DocumentFiles::recovered, this,
            [this](const QString &file) { m_recovery.beginRecovered(m_files.stored(), file); });
    connect(&m_recovery, &RecoveryKeeper::failed, this, &MainWindow::showError);
}

void MainWindow::connectStart()
{
    connect(m_start, &StartPage::newFromExports, this, &MainWindow::newFromExports);
    connect(m_start, &StartPage::openRequested, &m_files, qOverload<>(&DocumentFiles::open));
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::recentRequested, &m_files, qOverload<const QString &>(&DocumentFiles::open));
    connect(m_start, &StartPage::recoverRequested, &m_files, &DocumentFiles::recover);
    connect(m_start, &StartPage::forgetRequested, this, [this](const QString &file) {
        removeRecovery(file);
        offerRecovery();
    });
    fillRecentMenu();
}

void MainWindow::offerRecovery()
{
    m_start->setLeftWork(m_recovery.left());
}

void MainWindow::openFiles(const QStringList &paths)
{
    QStringList exports;
    for (const QString &path : paths) {
        if (isProject(path))
            m_files.open(path);
        else
            exports.append(path);
    }
    if (!exports.isEmpty())
        importFiles(exports);
}

void MainWindow::importFiles(const QStringList &paths)
{
    const QStringList chosen = paths.isEmpty() ? m_prompts.chooseFilesToImport() : paths;
    if (chosen.isEmpty())
        return;
    showStart(false);
    showPage(QStringLiteral("data"));
    m_import.importFiles(chosen);
}

void MainWindow::pasteTable()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const auto pasted = copied ? pastedTable(copied->text(), copied->html()) : std::nullopt;
    if (!pasted) {
        showMessage(tr("There is no table to paste. Copy the cells of a spreadsheet first, with their headers."));
        return;
    }
    showStart(false);
    showPage(QStringLiteral("data"));
    m_import.importPasted(*pasted);
}

void MainWindow::newFromExports()
{
    m_files.whenSafe([this] {
        const QStringList chosen = m_prompts.chooseFilesToImport();
        if (chosen.isEmpty())
            return;
        m_files.startAnew();
        importFiles(chosen);
    });
}

void MainWindow::openSample()
{
    m_files.openCopy(sampleProject(), tr("Sample"));
}

void MainWindow::showStart(bool start)
{
    if (start)
        offerRecovery();
    m_rail->setVisible(!start);
    const bool waiting = m_import.pending() && m_rail->current() == 0;
    if (!start && waiting)
        m_screens->setCurrentWidget(m_renewal);
    else
        m_screens->setCurrentIndex(start ? 0 : m_rail->current() + 1);
}

// Exports that wait are shown when they arrive, and again whenever the first step is chosen.
void MainWindow::showPending()
{
    if (m_import.pending())
        showPage(QStringLiteral("data"));
    else if (m_screens->currentWidget() == m_renewal)
        showStart(false);
}

void MainWindow::showPage(const QString &key)
{
    const std::span<const PageDefinition> pages = pageList();
    for (std::size_t page = 0; page < pages.size(); ++page)
        if (key == QLatin1String(pages[page].key))
            m_rail->setCurrent(static_cast<int>(page));
    showStart(false);
}

void MainWindow::showAccount(int account)
{
    const std::span<const PageDefinition> pages = pageList();
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (!m_pages[page]->showAccount(account))
            continue;
        showPage(QString::fromLatin1(pages[page].key));
        return;
    }
}

void MainWindow::refreshTitle()
{
    setWindowTitle(tr("%1[*] – Touchstone").arg(m_files.name()));
    setWindowModified(m_document.isModified());
    const Dataset &dataset = *m_document.project().dataset;
    const std::size_t accounts = dataset.accounts.rowCount();
    m_dataState->setText(dataset.asOf.isValid() ? tr("Data as of %1").arg(dateText(dataset.asOf)) : QString());
    m_rail->setProject(m_files.name(), isEmpty(m_document.project())
                                           ? tr("Nothing imported yet")
                                           : tr("%Ln account(s)", nullptr, static_cast<int>(accounts)));
}

void MainWindow::refreshStatus(int page)
{
    m_rail->setStatus(page, m_pages[static_cast<std::size_t>(page)]->status());
}

void MainWindow::showError(const Error &error)
{
    if (error.code == Error::Code::Cancelled)
        return;
    m_messages->showError(error);
}

void MainWindow::showMessage(const QString &text)
{
    m_messages->showMessage(text);
}

void MainWindow::moveFocus()
{
    if (!m_rail->isVisible() || m_rail->isAncestorOf(focusWidget()))
        focusFirstChild(*m_screens->currentWidget());
    else
        m_rail->takeFocus();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closing && m_document.isModified()) {
        event->ignore();
        m_files.whenSafe([this] {
            m_closing = true;
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection); // the present closing is refused
        });
        return;
    }
    m_recovery.discard();
    m_preferences = loadPreferences();
    m_preferences.windowGeometry = saveGeometry();
    savePreferences(m_preferences);
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_start->setDropping(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_start->setDropping(false);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_start->setDropping(false);
    event->acceptProposedAction();
    openFiles(localFiles(event->mimeData()));
}

} // namespace touchstone
