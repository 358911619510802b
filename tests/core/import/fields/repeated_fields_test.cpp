#include "core/import/fields/repeated_fields.h"

#include "tests/support/raw_tables.h"

#include <QtTest>

#include <cmath>

using namespace touchstone;
using namespace touchstone::test;

namespace
{

SourcePlan single(const Source &source)
{
    return suggestPlan(std::span(&source, 1)).sources.front();
}

const ColumnPlan *planned(const SourcePlan &plan, const char *field)
{
    for (const ColumnPlan &column : plan.columns)
        if (column.field == QLatin1String(field))
            return &column;
    return nullptr;
}

QStringList members(const ParsedCells &cells, std::size_t row)
{
    const auto &lists = std::get<Lists>(cells.cells);
    QStringList names;
    for (const qint32 member : lists.members(row))
        names << (*lists.labels)[static_cast<std::size_t>(member)];
    return names;
}

} // namespace

class RepeatedFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void monthsAreAddedUp()
    {
        const Source source =
            rawSource(QStringLiteral("sales.csv"), R"(Customer | Jan 2025 | Feb 2025 | Mar 2025 | Total
Acme | 1,000.50 | 20 | | 1,020.50
Bolt | | | | 0
Cora | 5 | 6 | 7 | 18)");
        const SourcePlan plan = single(source);
        QCOMPARE(plan.columns.size(), std::size_t(3));
        const ColumnPlan *sum = planned(plan, "lifetime_revenue");
        QVERIFY(sum != nullptr);
        QCOMPARE(sum->members.size(), 3);
        QVERIFY(!plan.columns[1].used); // Total is the same once more
        const std::vector<double> values =
            std::get<Numbers>(parseRepeated(*sum, *source.table, source.name).cells).values.ofRows();
        QCOMPARE(values[0], 1020.5);
        QVERIFY(std::isnan(values[1]));
        QCOMPARE(values[2], 18.0);
    }

    void twoMonthsAreTwoColumns()
    {
        const Source source =
            rawSource(QStringLiteral("sales.csv"), "Customer | Jan 2025 | Feb 2025\nAcme | 1 | 20\nBolt | 3 | 4");
        QCOMPARE(single(source).columns.size(), std::size_t(3));
    }

    void featuresAreListedAndAddedUp()
    {
        const Source source =
            rawSource(QStringLiteral("usage.csv"), R"(Account Id | Reports##Create | Reports##Export | Admin##Invite
A1 | 12 | 0 | 1
A2 | | 0 |
A3 | 0 | 4 | 0)");
        const SourcePlan plan = single(source);
        const ColumnPlan *used = planned(plan, "features_used");
        const ColumnPlan *sum = planned(plan, "usage");
        QVERIFY(used != nullptr && sum != nullptr);
        const ParsedCells names = parseRepeated(*used, *source.table, source.name);
        QCOMPARE(members(names, 0), (QStringList{QStringLiteral("Reports: Create"), QStringLiteral("Admin: Invite")}));
        QVERIFY(members(names, 1).isEmpty());
        QCOMPARE(members(names, 2), QStringList{QStringLiteral("Reports: Export")});
        QCOMPARE(std::get<Numbers>(parseRepeated(*sum, *source.table, source.name).cells).values.ofRows(),
                 (std::vector<double>{13, 0, 4}));
    }

    void datesOfStagesAreListedAndTheLatestIsKept()
    {
        const Source source =
            rawSource(QStringLiteral("deals.csv"),
                      R"(Deal Name | Deal Stage | Date entered 'Demo (Sales)' | Date entered 'Won (Sales)'
Big | Won | 2026-01-05 | 2026-03-01
Small | Demo | 2026-02-05 |)");
        const SourcePlan plan = single(source);
        const ColumnPlan *passed = planned(plan, "stages_passed");
        const ColumnPlan *latest = planned(plan, "last_stage_change");
        QVERIFY(passed != nullptr && latest != nullptr);
        QCOMPARE(members(parseRepeated(*passed, *source.table, source.name), 0),
                 (QStringList{QStringLiteral("Demo (Sales)"), QStringLiteral("Won (Sales)")}));
        const auto days = std::get<Numbers>(parseRepeated(*latest, *source.table, source.name).cells).values.ofRows();
        QCOMPARE(days[0], double(QDate(1970, 1, 1).daysTo(QDate(2026, 3, 1))));
        QCOMPARE(days[1], double(QDate(1970, 1, 1).daysTo(QDate(2026, 2, 5))));
    }

    void tenThousandColumnsOfOnePatternAreTwoFields()
    {
        Source source;
        source.name = QStringLiteral("wide.csv");
        auto table = std::make_shared<RawTable>();
        table->columns.push_back(
            rawColumn(QStringLiteral("Account Name"), {QStringLiteral("Acme"), QStringLiteral("Bolt")}));
        for (int i = 0; i < 10'000; ++i)
            table->columns.push_back(rawColumn(QStringLiteral("clicks_%1").arg(i, 5, 10, QLatin1Char('0')),
                                               {QString::number(i % 3), QStringLiteral("1")}));
        table->fileRows = {2, 3};
        source.table = table;
        const SourcePlan plan = single(source);
        QCOMPARE(plan.columns.size(), std::size_t(3));
        const ColumnPlan *sum = planned(plan, "usage");
        QVERIFY(sum != nullptr);
        QCOMPARE(sum->members.size(), 10'000);
        QCOMPARE(std::get<Numbers>(parseRepeated(*sum, *source.table, source.name).cells).values.ofRows(),
                 (std::vector<double>{9'999, 10'000})); // 3,333 times 0 + 1 + 2, and a last 0
    }

    void columnsOfKnownFieldsAreNoPattern()
    {
        QString headers = QStringLiteral("Account Name");
        QString cells = QStringLiteral("Acme");
        for (int i = 0; i < 25; ++i) {
            headers += QStringLiteral("|Trait %1").arg(QChar(u'A' + i));
            cells += QStringLiteral("|red");
        }
        const Source source = rawSource(QStringLiteral("x.csv"), qPrintable(headers + u'\n' + cells));
        QCOMPARE(single(source).columns.size(), std::size_t(26)); // words are no measures
    }

    void amountsAreTakenForAYearAndAllPieces()
    {
        const Source source =
            rawSource(QStringLiteral("subscriptions.csv"),
                      R"(id | Customer ID | Amount | Interval | Quantity | Current Period End (UTC) | Start Date (UTC)
s1 | c1 | 80.50 | month | 5 | 2026-12-01 | 2021-01-01
s2 | c2 | 1200 | year | 3 | 2026-12-01 | 2021-01-01
s3 | c3 | 10 | fortnight | 1 | 2026-12-01 | 2021-01-01)");
        const SourcePlan plan = single(source);
        QCOMPARE(plan.system, QStringLiteral("stripe"));
        QCOMPARE(plan.role, SourceRole::Subscriptions);
        const ColumnPlan *annual = planned(plan, "arr");
        QVERIFY(annual != nullptr);
        const auto values = std::get<Numbers>(parseRepeated(*annual, *source.table, source.name).cells).values.ofRows();
        QCOMPARE(values[0], 4830.0);
        QCOMPARE(values[1], 3600.0);
        QVERIFY(std::isnan(values[2])); // not guessed
    }
};

QTEST_APPLESS_MAIN(RepeatedFieldsTest)
#include "repeated_fields_test.moc"
