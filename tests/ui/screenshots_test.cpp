#include "tests/support/scripted_prompts.h"
#include "ui/main_window.h"
#include "ui/page_list.h"
#include "ui/start/sample_folder.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QTranslator>

namespace touchstone
{

// Pictures of every page for a person to look at, in the folder that TOUCHSTONE_SCREENSHOTS names: of the sample
// project, or of the files that TOUCHSTONE_SCREENSHOT_FILES names, in the language of the locale (LC_ALL).
class ScreenshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesPicturesOfEveryPage_data();
    void takesPicturesOfEveryPage();

private:
    QString m_folder;
};

namespace
{

// False if there are no texts in this language.
bool bringTexts(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *texts = new QTranslator(qApp);
    return texts->load(locale, name, QStringLiteral("_"), folder) && QCoreApplication::installTranslator(texts);
}

QStringList filesToShow()
{
    const QString told = qEnvironmentVariable("TOUCHSTONE_SCREENSHOT_FILES");
    if (!told.isEmpty())
        return told.split(QLatin1Char(','));
    return sampleProject().isEmpty() ? QStringList() : QStringList{sampleProject()};
}

void settle(const MainWindow &window)
{
    const auto *tasks = window.findChild<TaskList *>();
    QTest::qWait(100);
    if (tasks)
        QVERIFY(QTest::qWaitFor([tasks] { return tasks->tasks().empty(); }, 120000));
    QTest::qWait(300);
}

void take(MainWindow &window, const QString &path)
{
    QCoreApplication::processEvents();
    QVERIFY2(window.grab().save(path), qPrintable(path));
}

// The picture, and where something scrolls a second one of its end.
void takeWhole(MainWindow &window, const QString &path)
{
    take(window, path + QStringLiteral(".png"));
    for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
        QScrollBar *bar = area->verticalScrollBar();
        if (!area->isVisible() || bar->maximum() == 0)
            continue;
        bar->setValue(bar->maximum());
        take(window, path + QStringLiteral("-below.png"));
        bar->setValue(0);
    }
}

QList<QTabBar *> visibleBars(const MainWindow &window)
{
    QList<QTabBar *> bars = window.findChildren<QTabBar *>();
    bars.removeIf([](const QTabBar *bar) { return !bar->isVisible(); });
    return bars;
}

// The page, and each of its tabs, with those within them.
void takePage(MainWindow &window, const QString &path, const QList<QTabBar *> &taken = {})
{
    QList<QTabBar *> bars = visibleBars(window);
    bars.removeIf([&taken](QTabBar *bar) { return taken.contains(bar); });
    for (QTabBar *bar : std::as_const(bars)) {
        for (int tab = 0; tab < bar->count(); ++tab) {
            bar->setCurrentIndex(tab);
            settle(window); // some are computed when they are looked at
            takePage(window, QStringLiteral("%1-%2").arg(path).arg(tab + 1), taken + QList<QTabBar *>{bar});
        }
        bar->setCurrentIndex(0);
    }
    if (bars.isEmpty())
        takeWhole(window, path);
}

} // namespace

void ScreenshotsTest::initTestCase()
{
    m_folder = qEnvironmentVariable("TOUCHSTONE_SCREENSHOTS");
    if (m_folder.isEmpty())
        QSKIP("set TOUCHSTONE_SCREENSHOTS to a folder");
    QVERIFY(QDir().mkpath(m_folder));
    QVERIFY(bringTexts(QLocale(QLocale::English), QStringLiteral("touchstone"), QStringLiteral(":/i18n"))); // plurals
    bringTexts(QLocale(), QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    bringTexts(QLocale(), QStringLiteral("touchstone"), QStringLiteral(":/i18n"));
}

void ScreenshotsTest::takesPicturesOfEveryPage_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Theme::Choice>("look");
    QTest::newRow("light-1280") << QSize(1280, 800) << Theme::Choice::Light;
    QTest::newRow("dark-1280") << QSize(1280, 800) << Theme::Choice::Dark;
    QTest::newRow("light-1920") << QSize(1920, 1080) << Theme::Choice::Light;
    QTest::newRow("dark-1920") << QSize(1920, 1080) << Theme::Choice::Dark;
}

void ScreenshotsTest::takesPicturesOfEveryPage()
{
    QFETCH(QSize, size);
    QFETCH(Theme::Choice, look);
    const QString name = QDir(m_folder).filePath(QString::fromLatin1(QTest::currentDataTag()));
    Theme theme(*qApp);
    test::ScriptedPrompts prompts;
    MainWindow window(theme, prompts);
    theme.choose(look);
    window.resize(size);
    window.show();
    take(window, name + QStringLiteral("-start.png"));
    window.showPage(QStringLiteral("data"));
    take(window, name + QStringLiteral("-data-empty.png"));
    window.openFiles(filesToShow());
    QTest::qWait(300);
    take(window, name + QStringLiteral("-data-reading.png")); // large files are still being read
    settle(window);
    for (const char *button : {"runBacktest", "antiEmptyAction"}) {
        window.findChild<QPushButton *>(QLatin1String(button))->click();
        settle(window);
    }
    for (const PageDefinition &page : pageList()) {
        window.showPage(QString::fromLatin1(page.key));
        settle(window);
        takePage(window, QStringLiteral("%1-%2").arg(name, QString::fromLatin1(page.key)));
    }
}

} // namespace touchstone

QTEST_MAIN(touchstone::ScreenshotsTest)
#include "screenshots_test.moc"
