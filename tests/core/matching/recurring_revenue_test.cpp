#include "tests/core/matching/given_sources.h"

#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

namespace
{

// The data's day is the last date in them that has passed: here 30 June 2024, that of the last answer.
Given given(const char *subscriptions)
{
    return Given()
        .add("crm.csv", SourceRole::Customers, "account_id:id\n1\n2\n3\n4\n5")
        .add("answers.csv", SourceRole::Responses,
             "account_id:id | nps:number:after | nps_date:date:after\n"
             "1 | 9 | 2024-06-30")
        .add("subs.csv", SourceRole::Subscriptions, subscriptions);
}

} // namespace

class RecurringRevenueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Account 1 paid 100 on 30 June 2023 and pays 150 now; 2 paid 100 and pays 40; 3 left; 4 came in May 2024 and is no
    // part of retention; 5 has no subscription.
    void retentionIsOfThoseWhoPaidAYearAgo()
    {
        const Dataset dataset = given("account_id:id | customer_since:date:after | subscription_end:date:after | "
                                      "arr:money:after\n"
                                      "1 | 2022-01-01 | | 100\n1 | 2024-01-01 | | 50\n"
                                      "2 | 2022-01-01 | 2024-03-01 | 100\n2 | 2024-03-01 | | 40\n"
                                      "3 | 2023-01-01 | 2023-12-31 | 70\n4 | 2024-05-01 | | 60")
                                    .build();
        QCOMPARE(column(dataset, "arr_year_ago"), texts({"100", "100", "70", "0", ""}));
        QCOMPARE(column(dataset, "net_revenue_retention"), texts({"150 %", "40 %", "0 %", "", ""}));
        QCOMPARE(column(dataset, "gross_revenue_retention"), texts({"100 %", "40 %", "0 %", "", ""}));
    }

    void monthlyAmountsCountTwelveTimes()
    {
        const Dataset dataset = given("account_id:id | customer_since:date:after | mrr:money:after\n"
                                      "1 | 2022-01-01 | 10\n1 | 2024-01-01 | 5")
                                    .build();
        QCOMPARE(column(dataset, "arr_year_ago"), texts({"120", "", "", "", ""}));
        QCOMPARE(column(dataset, "net_revenue_retention"), texts({"150 %", "", "", "", ""}));
    }

    // Of account 1 one subscription may have begun or not; what account 2 pays is not known.
    void whatIsNotKnownIsNotGuessed()
    {
        const Dataset dataset = given("account_id:id | customer_since:date:after | arr:money:after\n"
                                      "1 | 2022-01-01 | 100\n1 | | 50\n2 | 2022-01-01 | \n3 | 2022-01-01 | 10")
                                    .build();
        QCOMPARE(column(dataset, "arr_year_ago"), texts({"", "", "10", "", ""}));
        QCOMPARE(column(dataset, "net_revenue_retention"), texts({"", "", "100 %", "", ""}));
    }

    void withoutBeginningsThereIsNoRetention()
    {
        const Dataset dataset = given("account_id:id | arr:money:after\n1 | 100").build();
        QVERIFY(dataset.accounts.find(u"arr") != nullptr);
        QVERIFY(dataset.accounts.find(u"net_revenue_retention") == nullptr);
    }
};

QTEST_GUILESS_MAIN(RecurringRevenueTest)
#include "recurring_revenue_test.moc"
