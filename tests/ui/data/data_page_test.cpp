#include "ui/data/data_page.h"

#include "core/project/import_project.h"
#include "tests/support/export_files.h"
#include "tests/support/page_fixture.h"
#include "ui/data/files/column_model.h"
#include "ui/data/files/source_card.h"
#include "ui/data/files/source_list.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

namespace touchstone
{

namespace
{

Project imported(const QStringList &paths)
{
    std::vector<FileImport> files;
    for (const QString &path : paths)
        files.push_back({.path = path});
    NoProgress progress;
    const Result<Edit> edit = importFiles(emptyProject(), files, QDate(2026, 4, 1), progress);
    if (!edit)
        qFatal("%s", qPrintable(edit.error().sentence()));
    return edit->after;
}

struct Window {
    explicit Window(const QStringList &paths)
        : fixture(paths.isEmpty() ? emptyProject() : imported(paths)), page(fixture.context())
    {
        page.resize(1040, 720);
        page.show();
        fixture.waitForTasks();
    }

    template <typename T>
    T *find(const char *name) const
    {
        return page.findChild<T *>(QLatin1String(name));
    }
    QPoint cell(const TableView *table, int row, int column) const
    {
        return table->visualRect(table->model()->index(row, column)).center();
    }
    const Dataset &dataset() const { return *fixture.document.project().dataset; }

    test::PageFixture fixture;
    DataPage page;
};

} // namespace

class DataPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyPageSaysWhatToDo();
    void filesAreListedWithTheirMatch();
    void untickedColumnLeavesTheAccountsAndComesBackByUndo();
    void kindIsChosenFromItsList();
    void roleIsChosenOnTheCard();
    void removingAsksFirst();
    void previewFollowsTheChosenColumn();
    void anotherReadingIsOneClickAway();
    void rowsLeftOutForWhatTheySayComeBack();
    void theFiscalYearIsSaid();
    void leftOutRowsArePutBackAndLeftOutAgain();
    void anotherRowNamesTheColumns();
    void noRowNamesTheColumns();
    void aPastedTableSaysWhyItIsNotReadAgain();
    void theFileIsReadWithAnotherDelimiter();
    void firstRowsAreShownWhileAFileIsRead();
    void aFileThatCannotBeReadSaysSoInItsPlace();
    void fieldsAreSearchedAndSorted();

private:
    test::ExportFiles m_files;
};

void DataPageTest::emptyPageSaysWhatToDo()
{
    const Window w({});
    QSignalSpy asked(&w.page, &Page::importRequested);
    QCOMPARE(w.page.status(), Page::Status::NotStarted);
    QVERIFY(w.find<QLabel>("emptySentence")->isVisible());
    QVERIFY(!w.find<QPushButton>("importFiles")->isVisible());
    QTest::mouseClick(w.find<QPushButton>("emptyAction"), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked.at(0).at(0).toStringList().isEmpty());
}

void DataPageTest::filesAreListedWithTheirMatch()
{
    const Window w({m_files.accounts(), m_files.deals()});
    QCOMPARE(w.page.findChildren<SourceCard *>().size(), 2);
    QVERIFY(
        w.find<QLabel>("pageFinding")->text().contains(QStringLiteral("4 of 5 opportunities belong to 4 accounts")));
    const TableView *columns = w.find<TableView>("columnTable");
    QCOMPARE(columns->model()->rowCount(), 4);
    QTest::mouseClick(w.page.findChildren<SourceCard *>().at(1), Qt::LeftButton, {}, QPoint(20, 80));
    QCOMPARE(columns->model()->rowCount(), 5);
}

