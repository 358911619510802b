#include "ui/accounts/origin_view.h"

#include "core/project/analysis.h"
#include "core/project/import_project.h"
#include "tests/support/export_files.h"
#include "tests/support/page_fixture.h"
#include "tests/support/sample_profile.h"
#include "ui/accounts/account_panel.h"
#include "ui/accounts/fit_model.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace touchstone
{

namespace
{

// What the view that is open says; empty: none is.
QString shownText()
{
    const auto *view = qobject_cast<OriginView *>(QApplication::activePopupWidget());
    return view != nullptr ? view->text() : QString();
}

} // namespace

class OriginViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shortcutTellsFileRowColumnAndOriginalText();
    void menuOffersItForEveryTable();
    void scoreCellsTellOfAllThatTheProfileLooksAt();
    void sumsTellTheirFormulaAndTheirRows();
    void whatTwoFilesSayIsToldWithTheOneThatCounts();
    void panelHasAWayToEachValue();
    void theTrailCanBeCopied();

private:
    TracedCell cellOf(const char *account, const QStringList &fields) const
    {
        return {m_project.dataset->findAccount(QLatin1String(account)), -1, fields};
    }
    QString trail(const TracedCell &cell);

    test::ExportFiles m_files;
    Project m_project;
};

void OriginViewTest::initTestCase()
{
    const QString prospects = m_files.write(QStringLiteral("bought list.csv"), "Account Name;Industry;Employees\n"
                                                                               "Proseware;Hardware;1250\n"
                                                                               "Fabrikam;Retail;2000\n");
    std::vector<FileImport> files = {
        {.path = m_files.accounts()}, {.path = m_files.deals()}, {.path = prospects, .role = SourceRole::Prospects}};
    NoProgress progress;
    const Result<Edit> edit = importFiles(emptyProject(), files, QDate(2026, 4, 1), progress);
    if (!edit)
        qFatal("%s", qPrintable(edit.error().sentence()));
    m_project = edit->after;
    m_project.profile = std::make_shared<const Profile>(test::profile(
        "Market: industry = Logistics => 60\nSize: employees >= 100 => 40\n", m_project.dataset->accounts));
}

QString OriginViewTest::trail(const TracedCell &cell)
{
    test::PageFixture fixture;
    QWidget anchor;
    anchor.show();
    showOrigin(&anchor, {100, 100}, fixture.theme, m_project, cell);
    const QString text = shownText();
    if (QWidget *open = QApplication::activePopupWidget())
        QTest::keyClick(open, Qt::Key_Escape);
    return text;
}

void OriginViewTest::shortcutTellsFileRowColumnAndOriginalText()
{
    test::PageFixture fixture(m_project);
    QVERIFY(fixture.waitForAnalysis());
    FitModel model;
    model.show(m_project, fixture.live.analysis(), FitPopulation::OpenOpportunities);
    TableView table(fixture.theme);
    table.setModel(&model);
    offerOrigin(
        &table, fixture.theme, [this] { return m_project; },
        [&model](const QModelIndex &index) { return model.tracedAt(index); });
    table.resize(800, 300);
    table.show();
    table.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    table.setFocus();
    int row = 0;
    while (model.index(row, FitModel::Account).data().toString() != QStringLiteral("Proseware"))
        ++row;
    const QModelIndex amount = model.index(row, FitModel::Amount);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(amount).center());
    QTest::keyClick(&table, Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    const QString text = shownText();
    QVERIFY2(text.contains(QStringLiteral("deals.csv, row 5, column Amount")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("“7450” in the file, read as")), qPrintable(text));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QVERIFY(QApplication::activePopupWidget() == nullptr);
}

void OriginViewTest::menuOffersItForEveryTable()
{
    test::PageFixture fixture(m_project);
    TableView table(fixture.theme);
    offerOrigin(
        &table, fixture.theme, [this] { return m_project; }, [](const QModelIndex &) { return TracedCell{}; });
    QCOMPARE(table.contextMenuPolicy(), Qt::ActionsContextMenu);
    QCOMPARE(table.actions().size(), 1);
    QCOMPARE(table.actions().constFirst()->text(), QStringLiteral("Where does this come from?"));
}

void OriginViewTest::scoreCellsTellOfAllThatTheProfileLooksAt()
{
    const QString text = trail(cellOf("Alpine Cargo", {QStringLiteral("industry"), QStringLiteral("employees")}));
    QVERIFY(text.startsWith(QStringLiteral("Alpine Cargo\nIndustry: Logistics\n")));
    QVERIFY(text.contains(QStringLiteral("accounts.csv, row 2, column Industry")));
    QVERIFY(text.contains(QStringLiteral("Employees: 420")));
    QVERIFY(text.contains(QStringLiteral("How it was read: ")));
}

void OriginViewTest::sumsTellTheirFormulaAndTheirRows()
{
    const QString text = trail(cellOf("Baltic Lines", {QStringLiteral("won_amount")}));
    QVERIFY(text.contains(QStringLiteral("Computed: Sum of the amounts of won deals.")));
    QVERIFY(text.contains(QStringLiteral("deals.csv, row 3, column Amount")));
    QVERIFY(text.contains(QStringLiteral("“63200” in the file")));
}

// Proseware has 35 employees in the first file and 1250 in the second.
void OriginViewTest::whatTwoFilesSayIsToldWithTheOneThatCounts()
{
    const QString text = trail(cellOf("Proseware", {QStringLiteral("employees")}));
    QVERIFY2(
        text.contains(QStringLiteral("accounts.csv, row 5, column Employees\n“35” in the file.\nThis one counts.")),
        qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("bought list.csv, row 2, column Employees\n“1250” in the file, read as "
                                          "1,250.\nNot used: another source comes first.")),
             qPrintable(text));
}

void OriginViewTest::panelHasAWayToEachValue()
{
    test::PageFixture fixture(m_project);
    QVERIFY(fixture.waitForAnalysis());
    AccountPanel panel(fixture.theme);
    panel.resize(320, 600);
    panel.show(m_project, fixture.live.analysis(), m_project.dataset->findAccount(QStringLiteral("Alpine Cargo")));
    static_cast<QWidget &>(panel).show();
    const auto buttons = panel.findChildren<QToolButton *>(QStringLiteral("whereFrom"));
    QCOMPARE(buttons.size(), 2);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QVERIFY(shownText().contains(QStringLiteral("accounts.csv, row 2, column Employees")));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
}

void OriginViewTest::theTrailCanBeCopied()
{
    test::PageFixture fixture;
    QWidget anchor;
    anchor.show();
    showOrigin(&anchor, {10, 10}, fixture.theme, m_project, cellOf("Fabrikam", {QStringLiteral("industry")}));
    QWidget *open = QApplication::activePopupWidget();
    QVERIFY(open);
    QTest::mouseClick(open->findChild<QPushButton *>(QStringLiteral("copyOrigin")), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("bought list.csv, row 3, column Industry")));
    QTest::keyClick(open, Qt::Key_Escape);
}

} // namespace touchstone

QTEST_MAIN(touchstone::OriginViewTest)
#include "origin_view_test.moc"
