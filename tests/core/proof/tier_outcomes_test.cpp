#include "core/base/random_numbers.h"
#include "core/proof/tier_outcomes.h"
#include "tests/support/sample_data.h"
#include "tests/support/sample_profile.h"

#include <QTest>

#include <cmath>

using namespace touchstone;

namespace
{

Dataset companies()
{
    return test::accounts("account_id | employees:number\nA1 | 500\nA2 | 10\n",
                          "account | stage | amount | created    | closed     | state\n"
                          "A1 | Closed | 100 | 2024-01-01 | 2024-01-11 | won\n"
                          "A1 | Closed | 300 | 2024-01-01 | 2024-01-31 | won\n"
                          "A1 | Closed | -   | 2024-03-01 | 2024-02-01 | won\n"
                          "A1 | Closed | 90  | 2024-01-01 | 2024-01-02 | lost\n"
                          "A1 | Lead   | 90  | 2024-01-01 | -          | open\n"
                          "A2 | Closed | 50  | 2024-01-01 | 2024-01-02 | lost\n"
                          "-  | Closed | 60  | 2024-01-01 | 2024-01-02 | won\n");
}

TierOutcomes outcomesOf(const Dataset &dataset, const RowSet *only = nullptr)
{
    const Profile profile = test::profile("Size: employees >= 500 => 10\n", dataset.accounts);
    return tierOutcomes(closedDeals(dataset, only), scoreFit(dataset.accounts, profile));
}

} // namespace

class TierOutcomesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closedDealsAreCountedByTier()
    {
        const TierOutcomes outcomes = outcomesOf(companies());
        QCOMPARE(outcomes.tiers[0].won, std::size_t{3});
        QCOMPARE(outcomes.tiers[0].lost, std::size_t{1});
        QCOMPARE(outcomes.tiers[0].winRate, 0.75);
        QCOMPARE(outcomes.tiers[3].winRate, 0.0);
        QCOMPARE(outcomes.all.won, std::size_t{3});
        QCOMPARE(outcomes.all.lost, std::size_t{2});
        QCOMPARE(outcomes.unknownAccount, std::size_t{1});
    }

    void winRatesHaveWilsonIntervals()
    {
        // 3 of 4: 0.3006 to 0.9544 (R: prop.test(3, 4, correct = FALSE)).
        const Interval interval = outcomesOf(companies()).tiers[0].winRateInterval;
        QVERIFY(std::abs(interval.low - 0.3006) < 0.0001);
        QVERIFY(std::abs(interval.high - 0.9544) < 0.0001);
    }

    void mediansAreOfWonDealsAndLeaveOutTheUnknown()
    {
        const TierOutcome best = outcomesOf(companies()).tiers[0];
        QCOMPARE(best.medianAmount, 200.0);
        QCOMPARE(best.medianDays, 20.0); // closed before it was created counts as unknown
    }

    // Against the median of each tier's amounts, gathered one by one.
    void mediansAreThoseOfTheDealsOfEachTier()
    {
        RandomNumbers random(11);
        for (std::size_t deals = 0; deals < 60; ++deals) {
            ClosedDeals closed;
            closed.accountCount = 8;
            FitScores scores;
            scores.points.resize(closed.accountCount);
            for (std::size_t account = 0; account < closed.accountCount; ++account)
                scores.tiers.push_back(static_cast<Tier>(random.below(tierCount)));
            std::array<std::vector<double>, tierCount> ofTiers;
            std::vector<double> all;
            for (std::size_t deal = 0; deal < deals; ++deal) {
                const auto account = static_cast<qint32>(random.below(closed.accountCount));
                all.push_back(static_cast<double>(random.below(20)));
                ofTiers[static_cast<std::size_t>(scores.tiers[static_cast<std::size_t>(account)])].push_back(
                    all.back());
                closed.amounts.push_back({all.back(), account});
            }
            std::ranges::sort(closed.amounts, {}, &ClosedDeals::Value::value);
            const TierOutcomes outcomes = tierOutcomes(closed, scores);
            QCOMPARE(outcomes.all.medianAmount, median(all));
            for (std::size_t tier = 0; tier < tierCount; ++tier)
                QCOMPARE(outcomes.tiers[tier].medianAmount, median(ofTiers[tier]));
        }
    }

    void tiersWithoutClosedDealsHaveNoWinRate()
    {
        const TierOutcome good = outcomesOf(companies()).tiers[1];
        QVERIFY(std::isnan(good.winRate));
        QVERIFY(std::isnan(good.medianAmount));
        QCOMPARE(good.winRateInterval, (Interval{0.0, 1.0}));
    }

    void onlyTheDealsAskedForAreCounted()
    {
        const Dataset dataset = companies();
        RowSet only(dataset.opportunities.count());
        only.insert(0);
        only.insert(5);
        const TierOutcomes outcomes = outcomesOf(dataset, &only);
        QCOMPARE(outcomes.all.won, std::size_t{1});
        QCOMPARE(outcomes.all.lost, std::size_t{1});
    }

    void withoutScoresThereAreNoOutcomes()
    {
        QCOMPARE(tierOutcomes(closedDeals(companies()), FitScores{}).all.won, std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(TierOutcomesTest)
#include "tier_outcomes_test.moc"
