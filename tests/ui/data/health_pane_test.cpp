#include "ui/data/health/health_pane.h"

#include "core/project/import_project.h"
#include "tests/support/export_files.h"
#include "tests/support/page_fixture.h"
#include "ui/data/data_page.h"
#include "ui/data/health/health_model.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

namespace touchstone
{

namespace
{

// 30 customers and 30 prospects. Segment is filled in for customers only, Region is the same everywhere, Fax for
// three accounts; the others are as they should be.
QByteArray accountsFile()
{
    QByteArray text = "Account Name,Type,Industry,Employees,Segment,Region,Fax Number Type\n";
    for (int row = 0; row < 60; ++row) {
        const bool customer = row < 30;
        text += "Company " + QByteArray::number(row) + (customer ? ",Customer," : ",Prospect,") +
                (row % 3 == 0   ? "Software,"
                 : row % 3 == 1 ? "Retail,"
                                : "Logistics,") +
                QByteArray::number(10 + 37 * row % 400) + ',' + (customer ? (row % 2 ? "Gold," : "Silver,") : ",") +
                "EMEA," + (row % 20 == 0 ? (row % 40 == 0 ? "fax\n" : "both\n") : "\n");
    }
    return text;
}

Project imported(const QString &path)
{
    NoProgress progress;
    const Result<Edit> edit = importFiles(emptyProject(), {{.path = path}}, QDate(2026, 4, 1), progress);
    if (!edit)
        qFatal("%s", qPrintable(edit.error().sentence()));
    return edit->after;
}

struct Window {
    explicit Window(const QString &path, QSize size = {1040, 720}) : fixture(imported(path)), page(fixture.context())
    {
        page.resize(size);
        page.show();
        fixture.waitForTasks();
        openHealth();
    }

    void openHealth()
    {
        auto *tabs = find<QTabWidget>("dataTabs");
        const int tab = tabs->indexOf(find<HealthPane>("healthPane"));
        QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(tab).center());
        fixture.waitForTasks();
    }

    template <typename T>
    T *find(const char *name) const
    {
        return page.findChild<T *>(QLatin1String(name));
    }
    QString text(const char *label) const { return find<QLabel>(label)->text(); }
    TableView *table() const { return find<TableView>("healthTable"); }
    void click(const char *button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }

    // What is seen in the findings, in their order.
    QStringList seen() const
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>(QStringLiteral("findingSeen")))
            texts << label->text();
        return texts;
    }
    void choose(const QString &field, int column) const
    {
        const auto found = table()->model()->match(table()->model()->index(0, 0), Qt::DisplayRole, field);
        if (found.isEmpty())
            qFatal("no field %s", qPrintable(field));
        const QModelIndex cell = found.constFirst().siblingAtColumn(column);
        table()->scrollTo(cell);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(cell).center());
    }
    const ColumnPlan &plan(const char *header) const
    {
        for (const ColumnPlan &column : fixture.document.project().plan->sources.front().columns)
            if (column.header == QLatin1String(header))
                return column;
        qFatal("no column %s", header);
    }

    test::PageFixture fixture;
    DataPage page;
};

} // namespace

class HealthPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_path = m_files.write(QStringLiteral("accounts.csv"), accountsFile()); }
    void findingsAreListedTheGravestFirst();
    void oneClickMarksAFieldAsKnownLaterAndUndoBringsItBack();
    void leavingOutAFieldTakesItOffTheMap();
    void mapShowsTheShareOfEachPopulation();
    void keysWalkTheMapAndTheCardFollows();
    void accountsWithoutAValueAreListedAndOpened();
    void mapIsSortedAndSearched();
    void aFindingLeadsToItsField();
    void wideWindowsShowBothParts();
    void nothingIsComputedUntilItIsLookedAt();

private:
    test::ExportFiles m_files;
    QString m_path;
};

