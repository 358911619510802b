#include "core/project/import_project.h"
#include "core/project/project_file.h"
#include "tests/support/window_fixture.h"
#include "tests/support/wrong_files.h"
#include "ui/document/preferences.h"
#include "ui/main_window.h"
#include "ui/page_list.h"
#include "ui/tasks/task_list.h"
#include "ui/widgets/message_strip.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

namespace touchstone
{

namespace
{

constexpr int patience = 20'000;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Fixture : test::WindowFixture {
    MessageStrip *strip() const { return find<MessageStrip>("messageStrip"); }
    QAction *undo() const { return find<QAction>("undo"); }

    QString saved(const Project &project, const QString &name)
    {
        NoProgress progress;
        const QString path = files.path(name);
        const Result<StoredProject> stored = saveProjectAs(project, path, progress);
        return stored ? path : QString();
    }

    bool open(const QString &path)
    {
        window.openFiles({path});
        const QString name = QFileInfo(path).completeBaseName();
        return QTest::qWaitFor([&] { return find<QLabel>("projectName")->text() == name; }, patience) && settle();
    }

    // Until all that runs in the background has ended.
    bool settle()
    {
        const auto *tasks = window.findChild<QWidget *>(QStringLiteral("taskStrip"));
        const auto isQuiet = [&] { return tasks != nullptr && !tasks->isVisible(); };
        return QTest::qWaitFor(isQuiet, patience);
    }

    // All that the page in view says.
    QString said(const char *page) const
    {
        QStringList lines;
        for (const QWidget *widget : find<QWidget>(page)->findChildren<QWidget *>())
            if (const auto *label = qobject_cast<const QLabel *>(widget); label != nullptr && label->isVisible())
                lines << label->text();
        return lines.join(QLatin1Char('\n'));
    }
};

QByteArray customers(int count, const char *type)
{
    QByteArray csv = "Account ID,Account Name,Type,Employees,NPS\n";
    for (int number = 0; number < count; ++number)
        csv += "C" + QByteArray::number(number) + ",Company " + QByteArray::number(number) + ',' + type + ',' +
               QByteArray::number(20 + number * 7) + ',' + QByteArray::number(number % 11) + '\n';
    return csv;
}

Project imported(const Fixture &f, const QByteArray &csv)
{
    NoProgress progress;
    const Result<Edit> edit =
        importFiles(emptyProject(), {{.path = f.files.write(text("accounts.csv"), csv)}}, QDate(2026, 3, 31), progress);
    return edit ? edit->after : emptyProject();
}

Project withRule(const Project &project, const char *condition)
{
    const Result<Criterion> criterion = criterionFromText(text(condition), project.dataset->accounts);
    return criterion ? edits::addBestCriterion(project, *criterion).after : project;
}

} // namespace

// Whatever is fed wrongly to the window is said in its strip, with what, where and what to do; the project and its
// undo steps are as they were. Pages without what they need say so in place of numbers.
class WrongInputInWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWrongFileIsSaidAndChangesNothing();
    void anOddFileIsReadAndCanBeUndone();
    void aWrongProjectLeavesTheOpenOne_data();
    void aWrongProjectLeavesTheOpenOne();
    void theProjectIsNotReplacedByAnExport();
    void everyPageSaysWhatIsMissing_data();
    void everyPageSaysWhatIsMissing();

private:
    void checkRefused(Fixture &fixture, const QString &path, const QString &said);
};

void WrongInputInWindowTest::init()
{
    savePreferences({});
}

