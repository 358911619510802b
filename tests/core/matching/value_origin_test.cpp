#include "core/matching/value_origin.h"

#include "core/matching/build_dataset.h"
#include "tests/support/raw_tables.h"

#include <QTest>

#include <functional>

using namespace touchstone;

namespace
{

// Two lists of accounts that partly say something about the same ones, deals that two exports share, and answers.
struct Imported {
    std::vector<Source> sources = {
        test::rawSource(QStringLiteral("crm.csv"), "Account ID | Account Name | Industry | Employees\n"
                                                   "A1 | Alpha | Software | 250\n"
                                                   "A2 | Beta  |          | n/a\n"
                                                   "A3 | Gamma | Retail   | 1,200\n"),
        test::rawSource(QStringLiteral("bought.csv"), "Account ID | Account Name | Industry | Employees\n"
                                                      "A2 | Beta  | Logistics | 75\n"
                                                      "A3 | Gamma | Wholesale | 1,300\n"),
        test::rawSource(QStringLiteral("deals.csv"),
                        "Opportunity ID | Account ID | Stage | Amount | Created Date | Close Date\n"
                        "o1 | A1 | Closed Won  | 42,900 | 2026-01-01 | 2026-03-01\n"
                        "o2 | A1 | Closed Lost | 5,000  | 2026-01-01 | 2026-02-01\n"
                        "o3 | A1 | Closed Won  | 1,100  | 2026-02-01 | 2026-02-11\n"
                        "o4 | A3 | Proposal    | 7,450  | 2026-03-01 | 2026-06-30\n"),
        test::rawSource(QStringLiteral("answers.csv"), "Account ID | Respondent | NPS | Response Date\n"
                                                       "A1 | ann@a.com | 3  | 2026-01-01\n"
                                                       "A1 | ann@a.com | 9  | 2026-02-01\n"
                                                       "A1 | bob@a.com | 10 | 2026-02-01\n")};
    ImportPlan plan;
    Dataset dataset;

    explicit Imported(const std::function<void(ImportPlan &)> &change = {})
    {
        plan = suggestPlan(sources);
        const std::array roles = {SourceRole::Accounts, SourceRole::Prospects, SourceRole::Opportunities,
                                  SourceRole::Responses};
        for (std::size_t index = 0; index < roles.size(); ++index)
            plan.sources[index].role = roles[index];
        if (change)
            change(plan);
        NoProgress progress;
        auto built = buildDataset(sources, plan, QDate(2026, 4, 1), progress);
        if (!built)
            qFatal("%s", qPrintable(built.error().sentence()));
        dataset = std::move(*built);
    }

    TracedData data() const { return {sources, plan, dataset}; }
    ValueOrigin of(const char *account, const char *field, std::size_t most = 20) const
    {
        const Column *column = dataset.accounts.find(QString::fromLatin1(field));
        const qint32 row = dataset.findAccount(QLatin1String(account));
        if (column == nullptr || row < 0)
            qFatal("no %s of %s", field, account);
        return originOfAccountValue(data(), static_cast<std::size_t>(row), *column, most);
    }
};

// "crm.csv:2 Employees=250", with a star before what was used.
QStringList cellsOf(const ValueOrigin &origin, const Imported &imported)
{
    QStringList texts;
    for (const CellOrigin &cell : origin.cells)
        texts << QStringLiteral("%1%2:%3 %4=%5")
                     .arg(cell.used ? QStringLiteral("*") : QString(),
                          imported.sources[static_cast<std::size_t>(cell.source)].name, QString::number(cell.row),
                          cell.column, cell.text);
    return texts;
}

} // namespace

class ValueOriginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueReadFromOneFileNamesItsCell()
    {
        const Imported imported;
        const ValueOrigin origin = imported.of("A1", "employees");
        QCOMPARE(cellsOf(origin, imported), QStringList{QStringLiteral("*crm.csv:2 Employees=250")});
        QCOMPARE(origin.value, QStringLiteral("250"));
        QCOMPARE(origin.cells[0].value, QStringLiteral("250"));
        QVERIFY(!origin.cells[0].reading.isEmpty());
        QVERIFY(origin.formula.isEmpty());
        QCOMPARE(placeText(origin.cells[0], imported.sources), QStringLiteral("crm.csv, row 2, column Employees"));
    }

    // Beta has no employees in the first file, as "n/a" is none: its number is the second file's.
    void aValueThatTheFirstFileLacksNamesTheSecond()
    {
        const Imported imported;
        const ValueOrigin origin = imported.of("A2", "employees");
        QCOMPARE(cellsOf(origin, imported), (QStringList{QStringLiteral("crm.csv:3 Employees=n/a"),
                                                         QStringLiteral("*bought.csv:2 Employees=75")}));
        QCOMPARE(cellsOf(imported.of("A2", "industry"), imported),
                 QStringList{QStringLiteral("*bought.csv:2 Industry=Logistics")});
    }

    void filesThatContradictEachOtherAreBothNamedInOrderOfPreference()
    {
        const Imported imported;
        const ValueOrigin origin = imported.of("A3", "employees");
        QCOMPARE(cellsOf(origin, imported), (QStringList{QStringLiteral("*crm.csv:4 Employees=1,200"),
                                                         QStringLiteral("bought.csv:3 Employees=1,300")}));
        QCOMPARE(origin.cells[1].value, QStringLiteral("1,300"));
    }

    void theNameAndTheIdOfAnAccountAreTracedToo()
    {
        const Imported imported;
        QCOMPARE(cellsOf(imported.of("A2", "account_name"), imported).first(),
                 QStringLiteral("*crm.csv:3 Account Name=Beta"));
        QCOMPARE(cellsOf(imported.of("A2", "account_id"), imported).first(),
                 QStringLiteral("*crm.csv:3 Account ID=A2"));
    }

    // 42,900 + 1,100; the lost deal is no part of it.
    void aSumNamesTheOpportunitiesThatItAddsUp()
    {
        const Imported imported;
        const ValueOrigin origin = imported.of("A1", "won_amount");
        QCOMPARE(cellsOf(origin, imported), (QStringList{QStringLiteral("*deals.csv:2 Amount=42,900"),
                                                         QStringLiteral("*deals.csv:4 Amount=1,100")}));
        QCOMPARE(origin.value, QStringLiteral("44,000"));
        QVERIFY(!origin.formula.isEmpty());
        QCOMPARE(origin.more, 0);
    }

    void longTrailsAreCutAndCounted()
    {
        const Imported imported;
        const ValueOrigin origin = imported.of("A1", "won_amount", 1);
        QCOMPARE(cellsOf(origin, imported), QStringList{QStringLiteral("*deals.csv:2 Amount=42,900")});
        QCOMPARE(origin.more, 1);
    }

    void aCountNamesTheStageOfEachOpportunity()
    {
        const Imported imported;
        QCOMPARE(cellsOf(imported.of("A1", "win_rate"), imported),
                 (QStringList{QStringLiteral("*deals.csv:2 Stage=Closed Won"),
                              QStringLiteral("*deals.csv:3 Stage=Closed Lost"),
                              QStringLiteral("*deals.csv:4 Stage=Closed Won")}));
    }

    // Of two answers by one person the latest counts.
    void theMeanOfAnswersNamesTheAnswersThatCount()
    {
        const Imported imported;
        QCOMPARE(cellsOf(imported.of("A1", "nps"), imported),
                 (QStringList{QStringLiteral("*answers.csv:3 NPS=9"), QStringLiteral("*answers.csv:4 NPS=10")}));
        QCOMPARE(cellsOf(imported.of("A1", "responses"), imported),
                 (QStringList{QStringLiteral("*answers.csv:2 ="), QStringLiteral("*answers.csv:3 ="),
                              QStringLiteral("*answers.csv:4 =")}));
    }

    void aValueOfAnOpportunityNamesItsCell()
    {
        const Imported imported;
        const Column *amount = imported.dataset.opportunities.table.find(u"opp_amount");
        QVERIFY(amount);
        QCOMPARE(cellsOf(originOfDealValue(imported.data(), 3, *amount), imported),
                 QStringList{QStringLiteral("*deals.csv:5 Amount=7,450")});
    }

    // The other order of preference: the second file is believed.
    void theSourceThatIsPreferredIsTheOneThatCounts()
    {
        const Imported imported([](ImportPlan &plan) {
            plan.matching.choices = {{QStringLiteral("employees"), false, {QStringLiteral("bought.csv")}}};
        });
        QCOMPARE(cellsOf(imported.of("A3", "employees"), imported),
                 (QStringList{QStringLiteral("*bought.csv:3 Employees=1,300"),
                              QStringLiteral("crm.csv:4 Employees=1,200")}));
    }

    // "Retail" is shown as "Shops": the cell still says what it says.
    void aTidiedValueNamesTheCellAsItStands()
    {
        const Imported imported([](ImportPlan &plan) {
            plan.tidying.merges = {{QStringLiteral("industry"), {QStringLiteral("Retail")}, QStringLiteral("Shops")}};
        });
        const ValueOrigin origin = imported.of("A3", "industry");
        QCOMPARE(origin.value, QStringLiteral("Shops"));
        QCOMPARE(cellsOf(origin, imported), (QStringList{QStringLiteral("*crm.csv:4 Industry=Retail"),
                                                         QStringLiteral("bought.csv:3 Industry=Wholesale")}));
    }

    void aGroupNamesTheCellOfTheFieldThatItIsMadeOf()
    {
        const Imported imported([](ImportPlan &plan) {
            plan.tidying.taxonomies = {
                {QStringLiteral("industry"), 1, {{QStringLiteral("Software"), QStringLiteral("Technology")}}}};
        });
        const ValueOrigin origin = imported.of("A1", "industry_sector");
        QCOMPARE(origin.value, QStringLiteral("Technology"));
        QCOMPARE(cellsOf(origin, imported), QStringList{QStringLiteral("*crm.csv:2 Industry=Software")});
        QVERIFY(!origin.formula.isEmpty());
    }

    void whatIsNotKnownHasNoCellThatWasUsed()
    {
        const Imported imported;
        const ValueOrigin origin = imported.of("A3", "nps");
        QVERIFY(origin.value.isEmpty());
        QVERIFY(origin.cells.empty());
    }
};

QTEST_GUILESS_MAIN(ValueOriginTest)
#include "value_origin_test.moc"