void HealthPaneTest::findingsAreListedTheGravestFirst()
{
    const Window w(m_path);
    QCOMPARE(w.text("healthHeadline"), QStringLiteral("1 field(s) would mislead a profile."));
    const QStringList seen = w.seen();
    QVERIFY(seen.size() >= 3);
    QVERIFY2(seen[0].contains(QStringLiteral("30 of 30 under “Customers”, and for 0 of 30 under “Prospects”")),
             qPrintable(seen[0]));
    QVERIFY(!seen.filter(QStringLiteral("Region is “EMEA” wherever it is known")).isEmpty());
    QVERIFY(!seen.filter(QStringLiteral("3 of 60 accounts")).isEmpty());
    QVERIFY(w.find<QTabWidget>("dataTabs")
                ->tabText(w.find<QTabWidget>("dataTabs")->indexOf(w.find<HealthPane>("healthPane")))
                .startsWith(QStringLiteral("Health (")));
}

void HealthPaneTest::oneClickMarksAFieldAsKnownLaterAndUndoBringsItBack()
{
    Window w(m_path);
    w.click("showFindings");
    QCOMPARE(w.plan("Segment").known, Known::BeforeSale);
    const auto remedies = w.page.findChildren<QPushButton *>(QStringLiteral("remedy"));
    QVERIFY(!remedies.isEmpty());
    QCOMPARE(remedies[0]->text(), QStringLiteral("Known only after the sale"));
    QTest::mouseClick(remedies[0], Qt::LeftButton);
    QVERIFY(!w.find<QPushButton>("remedy")->isEnabled()); // not twice
    QVERIFY(w.fixture.waitForTasks());
    QVERIFY(w.fixture.waitForTasks());
    QCOMPARE(w.plan("Segment").known, Known::AfterSale);
    QVERIFY(w.plan("Segment").byHand);
    QVERIFY(w.seen().filter(QStringLiteral("30 of 30 under")).isEmpty());
    QVERIFY(!w.text("healthHeadline").contains(QStringLiteral("mislead")));
    QVERIFY(w.fixture.document.undoStack().undoText().contains(QStringLiteral("known only after the sale")));

    w.fixture.document.undoStack().undo();
    QVERIFY(w.fixture.waitForTasks());
    QCOMPARE(w.plan("Segment").known, Known::BeforeSale);
    QVERIFY(!w.seen().filter(QStringLiteral("30 of 30 under")).isEmpty());
}

void HealthPaneTest::leavingOutAFieldTakesItOffTheMap()
{
    Window w(m_path);
    w.click("showFindings");
    const int fields = w.table()->model()->rowCount();
    QPushButton *leaveOut = nullptr;
    for (QPushButton *button : w.page.findChildren<QPushButton *>(QStringLiteral("remedy")))
        if (button->text() == QStringLiteral("Leave out") &&
            button->accessibleDescription().contains(QStringLiteral("Region")))
            leaveOut = button;
    QVERIFY(leaveOut);
    leaveOut->setFocus();
    QTest::keyClick(leaveOut, Qt::Key_Space);
    QVERIFY(w.fixture.waitForTasks());
    QVERIFY(w.fixture.waitForTasks());
    QVERIFY(!w.plan("Region").used);
    QCOMPARE(w.table()->model()->rowCount(), fields - 1);
}

void HealthPaneTest::mapShowsTheShareOfEachPopulation()
{
    const Window w(m_path);
    w.click("showFields");
    QVERIFY(w.table()->isVisible());
    const QAbstractItemModel *model = w.table()->model();
    QStringList headers;
    for (int column = 0; column < model->columnCount(); ++column)
        headers << model->headerData(column, Qt::Horizontal).toString();
    QCOMPARE(headers, (QStringList{QStringLiteral("Field"), QStringLiteral("All\n60"), QStringLiteral("Customers\n30"),
                                   QStringLiteral("Prospects\n30"), QStringLiteral("Found")}));
    const auto tier =
        model->match(model->index(0, 0), Qt::DisplayRole, QStringLiteral("Segment"), 1, Qt::MatchFixedString);
    QCOMPARE(tier.size(), 1);
    QCOMPARE(tier[0].siblingAtColumn(1).data().toString(), QStringLiteral("50 %"));
    QCOMPARE(tier[0].siblingAtColumn(2).data().toString(), QStringLiteral("100 %"));
    QCOMPARE(tier[0].siblingAtColumn(3).data().toString(), QStringLiteral("0 %"));
    QCOMPARE(tier[0].siblingAtColumn(4).data().toString(), QStringLiteral("Filled in only after the sale"));
    QVERIFY(tier[0].siblingAtColumn(3).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("0 of 30")));
}

