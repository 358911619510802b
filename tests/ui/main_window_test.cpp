#include "ui/main_window.h"

#include "tests/support/window_fixture.h"
#include "ui/document/preferences.h"
#include "ui/page_list.h"
#include "ui/start/start_page.h"
#include "ui/widgets/message_strip.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

namespace touchstone
{

namespace
{

struct Fixture : test::WindowFixture {
    QListWidget *steps() const { return find<QListWidget>("pageList"); }
    bool isImported(int accounts) const
    {
        const QString text = find<QLabel>("projectSubtitle")->text();
        return text.startsWith(QString::number(accounts));
    }
    QAction *action(const QString &text) const
    {
        for (QAction *action : window.findChildren<QAction *>())
            if (action->text() == text)
                return action;
        return nullptr;
    }
};

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsWithTheStartPage();
    void newFromExportsLeadsToTheData();
    void droppedFilesAreImported();
    void copiedCellsArePasted();
    void pastingWordsSaysWhatIsWanted();
    void droppedProjectIsOpened();
    void brokenFileIsSaidInTheStripAndCopied();
    void stepsAreReachedByKeyboard();
    void f6SwitchesBetweenStepsAndPage();
    void undoNamesTheStep();
    void titleTellsNameAndUnsavedChanges();
    void closingAsksAboutUnsavedChanges();
    void closingSavesWhenAsked();
    void lookIsChosenAndKept();
    void everyWidgetHasANameForScreenReaders();
    void fitsAScreenOf1280();

private:
    void importAccounts(Fixture &fixture);
};

void MainWindowTest::init()
{
    savePreferences({});
}

void MainWindowTest::importAccounts(Fixture &f)
{
    f.window.openFiles({f.files.accounts()});
    QTRY_VERIFY_WITH_TIMEOUT(f.isImported(4), 20000);
}

void MainWindowTest::beginsWithTheStartPage()
{
    const Fixture f;
    QVERIFY(f.find<StartPage>("startPage")->isVisible());
    QVERIFY(!f.steps()->isVisible());
    QVERIFY(!f.find<QWidget>("recentProjects")->isVisible());
}

void MainWindowTest::newFromExportsLeadsToTheData()
{
    Fixture f;
    f.prompts.filesToImport = {{f.files.accounts(), f.files.deals()}};
    QTest::mouseClick(f.find<QPushButton>("newFromExports"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(f.isImported(4), 20000);
    QVERIFY(f.find<QWidget>("dataPage")->isVisible());
    QCOMPARE(f.steps()->currentRow(), 0);
    QVERIFY(f.steps()->item(0)->data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Data, ")));
}

void MainWindowTest::droppedFilesAreImported()
{
    Fixture f;
    QVERIFY(f.drop({f.files.accounts()}));
    QTRY_VERIFY_WITH_TIMEOUT(f.isImported(4), 20000);
    QCOMPARE(f.prompts.asked, QStringList());
}

void MainWindowTest::copiedCellsArePasted()
{
    Fixture f;
    QGuiApplication::clipboard()->setText(QStringLiteral("Account Name\tIndustry\tEmployees\n"
                                                         "Alpine Cargo\tLogistics\t420\n"
                                                         "\"Baltic\nLines\"\tLogistics\t380\n"));
    QTest::keySequence(&f.window, QKeySequence::Paste);
    QTRY_VERIFY_WITH_TIMEOUT(f.isImported(2), 20000);
}

void MainWindowTest::pastingWordsSaysWhatIsWanted()
{
    Fixture f;
    QGuiApplication::clipboard()->setText(QStringLiteral("Dear all, here are the figures."));
    f.action(QStringLiteral("&Paste a table"))->trigger();
    QVERIFY(f.find<MessageStrip>("messageStrip")->text().contains(QStringLiteral("There is no table to paste")));
}

void MainWindowTest::droppedProjectIsOpened()
{
    Fixture f;
    importAccounts(f);
    f.prompts.projectsToSave = {f.files.path(QStringLiteral("acme.touchstone"))};
    f.action(QStringLiteral("&Save"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!f.window.isWindowModified(), 20000);
    f.action(QStringLiteral("&New"))->trigger();
    QTRY_VERIFY(!f.isImported(4));
    QVERIFY(f.drop({f.files.path(QStringLiteral("acme.touchstone"))}));
    QTRY_VERIFY_WITH_TIMEOUT(f.isImported(4), 20000);
    QCOMPARE(f.find<QLabel>("projectName")->text(), QStringLiteral("acme"));
}

void MainWindowTest::brokenFileIsSaidInTheStripAndCopied()
{
    Fixture f;
    importAccounts(f);
    f.window.openFiles({f.files.write(QStringLiteral("empty.csv"), {})});
    const auto *strip = f.find<MessageStrip>("messageStrip");
    QTRY_VERIFY_WITH_TIMEOUT(strip->isVisible(), 20000);
    QVERIFY2(strip->text().contains(QStringLiteral("empty.csv")), qPrintable(strip->text()));
    QVERIFY(f.isImported(4));
    QTest::mouseClick(f.find<QWidget>("messageDismiss"), Qt::LeftButton);
    QVERIFY(!strip->isVisible());
}

void MainWindowTest::stepsAreReachedByKeyboard()
{
    Fixture f;
    const auto pages = static_cast<int>(pageList().size());
    for (int page = pages - 1; page >= 0; --page) {
        QTest::keyClick(&f.window, static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
        QCOMPARE(f.steps()->currentRow(), page);
        QVERIFY(f.steps()->isVisible());
    }
    f.steps()->setFocus();
    QTest::keyClick(f.steps(), Qt::Key_Down);
    QCOMPARE(f.steps()->currentRow(), 1);
}

void MainWindowTest::f6SwitchesBetweenStepsAndPage()
{
    Fixture f;
    importAccounts(f);
    QTest::keyClick(&f.window, Qt::Key_F6);
    QVERIFY(f.steps()->hasFocus());
    QTest::keyClick(&f.window, Qt::Key_F6);
    QVERIFY(f.find<QWidget>("dataPage")->isAncestorOf(f.window.focusWidget()));
}

void MainWindowTest::undoNamesTheStep()
{
    Fixture f;
    importAccounts(f);
    const auto *undo = f.find<QAction>("undo");
    QVERIFY2(undo->text().contains(QStringLiteral("Import")), qPrintable(undo->text()));
    QTest::keyClick(&f.window, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!f.isImported(4));
    QTest::keyClick(&f.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(f.isImported(4));
}

void MainWindowTest::titleTellsNameAndUnsavedChanges()
{
    Fixture f;
    QVERIFY(f.window.windowTitle().startsWith(QStringLiteral("Untitled")));
    QVERIFY(!f.window.isWindowModified());
    importAccounts(f);
    QVERIFY(f.window.isWindowModified());
}

void MainWindowTest::closingAsksAboutUnsavedChanges()
{
    Fixture f;
    importAccounts(f);
    f.prompts.saveAnswers = {UserPrompts::SaveAnswer::Cancel, UserPrompts::SaveAnswer::Discard};
    f.window.close();
    QVERIFY(f.window.isVisible());
    f.window.close();
    QTRY_VERIFY(!f.window.isVisible());
}

void MainWindowTest::closingSavesWhenAsked()
{
    Fixture f;
    importAccounts(f);
    f.prompts.saveAnswers = {UserPrompts::SaveAnswer::Save};
    f.prompts.projectsToSave = {f.files.path(QStringLiteral("acme.touchstone"))};
    f.window.close();
    QTRY_VERIFY_WITH_TIMEOUT(!f.window.isVisible(), 20000);
    QVERIFY(QFileInfo::exists(f.files.path(QStringLiteral("acme.touchstone"))));
}

void MainWindowTest::lookIsChosenAndKept()
{
    {
        const Fixture f;
        f.action(QStringLiteral("&Dark"))->trigger();
        QVERIFY(f.theme.isDark());
    }
    const Fixture f;
    QVERIFY(f.theme.isDark());
    f.action(QStringLiteral("&Light"))->trigger();
    QVERIFY(!f.theme.isDark());
}

// What can be reached by Tab must say what it is: by its text, or by an accessible name.
void MainWindowTest::fitsAScreenOf1280()
{
    Fixture f;
    importAccounts(f);
    QVERIFY2(f.window.minimumSizeHint().width() <= 1280,
             qPrintable(QString::number(f.window.minimumSizeHint().width())));
}

void MainWindowTest::everyWidgetHasANameForScreenReaders()
{
    Fixture f;
    importAccounts(f);
    QTest::keyClick(&f.window, Qt::Key_6, Qt::ControlModifier); // a chart is made when its page is seen
    const auto *chart = f.find<QWidget>("chart_win_rate_by_tier")->findChild<QWidget *>(QStringLiteral("chartCanvas"));
    QTRY_VERIFY(!chart->accessibleDescription().isEmpty()); // the analysis came, with a chart that has nothing to show
    QStringList nameless;
    for (const QWidget *widget : f.window.findChildren<QWidget *>()) {
        const QString own = QString::fromLatin1(widget->metaObject()->className());
        const bool reachable = (widget->focusPolicy() & Qt::TabFocus) && !own.startsWith(QLatin1String("QMenu")) &&
                               own != QLatin1String("QComboBoxListView") &&
                               !widget->objectName().startsWith(QLatin1String("qt_"));
        if (!reachable || widget->property("text").toString().size() > 0)
            continue;
        if (widget->accessibleName().isEmpty() && !widget->inherits("QTabBar") && !widget->inherits("QTabWidget"))
            nameless.append(own + QLatin1Char('/') + widget->objectName() + QStringLiteral(" in ") +
                            widget->parentWidget()->objectName());
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1String(", "))));
}

} // namespace touchstone

QTEST_MAIN(touchstone::MainWindowTest)
#include "main_window_test.moc"
