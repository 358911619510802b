#include "core/base/survival.h"

#include <QTest>

#include <algorithm>
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

// Weeks until relapse of the 21 patients who got 6-MP: Gehan, Biometrika 52 (1965) 203. Negative: still well then.
std::vector<Lifetime> remissions()
{
    std::vector<Lifetime> lifetimes;
    for (const int weeks : {6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35})
        lifetimes.push_back({std::abs(static_cast<double>(weeks)), weeks > 0});
    return lifetimes;
}

} // namespace

class SurvivalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The table in Kleinbaum and Klein, Survival Analysis, 3rd ed. (2012), chapter 2.
    void agreesWithThePublishedTable()
    {
        const SurvivalCurve curve(remissions());
        const std::vector<SurvivalCurve::Step> expected = {{6, 21, 3, 0.857},  {7, 17, 1, 0.807},  {10, 15, 1, 0.753},
                                                           {13, 12, 1, 0.690}, {16, 11, 1, 0.627}, {22, 7, 1, 0.538},
                                                           {23, 6, 1, 0.448}};
        QCOMPARE(curve.steps().size(), expected.size());
        for (std::size_t index = 0; index < expected.size(); ++index) {
            const SurvivalCurve::Step &step = curve.steps()[index];
            QCOMPARE(step.time, expected[index].time);
            QCOMPARE(step.atRisk, expected[index].atRisk);
            QCOMPARE(step.ended, expected[index].ended);
            QVERIFY(near(step.share, expected[index].share, 0.0005));
        }
        // R, survival::survfit, restricted mean up to the last time: 23.29.
        QVERIFY(near(curve.meanUpTo(35), 23.29, 0.005));
    }

    void theOrderOfTheRowsDoesNotMatter()
    {
        std::vector<Lifetime> turned = remissions();
        std::ranges::reverse(turned);
        QCOMPARE(SurvivalCurve(turned).meanUpTo(20), SurvivalCurve(remissions()).meanUpTo(20));
    }

    // Of four one ends after 1 and one after 2; one is watched for 2 and one for 3. By hand: 3/4 from 1 on, then of the
    // three that reach 2 one ends: 3/4 x 2/3 = 1/2.
    void fallsWhereSomethingEnds()
    {
        const std::vector<Lifetime> four = {{1, true}, {2, true}, {2, false}, {3, false}};
        const SurvivalCurve curve(four);
        QCOMPARE(curve.shareAt(0.5), 1.0);
        QCOMPARE(curve.shareAt(1), 0.75);
        QCOMPARE(curve.shareAt(1.9), 0.75);
        QCOMPARE(curve.shareAt(2), 0.5);
        QCOMPARE(curve.shareAt(9), 0.5);
        QCOMPARE(curve.meanUpTo(0.5), 0.5);
        QCOMPARE(curve.meanUpTo(2), 1.75);
        QCOMPARE(curve.meanUpTo(3), 2.25);
    }

    void whereNothingEndsAllLasts()
    {
        const std::vector<Lifetime> two = {{1, false}, {5, false}};
        QVERIFY(SurvivalCurve(two).steps().empty());
        QCOMPARE(SurvivalCurve(two).shareAt(3), 1.0);
        QCOMPARE(SurvivalCurve(two).meanUpTo(3), 3.0);
        QCOMPARE(SurvivalCurve({}).meanUpTo(3), 3.0);
    }
};

QTEST_GUILESS_MAIN(SurvivalTest)
#include "survival_test.moc"
