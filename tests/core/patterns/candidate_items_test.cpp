#include "core/patterns/candidate_items.h"
#include "core/patterns/round_cuts.h"
#include "core/patterns/row_order.h"
#include "tests/core/patterns/planted_contrast.h"
#include "tests/support/sample_data.h"

#include <QTest>

#include <limits>

using namespace touchstone;

namespace
{

constexpr double infinity = std::numeric_limits<double>::infinity();

Attribute number(const char *key, ValueKind kind = ValueKind::Number)
{
    Attribute attribute;
    attribute.key = QLatin1String(key);
    attribute.kind = kind;
    return attribute;
}

std::vector<double> places(const std::vector<RoundCut> &cuts)
{
    std::vector<double> values;
    for (const RoundCut &cut : cuts)
        values.push_back(cut.value);
    return values;
}

Contrast contrastOf(const Table &table, std::size_t positives)
{
    Contrast contrast;
    contrast.table = table;
    contrast.positive = RowSet(table.rowCount());
    for (std::size_t row = 0; row < positives; ++row)
        contrast.positive.insert(row);
    contrast.background = RowSet(table.rowCount(), true) - contrast.positive;
    for (const auto &column : table.columns())
        contrast.eligible.push_back(column->attribute.key);
    return contrast;
}

std::vector<Criterion> criteriaOf(const CandidateItems &items)
{
    std::vector<Criterion> criteria;
    for (const CandidateItem &item : items.items)
        criteria.push_back(item.criterion);
    return criteria;
}

bool has(const CandidateItems &items, const Criterion &criterion)
{
    const std::vector<Criterion> criteria = criteriaOf(items);
    return std::find(criteria.begin(), criteria.end(), criterion) != criteria.end();
}

} // namespace

class CandidateItemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void employeesAreCutAtTheUsualBands()
    {
        std::vector<double> sizes;
        for (int i = 1; i <= 400; ++i)
            sizes.push_back(i * i); // 1 to 160,000, half below 40,000
        const std::vector<double> cuts = places(roundCuts(sizes, number("employees"), 7, 5));
        QVERIFY(cuts.size() <= 7);
        QVERIFY(std::ranges::find(cuts, 10000.0) != cuts.end());
    }

    void evenlySpreadNumbersAreCutInEqualRoundSteps()
    {
        std::vector<double> percents;
        for (int i = 0; i <= 1000; ++i)
            percents.push_back(i / 10.0); // 0 to 100
        const std::vector<double> cuts = places(roundCuts(percents, number("growth", ValueKind::Percent), 7, 5));
        QCOMPARE(cuts.size(), std::size_t{7}); // of the nine tens
        for (const double cut : cuts)
            QCOMPARE(std::fmod(cut, 10.0), 0.0);
    }

    void wholeNumbersAreCutAtWholeNumbers()
    {
        std::vector<double> counts;
        for (int i = 0; i < 500; ++i)
            counts.push_back(i % 50 < 25 ? 0 : i % 12);
        for (const double cut : places(roundCuts(counts, number("tickets"), 7, 5)))
            QCOMPARE(cut, std::round(cut));
    }

    void fewWholeNumbersAreCutAtEach()
    {
        std::vector<double> counts;
        for (int i = 0; i < 60; ++i)
            counts.push_back(i % 3 + 1);
        QCOMPARE(places(roundCuts(counts, number("sites"), 7, 5)), (std::vector<double>{2, 3}));
    }

    void datesAreCutAtTheTurnOfYears()
    {
        std::vector<double> days;
        for (int i = 0; i < 1500; ++i)
            days.push_back(16071 + i); // from 2014-01-01, four years
        const std::vector<double> cuts = places(roundCuts(days, number("signup", ValueKind::Date), 7, 5));
        QCOMPARE(cuts.size(), std::size_t{4});
        QCOMPARE(cuts[0], 16436.0); // 2015-01-01
    }

    void constantAndEmptyColumnsAreNotCut()
    {
        QVERIFY(roundCuts({}, number("a"), 7, 5).empty());
        QVERIFY(roundCuts(std::vector<double>(50, 3.0), number("a"), 7, 5).empty());
        QVERIFY(roundCuts({std::nan(""), 1.0}, number("a"), 7, 5).empty());
    }

    void categoriesMembersAndAnswersBecomeItems()
    {
        const Table table = test::table(R"(
            industry | tools:list | public:yesno
            Software | a, b       | yes
            Software | a          | yes
            Software | b          | no
            Retail   | c          | no
            Retail   | -          | no
            Media    | -          | -
        )");
        const CandidateItems items = candidateItems(contrastOf(table, 3), 2);
        QVERIFY(has(items, {QStringLiteral("industry"), AnyOf{{QStringLiteral("Software")}}}));
        QVERIFY(has(items, {QStringLiteral("industry"), AnyOf{{QStringLiteral("Retail")}}}));
        QVERIFY(!has(items, {QStringLiteral("industry"), AnyOf{{QStringLiteral("Media")}}})); // one row
        QVERIFY(has(items, {QStringLiteral("tools"), AnyOf{{QStringLiteral("a")}}}));
        QVERIFY(has(items, {QStringLiteral("tools"), IsMissing{}}));
        QVERIFY(has(items, {QStringLiteral("public"), AnyOf{{QStringLiteral("true")}}}));
        QVERIFY(has(items, {QStringLiteral("public"), AnyOf{{QStringLiteral("false")}}}));
        QVERIFY(!has(items, {QStringLiteral("public"), IsMissing{}})); // one row
    }

    void bandsKeepTheirOrderAndAreCutBetweenThem()
    {
        const Table table = test::table(R"(
            size:range
            1000-1999
            200-499
            2000+
            500-999
            200-499
            1000-1999
            500-999
            2000+
        )");
        const CandidateItems items = candidateItems(contrastOf(table, 4), 2);
        const QString size = QStringLiteral("size");
        QVERIFY(has(items, {size, Between{-infinity, 500.0}}));
        QVERIFY(has(items, {size, Between{500.0, 2000.0}}));
        QVERIFY(has(items, {size, Between{1000.0, infinity}}));
        QCOMPARE(items.items.size(), std::size_t{9}); // the runs of four bands but the whole
        for (const CandidateItem &item : items.items) {
            const Matches matches = match(table, std::span(&item.criterion, 1));
            for (std::size_t i = 0; i < items.rows.size(); ++i)
                QCOMPARE(item.cover.contains(i), matches.met.contains(items.rows[i]));
        }
    }

    void coversAreThoseOfTheCriteria()
    {
        const Contrast contrast = test::plantedContrast({.rows = 300, .best = 40, .missing = 0.2, .missingBest = 0.2});
        const CandidateItems items = candidateItems(contrast, 5);
        QVERIFY(items.items.size() > 50);
        for (const CandidateItem &item : items.items) {
            const Matches matches = match(contrast.table, std::span(&item.criterion, 1));
            for (std::size_t i = 0; i < items.rows.size(); ++i)
                QCOMPARE(item.cover.contains(i), matches.met.contains(items.rows[i]));
        }
    }

    void conditionsOfTheSameRowsAreOneItemWithAliases()
    {
        const Table table = test::table(R"(
            country | region
            Austria | South
            Austria | South
            Sweden  | North
            Norway  | North
            Sweden  | North
        )");
        const CandidateItems items = candidateItems(contrastOf(table, 2), 2);
        const auto austria = std::find_if(items.items.begin(), items.items.end(), [](const CandidateItem &item) {
            return item.criterion == Criterion{QStringLiteral("country"), AnyOf{{QStringLiteral("Austria")}}};
        });
        QVERIFY(austria != items.items.end());
        QCOMPARE(austria->aliases,
                 (std::vector<Criterion>{{QStringLiteral("region"), AnyOf{{QStringLiteral("South")}}}}));
    }

    void rowsThatStandTwiceAreCountedWhereChanceWouldNotMakeThem()
    {
        Contrast contrast = test::plantedContrast({.rows = 100, .best = 20});
        QCOMPARE(surprisinglyRepeated(contrast), std::size_t{0});
        const Table small = test::table("answer\nyes\nyes\nno\nno\nyes");
        QCOMPARE(surprisinglyRepeated(contrastOf(small, 2)), std::size_t{0});
        const Table twice = test::table(R"(
            a:number | b:number | c:number
            1 | 10 | 7
            2 | 20 | 14
            3 | 30 | 21
            4 | 40 | 28
            5 | 50 | 35
            5 | 50 | 35
            4 | 40 | 28
            3 | 30 | 21
        )");
        QCOMPARE(surprisinglyRepeated(contrastOf(twice, 2)), std::size_t{3});
    }
};

QTEST_GUILESS_MAIN(CandidateItemsTest)
#include "candidate_items_test.moc"
