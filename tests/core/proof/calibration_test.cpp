#include "core/proof/calibration.h"
#include "core/proof/trial.h"

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

// So many cases of which so many are won, each of an account of its own.
struct Cases {
    std::vector<TestedCase> cases;
    FitScores scores;

    void add(Tier tier, double expected, int count, int won, int dealsEach = 1)
    {
        for (int i = 0; i < count; ++i) {
            const auto account = static_cast<std::uint32_t>(scores.tiers.size());
            scores.tiers.push_back(tier);
            for (int deal = 0; deal < dealsEach; ++deal)
                cases.push_back({account, static_cast<std::int64_t>(cases.size()), i < won, 0.5, expected});
        }
    }
};

std::vector<ExpectedRates::Case> known(int points, bool shutOut, int count, int won)
{
    std::vector<ExpectedRates::Case> cases;
    for (int i = 0; i < count; ++i)
        cases.push_back({points, shutOut, i < won});
    return cases;
}

} // namespace

class CalibrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // With two scores the curve goes through both shares, next to the little that its penalty takes.
    void ratesAreLearnedFromWhatIsKnown()
    {
        std::vector<ExpectedRates::Case> cases = known(0, false, 400, 100);
        const auto high = known(100, false, 400, 300);
        cases.insert(cases.end(), high.begin(), high.end());
        const auto rates = ExpectedRates::learn(cases);
        QVERIFY(rates);
        QVERIFY(near(rates->of(0, false), 0.25, 0.001));
        QVERIFY(near(rates->of(100, false), 0.75, 0.001));
        QVERIFY(near(rates->of(50, false), 0.50, 0.001));
    }

    void whatAGateShutsOutHasAChanceOfItsOwn()
    {
        std::vector<ExpectedRates::Case> cases = known(80, false, 1000, 500);
        const auto shutOut = known(80, true, 1000, 100);
        cases.insert(cases.end(), shutOut.begin(), shutOut.end());
        const auto rates = ExpectedRates::learn(cases);
        QVERIFY(rates);
        QVERIFY(near(rates->of(80, true), 0.10, 0.01));
        QVERIFY(near(rates->of(80, false), 0.50, 0.01));
    }

    void tooFewLeadToNoExpectation()
    {
        QVERIFY(!ExpectedRates::learn(known(50, false, 100, 14)));
        QVERIFY(ExpectedRates::learn(known(50, false, 100, 15)));
        QVERIFY(!ExpectedRates::learn(known(50, false, 100, 86)));
    }

    void whatIsFoundIsSetBesideWhatWasExpected()
    {
        Cases tested;
        tested.add(Tier::Best, 0.75, 100, 60);
        tested.add(Tier::Bad, 0.25, 100, 40);
        const auto calibration = calibrate(tested.cases, tested.scores);
        QVERIFY(calibration);
        QCOMPARE(calibration->groups.size(), std::size_t{2});
        QVERIFY(calibration->groups[0].tier == Tier::Best);
        QCOMPARE(calibration->groups[0].cases, std::size_t{100});
        QVERIFY(near(calibration->groups[0].expected, 0.75, 1e-12));
        QVERIFY(near(calibration->groups[0].found, 0.60, 1e-12));
        QVERIFY(calibration->groups[1].foundInterval == wilsonInterval(40, 100));
        QVERIFY(near(calibration->all.expected, 0.5, 1e-12));
        QVERIFY(near(calibration->all.found, 0.5, 1e-12));
    }

    // Log odds of 0.4 and 0.6 lie 0.810930 apart, those of 0.25 and 0.75 are 2.197225: 0.369070 of the difference that
    // was expected. Its variance: (1 / (100 x 0.24) + 1 / (100 x 0.24)) / 2.197225 squared, times 200 / 199.
    void slopeAndItsErrorAgreeWithTheValuesWorkedByHand()
    {
        Cases tested;
        tested.add(Tier::Best, 0.75, 100, 60);
        tested.add(Tier::Bad, 0.25, 100, 40);
        const auto calibration = calibrate(tested.cases, tested.scores);
        QVERIFY(near(calibration->slope, 0.369070, 1e-5));
        QVERIFY(near(calibration->slopeInterval.low, 0.369070 - 1.959964 * 0.131712, 1e-4));
        QVERIFY(near(calibration->slopeInterval.high, 0.369070 + 1.959964 * 0.131712, 1e-4));
        const QString sentence = calibrationSentence(*calibration, true);
        QVERIFY2(sentence.contains(QStringLiteral("0.4 times their expected size (0.1 to 0.6): do not")),
                 qPrintable(sentence));
    }

    void aLevelThatWasMissedIsSaid()
    {
        Cases tested;
        tested.add(Tier::Best, 0.9, 50, 25);
        QCOMPARE(calibrationSentence(*calibrate(tested.cases, tested.scores), true),
                 QStringLiteral("90 % of the deals were expected to be won, but only 50 % were (37 % to 63 %). That is "
                                "so where lost deals of earlier times were not all recorded, or where selling has "
                                "become harder."));
        Cases met;
        met.add(Tier::Best, 0.5, 50, 25);
        QCOMPARE(calibrationSentence(*calibrate(met.cases, met.scores), true),
                 QStringLiteral("50 % of the deals were expected to be won, and 50 % were (37 % to 63 %)."));
    }

    // Three deals of the same outcome each tell no more than one.
    void dealsOfOneAccountCountAsOne()
    {
        Cases once;
        once.add(Tier::Best, 0.75, 100, 60);
        once.add(Tier::Bad, 0.25, 100, 40);
        Cases thrice;
        thrice.add(Tier::Best, 0.75, 100, 60, 3);
        thrice.add(Tier::Bad, 0.25, 100, 40, 3);
        const auto one = calibrate(once.cases, once.scores);
        const auto three = calibrate(thrice.cases, thrice.scores);
        QVERIFY(near(three->slope, one->slope, 1e-6));
        QVERIFY(near(three->slopeInterval.low, one->slopeInterval.low, 1e-6));
        QVERIFY(near(three->slopeInterval.high, one->slopeInterval.high, 1e-6));
    }

    void whereAllTheSameWasExpectedThereIsNoSlope()
    {
        Cases tested;
        tested.add(Tier::Poor, 0.4, 50, 20);
        const auto calibration = calibrate(tested.cases, tested.scores);
        QVERIFY(calibration);
        QVERIFY(std::isnan(calibration->slope));
        QVERIFY(!calibrationSentence(*calibration, false).contains(QStringLiteral("Differences")));
    }

    void withoutExpectationsThereIsNothingToCompare()
    {
        Cases tested;
        tested.add(Tier::Best, 0.75, 10, 6);
        tested.add(Tier::Bad, unknownNumber, 1, 0);
        QVERIFY(!calibrate(tested.cases, tested.scores));
        QVERIFY(!calibrate({}, {}));
    }
};

QTEST_GUILESS_MAIN(CalibrationTest)
#include "calibration_test.moc"
