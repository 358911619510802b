#include "core/scoring/tier_quota.h"

#include <QTest>

using namespace touchstone;

namespace
{

// Five accounts score 100, ten 80, twenty 50, sixty-five 0.
PointCounts hundredAccounts()
{
    PointCounts counts = {};
    counts[100] = 5;
    counts[80] = 10;
    counts[50] = 20;
    counts[0] = 65;
    return counts;
}

TierLimits within(TierQuota quota)
{
    return limitsWithin(hundredAccounts(), quota, QStringLiteral("prospects"));
}

using Limits = std::array<std::optional<int>, 3>;

} // namespace

class TierQuotaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Five of the hundred are at most 10 %, fifteen at most 30 %, thirty-five at most 60 %.
    void sharesAreKept()
    {
        const TierLimits limits = within({{10, 30, 60}, true});
        QVERIFY(limits.from == (Limits{85, 55, 5}));
        const TierCounts counts = gradeCounts(hundredAccounts(), limits);
        QCOMPARE(counts, (TierCounts{5, 10, 20, 65}));
        QVERIFY(limits.byHand);
        QCOMPARE(limits.reason, QStringLiteral("Of the prospects at most 10 % have A, 30 % have A or B, 60 % have A, B "
                                               "or C."));
    }

    // A team that can work 15 accounts gets exactly the 15 best.
    void aCapacityIsFilledAsFarAsScoresAllow()
    {
        QVERIFY(within({{15, 0, 0}, false}).from == (Limits{55, std::nullopt, std::nullopt}));
        QVERIFY(within({{34, 0, 0}, false}).from == (Limits{55, std::nullopt, std::nullopt}));
        QVERIFY(within({{35, 0, 0}, false}).from == (Limits{5, std::nullopt, std::nullopt}));
    }

    void aGradeThatNobodyWouldHaveIsNotGiven()
    {
        const TierLimits limits = within({{4, 20, 0}, false});
        QVERIFY(limits.from == (Limits{std::nullopt, 55, std::nullopt}));
        QVERIFY2(limits.reason.endsWith(QStringLiteral("No A is given: the next score down has more than that.")),
                 qPrintable(limits.reason));
        // The second quota lets in no more than the first one.
        QVERIFY(within({{5, 14, 35}, false}).from == (Limits{85, std::nullopt, 5}));
    }

    void everybodyMayHaveAGrade()
    {
        QVERIFY(within({{100, 0, 0}, true}).from == (Limits{0, std::nullopt, std::nullopt}));
    }

    void limitsBetweenMultiplesOfFiveAreKeptWhereTheyMatter()
    {
        PointCounts counts = {};
        counts[83] = 1;
        counts[82] = 1;
        counts[81] = 1;
        QVERIFY(limitsWithin(counts, {{1, 2, 3}, false}, {}).from == (Limits{83, 82, 0}));
    }

    void withoutAccountsNoGradeIsGiven()
    {
        QVERIFY(limitsWithin({}, {{10, 30, 60}, true}, {}).from == (Limits{std::nullopt, std::nullopt, std::nullopt}));
    }
};

QTEST_GUILESS_MAIN(TierQuotaTest)
#include "tier_quota_test.moc"
