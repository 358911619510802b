#include "core/proof/gain_curve.h"
#include "core/proof/trial.h"
#include "core/proof/worst_misses.h"
#include "tests/support/sample_data.h"

#include <QTest>

#include <cmath>

using namespace touchstone;

namespace
{

std::vector<TestedCase> cases(std::initializer_list<std::pair<double, bool>> standings)
{
    std::vector<TestedCase> made;
    for (const auto &[standing, positive] : standings)
        made.push_back({static_cast<std::uint32_t>(made.size()), -1, positive, standing, unknownNumber});
    return made;
}

bool near(double actual, double expected)
{
    if (std::abs(actual - expected) <= 1e-12)
        return true;
    qWarning("%.15g is not %.15g", actual, expected);
    return false;
}

// Accounts A, B, … with a closed deal of these amounts each.
Dataset accountsWithDeals(const std::vector<int> &amounts)
{
    QString accounts = QStringLiteral("account_id | employees:number\n");
    QString deals = QStringLiteral("account | stage | amount | state\n");
    for (std::size_t row = 0; row < amounts.size(); ++row) {
        const QChar name(u'A' + static_cast<char16_t>(row));
        accounts += QStringLiteral("%1 | 1\n").arg(name);
        deals += QStringLiteral("%1 | Closed | %2 | lost\n").arg(name).arg(amounts[row]);
    }
    return test::accounts(accounts.toUtf8().constData(), deals.toUtf8().constData());
}

} // namespace

class GainCurveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Of four cases the first and the third are won: a quarter of the cases has half of them, three quarters all.
    void tellsWhatTheHighestScoresHave()
    {
        const GainCurve gain = gainCurve(cases({{0.1, false}, {0.9, true}, {0.5, true}, {0.7, false}}));
        QCOMPARE(gain.captured.size(), std::size_t{GainCurve::steps + 1});
        QVERIFY(near(gain.captured[0], 0.0));
        QVERIFY(near(gain.captured[1], 0.1)); // a fifth of the first case
        QVERIFY(near(gain.captured[5], 0.5));
        QVERIFY(near(gain.captured[10], 0.5));
        QVERIFY(near(gain.captured[15], 1.0));
        QVERIFY(near(gain.captured[20], 1.0));
    }

    void equalScoresCountEvenly()
    {
        const GainCurve gain = gainCurve(cases({{0.5, false}, {0.5, true}, {0.5, true}, {0.5, false}, {0.5, false}}));
        for (int step = 0; step <= GainCurve::steps; ++step)
            QVERIFY(near(gain.captured[static_cast<std::size_t>(step)], step / 20.0));
    }

    void withoutAWonCaseThereIsNoCurve()
    {
        QVERIFY(gainCurve(cases({{0.5, false}})).captured.empty());
        QVERIFY(gainCurve(std::vector<TestedCase>{}).captured.empty());
    }

    void theWorstMissesAreLostOnesOnTopAndWonOnesBelow()
    {
        const Dataset dataset = accountsWithDeals({10, 20, 30, 40, 50});
        std::vector<TestedCase> tested = cases({{0.9, false}, {0.9, false}, {0.7, true}, {0.3, true}, {0.1, false}});
        for (TestedCase &one : tested)
            one.deal = one.account;
        const std::vector<Miss> misses = worstMisses(tested, dataset, {95, 95, 70, 30, 10});
        // Two lost ones with the same score, the larger deal first; one won one; nothing that was judged rightly.
        QCOMPARE(misses.size(), std::size_t{3});
        QCOMPARE(misses[0].account, 1u);
        QCOMPARE(misses[0].points, 95);
        QCOMPARE(misses[0].amount, 20.0);
        QVERIFY(!misses[0].positive);
        QCOMPARE(misses[1].account, 0u);
        QCOMPARE(misses[2].account, 3u);
        QVERIFY(misses[2].positive);
    }

    void ofTheDealsOfOneAccountOneIsShownAndNoMoreThanFive()
    {
        const Dataset dataset = accountsWithDeals({1, 2, 3, 4, 5, 6, 7, 8});
        std::vector<TestedCase> tested;
        for (std::uint32_t deal = 0; deal < 8; ++deal)
            tested.push_back({deal == 7 ? 6u : deal, deal, false, 0.9, unknownNumber});
        const std::vector<Miss> misses = worstMisses(tested, dataset, std::vector<std::uint8_t>(8, 90));
        QCOMPARE(misses.size(), missesOfEach);
        QCOMPARE(misses[0].deal, std::int64_t{7});
        QCOMPARE(misses[1].account, 5u);
    }
};

QTEST_GUILESS_MAIN(GainCurveTest)
#include "gain_curve_test.moc"
