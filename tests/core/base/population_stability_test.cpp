#include "core/base/population_stability.h"

#include <QTest>

#include <array>
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

PopulationStability moved(std::initializer_list<std::int64_t> earlier, std::initializer_list<std::int64_t> later)
{
    return populationStability({earlier.begin(), earlier.size()}, {later.begin(), later.size()});
}

} // namespace

class PopulationStabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStaysTheSameHasNotMoved()
    {
        const PopulationStability same = moved({30, 50, 20}, {30, 50, 20});
        QCOMPARE(same.index, 0.0);
        QCOMPARE(same.p, 1.0);
    }

    // 50 and 50 of 100 become 60 and 40: with half a row more in each class 0.5 and 0.5 become 60.5 / 101 and
    // 40.5 / 101, so 0.0990099 x (0.1806700 + 0.2206716). Divided by 1/100 + 1/100 it is 1.98684; a chi-square of one
    // degree of freedom is beyond that in 0.158672 of the cases.
    void agreesWithTheValueWorkedByHand()
    {
        const PopulationStability two = moved({50, 50}, {60, 40});
        QVERIFY(near(two.index, 0.0397368, 1e-7));
        QVERIFY(near(two.byChance, 0.02, 1e-12));
        QVERIFY(near(two.p, 0.1586718, 1e-6));
    }

    // Shares of 0.25 each become 0.10, 0.20, 0.30 and 0.40; in samples so large that the half rows do not matter:
    // 0.15 ln 2.5 + 0.05 ln 1.25 + 0.05 ln 1.2 + 0.15 ln 1.6 = 0.2282174.
    void largeSamplesNeedNoSmoothing()
    {
        const std::int64_t many = 1'000'000;
        const PopulationStability four =
            moved({25 * many, 25 * many, 25 * many, 25 * many}, {10 * many, 20 * many, 30 * many, 40 * many});
        QVERIFY(near(four.index, 0.2282174, 1e-6));
        QVERIFY(four.p < 1e-9);
    }

    // The usual limit of 0.25 is nothing in samples of twelve.
    void smallSamplesMoveByChance()
    {
        const PopulationStability few = moved({5, 4, 3}, {2, 4, 6});
        QVERIFY(few.index > 0.25);
        QVERIFY(near(few.byChance, 2.0 * (1.0 / 12 + 1.0 / 12), 1e-12));
        QVERIFY(few.p > 0.2);
    }

    void classesThatNobodyHasDoNotCount()
    {
        QCOMPARE(moved({50, 0, 50}, {60, 0, 40}).index, moved({50, 50}, {60, 40}).index);
        QCOMPARE(moved({50, 0, 50}, {60, 0, 40}).p, moved({50, 50}, {60, 40}).p);
    }

    void nothingToCompareHasNotMoved()
    {
        QCOMPARE(moved({10, 20}, {0, 0}).p, 1.0);
        QCOMPARE(moved({}, {}).index, 0.0);
        QCOMPARE(moved({7}, {9}).p, 1.0);
    }
};

QTEST_GUILESS_MAIN(PopulationStabilityTest)
#include "population_stability_test.moc"
