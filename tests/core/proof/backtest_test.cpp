#include "core/proof/backtest.h"

#include "core/base/locale_text.h"
#include "core/base/random_numbers.h"
#include "core/proof/test_parts.h"
#include "tests/core/patterns/planted_contrast.h"

#include <QTest>

using namespace touchstone;
using test::Planted;

namespace
{

Column numbers(const char *key, ValueKind kind, Known known, std::vector<double> values)
{
    Attribute attribute;
    attribute.key = attribute.label = QLatin1String(key);
    attribute.kind = kind;
    attribute.known = known;
    attribute.family = known == Known::AfterSale ? Family::Outcome : Family::Sales;
    return {attribute, Numbers{std::move(values)}};
}

// Planted accounts whose outcome says who is best, each with so many deals, one a day in turn over the accounts. Deals
// of best accounts are won four times out of five, those of others once out of four.
Dataset withDeals(const Planted &planted, std::size_t dealsEach, bool dated = true)
{
    test::PlantedAccounts made = test::plantedAccounts(planted);
    Dataset dataset = made.dataset;
    std::vector<double> loyal;
    for (std::size_t row = 0; row < planted.rows; ++row)
        loyal.push_back(made.selection.best.contains(row) ? 1.0 : 0.0);
    dataset.accounts = dataset.accounts.with(numbers("loyal", ValueKind::YesNo, Known::AfterSale, loyal));

    RandomNumbers random(planted.seed, 5);
    Opportunities &deals = dataset.opportunities;
    std::vector<double> closed;
    for (std::size_t deal = 0; deal < planted.rows * dealsEach; ++deal) {
        const std::size_t account = deal % planted.rows;
        const bool won = random.unit() < (made.selection.best.contains(account) ? 0.8 : 0.25);
        deals.account.push_back(static_cast<qint32>(account));
        deals.state.push_back(won ? DealState::Won : DealState::Lost);
        deals.amount.push_back(won ? 100.0 : 0.0);
        closed.push_back(dated ? 20000.0 + static_cast<double>(deal) : unknownNumber);
    }
    deals.table = Table(closed.size()).with(numbers("opp_closed", ValueKind::Date, Known::AfterSale, closed));
    return dataset;
}

BestRule loyalOnes()
{
    BestRule rule;
    rule.criteria.push_back({{QStringLiteral("loyal"), AnyOf{{QStringLiteral("true")}}}});
    return rule;
}

Proof proofOf(const Dataset &dataset, const ProofOptions &options = {})
{
    NoProgress progress;
    const auto proof = backtest(dataset, loyalOnes(), {.permutations = 60}, options, progress);
    if (!proof)
        qFatal("%s", qPrintable(proof.error().sentence()));
    return *proof;
}

} // namespace

class BacktestTest : public QObject
{
    Q_OBJECT

    // The area is 0.60 to 0.80 for sure, and 40 of 50 deals of the best fits were won against 10 of 50 of the bad ones.
    void theVerdictWantsAllOfWhatSpeaksForIt()
    {
        Proof proof;
        proof.discrimination = {0.70, {0.60, 0.80}};
        proof.outcomes.tiers.front() = {.won = 40, .lost = 10, .winRate = 0.8};
        proof.outcomes.tiers.back() = {.won = 10, .lost = 40, .winRate = 0.2};
        QCOMPARE(verdictOf(proof, true), ProofVerdict::HoldsUp);
        QCOMPARE(verdictOf(proof, false), ProofVerdict::DoesNotHold);

        proof.chance.rounds = 999;
        proof.chance.asGood = 49; // p = 50 / 1,000
        QCOMPARE(verdictOf(proof, true), ProofVerdict::HoldsUp);
        proof.chance.asGood = 50;
        QCOMPARE(verdictOf(proof, true), ProofVerdict::CouldBeLuck);

        proof.chance = {};
        std::swap(proof.outcomes.tiers.front(), proof.outcomes.tiers.back());
        QCOMPARE(verdictOf(proof, true), ProofVerdict::CouldBeLuck);
        proof.discrimination = {0.51, {0.48, 0.54}};
        QCOMPARE(verdictOf(proof, true), ProofVerdict::DoesNotHold);
    }

private Q_SLOTS:
    void plantedTruthHoldsUpOnLaterDeals()
    {
        const Dataset dataset = withDeals({.rows = 900, .best = 250, .noiseColumns = 3, .germany = 3.0}, 1);
        const Proof proof = proofOf(dataset);
        QVERIFY2(proof.verdict == ProofVerdict::HoldsUp, qPrintable(proof.sentence));
        // Two thirds of 900 days lie before the 600th.
        QCOMPARE(proof.method, QStringLiteral("time split at %1").arg(dateFromDays(20600).toString(Qt::ISODate)));
        QCOMPARE(proof.train, std::size_t{600});
        QCOMPARE(proof.test, std::size_t{300});
        QVERIFY(proof.discrimination.interval.low > 0.5);
        QCOMPARE(proof.outcomes.all.won + proof.outcomes.all.lost, std::size_t{300});
        QVERIFY(proof.sentence.contains(QStringLiteral("holds up")));
        QVERIFY(proof.warnings.isEmpty());
    }