void DataPageTest::untickedColumnLeavesTheAccountsAndComesBackByUndo()
{
    Window w({m_files.accounts()});
    auto *table = w.find<TableView>("columnTable");
    QVERIFY(w.dataset().accounts.find(u"NPS"));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, w.cell(table, 3, ColumnModel::Used));
    QVERIFY(w.fixture.waitForTasks());
    QVERIFY(!w.dataset().accounts.find(u"NPS"));
    QCOMPARE(w.fixture.document.undoStack().undoText(), QStringLiteral("Leave out column NPS"));
    w.fixture.document.undoStack().undo();
    QVERIFY(w.dataset().accounts.find(u"NPS"));
    QCOMPARE(table->model()->index(3, ColumnModel::Used).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void DataPageTest::kindIsChosenFromItsList()
{
    Window w({m_files.accounts()});
    auto *table = w.find<TableView>("columnTable");
    const QModelIndex kind = table->model()->index(2, ColumnModel::Kind);
    table->setCurrentIndex(kind);
    table->edit(kind);
    auto *box = table->findChild<QComboBox *>(QStringLiteral("choiceEditor"));
    QVERIFY(box);
    QTRY_VERIFY(box->view()->isVisible());
    QTest::keyClick(box->view(), Qt::Key_Home);
    QTest::keyClick(box->view(), Qt::Key_Return);
    QVERIFY(w.fixture.waitForTasks());
    const ColumnPlan &plan = w.fixture.document.project().plan->sources[0].columns[2];
    QCOMPARE(plan.reading.kind, ValueKind::Category);
    QVERIFY(plan.byHand);
    QVERIFY(std::holds_alternative<Categories>(w.dataset().accounts.find(u"Employees")->cells));
}

void DataPageTest::roleIsChosenOnTheCard()
{
    Window w({m_files.accounts(), m_files.deals()});
    auto *role = w.page.findChildren<SourceCard *>().at(1)->findChild<QComboBox *>(QStringLiteral("sourceRole"));
    QCOMPARE(role->currentData().toInt(), static_cast<int>(SourceRole::Opportunities));
    role->setFocus();
    QTest::keyClick(role, Qt::Key_End); // the last one: not used
    QVERIFY(w.fixture.waitForTasks());
    QCOMPARE(w.fixture.document.project().plan->sources[1].role, SourceRole::Ignored);
    QCOMPARE(w.dataset().opportunities.count(), std::size_t(0));
}

void DataPageTest::removingAsksFirst()
{
    Window w({m_files.accounts(), m_files.deals()});
    const auto remove = [&w] {
        QTest::mouseClick(w.page.findChildren<SourceCard *>().at(1)->findChild<QToolButton *>(), Qt::LeftButton);
        return w.fixture.waitForTasks();
    };
    w.fixture.prompts.confirmations = {false, true};
    QVERIFY(remove());
    QCOMPARE(w.fixture.document.project().sources->size(), std::size_t(2));
    QVERIFY(remove());
    QCOMPARE(w.fixture.document.project().sources->size(), std::size_t(1));
    QVERIFY(w.fixture.prompts.asked.at(0).contains(QStringLiteral("deals.csv")));
}

void DataPageTest::previewFollowsTheChosenColumn()
{
    const Window w({m_files.accounts()});
    auto *table = w.find<TableView>("columnTable");
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, w.cell(table, 1, ColumnModel::Header));
    w.find<QTabWidget>("fileTabs")->setCurrentIndex(1);
    QCOMPARE(w.find<QComboBox>("previewColumn")->currentText(), QStringLiteral("Industry"));
    const TableView *preview = w.find<TableView>("previewTable");
    QCOMPARE(preview->model()->index(2, 1).data().toString(), QStringLiteral("Retail"));
}