void WrongInputInWindowTest::checkRefused(Fixture &f, const QString &path, const QString &said)
{
    const QString before = f.undo()->text();
    const QString subtitle = f.find<QLabel>("projectSubtitle")->text();
    f.strip()->dismiss();
    f.drop({path});
    QTRY_VERIFY2_WITH_TIMEOUT(f.strip()->isVisible(), qPrintable(path), patience);
    const QString sentence = f.strip()->text();
    QVERIFY2(sentence.contains(said, Qt::CaseInsensitive), qPrintable(path + QLatin1String(": ") + sentence));
    QVERIFY2(sentence.contains(QFileInfo(path).fileName()), qPrintable(sentence));
    QVERIFY(sentence.endsWith(QLatin1Char('.')));
    QVERIFY(f.settle());
    QVERIFY(!f.window.isWindowModified());
    QCOMPARE(f.undo()->text(), before);
    QVERIFY(!f.find<QAction>("redo")->isEnabled());
    QCOMPARE(f.find<QLabel>("projectSubtitle")->text(), subtitle);
}

void WrongInputInWindowTest::aWrongFileIsSaidAndChangesNothing()
{
    Fixture f;
    const QString path = f.saved(imported(f, customers(40, "Customer")), text("acme.touchstone"));
    QVERIFY(f.open(path));
    for (const test::WrongFile &file : test::refusedFiles()) {
        checkRefused(f, f.files.write(file.name, file.content), file.said);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(QDir().mkpath(f.files.path(text("folder.csv"))));
    checkRefused(f, f.files.path(text("folder.csv")), text("folder"));
    checkRefused(f, f.files.path(text("gone.csv")), text("no such file"));
    NoProgress progress;
    const Result<StoredProject> stored = loadProject(path, progress);
    QVERIFY(stored && stored->project.dataset->accounts.rowCount() == 40);
    QCOMPARE(f.prompts.unexpected, 0);
}

void WrongInputInWindowTest::anOddFileIsReadAndCanBeUndone()
{
    Fixture f;
    QVERIFY(f.open(f.saved(imported(f, customers(40, "Customer")), text("acme.touchstone"))));
    for (const test::WrongFile &file : test::remarkedFiles()) {
        f.drop({f.files.write(file.name, file.content)});
        QTRY_VERIFY2_WITH_TIMEOUT(f.window.isWindowModified(), qPrintable(file.name), patience);
        QVERIFY(f.settle());
        QVERIFY2(f.strip()->text().isEmpty(), qPrintable(f.strip()->text()));
        f.undo()->trigger();
        QTRY_VERIFY(!f.window.isWindowModified());
        QVERIFY(f.settle());
    }
}

void WrongInputInWindowTest::aWrongProjectLeavesTheOpenOne_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("text") << QByteArray("Name,ARR\n") << text("not a Touchstone project");
    QTest::newRow("nothing") << QByteArray() << text("not a Touchstone project");
    QTest::newRow("other database") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0')
                                    << text("not a Touchstone project");
}

void WrongInputInWindowTest::aWrongProjectLeavesTheOpenOne()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    Fixture f;
    QVERIFY(f.open(f.saved(imported(f, customers(40, "Customer")), text("acme.touchstone"))));
    checkRefused(f, f.files.write(text("other.touchstone"), content), said);
    QCOMPARE(f.find<QLabel>("projectName")->text(), text("acme"));
}

