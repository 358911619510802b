#include "core/changes/deal_changes.h"

#include "tests/support/sample_data.h"

#include <QTest>

using namespace touchstone;

namespace
{

constexpr char accounts[] = "account_id\nA1\nA2\n";

Dataset deals(const char *text)
{
    return test::accounts(accounts, text);
}

constexpr char spring[] = "account | opp_id:id | stage    | amount | state\n"
                          "A1      | D1        | Proposal | 100    | open\n"
                          "A1      | D2        | Demo     | 200    | open\n"
                          "A2      | D3        | Demo     | 300    | open\n"
                          "A2      | D4        | Closed   | 400    | lost\n"
                          "A2      | D5        | Demo     | 500    | open\n";

constexpr char summer[] = "account | opp_id:id | stage    | amount | state\n"
                          "A1      | D1        | Signed   | 120    | won\n"
                          "A1      | D2        | Proposal | 200    | open\n"
                          "A2      | D3        | Closed   | 300    | lost\n"
                          "A2      | D4        | Demo     | 400    | open\n"
                          "A2      | D6        | Demo     | 600    | open\n";

} // namespace

class DealChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dealsAreWonLostReopenedNewAndGone();
    void dealsWithoutIdsAreNotCompared();
};

void DealChangesTest::dealsAreWonLostReopenedNewAndGone()
{
    const Dataset before = deals(spring);
    const Dataset after = deals(summer);
    const DealChanges changes = compareDeals(before.opportunities, after.opportunities);
    using Rows = std::vector<quint32>;
    QCOMPARE(changes.won, Rows{0});
    QCOMPARE(changes.lost, Rows{2});
    QCOMPARE(changes.reopened, Rows{3});
    QCOMPARE(changes.added, Rows{4});
    QCOMPARE(changes.gone, Rows{4});
    QCOMPARE(changes.otherAmount, 1); // D1
    QCOMPARE(changes.otherStage, 1);  // D2
    QVERIFY(compareDeals(before.opportunities, before.opportunities).isEmpty());
}

void DealChangesTest::dealsWithoutIdsAreNotCompared()
{
    const Dataset some = deals("account | stage | amount | state\nA1 | Demo | 100 | open\n");
    QVERIFY(!compareDeals(some.opportunities, some.opportunities).comparable);
}

QTEST_APPLESS_MAIN(DealChangesTest)
#include "deal_changes_test.moc"
