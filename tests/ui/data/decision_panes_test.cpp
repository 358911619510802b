#include "core/project/import_project.h"
#include "tests/support/export_files.h"
#include "tests/support/page_fixture.h"
#include "ui/data/data_page.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

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

constexpr const char *Match = "Match";
constexpr const char *Tidy = "Tidy";
constexpr const char *Currencies = "Currencies";

struct Window {
    Window(const QStringList &paths, const char *tab, const char *bar = nullptr, int part = 0)
        : fixture(imported(paths)), page(fixture.context())
    {
        page.resize(1040, 720);
        page.show();
        openTab(tab);
        if (bar)
            find<QTabBar>(bar)->setCurrentIndex(part);
        fixture.waitForTasks();
    }

    void openTab(const char *text)
    {
        auto *tabs = find<QTabWidget>("dataTabs");
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (tabs->tabText(tab) == QLatin1String(text))
                tabs->setCurrentIndex(tab);
    }
    template <typename T>
    T *find(const char *name) const
    {
        return page.findChild<T *>(QLatin1String(name));
    }
    void click(const char *button)
    {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
        settle();
    }
    void press(const char *table, Qt::Key key)
    {
        find<TableView>(table)->setFocus();
        QTest::keyClick(find<TableView>(table), key);
        settle();
    }
    void type(const char *table, int row, int column, const QString &text)
    {
        auto *view = find<TableView>(table);
        const QModelIndex index = view->model()->index(row, column);
        view->setCurrentIndex(index);
        view->edit(index);
        const auto editors = view->viewport()->findChildren<QLineEdit *>(); // former ones are not gone yet
        QVERIFY(!editors.isEmpty());
        QLineEdit *editor = editors.last();
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // the view takes the text with the next event
        settle();
    }
    void choose(const char *box, int index)
    {
        auto *combo = find<QComboBox>(box);
        combo->setFocus();
        const int steps = index - combo->currentIndex();
        for (int step = 0; step < std::abs(steps); ++step)
            QTest::keyClick(combo, steps > 0 ? Qt::Key_Down : Qt::Key_Up);
        settle();
    }
    QString cell(const char *table, int row, int column) const
    {
        return find<TableView>(table)->model()->index(row, column).data().toString();
    }
    int rows(const char *table) const { return find<TableView>(table)->model()->rowCount(); }
    void settle() { QVERIFY(fixture.waitForTasks()); }
    void undo()
    {
        fixture.document.undoStack().undo();
        settle();
    }
    const Project &project() const { return fixture.document.project(); }
    const Dataset &dataset() const { return *project().dataset; }
    QString text(const char *field, std::size_t account) const
    {
        const Column *column = dataset().accounts.find(QString::fromLatin1(field));
        return column ? cellText(*column, account) : QStringLiteral("no column");
    }

    test::PageFixture fixture;
    DataPage page;
};

} // namespace

class DecisionPanesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsAreDecidedByKeysAndComeBackByUndo();
    void rowsOfADealsFileAreGivenToAnAccount();
    void rowsThatFitSeveralAccountsAreAssignedAndComeBackByUndo();
    void everyFileTellsItsMatch();
    void companiesCountAsOneWhenAsked();
    void whoseValueHoldsIsChosen();
    void spellingsAreMergedWithOneClickAndSplitAgain();
    void spellingsThatAreNotTheSameAreNotAskedAgain();
    void industriesAreGroupedByTheSlider();
    void regionsAreAddedAndMayBeChanged();
    void impossibleNumbersAreTakenForUnknownAndBack();
    void ratesAreTypedInAndChecked();
    void theReportingCurrencyIsTyped();
    void withNothingToDecideEachPartSaysSo();