void DataPageTest::anotherReadingIsOneClickAway()
{
    Window w({m_files.write(QStringLiteral("accounts.csv"), "Account Name,Signed\nAlpine Cargo,03/04/2026\n"
                                                            "Baltic Lines,05/06/2026\nContoso Foods,07/08/2026\n")});
    const auto signedOn = [&w] { return w.fixture.document.project().plan->sources[0].columns[1]; };
    QCOMPARE(signedOn().reading.kind, ValueKind::Date);
    auto *table = w.find<TableView>("columnTable");
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, w.cell(table, 1, ColumnModel::Header));
    const QString wanted = signedOn().reading.dates == DateOrder::DayMonthYear
                               ? QStringLiteral("Date, month before day")
                               : QStringLiteral("Date, day before month");
    const auto shown = [&w](const QString &label) {
        const auto buttons = w.page.findChildren<QPushButton *>(QStringLiteral("alternative"));
        const auto found = std::ranges::find_if(
            buttons, [&label](const QPushButton *button) { return button->isVisible() && button->text() == label; });
        return found == buttons.end() ? nullptr : *found;
    };
    QTRY_VERIFY(shown(wanted)); // the layout shows it when events are handled
    QPushButton *other = shown(wanted);
    const DateOrder before = signedOn().reading.dates;
    QTest::mouseClick(other, Qt::LeftButton);
    QVERIFY(w.fixture.waitForTasks());
    QCOMPARE(signedOn().reading.kind, ValueKind::Date);
    QVERIFY(signedOn().reading.dates != before);
    QVERIFY(signedOn().byHand);
    w.fixture.document.undoStack().undo();
    QCOMPARE(signedOn().reading.dates, before);
}

void DataPageTest::rowsLeftOutForWhatTheySayComeBack()
{
    Window w({m_files.write(QStringLiteral("Account.csv"),
                            "Id,IsDeleted,Name,Type,ParentId,BillingCity,Industry,OwnerId,CreatedDate\n"
                            "0011t00000aaaaaAAA,false,Acme,Customer,,Bern,Software,0051t00000bbbbbAAA,2025-01-02\n"
                            "0011t00000aaaabAAA,true,Gone Ltd,Customer,,Riga,Retail,0051t00000bbbbbAAA,2025-01-02\n"
                            "0011t00000aaaacAAA,false,Corax,Prospect,,Oslo,Retail,0051t00000bbbbbAAA,2025-01-03\n")});
    w.find<QTabWidget>("fileTabs")->setCurrentIndex(2);
    QCOMPARE(w.dataset().accounts.rowCount(), std::size_t{2});
    auto *tick = w.find<QCheckBox>("leaveOut");
    QVERIFY(tick && tick->isChecked());
    QTRY_VERIFY(tick->isVisible());
    tick->setFocus();
    QTest::keyClick(tick, Qt::Key_Space);
    QVERIFY(w.fixture.waitForTasks());
    QCOMPARE(w.dataset().accounts.rowCount(), std::size_t{3});
    tick = w.find<QCheckBox>("leaveOut");
    for (auto *each : w.page.findChildren<QCheckBox *>(QStringLiteral("leaveOut")))
        if (!each->isHidden())
            tick = each;
    QVERIFY(!tick->isChecked());
    QTRY_VERIFY(tick->isVisible());
    tick->setFocus();
    QTest::keyClick(tick, Qt::Key_Space);
    QVERIFY(w.fixture.waitForTasks());
    QCOMPARE(w.dataset().accounts.rowCount(), std::size_t{2});
}

void DataPageTest::theFiscalYearIsSaid()
{
    Window w({m_files.write(QStringLiteral("accounts.csv"), "Account Name,Renewal\nAlpine Cargo,FY26-Q3\n"
                                                            "Baltic Lines,FY26-Q1\nContoso Foods,FY25-Q4\n")});
    w.find<QTabWidget>("fileTabs")->setCurrentIndex(2);
    auto *month = w.find<QComboBox>("fiscalYear");
    QVERIFY(month);
    QTRY_VERIFY(month->isVisible());
    QCOMPARE(month->currentText(), QStringLiteral("not said"));
    month->setFocus();
    for (int step = 0; step < 2; ++step)
        QTest::keyClick(month, Qt::Key_Down);
    QVERIFY(w.fixture.waitForTasks());
    QVERIFY(w.fixture.document.project().plan->sources[0].fiscalYearStart > 0);
}

