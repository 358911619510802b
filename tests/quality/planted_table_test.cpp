#include "tests/quality/pattern_measures.h"
#include "tests/quality/score_measures.h"

#include <QTest>

#include <cmath>

using namespace touchstone;
using namespace touchstone::quality;

namespace
{

double shareOf(std::size_t part, std::size_t whole)
{
    return static_cast<double>(part) / static_cast<double>(whole);
}

double metShare(const PlantedTable &table, const Criterion &criterion)
{
    return shareOf(match(table.dataset.accounts, {&criterion, 1}).met.count(), table.rowCount());
}

double gaps(const PlantedTable &table, const char *field)
{
    const Column *column = table.dataset.accounts.find(QString(QLatin1String(field)));
    return 1.0 - shareOf(column->knownCount(), column->rowCount());
}

Criterion is(const char *field, const char *value)
{
    return {QLatin1String(field), AnyOf{{QLatin1String(value)}}};
}

Pattern supported(std::vector<Criterion> criteria, Direction direction = Direction::More)
{
    Pattern pattern;
    pattern.criteria = std::move(criteria);
    pattern.evidence = Evidence::Supported;
    pattern.direction = direction;
    return pattern;
}

bool isNear(double value, double wanted, double within)
{
    return std::abs(value - wanted) <= within;
}

} // namespace

class PlantedTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsTheBenchmarksMarginals();
    void plantsTheBenchmarksTruth();
    void isTheSameForTheSameSeed();
    void fillsGapsOfTheBest();
    void countsMatchesDuplicatesAndUntrueOnes();
    void ranksTiesInTheMiddle();
};