void WrongInputInWindowTest::theProjectIsNotReplacedByAnExport()
{
    Fixture f;
    const QString path = f.saved(imported(f, customers(40, "Customer")), text("acme.touchstone"));
    QVERIFY(f.open(path));
    for (const QString &target : {path, f.files.path(text("accounts.csv"))}) {
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        f.strip()->dismiss();
        f.prompts.filesToWrite = {target};
        QTest::keyClick(&f.window, Qt::Key_6, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(f.said("reviewPage").contains(text("Page 1 of")), patience);
        QTest::mouseClick(f.find<QPushButton>("writeReport"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(f.strip()->text().contains(text("not written over")), patience);
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
    }
    f.prompts.projectsToSave = {f.files.path(text("accounts.csv"))}; // Save as, over what the data were read from
    f.strip()->dismiss();
    QTest::keyClick(&f.window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(f.strip()->text().contains(text("not written over")), patience);
}

// A state of the project; what each page says then, in the order of the pages, and what looking for patterns ends with
// where there is a rule.
void WrongInputInWindowTest::everyPageSaysWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QStringList>("said");
    const QByteArray bare = "Account ID,Account Name,Type,Employees\nC1,Acme,Customer,5\nC2,Baltic,Customer,9\n";
    QTest::newRow("nothing imported") << QByteArray() << QByteArray()
                                      << QStringList{text("Drop the exports"),
                                                     text("Import your customers first"),
                                                     text("Import your customers first"),
                                                     text("Import your customers first"),
                                                     text("Import your exports"),
                                                     text("Import your exports first")};
    QTest::newRow("no customers") << customers(40, "Prospect") << QByteArray()
                                  << QStringList{text("0 customers and 40 prospects"),
                                                 text("Import your customers first"),
                                                 text("Import your customers first"),
                                                 text("No profile yet"),
                                                 text("no profile yet"),
                                                 text("Page 1 of")};
    QTest::newRow("no rows") << QByteArray("Account ID,Account Name,Type,Employees,NPS\n") << QByteArray()
                             << QStringList{text("The imported files have no rows"),
                                            text("Import your customers first"),
                                            text("Import your customers first"),
                                            text("No profile yet"),
                                            text("no account in the imported files"),
                                            text("Page 1 of")};
    QTest::newRow("no outcome field") << bare << QByteArray()
                                      << QStringList{text("2 customers"),
                                                     text("do not tell how customers turned out"),
                                                     text("which customers are the best"),
                                                     text("profile"),
                                                     text("no profile yet"),
                                                     text("Page 1 of")};
    QTest::newRow("nobody best") << customers(40, "Customer") << QByteArray("nps >= 99")
                                 << QStringList{text("40 customers"),
                                                text("No customer is a best customer"),
                                                text("best"),
                                                text("profile"),
                                                text("no profile yet"),
                                                text("Page 1 of"),
                                                text("group of the best is empty")};
    QTest::newRow("everybody best") << customers(40, "Customer") << QByteArray("nps >= 0")
                                    << QStringList{
                                           text("40 customers"),     text("nobody to compare"), text("best"),
                                           text("profile"),          text("no profile yet"),    text("Page 1 of"),
                                           text("nobody to compare")};
    QTest::newRow("two best") << customers(11, "Customer") << QByteArray("nps >= 9")
                              << QStringList{text("11 customers"),
                                             text("too few to tell a pattern"),
                                             text("best"),
                                             text("profile"),
                                             text("no profile yet"),
                                             text("Page 1 of"),
                                             text("No pattern stands out")};
}

void WrongInputInWindowTest::everyPageSaysWhatIsMissing()
{
    QFETCH(QByteArray, csv);
    QFETCH(QByteArray, rule);
    QFETCH(QStringList, said);
    Fixture f;
    Project project = csv.isEmpty() ? emptyProject() : imported(f, csv);
    if (!rule.isEmpty())
        project = withRule(project, rule.constData());
    QVERIFY(f.open(f.saved(project, text("state.touchstone"))));
    static constexpr const char *pages[] = {"dataPage",    "customersPage", "patternsPage",
                                            "profilePage", "pipelinePage",  "reviewPage"};
    for (int page = 0; page < 6; ++page) {
        QTest::keyClick(&f.window, static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
        QVERIFY(f.settle());
        QTRY_VERIFY2_WITH_TIMEOUT(f.said(pages[page]).contains(said[page], Qt::CaseInsensitive),
                                  qPrintable(f.said(pages[page])), patience);
    }
    if (rule.isEmpty())
        return;
    QTest::keyClick(&f.window, Qt::Key_3, Qt::ControlModifier);
    QTest::mouseClick(f.find<QPushButton>("findPatterns"), Qt::LeftButton);
    QTRY_VERIFY2_WITH_TIMEOUT((f.strip()->text() + f.said("patternsPage")).contains(said.last(), Qt::CaseInsensitive),
                              qPrintable(f.strip()->text()), patience);
}

} // namespace touchstone

QTEST_MAIN(touchstone::WrongInputInWindowTest)
#include "wrong_input_in_window_test.moc"
