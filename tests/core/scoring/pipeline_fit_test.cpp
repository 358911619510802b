#include "core/scoring/pipeline_fit.h"
#include "tests/support/sample_data.h"
#include "tests/support/sample_profile.h"

#include <QTest>

#include <cmath>

using namespace touchstone;

namespace
{

Dataset companies()
{
    return test::accounts("account_id | employees:number | population\n"
                          "A1 | 500 | customer\nA2 | 10 | customer\nA3 | 500 | prospect\nA4 | 300 | prospect\n",
                          "account | stage | amount | state\n"
                          "A1 | Lead     | 100 | open\n"
                          "A1 | Proposal | 200 | open\n"
                          "A1 | Proposal | -   | open\n"
                          "A2 | Lead     | 50  | open\n"
                          "A2 | Lead     | 70  | lost\n"
                          "A3 | Closed   | 900 | won\n"
                          "A4 | -        | 40  | open\n"
                          "-  | Lead     | 30  | open\n");
}

constexpr std::size_t best = 0;
constexpr std::size_t good = 1;
constexpr std::size_t bad = 3;

PipelineFit fitOf(const Dataset &dataset)
{
    const Profile profile = test::profile("Size: employees >= 500 => 10; employees >= 200 => 7\n", dataset.accounts);
    BestSelection selection;
    selection.best = RowSet(dataset.accounts.rowCount());
    selection.best.insert(0);
    selection.best.insert(1);
    return pipelineFit(dataset, selection, scoreFit(dataset.accounts, profile));
}

} // namespace

class PipelineFitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openDealsAreCountedByTheTierOfTheirAccount()
    {
        const PipelineFit fit = fitOf(companies());
        QCOMPARE(fit.pipeline[best].accounts, std::size_t{1});
        QCOMPARE(fit.pipeline[best].opportunities, std::size_t{3});
        QCOMPARE(fit.pipeline[best].amount, 300.0);
        QCOMPARE(fit.pipeline[best].withoutAmount, std::size_t{1});
        QCOMPARE(fit.pipeline[good].amount, 40.0);
        QCOMPARE(fit.pipeline[bad].opportunities, std::size_t{1});
        QCOMPARE(fit.pipeline[bad].amount, 50.0);
    }

    void dealsOfNoKnownAccountAreCountedApart()
    {
        const PipelineFit fit = fitOf(companies());
        QCOMPARE(fit.unknownAccount.opportunities, std::size_t{1});
        QCOMPARE(fit.unknownAccount.amount, 30.0);
        QCOMPARE(fit.unknownByStage[0].amount, 30.0);
        QCOMPARE(fit.unknownByStage[1].amount, 0.0);
    }

    void amountIsUnknownWhereNoDealTellsOne()
    {
        QVERIFY(std::isnan(knownAmount({.opportunities = 2, .withoutAmount = 2})));
        QCOMPARE(knownAmount({.opportunities = 2, .amount = 30.0, .withoutAmount = 1}), 30.0);
        QCOMPARE(knownAmount({}), 0.0);
    }

    void onlyStagesWithOpenDealsAreListed()
    {
        const PipelineFit fit = fitOf(companies());
        QCOMPARE(fit.stages, (QStringList{QStringLiteral("Lead"), QStringLiteral("Proposal"), QString()}));
        QCOMPARE(fit.byStage[0][best].amount, 100.0);
        QCOMPARE(fit.byStage[0][best].accounts, std::size_t{1});
        QCOMPARE(fit.byStage[1][best].opportunities, std::size_t{2});
        QCOMPARE(fit.byStage[1][best].accounts, std::size_t{1});
        QCOMPARE(fit.byStage[2][good].amount, 40.0);
    }

    void populationsKeepTheirOwnDeals()
    {
        const PipelineFit fit = fitOf(companies());
        QCOMPARE(fit.customers[best].accounts, std::size_t{1});
        QCOMPARE(fit.customers[best].amount, 300.0);
        QCOMPARE(fit.prospects[best].accounts, std::size_t{1});
        QCOMPARE(fit.prospects[best].opportunities, std::size_t{0}); // its deal is won
        QCOMPARE(fit.prospects[good].amount, 40.0);
    }

    void customersOutsideTheProfileAreCounted()
    {
        const PipelineFit fit = fitOf(companies());
        QCOMPARE(fit.customerCount, std::size_t{2});
        QCOMPARE(fit.customersOutside, std::size_t{1});
        QCOMPARE(fit.bestCount, std::size_t{2});
        QCOMPARE(fit.bestOutside, std::size_t{1});
    }

    void withoutScoresThereIsNoFit()
    {
        const Dataset dataset = companies();
        const PipelineFit fit = pipelineFit(dataset, BestSelection{}, FitScores{});
        QCOMPARE(fit.customerCount, std::size_t{2});
        QCOMPARE(fit.pipeline[bad].opportunities, std::size_t{0});
        QVERIFY(fit.stages.isEmpty());
    }
};

QTEST_APPLESS_MAIN(PipelineFitTest)
#include "pipeline_fit_test.moc"
