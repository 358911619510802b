#include "core/base/locale_text.h"
#include "core/patterns/mining_warnings.h"

#include <QTest>

#include <cmath>

using namespace touchstone;

namespace
{

QStringList warningsWith(int attributes, const MiningFacts &facts)
{
    Contrast contrast;
    for (int number = 0; number < attributes; ++number)
        contrast.eligible.push_back(QStringLiteral("attribute %1").arg(number));
    return miningWarnings(facts, {}, contrast);
}

bool isClose(double lift, double expected)
{
    return std::abs(lift - expected) < 1e-6;
}

} // namespace

class MiningWarningsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // 100 best and 400 others, of whom 80 have the trait. At 2.0 times as common 40 of the best are expected to have
    // it; four times out of five at least 35.88 (0.8416 standard deviations less) of then 115.88 in all: 35.88 ln(35.88
    // / 23.18) + 64.12 ln(64.12 / 76.82) + 80 ln(80 / 92.70) + 320 ln(320 / 307.30) = 5.26. At 1.9 times it is 4.11.
    void theSmallestLiftThatIsFound()
    {
        QVERIFY(isClose(detectableLift(100, 400, 4.10), 1.9));
        QVERIFY(isClose(detectableLift(100, 400, 4.12), 2.0));
        QVERIFY(isClose(detectableLift(100, 400, 5.25), 2.0));
        QVERIFY(isClose(detectableLift(100, 400, 5.27), 2.1));
        QVERIFY(isClose(detectableLift(5, 20, 20.0), 0.0)); // not even what all best ones have
    }

    // A tenth of the attributes needs ln 10 less.
    void manyAttributesCost()
    {
        const MiningFacts facts{.best = 40, .rest = 260, .strengthNeeded = 10.5};
        const QString many = warningsWith(100, facts).join(QLatin1Char(' '));
        QVERIFY(many.contains(QStringLiteral("With 100 attributes compared at once")));
        const double withAll = detectableLift(40, 260, 10.5);
        const double withTen = detectableLift(40, 260, 10.5 - std::log(10.0));
        QVERIFY(withTen < withAll - 0.15);
        QVERIFY(many.contains(QStringLiteral("must be about %1 as common").arg(timesText(withAll))));
        QVERIFY(
            many.contains(QStringLiteral("With the 10 that you believe in, chosen before you look, about %1 would do")
                              .arg(timesText(withTen))));
    }

    void fewAttributesOrManyBestOnesAreNoMatter()
    {
        const auto warns = [](int attributes, const MiningFacts &facts) {
            return warningsWith(attributes, facts).join(QLatin1Char(' ')).contains(QStringLiteral("attributes"));
        };
        QVERIFY(!warns(10, {.best = 40, .rest = 260, .strengthNeeded = 10.5}));
        QVERIFY(!warns(100, {.best = 5'000, .rest = 40'000, .strengthNeeded = 9.0}));
        QVERIFY(!warns(100, {.best = 40, .rest = 260, .clustered = true, .strengthNeeded = 10.5}));
    }

    // Fewer attributes would not help there.
    void whereNothingCanBeClaimedNothingIsPromised()
    {
        for (const auto &[best, rest] : {std::pair<std::size_t, std::size_t>{14, 260}, {260, 14}}) {
            const QString told =
                warningsWith(200, {.best = best, .rest = rest, .strengthNeeded = 10.5}).join(QLatin1Char(' '));
            QVERIFY(told.contains(QStringLiteral("nothing can be claimed")));
            QVERIFY(!told.contains(QStringLiteral("compared at once")));
        }
    }

    void whereNotEvenWhatAllShareIsConfirmed()
    {
        const QString told = warningsWith(200, {.best = 15, .rest = 15, .strengthNeeded = 13.0}).join(QLatin1Char(' '));
        QCOMPARE(detectableLift(15, 15, 13.0), 0.0);
        QVERIFY(
            told.contains(QStringLiteral("200 attributes compared at once even a trait that all of the best share")));
    }
};

QTEST_GUILESS_MAIN(MiningWarningsTest)
#include "mining_warnings_test.moc"
