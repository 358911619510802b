#include "core/base/statistics.h"

#include <QTest>

#include <cmath>

using namespace touchstone;

namespace
{

bool near(double actual, double expected, double tolerance)
{
    if (std::abs(actual - expected) <= tolerance)
        return true;
    qWarning("%.10g is not %.10g", actual, expected);
    return false;
}

bool near(Interval actual, double low, double high, double tolerance)
{
    return near(actual.low, low, tolerance) && near(actual.high, high, tolerance);
}

} // namespace

class StatisticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Newcombe, Statistics in Medicine 17 (1998) 857, table I, method 3.
    void wilsonIntervalIsThatOfNewcombesTable()
    {
        QVERIFY(near(wilsonInterval(81, 263), 0.2553, 0.3662, 5e-5));
        QVERIFY(near(wilsonInterval(15, 148), 0.0624, 0.1605, 5e-5));
        QVERIFY(near(wilsonInterval(0, 20), 0.0, 0.1611, 5e-5));
        QVERIFY(near(wilsonInterval(1, 29), 0.0061, 0.1718, 5e-5));
        QCOMPARE(wilsonInterval(0, 0), (Interval{0.0, 1.0}));
        QCOMPARE(wilsonInterval(5, 5).high, 1.0);
    }

    // The same table, method 5 (Clopper and Pearson).
    void exactIntervalIsThatOfNewcombesTable()
    {
        QVERIFY(near(exactInterval(81, 263), 0.2527, 0.3676, 5e-5));
        QVERIFY(near(exactInterval(15, 148), 0.0578, 0.1617, 5e-5));
        QVERIFY(near(exactInterval(0, 20), 0.0, 0.1684, 5e-5));
        QVERIFY(near(exactInterval(1, 29), 0.0009, 0.1776, 5e-5));
        QCOMPARE(exactInterval(0, 0), (Interval{0.0, 1.0}));
    }

    // Newcombe, Statistics in Medicine 17 (1998) 873, table II, method 10.
    void differenceIntervalIsThatOfNewcombesTable()
    {
        QVERIFY(near(newcombeInterval({56, 70, 48, 80}), 0.0524, 0.3339, 5e-5));
        QVERIFY(near(newcombeInterval({9, 10, 3, 10}), 0.1705, 0.8090, 5e-5));
        QVERIFY(near(newcombeInterval({5, 56, 0, 29}), -0.0381, 0.1926, 5e-5));
        QVERIFY(near(newcombeInterval({10, 10, 0, 20}), 0.6791, 1.0, 5e-5));
        QVERIFY(near(newcombeInterval({0, 10, 0, 10}), -0.2775, 0.2775, 5e-5));
        QVERIFY(near(newcombeInterval({0, 0, 1, 2}), -1.0, 1.0, 0.0));
    }

    void ladyTastingTeaHasFishersOwnNumbers()
    {
        // The Design of Experiments (1935), chapter II: 1, 16, 36, 16 and 1 of 70 ways.
        QVERIFY(near(fisherExact({4, 4, 0, 4}), 2.0 / 70, 1e-14));
        QVERIFY(near(fisherExact({3, 4, 1, 4}), 34.0 / 70, 1e-14));
        QCOMPARE(fisherExact({2, 4, 2, 4}), 1.0);
        QVERIFY(near(fisherExact({0, 4, 4, 4}), 2.0 / 70, 1e-14));
    }

    // Fisher (1962), convictions of like-sex twins of criminals, as in the help page of R's fisher.test.
    void twinsOfCriminalsHaveTheProbabilityThatRGives()
    {
        QVERIFY(near(fisherExact({2, 17, 10, 13}), 0.0005367, 5e-8));
    }

    // Agresti, Categorical Data Analysis (1990) page 61: job satisfaction of R's help page collapsed by hand to
    // 2 x 2: with margins 3 and 5 of 8, P(0) = 10/56, P(1) = 30/56, P(2) = 15/56, P(3) = 1/56.
    void unevenMarginsCountOnlyWhatIsAtMostAsProbable()
    {
        QVERIFY(near(fisherExact({0, 3, 3, 5}), (10.0 + 1.0) / 56, 1e-14));
        QVERIFY(near(fisherExact({2, 3, 1, 5}), (15.0 + 10.0 + 1.0) / 56, 1e-14));
        QVERIFY(near(fisherExact({3, 3, 0, 5}), 1.0 / 56, 1e-14));
    }

    void emptyMarginTellsNothing()
    {
        QCOMPARE(fisherExact({0, 10, 0, 20}), 1.0);
        QCOMPARE(fisherExact({10, 10, 20, 20}), 1.0);
        QCOMPARE(fisherExact({0, 0, 3, 20}), 1.0);
        QCOMPARE(fisherExact({}), 1.0);
    }

    void largeTablesAreExactAndFarTailsDoNotVanish()
    {
        // A million rows of which half are best: 2 of the 2 that have the trait are best. P = 2 * C(n,2)/C(2n,2).
        const double n = 500'000;
        QVERIFY(near(fisherExact({2, 500'000, 0, 500'000}), 2 * (n * (n - 1)) / (2 * n * (2 * n - 1)), 1e-9));
        // All 200 best and none of 800 others: 1 / C(1000, 200) = 10^-215.8.
        QVERIFY(near(std::log10(fisherExact({200, 200, 0, 800})), -215.8215, 1e-3));
    }

    void logFactorialJoinsItsSeriesSmoothly()
    {
        QCOMPARE(logFactorial(0), 0.0);
        QVERIFY(near(logFactorial(20), 42.335616460753485, 1e-13));
        QVERIFY(near(logFactorial(21), 45.380138898476908, 1e-13));
        QVERIFY(near(logFactorial(100), 363.73937555556349, 1e-12));
    }

    void binomialMidPHalvesTheOutcomeItself()
    {
        // 3 heads of 3: 1/8, halved. 2 or more of 3: 3/8 halved and 1/8.
        QVERIFY(near(binomialMidP(3, 3, 0.5), 1.0 / 16, 1e-15));
        QVERIFY(near(binomialMidP(2, 3, 0.5), 5.0 / 16, 1e-15));
        QCOMPARE(binomialMidP(1, 3, 0.0), 0.0);
        QCOMPARE(binomialMidP(2, 3, 1.0), 1.0);
    }

    void liftIsTheRatioOfShares()
    {
        QVERIFY(near(lift({12, 18, 25, 126}), (12.0 / 18) / (25.0 / 126), 1e-15));
        // Nobody of the rest: (5.5 / 10.5) / (0.5 / 20.5).
        QVERIFY(near(lift({5, 10, 0, 20}), 21.476190476, 1e-8));
        QCOMPARE(lift({0, 0, 3, 20}), 1.0);
    }

    void liftIntervalIsKatzWithHalvesAdded()
    {
        // ln(12.5/18.5 * 126.5/25.5) = 1.20952; variance 1/12.5 - 1/18.5 + 1/25.5 - 1/126.5 = 0.0572566.
        const Interval interval = liftInterval({12, 18, 25, 126});
        QVERIFY(near(interval, std::exp(1.2095220 - 1.9599640 * std::sqrt(0.05725655)),
                     std::exp(1.2095220 + 1.9599640 * std::sqrt(0.05725655)), 1e-4));
        QVERIFY(liftInterval({5, 10, 0, 20}).low > 1.0);
        QVERIFY(std::isfinite(liftInterval({5, 10, 0, 20}).high));
        QVERIFY(std::isinf(liftInterval({0, 0, 0, 20}).high));
    }

    // The example of the paper: at 5 % the first four of fifteen are called.
    void falseDiscoveryRateOfBenjaminiAndHochbergsExample()
    {
        const std::vector<double> p = {0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
                                       0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.000};
        const std::vector<double> q = benjaminiHochberg(p, p.size());
        QVERIFY(near(q[0], 0.0015, 1e-12));
        QVERIFY(near(q[3], 0.035625, 1e-12));
        QVERIFY(near(q[4], 0.0603, 1e-12));
        QVERIFY(near(q[5], 0.0638571428, 1e-9)); // that of the seventh
        QCOMPARE(q[14], 1.0);
    }

    void falseDiscoveryRateKeepsTheOrderGivenAndCountsWhatIsNotListed()
    {
        const std::vector<double> q = benjaminiHochberg(std::vector<double>{0.04, 0.001}, 100);
        QVERIFY(near(q[0], 1.0, 1e-12)); // 0.04 * 100 / 2
        QVERIFY(near(q[1], 0.1, 1e-12));
        QVERIFY(benjaminiHochberg({}, 10).empty());
    }

    // By hand: of the 12 pairs of {3, 4, 5, 5} and {1, 3, 4}, 3+2.5-… wins: 3 beats 1 and ties 3 (1.5), 4 beats two
    // and ties one (2.5), 5 and 5 beat three: 10 of 12. V10 = 1/2, 5/6, 1, 1 (variance 1/18); V01 = 1, 7/8, 5/8
    // (variance 7/192). Hence 5/6 and a variance of 1/72 + 7/576.
    void discriminationIsDeLongs()
    {
        const Discrimination found = discrimination(std::vector<double>{5, 3, 5, 4}, std::vector<double>{3, 1, 4});
        QVERIFY(near(found.auc, 10.0 / 12, 1e-15));
        const double reach = 1.959963985 * std::sqrt(1.0 / 72 + 7.0 / 576);
        QVERIFY(near(found.interval.low, 10.0 / 12 - reach, 1e-9));
        QCOMPARE(found.interval.high, 1.0);
    }

    void discriminationOfGroupsWhollyApartIsNotCalledCertain()
    {
        const Discrimination found = discrimination(std::vector<double>{3, 4}, std::vector<double>{1, 2});
        QCOMPARE(found.auc, 1.0);
        QVERIFY(found.interval.low < 0.9);
        QCOMPARE(discrimination(std::vector<double>{}, std::vector<double>{1}).auc, 0.5);
        QCOMPARE(discrimination(std::vector<double>{}, std::vector<double>{1}).interval, (Interval{0.0, 1.0}));
    }

    // The same score ten times over in one account tells no more than once.
    void discriminationOfDealsOfOneAccountIsNoSurerForTheirNumber()
    {
        const auto copies = [](int count) {
            std::vector<ClusteredScore> scores;
            const std::vector<ClusteredScore> once = {{5, true, 0},  {3, true, 1},  {5, true, 2}, {4, true, 3},
                                                      {3, false, 4}, {1, false, 5}, {4, false, 6}};
            for (int copy = 0; copy < count; ++copy)
                scores.insert(scores.end(), once.begin(), once.end());
            return discrimination(scores);
        };
        QVERIFY(near(copies(10).interval.low, copies(1).interval.low, 1e-12));
        QVERIFY(near(copies(10).auc, copies(1).auc, 1e-12));
    }

    void medianOfEvenCountLiesBetween()
    {
        QCOMPARE(median({5, 1, 3}), 3.0);
        QCOMPARE(median({4, 1, 3, 2}), 2.5);
        QVERIFY(std::isnan(median({})));
    }
};

QTEST_APPLESS_MAIN(StatisticsTest)
#include "statistics_test.moc"
