#include "core/charts/chart.h"
#include "core/charts/proof_charts.h"
#include "tests/support/sample_data.h"
#include "tests/support/sample_proof.h"
#include "tests/support/sample_review.h"

#include <QTest>

#include <cmath>

using namespace touchstone;

namespace
{

Chart chart(const char *key, const test::Review &review)
{
    return buildChart(QString::fromLatin1(key), review.project, review.analysis);
}

Chart chart(const char *key)
{
    return chart(key, test::sampleReview());
}

test::Review withoutAmounts()
{
    Dataset dataset = test::reviewAccounts();
    std::ranges::fill(dataset.opportunities.amount, unknownNumber);
    return test::review(std::move(dataset), "Size: employees >= 500 => 60\n");
}

Pattern pattern(Evidence evidence, Direction direction, double lift)
{
    Pattern pattern;
    pattern.criteria = {{QStringLiteral("country"), AnyOf{{QStringLiteral("Germany")}}}};
    pattern.bestMatching = 30;
    pattern.bestKnown = 40;
    pattern.restMatching = 10;
    pattern.restKnown = 100;
    pattern.lift = lift;
    pattern.evidence = evidence;
    pattern.direction = direction;
    return pattern;
}

test::Review withPatterns(std::vector<Pattern> patterns, Against against = Against::Rest)
{
    test::Review review = test::sampleReview();
    MinedPatterns mined;
    mined.set.options.against = against;
    mined.set.best = 40;
    mined.set.rest = 100;
    mined.set.tested = 1234;
    mined.set.patterns = std::move(patterns);
    review.project.patterns = std::make_shared<MinedPatterns>(std::move(mined));
    return review;
}

} // namespace

class ChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChartHasAFindingAxesAndADescription()
    {
        const test::Review review = withPatterns({pattern(Evidence::Supported, Direction::More, 7.5)});
        for (const ChartDefinition &definition : chartCatalogue()) {
            const Chart chart = definition.build(review.project, review.analysis);
            QVERIFY2(chart.emptyReason.isEmpty(), definition.key);
            QVERIFY2(!chart.title.isEmpty() && !chart.yTitle.isEmpty() && !chart.description.isEmpty(), definition.key);
            const std::size_t width =
                chart.edges.empty() ? static_cast<std::size_t>(chart.categories.size()) : chart.edges.size() - 1;
            for (const Chart::Series &series : chart.series) {
                QCOMPARE(series.values.size(), width);
                QCOMPARE(series.low.size(), series.high.size());
            }
        }
    }

    void everyChartSaysWhyItIsEmpty()
    {
        const test::Review nothing{emptyProject(), {}};
        const test::Review unscored = test::review(test::reviewAccounts(), "");
        const test::Review gatesOnly = test::review(test::reviewAccounts(), "must country = Germany\n");
        for (const test::Review &review : {nothing, unscored, gatesOnly}) {
            for (const ChartDefinition &definition : chartCatalogue()) {
                const Chart chart = definition.build(review.project, review.analysis);
                QVERIFY2(!chart.emptyReason.isEmpty(), definition.key);
                QVERIFY(chart.series.empty());
            }
        }
        QCOMPARE(chart("pipeline_by_tier", nothing).emptyReason, QStringLiteral("There are no accounts yet."));
        QCOMPARE(chart("pipeline_by_tier", unscored).emptyReason,
                 QStringLiteral("The profile has no points and no rules for tiers yet, so it does not say who fits."));
    }

    void rulesAloneGiveChartsOfTiersAndNoneOfScores()
    {
        const test::Review byRules = test::review(test::reviewAccounts(), "rule best: employees >= 500\n");
        QCOMPARE(chart("score_distribution", byRules).emptyReason,
                 QStringLiteral("The profile gives no points yet, so there are no scores to show."));
        for (const char *key : {"pipeline_by_tier", "pipeline_by_stage", "tiers_by_population", "win_rate_by_tier"})
            QVERIFY2(chart(key, byRules).emptyReason.isEmpty(), key);
    }

    void unknownChartIsNamed()
    {
        QCOMPARE(chart("no_such").emptyReason, QStringLiteral("There is no chart “no_such”."));
    }

    void openValueByTierCountsWhatIsScored()
    {
        const Chart byTier = chart("pipeline_by_tier");
        QCOMPARE(byTier.title, QStringLiteral("35 % of open value is a good fit or better")); // 95 of 270 thousand
        QCOMPARE(byTier.categories,
                 (QStringList{QStringLiteral("Best fit"), QStringLiteral("Good fit"), QStringLiteral("Poor fit"),
                              QStringLiteral("Bad fit"), QStringLiteral("Account unknown")}));
        const std::vector<double> expected = {95'000, 0, 25'000, 150'000, 7'000};
        for (std::size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(byTier.series[i].values[i], expected[i]);
        QVERIFY(std::isnan(byTier.series[0].values[1]));
        QCOMPARE(byTier.series[3].colour, Chart::Colour::TierD);
        QCOMPARE(byTier.format, Chart::Format::Money);
        QCOMPARE(byTier.yTitle, QStringLiteral("Open value, EUR"));
    }

    void withoutAmountsOpportunitiesAreCounted()
    {
        const Chart byTier = chart("pipeline_by_tier", withoutAmounts());
        QCOMPARE(byTier.title, QStringLiteral("50 % of open opportunities are a good fit or better")); // 3 of 6
        QCOMPARE(byTier.format, Chart::Format::Number);
        QCOMPARE(byTier.series[0].values[0], 3.0);
        QVERIFY(
            chart("pipeline_by_stage", withoutAmounts()).title.startsWith(QStringLiteral("Most open opportunities")));
    }

    void openValueByStageIsStackedByTier()
    {
        const Chart byStage = chart("pipeline_by_stage");
        QCOMPARE(byStage.title, QStringLiteral("Most open value is in “Proposal”; 47 % of it is a good fit or better"));
        QCOMPARE(byStage.categories, (QStringList{QStringLiteral("Proposal"), QStringLiteral("Lead")}));
        QCOMPARE(byStage.series[0].values, (std::vector<double>{80'000, 15'000}));
        QCOMPARE(byStage.series[3].values, (std::vector<double>{90'000, 60'000}));
        QCOMPARE(byStage.series[4].values, (std::vector<double>{0, 7'000}));
    }

    void tiersOfPopulationsAreShares()
    {
        const Chart tiers = chart("tiers_by_population");
        QCOMPARE(tiers.title, QStringLiteral("Good fit or better: 100 % of best customers, 0 % of other customers"));
        QCOMPARE(tiers.categories,
                 (QStringList{QStringLiteral("Best customers (n = 3)"), QStringLiteral("Other customers (n = 3)"),
                              QStringLiteral("Prospects (n = 6)"), QStringLiteral("With open opportunities (n = 6)")}));
        QCOMPARE(tiers.series[0].values, (std::vector<double>{2.0 / 3, 0, 1.0 / 6, 2.0 / 6}));
        for (std::size_t category = 0; category < 4; ++category) {
            double sum = 0;
            for (const Chart::Series &series : tiers.series)
                sum += series.values[category];
            QVERIFY(std::abs(sum - 1.0) < 1e-12);
        }
    }

    void scoresAreDistributedByGroup()
    {
        const Chart scores = chart("score_distribution");
        QCOMPARE(scores.title,
                 QStringLiteral(
                     "Middle score: best customers 100, other customers 40, accounts with open opportunities 70"));
        QCOMPARE(scores.edges.size(), std::size_t{11});
        QCOMPARE(scores.series[0].values[9], 2.0 / 3); // 100 belongs to the last bin
        QCOMPARE(scores.series[0].values[6], 1.0 / 3);
    }

    void winRatesCarryTheirIntervals()
    {
        const Chart rates = chart("win_rate_by_tier");
        QCOMPARE(rates.categories[0], QStringLiteral("Best fit (n = 3)"));
        QCOMPARE(rates.series[0].values[0], 2.0 / 3);
        QVERIFY(rates.series[0].low[0] < 0.3 && rates.series[0].high[0] > 0.9);
        QCOMPARE(rates.title,
                 QStringLiteral("Win rates of good fits (75 %) and the others (40 %) cannot be told apart yet"));
    }

    void winRatesThatDifferAreSaidToDiffer()
    {
        test::Review review = test::sampleReview();
        auto outcomes = std::make_shared<TierOutcomes>();
        outcomes->tiers[0] = {.won = 60, .lost = 40, .winRate = 0.6};
        outcomes->tiers[3] = {.won = 20, .lost = 80, .winRate = 0.2};
        outcomes->all = {.won = 80, .lost = 120, .winRate = 0.4};
        review.analysis.outcomes = outcomes;
        const Chart rates = chart("win_rate_by_tier", review);
        QCOMPARE(rates.title, QStringLiteral("Good fits or better won 60 % of their closed deals, the others 20 %"));
        QVERIFY(std::isnan(rates.series[0].low[1]));
        std::swap(outcomes->tiers[0], outcomes->tiers[3]);
        QVERIFY(chart("win_rate_by_tier", review).title.contains(QStringLiteral("won only 20 %")));
        outcomes->tiers[0] = {};
        QVERIFY(chart("win_rate_by_tier", review).title.startsWith(QStringLiteral("All closed deals are on one side")));
    }

    void patternsShowBothSharesWithIntervals()
    {
        const Chart intervals =
            chart("pattern_intervals", withPatterns({pattern(Evidence::Supported, Direction::More, 7.5)}));
        QCOMPARE(intervals.title,
                 QStringLiteral(
                     "“Country is Germany” is 7.5 times as common among best customers as among other customers"));
        QCOMPARE(intervals.series[0].values, (std::vector<double>{0.75}));
        QCOMPARE(intervals.series[1].values, (std::vector<double>{0.1}));
        QVERIFY(intervals.series[0].low[0] > 0.59 && intervals.series[0].high[0] < 0.87); // Wilson: 0.598 to 0.858
    }

    void patternFindingsDoNotClaimTooMuch_data()
    {
        QTest::addColumn<Evidence>("evidence");
        QTest::addColumn<Direction>("direction");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("emptyReason");
        QTest::newRow("suggestive")
            << Evidence::Suggestive << Direction::More
            << "What tells best customers from other customers may well be chance: nothing is confirmed"
            << "";
        QTest::newRow("rarer") << Evidence::Supported << Direction::Less
                               << "“Country is Germany” is rarer among best customers than among other customers"
                               << "";
        QTest::newRow("none") << Evidence::None << Direction::More << ""
                              << "Of 1,234 conditions tried, none tells the two groups apart beyond chance.";
    }

    void patternFindingsDoNotClaimTooMuch()
    {
        QFETCH(Evidence, evidence);
        QFETCH(Direction, direction);
        QFETCH(QString, title);
        QFETCH(QString, emptyReason);
        const Chart intervals = chart("pattern_intervals", withPatterns({pattern(evidence, direction, 0.3)}));
        QCOMPARE(intervals.title, title);
        QCOMPARE(intervals.emptyReason, emptyReason);
    }

    void patternsBeforeMiningSayTheyWereNotLookedFor()
    {
        QCOMPARE(chart("pattern_intervals").emptyReason, QStringLiteral("Patterns have not been looked for yet."));
    }

    void gainIsDrawnOverChance()
    {
        const Chart gain = gainChart(test::sampleProof());
        QVERIFY(gain.kind == Chart::Kind::Curves);
        QCOMPARE(gain.categories.size(), 21);
        QCOMPARE(gain.categories[4], QStringLiteral("20 %"));
        QCOMPARE(gain.series.size(), std::size_t{2});
        QCOMPARE(gain.series[0].values[4], 0.2); // by chance
        QCOMPARE(gain.series[0].low[4], 0.18);
        // Half of the 40 best-scored deals with their 30 won ones: 15 of 45.
        QVERIFY(std::abs(gain.series[1].values[4] - 15.0 / 45.0) < 1e-12);
        QVERIFY2(gain.title.contains(QStringLiteral("33 % of the won ones")), qPrintable(gain.title));
    }

    void whatWasExpectedStandsBesideWhatWasFound()
    {
        const Chart calibration = calibrationChart(test::sampleProof());
        QCOMPARE(calibration.categories,
                 QStringList({QStringLiteral("Best fit (n = 40)"), QStringLiteral("Bad fit (n = 60)")}));
        QVERIFY(calibration.series[0].values == (std::vector<double>{0.70, 0.20}));
        QVERIFY(calibration.series[0].low.empty());
        QVERIFY(calibration.series[1].values == (std::vector<double>{0.75, 0.25}));
        QCOMPARE(calibration.series[1].low.size(), std::size_t{2});
        Proof unknown = test::sampleProof();
        unknown.calibration.reset();
        QVERIFY(calibrationChart(unknown).emptyReason.contains(QStringLiteral("15 of each")));
    }

    void outcomesOfWhatTheProfileHadNotSeenAreDrawnByTier()
    {
        const Chart outcomes = testedOutcomesChart(test::sampleProof());
        QCOMPARE(outcomes.title,
                 QStringLiteral("Unseen by the profile, good fits or better won 75 % and the others 25 %"));
        QCOMPARE(outcomes.series[0].values[0], 0.75);
        QVERIFY(std::isnan(outcomes.series[0].values[1]));
        QCOMPARE(outcomes.series[0].low[3], wilsonInterval(15, 60).low);
    }

    void aBacktestThatTriedNothingSaysSo()
    {
        Proof proof;
        proof.sentence = QStringLiteral("There is not enough.");
        for (const Chart &empty : {gainChart(proof), calibrationChart(proof), testedOutcomesChart(proof)})
            QCOMPARE(empty.emptyReason, proof.sentence);
    }
};

QTEST_APPLESS_MAIN(ChartsTest)
#include "charts_test.moc"