private:
    QStringList systems() const
    {
        return {m_files.write(QStringLiteral("crm_accounts.csv"),
                              "Account ID,Account Name,Website,Employees,Industry,Country\n"
                              "A1,Quantum Robotics,quantum.com,250,Software,USA\n"
                              "A2,Alpine Cargo,alpine-cargo.com,40,Logistics,US\n"
                              "A3,Alpine Cargo West,alpine-cargo.com,30,Logistics,United States\n"
                              "A4,Zeta Mills,zeta.com,-7,Retail,Germany\n"),
                m_files.write(QStringLiteral("survey_customers.csv"), "Company Name,Website,Employees,NPS\n"
                                                                      "Quantum Robotiks,qrobots.com,260,9\n"
                                                                      "Zeta Mills,zeta.com,90,4\n")};
    }
    QStringList withDeals() const
    {
        return {m_files.accounts(),
                m_files.write(QStringLiteral("deals.csv"), "Opportunity ID,Account Name,Stage,Amount,Currency\n"
                                                           "o1,Alpine Cargo,Closed Won,100,EUR\n"
                                                           "o2,Alpine Cargos,Closed Won,200,USD\n"
                                                           "o3,Baltic Lines,Closed Won,300,EUR\n")};
    }

    test::ExportFiles m_files;
};

void DecisionPanesTest::pairsAreDecidedByKeysAndComeBackByUndo()
{
    Window w(systems(), Match);
    QCOMPARE(w.dataset().accounts.rowCount(), std::size_t{5});
    QCOMPARE(w.rows("matchQueue"), 1);
    QCOMPARE(w.cell("matchQueue", 0, 0), QStringLiteral("Quantum Robotics"));
    QCOMPARE(w.cell("matchQueue", 0, 1), QStringLiteral("Quantum Robotiks"));
    QVERIFY(w.rows("matchFacts") > 2);
    w.press("matchQueue", Qt::Key_Y);
    QCOMPARE(w.dataset().accounts.rowCount(), std::size_t{4});
    QCOMPARE(w.text("nps", 0), QStringLiteral("9"));
    QCOMPARE(w.rows("matchQueue"), 0);
    w.undo();
    QCOMPARE(w.dataset().accounts.rowCount(), std::size_t{5});
    QCOMPARE(w.rows("matchQueue"), 1);
    w.press("matchQueue", Qt::Key_N);
    QCOMPARE(w.project().plan->matching.pairs.size(), std::size_t{1});
    QVERIFY(!w.project().plan->matching.pairs[0].same);
    QCOMPARE(w.dataset().accounts.rowCount(), std::size_t{5});
    QCOMPARE(w.rows("matchQueue"), 0);
}

void DecisionPanesTest::rowsOfADealsFileAreGivenToAnAccount()
{
    Window w(withDeals(), Match);
    QCOMPARE(w.dataset().opportunities.account[1], -1);
    QVERIFY(w.cell("matchQueue", 0, 1).startsWith(QStringLiteral("Alpine Cargos")));
    w.click("sameCompany");
    QCOMPARE(w.dataset().opportunities.account[1], 0);
}

void DecisionPanesTest::rowsThatFitSeveralAccountsAreAssignedAndComeBackByUndo()
{
    Window w({m_files.write(QStringLiteral("accounts.csv"), "Account ID,Account Name,Country,Employees\n"
                                                            "A1,Acme Inc,USA,250\nA2,Acme GmbH,Germany,40\n"
                                                            "A3,Zeta Mills,Germany,7\n"),
              m_files.write(QStringLiteral("deals.csv"), "Opportunity ID,Account Name,Stage,Amount\n"
                                                         "o1,Acme,Closed Won,100\no2,Zeta Mills,Closed Won,200\n"
                                                         "o3,Acme,Closed Lost,300\n")},
             Match, "matchParts", 3);
    QCOMPARE(w.dataset().opportunities.account, (std::vector<qint32>{-1, 2, -1}));
    QCOMPARE(w.rows("sharedNames"), 1);
    QCOMPARE(w.cell("sharedNames", 0, 0), QStringLiteral("Acme"));
    QCOMPARE(w.rows("sharedAccounts"), 2);
    QCOMPARE(w.cell("sharedAccounts", 1, 0), QStringLiteral("Acme GmbH"));
    QVERIFY(w.rows("sharedFacts") > 2);
    w.press("sharedAccounts", Qt::Key_Down);
    w.press("sharedAccounts", Qt::Key_Y);
    QCOMPARE(w.dataset().opportunities.account, (std::vector<qint32>{1, 2, 1}));
    QCOMPARE(w.rows("sharedNames"), 0);
    w.undo();
    QCOMPARE(w.dataset().opportunities.account, (std::vector<qint32>{-1, 2, -1}));
    QCOMPARE(w.rows("sharedNames"), 1);
    w.click("assignRows");
    QCOMPARE(w.dataset().opportunities.account, (std::vector<qint32>{0, 2, 0}));
}

