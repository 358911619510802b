#include "core/matching/customer_spans.h"

#include "core/base/locale_text.h"
#include "tests/core/matching/given_sources.h"
#include "tests/support/sample_data.h"

#include <QTest>

#include <cmath>

using namespace touchstone;
using namespace touchstone::test;

namespace
{

double day(int year, int month, int ofMonth)
{
    return daysFromDate(QDate(year, month, ofMonth));
}

// The data's day is 31 December 2024. Eight came four years before it, of whom five left after a year, and two a year
// before it.
QByteArray twoCohorts()
{
    QByteArray text = "customer_since:date:after | churn_date:date:after\n";
    for (int left = 0; left < 5; ++left)
        text += "2020-12-31 | 2021-12-31\n";
    for (int stayed = 0; stayed < 3; ++stayed)
        text += "2020-12-31 | -\n";
    return text + "2023-12-31 | -\n2023-12-31 | -\n";
}

Dataset withTenure(const QByteArray &text)
{
    Dataset dataset = accounts(text.constData());
    dataset.asOf = QDate(2024, 12, 31);
    addTenure(dataset);
    return dataset;
}

} // namespace

class CustomerSpansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spansAreOfTheAccountsOwnDates()
    {
        Dataset dataset =
            accounts("population | customer_since:date:after | churn_date:date:after | churned:yesno:after\n"
                     "customer | 2020-01-01 | 2022-01-01 | yes\n" // left
                     "customer | 2020-01-01 | -          | no\n"  // is a customer
                     "customer | 2020-01-01 | -          | yes\n" // left, nobody knows when
                     "customer | 2020-01-01 | 2019-01-01 | yes\n" // before coming
                     "customer | 2020-01-01 | 2030-01-01 | no\n"  // will leave
                     "customer | -          | 2022-01-01 | yes\n"
                     "customer | 2025-01-01 | -          | no\n" // will come
                     "prospect | 2020-01-01 | -          | no");
        dataset.asOf = QDate(2024, 12, 31);
        const CustomerSpans spans = customerSpans(dataset);
        QCOMPARE(spans.begin[0], day(2020, 1, 1));
        QCOMPARE(spans.end[0], day(2022, 1, 1));
        QCOMPARE(spans.length(0, day(2024, 12, 31)), 731.0);
        QCOMPARE(spans.length(0, day(2020, 1, 11)), 10.0);
        QCOMPARE(spans.end[1], stillCustomer);
        QCOMPARE(spans.end[4], stillCustomer);
        for (const std::size_t unknown : {2, 3, 5, 6, 7})
            QVERIFY2(!spans.isKnown(unknown), qPrintable(QString::number(unknown)));
        QCOMPARE(spans.undated, std::size_t{2});
    }

    // By hand: of ten customers five leave after 365 days, so half of those who came are expected to go on from there.
    // Expected by day 1,461: 365 + 1,096 / 2 = 913 days; by day 366: 365.5.
    void tenureIsComparedWithWhatIsExpectedOfTheCohort()
    {
        const Dataset dataset = withTenure(twoCohorts());
        const auto &shares = std::get<Numbers>(dataset.accounts.find(u"tenure_vs_expected")->cells).values;
        for (std::size_t left = 0; left < 5; ++left)
            QCOMPARE(shares[left], 100.0 * 365 / 913);
        for (std::size_t stayed = 5; stayed < 8; ++stayed)
            QCOMPARE(shares[stayed], 100.0 * 1461 / 913);
        for (std::size_t young = 8; young < 10; ++young)
            QCOMPARE(shares[young], 100.0 * 366 / 365.5);
        const QString formula = dataset.accounts.find(u"tenure_vs_expected")->attribute.formula;
        QVERIFY2(formula.contains(QStringLiteral("first 4 year(s)")), qPrintable(formula));
        QVERIFY2(formula.contains(QStringLiteral("10 customers, of whom 5 left")), qPrintable(formula));
    }

    // Ten years more make the longest tenure, and no better one.
    void whoCameFirstIsNoBetterForIt()
    {
        const Dataset dataset = withTenure(twoCohorts() + "2010-12-31 | -\n2010-12-31 | 2018-12-31\n");
        const auto &months = std::get<Numbers>(dataset.accounts.find(u"tenure")->cells).values;
        QVERIFY(months[10] > 3.4 * months[5]);
        const auto &shares = std::get<Numbers>(dataset.accounts.find(u"tenure_vs_expected")->cells).values;
        QCOMPARE(shares[10], shares[5]);
        QCOMPARE(shares[11], shares[5]); // left after eight years
        QVERIFY(shares[5] > shares[8]);
        QVERIFY(shares[8] > shares[0]);
    }

    void tooFewWhoLeftTellNothingOfWhatIsExpected()
    {
        const Dataset dataset = withTenure("customer_since:date:after | churn_date:date:after\n"
                                           "2020-12-31 | 2021-12-31\n2020-12-31 | -\n2020-12-31 | -");
        QCOMPARE(column(dataset, "tenure"), texts({"11.99", "48", "48"}));
        QVERIFY(dataset.accounts.find(u"tenure_vs_expected") == nullptr);
    }

    // Account 1 has a running subscription, 2 none any more, 3 one that is said to be over without a date.
    void subscriptionsTellSinceWhenAndUntilWhen()
    {
        const Dataset dataset = Given()
                                    .add("crm.csv", SourceRole::Customers, "account_id:id\n1\n2\n3")
                                    .add("subs.csv", SourceRole::Subscriptions,
                                         "account_id:id | customer_since:date:after | subscription_end:date:after\n"
                                         "1 | 2022-05-01 | 2023-01-01\n1 | 2021-01-01 | \n"
                                         "2 | 2021-03-01 | 2022-03-01\n2 | 2022-03-01 | 2024-06-30\n"
                                         "3 | 2022-01-01 | 2022-02-01\n3 | | 2022-03-01")
                                    .build();
        QCOMPARE(column(dataset, "customer_since"), texts({"1 Jan 2021", "1 Mar 2021", ""}));
        QCOMPARE(column(dataset, "churn_date"), texts({"", "30 Jun 2024", "1 Mar 2022"}));
        const CustomerSpans spans = customerSpans(dataset);
        QCOMPARE(spans.end[0], stillCustomer);
        QCOMPARE(spans.end[1], day(2024, 6, 30));
        QVERIFY(!spans.isKnown(2));
    }

    // What the contracts say goes before a mark.
    void whoHasARunningSubscriptionIsACustomer()
    {
        const Dataset dataset = Given()
                                    .add("crm.csv", SourceRole::Customers,
                                         "account_id:id | churned:yesno:after | customer_status:category:after\n"
                                         "1 | yes | \n2 | no | Former customer\n3 | no | Active")
                                    .add("subs.csv", SourceRole::Subscriptions,
                                         "account_id:id | customer_since:date:after | subscription_end:date:after\n"
                                         "1 | 2021-01-01 | \n9 | 2021-01-01 | 2024-01-01")
                                    .add("won.csv", SourceRole::Opportunities,
                                         "account_id:id | opp_stage | opp_closed:date\n"
                                         "2 | Closed Won | 2022-01-01\n3 | Closed Won | 2022-01-01")
                                    .build();
        const CustomerSpans spans = customerSpans(dataset);
        QCOMPARE(spans.end[0], stillCustomer);
        QVERIFY(!spans.isKnown(1));
        QCOMPARE(spans.begin[2], day(2022, 1, 1));
        QCOMPARE(spans.end[2], stillCustomer);
    }
};

QTEST_GUILESS_MAIN(CustomerSpansTest)
#include "customer_spans_test.moc"