// Wanted values: means over the tables of the seeds 1 to 3 of the benchmark's own generator, 20,000 rows each. Within
// four standard errors of one table.
void PlantedTableTest::drawsTheBenchmarksMarginals()
{
    const PlantedTable table = plantedTable(largeTable(), 7);
    QCOMPARE(table.rowCount(), std::size_t(20'000));
    QVERIFY(isNear(metShare(table, is("industry", "Software")), 0.1786, 0.011));
    QVERIFY(isNear(metShare(table, is("industry", "Government")), 0.0410, 0.006));
    QVERIFY(isNear(metShare(table, is("region", "DACH")), 0.1905, 0.011));
    QVERIFY(isNear(metShare(table, is("funding_stage", "Series C")), 0.1128, 0.009));
    QVERIFY(isNear(metShare(table, is("technologies", "Snowflake")), 0.2815, 0.013));
    QVERIFY(isNear(metShare(table, is("technologies", "LegacyERP")), 0.1381, 0.010));
    QVERIFY(isNear(metShare(table, {QStringLiteral("employees"), Between{200, 1000}}), 0.3782, 0.014));
    QVERIFY(isNear(metShare(table, {QStringLiteral("job_openings"), Between{10}}), 0.2428, 0.012));
    QVERIFY(isNear(gaps(table, "revenue_musd"), 0.2501, 0.012));
    QVERIFY(isNear(gaps(table, "funding_stage"), 0.1482, 0.010));
    QVERIFY(isNear(gaps(table, "technologies"), 0.1228, 0.010));
    QVERIFY(isNear(gaps(table, "intent_topics"), 0.2604, 0.013));
}

// The shares of rows and of best rows that meet the planted patterns, in the same tables of the benchmark.
void PlantedTableTest::plantsTheBenchmarksTruth()
{
    const PlantedTable table = plantedTable(largeTable(), 8);
    QCOMPARE(table.selection.best.count(), std::size_t(400));
    QCOMPARE(table.selection.rest.count(), std::size_t(19'600));
    const std::array rows = {0.0608, 0.1767, 0.0552, 0.0298, 0.16};
    const std::array best = {0.40, 0.67, 0.30, 0.15, 0.30};
    for (std::size_t plant = 0; plant < plantCount; ++plant) {
        const RowSet &met = table.patterns[plant].rows;
        QVERIFY(isNear(shareOf(met.count(), table.rowCount()), rows[plant], 0.011));
        QVERIFY(isNear(shareOf((met & table.selection.best).count(), 400), best[plant], 0.10));
    }
    QVERIFY(!table.patterns[Topic].isConjunction);
    QVERIFY((table.hindrances[Government].rows & table.selection.best).count() <= 6);
}

void PlantedTableTest::isTheSameForTheSameSeed()
{
    const PlantedTable one = plantedTable(smallTable(), 3);
    const PlantedTable again = plantedTable(smallTable(), 3);
    const PlantedTable other = plantedTable(smallTable(), 4);
    QVERIFY(one.weight == again.weight);
    QVERIFY(one.selection.best == again.selection.best);
    QVERIFY(one.weight != other.weight);
    QCOMPARE(one.dataset.accounts.columns().size(), std::size_t(2 + 17 + 3));
}

void PlantedTableTest::fillsGapsOfTheBest()
{
    TableType type = largeTable();
    type.bestKnownMore = 1.0;
    const PlantedTable table = plantedTable(type, 1);
    const Column *funding = table.dataset.accounts.find(u"funding_stage");
    for (const std::uint32_t row : table.selection.best.rows())
        QVERIFY(funding->isKnown(row));
    QVERIFY(gaps(table, "funding_stage") > 0.12);
}

void PlantedTableTest::countsMatchesDuplicatesAndUntrueOnes()
{
    const PlantedTable table = plantedTable(largeTable(), 2);
    const Criterion software = is("industry", "Software");
    const Criterion dach = is("region", "DACH");
    const Criterion growing{QStringLiteral("growth_pct"), Between{20}};
    const Criterion nearly{QStringLiteral("growth_pct"), Between{21.9}};
    PatternSet set;
    set.patterns = {supported({software, {QStringLiteral("employees"), Between{200, 1000}}}), // planted
                    supported({dach, growing}),                                               // planted
                    supported({dach, nearly}),                                                // the same again: a miss
                    supported({is("business_model", "B2C")}),                                 // none planted: untrue
                    supported({is("industry", "Government")}, Direction::Less)}; // true, and not matched: it is less
    set.patterns.push_back(supported({is("account_source", "Event")}));
    set.patterns.back().evidence = Evidence::Suggestive; // does not count
    const PatternMeasures measures = measurePatterns(table, set, roundTruth);
    QCOMPARE(measures.listed, std::size_t(5));
    QCOMPARE(measures.returned, std::size_t(4));
    QCOMPARE(measures.matched, std::size_t(2));
    QCOMPARE(measures.untrue, std::size_t(1));
    QCOMPARE(measures.precision, 0.5);
    QCOMPARE(measures.recall, 0.5); // two of four conjunctions
    QCOMPARE(measures.f1, 0.5);
    QCOMPARE(measures.conditions, 7.0 / 4.0);
    QCOMPARE(measures.cuts, std::size_t(3));
    QCOMPARE(measures.goodCuts, std::size_t(3));
    QVERIFY(measures.overlap > 0.14 && measures.overlap < 0.25); // one of six pairs is nearly the same
}

// By hand: ranks 0, 1.5, 1.5, 3 and 0, 1, 2, 3; 4.5 / sqrt(4.5 x 5).
void PlantedTableTest::ranksTiesInTheMiddle()
{
    QCOMPARE(rankCorrelation({1, 2, 2, 9}, {1, 2, 3, 4}), 4.5 / std::sqrt(4.5 * 5.0));
    QCOMPARE(rankCorrelation({1, 2, 3}, {6, 4, 2}), -1.0);
    QCOMPARE(rankCorrelation({1, 1, 1}, {1, 2, 3}), 0.0);
}

QTEST_GUILESS_MAIN(PlantedTableTest)
#include "planted_table_test.moc"
