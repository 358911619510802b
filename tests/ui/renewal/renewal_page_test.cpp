#include "ui/renewal/renewal_page.h"

#include "tests/support/export_files.h"
#include "ui/document/data_import.h"
#include "ui/document/project_document.h"
#include "ui/tasks/task_list.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

namespace touchstone
{

namespace
{

constexpr char accountsOfSummer[] = "Account Name,Sector,Employees,NPS\n"
                                    "Alpine Cargo,Logistics,520,9\n"
                                    "Baltic Lines,Logistics,380,10\n"
                                    "Proseware,Software,35,4\n"
                                    "Fourth Coffee,Food,60,8\n";

// A project that has the exports of spring, and the page that shows what newer ones change.
struct Window {
    Window()
    {
        imports.importFiles({files.accounts(), files.deals()});
        wait();
        page.resize(1064, 740);
        page.show();
    }

    bool wait()
    {
        return QTest::qWaitFor([this] { return !imports.isBusy(); }, 20000);
    }
    void drop(const QString &path)
    {
        imports.importFiles({path});
        QVERIFY(wait());
    }
    template <typename T>
    T *find(const char *name) const
    {
        return page.findChild<T *>(QLatin1String(name));
    }
    void click(const char *button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    QStringList column(const char *table, int column) const
    {
        QStringList cells;
        const QAbstractItemModel *model = find<TableView>(table)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            cells << model->index(row, column).data().toString();
        return cells;
    }
    std::size_t accounts() const { return document.project().dataset->accounts.rowCount(); }

    Theme theme{*qApp};
    TaskList tasks;
    ProjectDocument document;
    test::ExportFiles files;
    DataImport imports{document, tasks};
    RenewalPage page{theme, imports};
};

} // namespace

class RenewalPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstFilesDoNotWait();
    void newerExportWaitsAndIsTaken();
    void whatItChangesIsListed();
    void discardedExportLeavesTheProject();
    void exportIsPutBesideInstead();
    void theSameFilesChangeNothing();
    void anotherFileIsLookedAtTogether();
    void editMeanwhileIsLookedAtAnew();
};

void RenewalPageTest::firstFilesDoNotWait()
{
    const Window w;
    QVERIFY(!w.imports.pending());
    QCOMPARE(w.accounts(), std::size_t{4});
}

void RenewalPageTest::newerExportWaitsAndIsTaken()
{
    Window w;
    w.drop(w.files.write(QStringLiteral("accounts.csv"), accountsOfSummer));
    QVERIFY(w.imports.pending());
    QVERIFY(w.document.project().dataset->findAccount(QStringLiteral("Contoso Foods")) >= 0); // nothing replaced yet
    QVERIFY(w.find<QLabel>("pageFinding")->text().contains(QStringLiteral("Nothing is replaced until you say so")));
    w.click("acceptPending");
    QVERIFY(!w.imports.pending());
    QVERIFY(w.document.project().dataset->findAccount(QStringLiteral("Contoso Foods")) < 0);
    QCOMPARE(w.document.project().sources->size(), std::size_t{2});
    w.document.undoStack().undo();
    QVERIFY(w.document.project().dataset->findAccount(QStringLiteral("Contoso Foods")) >= 0);
}

void RenewalPageTest::whatItChangesIsListed()
{
    Window w;
    w.drop(w.files.write(QStringLiteral("accounts.csv"), accountsOfSummer));
    const QStringList columns = w.column("columnChangeTable", 1);
    QVERIFY2(columns.contains(QStringLiteral("“Industry” is gone.")), qPrintable(columns.join(u'\n')));
    QVERIFY(columns.contains(QStringLiteral("“Sector” is new.")));
    const QStringList accounts = w.column("accountChangeTable", 1);
    QVERIFY(accounts.contains(QStringLiteral("Fourth Coffee")));
    QVERIFY(accounts.contains(QStringLiteral("Contoso Foods")));
    QVERIFY(w.column("accountChangeTable", 2).join(u'|').contains(QStringLiteral("420 → 520")));
    QVERIFY(w.column("fieldChangeTable", 0).contains(QStringLiteral("Employees")));
}

void RenewalPageTest::discardedExportLeavesTheProject()
{
    Window w;
    const Project before = w.document.project();
    w.drop(w.files.write(QStringLiteral("accounts.csv"), accountsOfSummer));
    w.click("dropPending");
    QVERIFY(!w.imports.pending());
    QCOMPARE(changedParts(before, w.document.project()), ProjectParts());
}

void RenewalPageTest::exportIsPutBesideInstead()
{
    Window w;
    w.drop(w.files.write(QStringLiteral("accounts.csv"), accountsOfSummer));
    auto *choice = w.find<QComboBox>("arrivalChoice");
    QCOMPARE(choice->currentText(), QStringLiteral("Newer export of accounts.csv"));
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Home);
    QVERIFY(w.wait());
    QVERIFY(!w.imports.pending()); // it renews nothing, so there is nothing to wait for
    QCOMPARE(w.document.project().sources->size(), std::size_t{3});
}

void RenewalPageTest::theSameFilesChangeNothing()
{
    Window w;
    w.drop(w.files.accounts());
    QVERIFY(w.find<QLabel>("pageFinding")->text().contains(QStringLiteral("nothing would change")));
    QVERIFY(!w.find<QPushButton>("acceptPending")->isVisible());
    QVERIFY(!w.find<QTabWidget>("changeTabs")->isVisible());
}

void RenewalPageTest::anotherFileIsLookedAtTogether()
{
    Window w;
    w.drop(w.files.write(QStringLiteral("accounts.csv"), accountsOfSummer));
    w.drop(w.files.deals());
    QVERIFY(w.imports.pending());
    QCOMPARE(w.imports.pending()->changes.exports.size(), std::size_t{2});
    w.click("acceptPending");
    QCOMPARE(w.document.undoStack().count(), 2);
}

void RenewalPageTest::editMeanwhileIsLookedAtAnew()
{
    Window w;
    w.drop(w.files.write(QStringLiteral("accounts.csv"), accountsOfSummer));
    w.imports.changePlan(QStringLiteral("Leave out NPS"), [](ImportPlan &plan) {
        plan.sources[0].columns[3].used = false;
        plan.sources[0].columns[3].byHand = true;
    });
    QVERIFY(w.wait());
    QVERIFY(w.imports.pending());
    w.click("acceptPending");
    QVERIFY(!w.document.project().dataset->accounts.find(u"nps"));
    QVERIFY(w.document.project().dataset->findAccount(QStringLiteral("Fourth Coffee")) >= 0);
}

} // namespace touchstone

QTEST_MAIN(touchstone::RenewalPageTest)
#include "renewal_page_test.moc"