void DataPageTest::leftOutRowsArePutBackAndLeftOutAgain()
{
    Window w({m_files.write(QStringLiteral("accounts.csv"), "Account Name,Employees\nAlpine Cargo,420\n"
                                                            "Baltic Lines,380\nTotal,800\n")});
    w.find<QTabWidget>("fileTabs")->setCurrentIndex(2);
    auto *table = w.find<TableView>("leftOutTable");
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("4"));
    QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("Total | 800"));
    QVERIFY(!w.find<QPushButton>("putBack")->isEnabled());
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, w.cell(table, 0, 2));
    QTest::mouseClick(w.find<QPushButton>("putBack"), Qt::LeftButton);
    QVERIFY(w.fixture.waitForTasks());
    QCOMPARE(w.dataset().accounts.rowCount(), std::size_t{3});
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, w.cell(table, 0, 2));
    QCOMPARE(w.find<QPushButton>("putBack")->text(), QStringLiteral("Leave out again"));
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(w.fixture.waitForTasks());
    QCOMPARE(w.dataset().accounts.rowCount(), std::size_t{2});
}

void DataPageTest::anotherRowNamesTheColumns()
{
    Window w({m_files.write(QStringLiteral("accounts.csv"), "Customer,Staff,Place\nAccount Name,Employees,City\n"
                                                            "Alpine Cargo,420,Bern\nBaltic Lines,380,Riga\n")});
    w.find<QTabWidget>("fileTabs")->setCurrentIndex(2);
    auto *row = w.find<QSpinBox>("headerRow");
    const int other = row->value() == 1 ? 2 : 1;
    row->setFocus();
    QTest::keyClick(row, other == 2 ? Qt::Key_Up : Qt::Key_Down);
    QVERIFY(w.fixture.waitForTasks());
    QCOMPARE(w.fixture.document.project().sources->front().reading.headerRow, other);
}

void DataPageTest::noRowNamesTheColumns()
{
    Window w({m_files.write(QStringLiteral("accounts.csv"), "Alpine Cargo,Logistics,420\nBaltic Lines,Retail,380\n")});
    w.find<QTabWidget>("fileTabs")->setCurrentIndex(2);
    auto *rows = w.find<QSpinBox>("headerRows");
    QCOMPARE(rows->value(), 1);
    QVERIFY(w.find<QSpinBox>("headerRow")->isEnabled());
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Down);
    QVERIFY(w.fixture.waitForTasks());
    const Source &source = w.fixture.document.project().sources->front();
    QCOMPARE(source.table->rowCount(), std::size_t{2});
    QCOMPARE(source.table->columns[0].header, QStringLiteral("Column 1"));
    QCOMPARE(rows->text(), QStringLiteral("None"));
    QVERIFY(!w.find<QSpinBox>("headerRow")->isEnabled());
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Up);
    QVERIFY(w.fixture.waitForTasks());
    QCOMPARE(w.fixture.document.project().sources->front().table->columns[0].header, QStringLiteral("Alpine Cargo"));
}

void DataPageTest::aPastedTableSaysWhyItIsNotReadAgain()
{
    FileImport pasted;
    pasted.path = QStringLiteral("Pasted table");
    pasted.content = "Account Name\tEmployees\nAlpine Cargo\t420\n";
    NoProgress progress;
    const Result<Edit> edit = importFiles(emptyProject(), {pasted}, QDate(2026, 4, 1), progress);
    QVERIFY(edit);
    Window w({m_files.accounts()});
    w.find<QTabWidget>("fileTabs")->setCurrentIndex(2);
    QVERIFY(w.find<QComboBox>("delimiter")->isEnabled());
    QVERIFY(w.find<QLabel>("noFile")->isHidden());
    w.fixture.document.reset(edit->after);
    QVERIFY(w.fixture.waitForTasks());
    QVERIFY(!w.find<QComboBox>("delimiter")->isEnabled());
    QVERIFY(w.find<QLabel>("noFile")->isVisible());
}