void DecisionPanesTest::everyFileTellsItsMatch()
{
    Window w(withDeals(), Match, "matchParts", 1);
    QCOMPARE(w.rows("matchFiles"), 2);
    auto *files = w.find<TableView>("matchFiles");
    QTest::mouseClick(files->viewport(), Qt::LeftButton, {}, files->visualRect(files->model()->index(1, 0)).center());
    QCOMPARE(w.cell("unmatchedTable", 0, 0), QStringLiteral("Alpine Cargos"));
    QVERIFY(w.find<QLabel>("matchSummary")->text().contains(QStringLiteral("Contoso Foods")));
}

void DecisionPanesTest::companiesCountAsOneWhenAsked()
{
    Window w(systems(), Match, "matchParts", 1);
    w.choose("accountLevel", 1);
    QCOMPARE(w.project().plan->matching.level, AccountLevel::Account);
    QCOMPARE(w.dataset().accounts.rowCount(), std::size_t{4});
    w.undo();
    QCOMPARE(w.dataset().accounts.rowCount(), std::size_t{5});
    QCOMPARE(w.find<QComboBox>("accountLevel")->currentIndex(), 0);
}

void DecisionPanesTest::whoseValueHoldsIsChosen()
{
    Window w(systems(), Match, "matchParts", 2);
    QCOMPARE(w.cell("conflictFields", 0, 0), QStringLiteral("Employees"));
    QCOMPARE(w.cell("conflictAccounts", 0, 0), QStringLiteral("Zeta Mills"));
    QCOMPARE(w.text("employees", 3), QStringLiteral("−7"));
    w.choose("conflictChoice", 2);
    QCOMPARE(w.text("employees", 3), QStringLiteral("90"));
    w.undo();
    QCOMPARE(w.text("employees", 3), QStringLiteral("−7"));
}

void DecisionPanesTest::spellingsAreMergedWithOneClickAndSplitAgain()
{
    Window w(systems(), Tidy);
    QCOMPARE(w.rows("spellingTable"), 1);
    QCOMPARE(w.cell("spellingTable", 0, 4), QStringLiteral("United States"));
    w.type("spellingTable", 0, 4, QStringLiteral("America"));
    QCOMPARE(w.text("country", 0), QStringLiteral("USA")); // only shown so far
    w.click("mergeSpellings");
    QCOMPARE(w.text("country", 0), QStringLiteral("America"));
    QCOMPARE(w.text("country", 2), QStringLiteral("America"));
    QCOMPARE(w.fixture.document.undoStack().undoText(), QStringLiteral("Merge 1 group(s) of spellings"));
    w.find<TableView>("spellingTable")->setCurrentIndex(w.find<TableView>("spellingTable")->model()->index(0, 1));
    w.click("splitSpellings");
    QCOMPARE(w.text("country", 0), QStringLiteral("USA"));
}

void DecisionPanesTest::spellingsThatAreNotTheSameAreNotAskedAgain()
{
    Window w(systems(), Tidy);
    w.click("keepSpellingsApart");
    QCOMPARE(w.rows("spellingTable"), 0);
    w.undo();
    QCOMPARE(w.rows("spellingTable"), 1);
}

void DecisionPanesTest::industriesAreGroupedByTheSlider()
{
    Window w(systems(), Tidy, "tidyParts", 1);
    auto *level = w.find<QSlider>("groupLevel");
    level->setFocus();
    QTest::keyClick(level, Qt::Key_Right);
    w.settle();
    QCOMPARE(w.text("industry", 0), QStringLiteral("Software"));
    QCOMPARE(w.text("industry_sector", 0), QStringLiteral("Technology"));
    QCOMPARE(w.cell("groupValues", 0, 0), QStringLiteral("Logistics"));
    w.type("groupValues", 0, 2, QStringLiteral("Our own sector"));
    QCOMPARE(w.text("industry_sector", 1), QStringLiteral("Our own sector"));
    QTest::keyClick(level, Qt::Key_Left);
    w.settle();
    QCOMPARE(w.text("industry_sector", 0), QStringLiteral("no column"));
}

