#include "core/matching/lifetime_value.h"

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

} // namespace

class LifetimeValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // 100 a month at a margin of 80 %, of customers of whom 2 % leave in a month: 80 / 0.02.
    void theSimpleForecastIsRevenueTimesMarginOverChurn()
    {
        QVERIFY(near(simpleLifetimeValue(100, 0.8, 0.02), 4000, 1e-9));
        QVERIFY(std::isinf(simpleLifetimeValue(100, 0.8, 0)));
        QCOMPARE(simpleLifetimeValue(0, 0.8, 0), 0.0);
        QVERIFY(std::isnan(simpleLifetimeValue(100, std::nan(""), 0.02)));
        QVERIFY(std::isnan(simpleLifetimeValue(0, std::nan(""), 0)));
    }

    // 1,200 a year at 80 %, kept with 80 %, discounted by 10 %: 960 / 1.1 + 960 x 0.8 / 1.21.
    void theBoundedValueAddsUpItsYears()
    {
        QVERIFY(near(boundedLifetimeValue(1200, 0.8, {0.8, 0.0, 0.1, 1}), 872.7273, 1e-4));
        QVERIFY(near(boundedLifetimeValue(1200, 0.8, {0.8, 0.0, 0.1, 2}), 1507.4380, 1e-4));
        // With 5 % growth the second year is 960 x 0.84 / 1.21 = 666.4463.
        QVERIFY(near(boundedLifetimeValue(1200, 0.8, {0.8, 0.05, 0.1, 2}), 1539.1736, 1e-4));
    }

    void withoutChurnAndDiscountItIsYearsTimesMargin()
    {
        QVERIFY(near(boundedLifetimeValue(1000, 0.5, {1.0, 0.0, 0.0, 5}), 2500, 1e-9));
    }

    // Endless years come to revenue x margin / (1 + discount - retention): 960 / 0.3.
    void manyYearsComeNearTheEndlessSum()
    {
        QVERIFY(near(boundedLifetimeValue(1200, 0.8, {0.8, 0.0, 0.1, 200}), 3200, 1e-6));
    }

    // Of 100 customers who stay with 0.98 a month, 0.98^12 = 78.47 % stay a year.
    void monthsAndYearsAreMatched()
    {
        QVERIFY(near(monthlyChurn(0.78472), 0.02, 1e-6));
        QCOMPARE(monthlyChurn(1.0), 0.0);
        QCOMPARE(monthlyChurn(0.0), 1.0);
    }

    // (2 + 20 x 0.9) / (5 + 20) = 0.8 for a group that kept 2 of 5; a large group stays near its own 40 %.
    void smallGroupsAreDrawnTowardsAll()
    {
        QVERIFY(near(drawnTowards(0.9, 2, 5), 0.8, 1e-12));
        QVERIFY(near(drawnTowards(0.9, 0, 0), 0.9, 1e-12));
        QVERIFY(near(drawnTowards(0.9, 4000, 10000), 0.401, 1e-3));
    }
};

QTEST_GUILESS_MAIN(LifetimeValueTest)
#include "lifetime_value_test.moc"