    void aProofShowsWhatItRestsOn()
    {
        const Proof proof = proofOf(withDeals({.rows = 900, .best = 250, .noiseColumns = 3, .germany = 3.0}, 1));
        QVERIFY(proof.isTried() && proof.byDeals);
        QVERIFY(proof.gain.captured[4] > 0.25); // the highest fifth has more than a fifth of the won deals
        QCOMPARE(proof.chance.rounds, 999);
        QVERIFY(!proof.chance.anew);
        QVERIFY2(proof.chance.p() <= 0.01, qPrintable(QString::number(proof.chance.asGood)));
        QVERIFY(proof.gain.captured[4] > proof.chance.high[4]);

        QVERIFY(proof.calibration);
        QCOMPARE(proof.calibration->all.cases, std::size_t{300});
        // The making is the same before and after the split, so what was expected is found.
        QVERIFY(proof.calibration->all.foundInterval.low < proof.calibration->all.expected);
        QVERIFY(proof.calibration->all.foundInterval.high > proof.calibration->all.expected);
        QVERIFY(proof.calibration->slopeInterval.low < 1.0 && proof.calibration->slopeInterval.high > 1.0);

        QVERIFY(!proof.misses.empty() && proof.misses.size() <= 2 * missesOfEach);
        QVERIFY(!proof.drift.empty());
        for (const AttributeDrift &one : proof.drift)
            QVERIFY(!one.moved());
    }

    // Of the accounts whose deals close later four in ten are German, of the earlier ones one in ten.
    void aMixThatHasMovedIsToldOf()
    {
        Dataset dataset = withDeals({.rows = 900, .best = 250, .noiseColumns = 2, .germany = 3.0}, 1);
        const Column *country = dataset.accounts.find(u"country");
        std::vector<std::size_t> germans, order, later;
        for (std::size_t row = 0; row < 900; ++row)
            (cellText(*country, row) == QLatin1String("Germany") ? germans : order).push_back(row);
        const auto cut = [](std::vector<std::size_t> &rows, std::size_t from) {
            const auto begin = rows.begin() + static_cast<qsizetype>(from);
            std::vector<std::size_t> tail(begin, rows.end());
            rows.erase(begin, rows.end());
            return tail;
        };
        later = cut(order, order.size() * 3 / 4);
        std::vector<std::size_t> laterGermans = cut(germans, germans.size() / 3);
        for (const auto *rows : {&germans, &later, &laterGermans})
            order.insert(order.end(), rows->begin(), rows->end());
        std::vector<double> closed(900);
        for (std::size_t place = 0; place < order.size(); ++place)
            closed[order[place]] = 20000.0 + static_cast<double>(place);
        dataset.opportunities.table = Table(900).with(numbers("opp_closed", ValueKind::Date, Known::AfterSale, closed));
        const Proof proof = proofOf(dataset);
        QVERIFY(!proof.drift.empty());
        QVERIFY2(proof.drift.front().moved(), qPrintable(QString::number(proof.drift.front().psi)));
        QVERIFY2(proof.warnings.join(u' ').contains(QStringLiteral("no longer the same")),
                 qPrintable(proof.warnings.join(u' ')));
    }

    // Where every account has deals on both sides, their outcome is known to none of the training part.
    void accountsWithDealsOnBothSidesAreNotJudgedByTheirLaterDeals()
    {
        const Dataset dataset = withDeals({.rows = 300, .best = 90, .noiseColumns = 2, .germany = 3.0}, 3);
        const BestSelection selection = selectBestCustomers(dataset, loyalOnes());
        const TestPlan plan = planTest(dataset, selection, {}, {}, 1);
        QCOMPARE(plan.parts.size(), std::size_t{1});
        QCOMPARE(plan.parts[0].against, Against::Lost);
        QVERIFY(plan.parts[0].selection.best.isEmpty());
        QVERIFY(!plan.warnings.isEmpty());
        const Opportunities &training = plan.parts[0].training.opportunities;
        for (std::size_t deal = 0; deal < training.count(); ++deal)
            QVERIFY(!plan.deals.contains(deal) || training.state[deal] == DealState::Open);
        QVERIFY(!plan.isApart);
        const Proof proof = proofOf(dataset);
        QVERIFY(proof.verdict == ProofVerdict::HoldsUp);
        QVERIFY(proof.chance.anew); // their earlier deals were learned from, so swapped outcomes would be too kind
    }

