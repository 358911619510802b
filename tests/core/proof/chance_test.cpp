#include "core/base/random_numbers.h"
#include "core/proof/attribute_drift.h"
#include "core/proof/chance.h"
#include "core/proof/trial.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace touchstone;

namespace
{

// Accounts with one case each, the first ones with the highest scores.
Trial trialOf(std::initializer_list<bool> wonFromTheTop)
{
    Trial trial;
    const auto count = static_cast<double>(wonFromTheTop.size());
    for (const bool won : wonFromTheTop) {
        const auto place = static_cast<std::uint32_t>(trial.cases.size());
        trial.cases.push_back({place, -1, won, 1.0 - place / count, unknownNumber});
    }
    return trial;
}

ChanceTest swapped(const Trial &trial, int rounds = 999)
{
    NoProgress progress;
    return *swapOutcomes(trial, rounds, 1, progress);
}

Dataset threeDealsEach(std::size_t accounts)
{
    Dataset dataset;
    dataset.accounts = Table(accounts);
    for (std::size_t deal = 0; deal < accounts * 3; ++deal) {
        dataset.opportunities.account.push_back(static_cast<qint32>(deal / 3));
        dataset.opportunities.state.push_back(deal % 3 == 0 ? DealState::Won : DealState::Lost);
        dataset.opportunities.amount.push_back(1.0);
    }
    return dataset;
}

BestSelection firstOnes(std::size_t accounts, std::size_t best)
{
    BestSelection selection;
    selection.judged = RowSet(accounts, true);
    selection.best = selection.rest = selection.undecided = RowSet(accounts);
    for (std::size_t row = 0; row < accounts; ++row)
        (row < best ? selection.best : selection.rest).insert(row);
    return selection;
}

} // namespace

class ChanceTestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Of the 20 ways to deal three won ones to six places one is perfect: a twentieth of the swaps; of 999 that is 50
    // with a standard deviation of 7.
    void aPerfectOrderOfSixComesUpOnceInTwenty()
    {
        const ChanceTest chance = swapped(trialOf({true, true, true, false, false, false}));
        QCOMPARE(chance.rounds, 999);
        QVERIFY2(std::abs(chance.asGood - 50) < 4 * 7, qPrintable(QString::number(chance.asGood)));
        QCOMPARE(chance.p(), (1.0 + chance.asGood) / 1000.0);
    }

    void theWorstOrderIsReachedAlways() { QCOMPARE(swapped(trialOf({false, false, true, true})).p(), 1.0); }

    void theSameSeedGivesTheSame()
    {
        const Trial trial = trialOf({true, true, false, true, false, false, true, false});
        QCOMPARE(swapped(trial).asGood, swapped(trial).asGood);
        QVERIFY(swapped(trial).high == swapped(trial).high);
    }

    // Deals of one account move together: as one account won all and the other lost all, half of the swaps are as good.
    void dealsOfAnAccountAreSwappedTogether()
    {
        Trial trial;
        for (int deal = 0; deal < 20; ++deal)
            trial.cases.push_back({deal < 10 ? 0u : 1u, deal, deal < 10, deal < 10 ? 0.9 : 0.1, unknownNumber});
        const ChanceTest chance = swapped(trial);
        QVERIFY2(std::abs(chance.asGood - 500) < 4 * 16, qPrintable(QString::number(chance.asGood)));
    }

    void theCurvesOfChanceLieAroundTheDiagonal()
    {
        Trial trial;
        RandomNumbers random(3);
        for (std::uint32_t account = 0; account < 400; ++account)
            trial.cases.push_back({account, -1, random.unit() < 0.5, account / 400.0, unknownNumber});
        const ChanceTest chance = swapped(trial);
        QCOMPARE(chance.middle.size(), std::size_t{21});
        for (std::size_t step = 1; step < 20; ++step) {
            QVERIFY(std::abs(chance.middle[step] - static_cast<double>(step) / 20) < 0.02);
            QVERIFY(chance.low[step] < chance.middle[step] && chance.middle[step] < chance.high[step]);
        }
    }

    void cancellingStops()
    {
        class Cancelled final : public Progress
        {
            bool isCancelled() const override { return true; }
            void report(double, const QString &) override {}
        } progress;
        QCOMPARE(swapOutcomes(trialOf({true, false}), 9, 1, progress).error().code, Error::Code::Cancelled);
    }

    void historiesAreSwappedAsAWhole()
    {
        const Dataset dataset = threeDealsEach(10);
        const BestSelection selection = firstOnes(10, 4);
        const SwappedHistories swapped = swapHistories(dataset, selection, 1, 0);
        QCOMPARE(swapped.selection.best.count(), std::size_t{4});
        QCOMPARE(swapped.selection.rest.count(), std::size_t{6});
        QVERIFY((swapped.selection.best & swapped.selection.rest).isEmpty());
        QVERIFY(swapped.dataset.opportunities.account != dataset.opportunities.account);
        for (std::size_t deal = 0; deal < 30; ++deal) {
            const auto before = static_cast<std::size_t>(dataset.opportunities.account[deal]);
            const auto after = static_cast<std::size_t>(swapped.dataset.opportunities.account[deal]);
            QCOMPARE(after, static_cast<std::size_t>(swapped.dataset.opportunities.account[before * 3]));
            QCOMPARE(swapped.selection.best.contains(after), selection.best.contains(before));
        }
        QVERIFY(swapHistories(dataset, selection, 1, 1).dataset.opportunities.account !=
                swapped.dataset.opportunities.account);
    }

    // A prospect with an open deal has no history that could be given away.
    void whoHasNoHistoryKeepsHis()
    {
        Dataset dataset = threeDealsEach(5);
        for (std::size_t deal = 12; deal < 15; ++deal)
            dataset.opportunities.state[deal] = DealState::Open;
        BestSelection selection = firstOnes(5, 2);
        selection.rest.remove(4);
        for (quint64 round = 0; round < 20; ++round) {
            const SwappedHistories swapped = swapHistories(dataset, selection, 1, round);
            for (std::size_t deal = 0; deal < 15; ++deal)
                QCOMPARE(swapped.dataset.opportunities.account[deal] == 4, deal >= 12);
        }
    }
};

QTEST_GUILESS_MAIN(ChanceTestTest)
#include "chance_test.moc"