void DataPageTest::firstRowsAreShownWhileAFileIsRead()
{
    Window w({});
    QVERIFY(!w.find<QWidget>("dataTabs")->isVisible());
    FileImport file;
    file.path = m_files.accounts();
    w.fixture.readings.begin({file});
    auto *rows = w.find<TableView>("firstRowsTable");
    QTRY_COMPARE(rows->model()->rowCount(), 4);
    QVERIFY(rows->isVisible());
    QCOMPARE(rows->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Industry"));
    QCOMPARE(rows->model()->index(1, 0).data().toString(), QStringLiteral("Baltic Lines"));
    QCOMPARE(w.find<QLabel>("readingState")->text(), QStringLiteral("Reading…"));
    QVERIFY(isEmpty(w.fixture.document.project()));
    const QSignalSpy cancelled(&w.fixture.readings, &FileReadings::cancelRequested);
    QTest::mouseClick(w.find<QPushButton>("stopReading"), Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
    w.fixture.document.reset(imported({file.path}));
    w.fixture.readings.end({file.path});
    QVERIFY(!rows->isVisible());
    QVERIFY(w.find<QTabWidget>("fileTabs")->isVisible());
}

void DataPageTest::aFileThatCannotBeReadSaysSoInItsPlace()
{
    Window w({});
    FileImport file;
    file.path = m_files.write(QStringLiteral("scan.csv"), "%PDF-1.7\n1 0 obj\n");
    w.fixture.readings.begin({file});
    QTRY_COMPARE(w.find<QLabel>("readingState")->text(), QStringLiteral("Cannot be read"));
    const auto *view = w.find<QWidget>("firstRows");
    QVERIFY(view->isVisible());
    QVERIFY(view->findChild<QLabel *>(QStringLiteral("nothingSentence"))->text().contains(QStringLiteral("PDF")));
    w.fixture.readings.fail({file.path}, {});
    QTest::mouseClick(w.find<QPushButton>("stopReading"), Qt::LeftButton);
    QVERIFY(w.fixture.readings.all().empty());
    QVERIFY(!view->isVisible()); // the page asks for files again
}

void DataPageTest::theFileIsReadWithAnotherDelimiter()
{
    Window w({m_files.accounts()});
    w.find<QTabWidget>("fileTabs")->setCurrentIndex(2);
    auto *delimiter = w.find<QComboBox>("delimiter");
    QCOMPARE(delimiter->currentText(), QStringLiteral("Comma (found)"));
    delimiter->setFocus();
    QTest::keyClick(delimiter, Qt::Key_End); // vertical bar
    QVERIFY(w.fixture.waitForTasks());
    QCOMPARE(w.fixture.document.project().sources->front().table->columns.size(), std::size_t{1});
    w.fixture.document.undoStack().undo();
    QCOMPARE(w.fixture.document.project().sources->front().table->columns.size(), std::size_t{4});
}

void DataPageTest::fieldsAreSearchedAndSorted()
{
    const Window w({m_files.accounts()});
    w.find<QTabWidget>("dataTabs")->setCurrentIndex(5);
    auto *table = w.find<TableView>("fieldTable");
    QTRY_VERIFY(table->model()->rowCount() > 3);
    QTest::mouseClick(table->horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(20, 16));
    const QString first = table->model()->index(0, 0).data().toString();
    QVERIFY(first.localeAwareCompare(table->model()->index(1, 0).data().toString()) <= 0);
    QTest::keyClicks(w.find<QWidget>("fieldSearch"), QStringLiteral("indus"));
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Industry"));
}

} // namespace touchstone

QTEST_MAIN(touchstone::DataPageTest)
#include "data_page_test.moc"