    void trainingKnowsNothingOfTheAccountsThatAreTested()
    {
        const Dataset dataset = withDeals({.rows = 400, .best = 120, .germany = 1.0}, 1, false);
        const BestSelection selection = selectBestCustomers(dataset, loyalOnes());
        const TestPlan plan = planTest(dataset, selection, {}, {}, 1);
        QCOMPARE(plan.parts.size(), std::size_t{5});
        RowSet all(400);
        for (const TestPart &part : plan.parts) {
            QVERIFY((part.accounts & (part.selection.best | part.selection.rest)).isEmpty());
            QVERIFY((all & part.accounts).isEmpty());
            QVERIFY(part.accounts.count() == 80);
            QVERIFY(std::abs(double((part.accounts & selection.best).count()) - 24) <= 1);
            all |= part.accounts;
        }
        QCOMPARE(all.count(), std::size_t{400});
    }

    void withoutDatesItIsCrossValidated()
    {
        const Proof proof = proofOf(withDeals({.rows = 600, .best = 200, .noiseColumns = 2, .germany = 3.0}, 1, false));
        QVERIFY(proof.method.contains(QStringLiteral("cross-validation")));
        QCOMPARE(proof.test, std::size_t{600});
        QVERIFY2(proof.verdict == ProofVerdict::HoldsUp, qPrintable(proof.sentence));
        QCOMPARE(proof.chance.rounds, 20);
        QVERIFY(proof.chance.anew);
        QCOMPARE(proof.chance.asGood, 0);
        QVERIFY(proof.drift.empty());
    }

    // Twenty times the whole of it would take minutes: that it was not done is said.
    void manyAccountsAreNotTriedAnew()
    {
        const Proof proof =
            proofOf(withDeals({.rows = 5001, .best = 900, .noiseColumns = 0, .germany = 3.0}, 1, false));
        QCOMPARE(proof.chance.rounds, 0);
        QVERIFY2(proof.warnings.join(u' ').contains(QStringLiteral("not compared with chance")),
                 qPrintable(proof.warnings.join(u' ')));
        QVERIFY2(proof.verdict == ProofVerdict::HoldsUp, qPrintable(proof.sentence));
    }

    void withoutDealsTheBestAreToldFromTheRest()
    {
        Dataset dataset = withDeals({.rows = 600, .best = 200, .noiseColumns = 2, .germany = 3.0}, 1);
        dataset.opportunities = {};
        const Proof proof = proofOf(dataset);
        QVERIFY2(proof.verdict == ProofVerdict::HoldsUp, qPrintable(proof.sentence));
        QCOMPARE(proof.outcomes.all.won, std::size_t{200});
        QVERIFY(!proof.warnings.isEmpty());
    }

    void whatIsNotThereDoesNotHoldUp()
    {
        // Without the comparison with chance, which could only make them fewer.
        const ProofOptions options = {.swaps = 0, .triesAnew = 0};
        int heldUp = 0;
        for (quint32 seed = 1; seed <= 12; ++seed) {
            const Dataset later = withDeals({.rows = 400, .best = 120, .noiseColumns = 4, .seed = seed}, 1);
            const Dataset inTurns = withDeals({.rows = 200, .best = 80, .noiseColumns = 4, .seed = seed}, 1, false);
            for (const Dataset *dataset : {&later, &inTurns})
                heldUp += proofOf(*dataset, options).verdict == ProofVerdict::HoldsUp ? 1 : 0;
        }
        // Each with a chance of at most one in forty: three of 24 with a chance of 2 %.
        QVERIFY2(heldUp <= 2, qPrintable(QString::number(heldUp)));
    }

    void tooFewDealsAndCustomersAreNotEnough()
    {
        const Proof proof = proofOf(withDeals({.rows = 30, .best = 9, .germany = 3.0}, 1));
        QCOMPARE(proof.verdict, ProofVerdict::NotEnoughData);
        QVERIFY(proof.sentence.contains(QStringLiteral("not enough")));
        QCOMPARE(verdictName(proof.verdict), QStringLiteral("not enough data"));
        QCOMPARE(proof.test, std::size_t{0});
        QVERIFY(!proof.isTried());
    }

    void cancellingStops()
    {
        class Cancelled final : public Progress
        {
            bool isCancelled() const override { return true; }
            void report(double, const QString &) override {}
        } progress;
        const auto proof = backtest(withDeals({.rows = 400, .best = 120}, 1), loyalOnes(), {}, {}, progress);
        QVERIFY(!proof);
        QCOMPARE(proof.error().code, Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(BacktestTest)
#include "backtest_test.moc"