void DecisionPanesTest::regionsAreAddedAndMayBeChanged()
{
    Window w(systems(), Tidy, "tidyParts", 1);
    QTest::mouseClick(w.find<QCheckBox>("withRegions"), Qt::LeftButton, {}, QPoint(8, 8));
    w.settle();
    QVERIFY(w.text("region_groups", 3).contains(QStringLiteral("DACH")));
    w.type("regionTable", 0, 1, QStringLiteral("US, Atlantis"));
    QVERIFY(w.find<QLabel>("regionProblem")->text().contains(QStringLiteral("Atlantis")));
    w.type("regionTable", 0, 1, QStringLiteral("Germany, US"));
    QVERIFY(w.text("region_groups", 3).contains(QStringLiteral("North America")));
}

void DecisionPanesTest::impossibleNumbersAreTakenForUnknownAndBack()
{
    Window w(systems(), Tidy, "tidyParts", 2);
    QCOMPARE(w.cell("suspiciousFields", 0, 0), QStringLiteral("Employees"));
    QCOMPARE(w.cell("suspiciousAccounts", 0, 0), QStringLiteral("Zeta Mills"));
    w.click("takeForUnknown");
    QCOMPARE(w.text("employees", 3), QStringLiteral("90")); // what the other file says
    w.click("takeForUnknown");
    QCOMPARE(w.text("employees", 3), QStringLiteral("−7"));
}

void DecisionPanesTest::ratesAreTypedInAndChecked()
{
    Window w(withDeals(), Currencies);
    QCOMPARE(w.dataset().currency, QStringLiteral("EUR"));
    QVERIFY(w.find<QLabel>("currencyFinding")->text().contains(QStringLiteral("left out")));
    QCOMPARE(w.cell("rateTable", 0, 0), QStringLiteral("USD"));
    w.type("rateTable", 0, 1, QStringLiteral("cheap"));
    QVERIFY(w.find<QLabel>("rateProblem")->text().contains(QStringLiteral("cannot be a rate")));
    QVERIFY(w.project().plan->currency.rates.empty());
    w.type("rateTable", 0, 1, QStringLiteral("0.5"));
    QCOMPARE(w.project().plan->currency.rates.size(), std::size_t{1});
    QCOMPARE(w.dataset().opportunities.amount[1], 100.0);
    w.type("rateTable", 0, 2, QStringLiteral("never"));
    QVERIFY(w.find<QLabel>("rateProblem")->text().contains(QStringLiteral("is no day")));
    w.type("rateTable", 0, 2, QStringLiteral("2026-03-31"));
    QCOMPARE(w.project().plan->currency.rates[0].date, QDate(2026, 3, 31));
    w.undo();
    w.undo();
    QVERIFY(w.project().plan->currency.rates.empty());
}

void DecisionPanesTest::theReportingCurrencyIsTyped()
{
    Window w(withDeals(), Currencies);
    auto *box = w.find<QComboBox>("reportingCurrency");
    box->lineEdit()->setFocus();
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), QStringLiteral("usd"));
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    w.settle();
    QCOMPARE(w.project().plan->currency.reporting, QStringLiteral("USD"));
    QCOMPARE(w.dataset().currency, QStringLiteral("USD"));
}

void DecisionPanesTest::withNothingToDecideEachPartSaysSo()
{
    Window w({m_files.accounts()}, Match);
    int shown = 0;
    for (const auto *label : w.page.findChildren<QLabel *>(QStringLiteral("nothingSentence")))
        shown += label->isVisible() ? 1 : 0;
    QCOMPARE(shown, 1);
    w.openTab(Currencies);
    QVERIFY(w.find<QLabel>("currencyFinding")->text().contains(QStringLiteral("No file says")));
}

} // namespace touchstone

QTEST_MAIN(touchstone::DecisionPanesTest)
#include "decision_panes_test.moc"