void HealthPaneTest::keysWalkTheMapAndTheCardFollows()
{
    const Window w(m_path);
    w.click("showFields");
    w.choose(QStringLiteral("Industry"), 1);
    QCOMPARE(w.text("fieldTitle"), QStringLiteral("Industry"));
    QCOMPARE(w.text("accountsHeading"), QStringLiteral("Known for all under “All”."));
    QTest::keyClick(w.table(), Qt::Key_Down);
    QCOMPARE(w.text("fieldTitle"), QStringLiteral("Employees"));
    QVERIFY(w.find<QWidget>("fieldBars")->isVisible());
    QVERIFY(w.text("fieldFigures").startsWith(QStringLiteral("Half of them lie between")));
    QTest::keyClick(w.table(), Qt::Key_Right);
    QTest::keyClick(w.table(), Qt::Key_Right);
    QCOMPARE(w.text("accountsHeading"), QStringLiteral("Known for all under “Prospects”."));
}

void HealthPaneTest::accountsWithoutAValueAreListedAndOpened()
{
    const Window w(m_path);
    QSignalSpy asked(&w.page, &Page::accountRequested);
    w.click("showFields");
    w.choose(QStringLiteral("Segment"), 3);
    QVERIFY(w.text("fieldFindings").startsWith(QStringLiteral("Segment is known for 30 of 30")));
    QCOMPARE(w.text("accountsHeading"), QStringLiteral("30 of 30 under “Prospects” have none:"));
    auto *list = w.find<QListView>("accountsListed");
    QCOMPARE(list->model()->rowCount(), 30);
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Company 30"));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).toInt(), 31);
}

void HealthPaneTest::mapIsSortedAndSearched()
{
    const Window w(m_path);
    w.click("showFields");
    const QHeaderView *header = w.table()->horizontalHeader();
    const QPoint prospects(header->sectionViewportPosition(3) + 20, 20);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, prospects);
    double former = -1.0;
    for (int row = 0; row < w.table()->model()->rowCount(); ++row) {
        const double share = w.table()->model()->index(row, 3).data(SortRole).toDouble();
        QVERIFY(share >= former);
        former = share;
    }
    auto *search = w.find<QLineEdit>("healthSearch");
    QTest::mouseClick(search, Qt::LeftButton);
    QTest::keyClicks(search, QStringLiteral("empl"));
    QCOMPARE(w.table()->model()->rowCount(), 1);
    QCOMPARE(w.table()->model()->index(0, 0).data().toString(), QStringLiteral("Employees"));
}

void HealthPaneTest::aFindingLeadsToItsField()
{
    const Window w(m_path, {860, 720});
    w.click("showFindings");
    QVERIFY(!w.table()->isVisible());
    w.click("showField");
    QVERIFY(w.table()->isVisible());
    QCOMPARE(w.text("fieldTitle").toLower(), QStringLiteral("segment"));
    QVERIFY(w.table()->hasFocus());
}

void HealthPaneTest::wideWindowsShowBothParts()
{
    const Window w(m_path, {1680, 900});
    QVERIFY(w.table()->isVisible());
    QVERIFY(w.find<QWidget>("findingList")->isVisible());
    QVERIFY(!w.find<QPushButton>("showFields")->isVisible());
}

void HealthPaneTest::nothingIsComputedUntilItIsLookedAt()
{
    test::PageFixture fixture(imported(m_path));
    DataPage page(fixture.context());
    page.show();
    QVERIFY(fixture.waitForTasks());
    const auto *table = page.findChild<TableView *>(QStringLiteral("healthTable"));
    QCOMPARE(table->model()->rowCount(), 0);
}

} // namespace touchstone

QTEST_MAIN(touchstone::HealthPaneTest)
#include "health_pane_test.moc"
