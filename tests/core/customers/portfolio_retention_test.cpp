#include "core/customers/portfolio_retention.h"

#include "tests/support/sample_data.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace touchstone;

namespace
{

bool near(double actual, double expected)
{
    if (std::abs(actual - expected) <= 0.0005)
        return true;
    qWarning("%.10g is not %.10g", actual, expected);
    return false;
}

Dataset accountsOf2024(const QByteArray &text)
{
    Dataset dataset = test::accounts(text.constData());
    dataset.asOf = QDate(2024, 12, 31);
    return dataset;
}

// What each pays a year ago and which part of it is left, with and without what it pays more.
Dataset paying()
{
    return accountsOf2024("arr_year_ago:money:after | net_revenue_retention:percent:after | "
                          "gross_revenue_retention:percent:after\n"
                          "100 | 150 | 100\n100 | 40 | 40\n70 | 0 | 0\n0 | - | -\n- | - | -");
}

} // namespace

class PortfolioRetentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Two were customers on 31 December 2023, of whom one left in June; one had left before, and one came in March.
    void logosAreThoseOfTheYearsBeginning()
    {
        const Dataset dataset = accountsOf2024("customer_since:date:after | churn_date:date:after\n"
                                               "2020-01-01 | -\n2020-01-01 | 2024-06-01\n"
                                               "2020-01-01 | 2023-06-01\n2024-03-01 | -");
        const PortfolioRetention retention = portfolioRetention(dataset, dataset.customers);
        QCOMPARE(retention.from, QDate(2023, 12, 31));
        QVERIFY(retention.logos.has_value());
        QCOMPARE(retention.logos->share, 0.5);
        QCOMPARE(retention.logos->customers, std::size_t{2});
        QVERIFY(near(retention.logos->interval->low, 0.0945)); // Wilson's of 1 of 2
        QVERIFY(near(retention.logos->interval->high, 0.9055));
        QCOMPARE(logoSentence(retention),
                 QStringLiteral("Of 2 customer(s) on 31 Dec 2023, 50 % (9 % to 91 %) are customers still."));
    }

    // One of three left, and nobody knows when: of the others all would have been kept.
    void whoLeftNobodyKnowsWhenIsNotForgotten()
    {
        const Dataset dataset = accountsOf2024("customer_since:date:after | churned:yesno:after\n"
                                               "2020-01-01 | no\n2020-01-01 | no\n2020-01-01 | yes");
        const PortfolioRetention retention = portfolioRetention(dataset, dataset.customers);
        QVERIFY(!retention.logos.has_value());
        QVERIFY(
            missingForRetention(retention).front().contains(QStringLiteral("1 of them left, and nobody knows when")));
    }

    // Lists of present customers alone do not tell how many were kept.
    void withoutAnybodyWhoLeftNobodyKnowsHowManyStay()
    {
        const Dataset dataset = accountsOf2024("customer_since:date:after\n2020-01-01\n2020-01-01");
        const PortfolioRetention retention = portfolioRetention(dataset, dataset.customers);
        QVERIFY(!retention.logos.has_value());
        QVERIFY(missingForRetention(retention).front().contains(QStringLiteral("until when those who left")));
    }

    // By hand: of 270 a year 150 + 40 + 0 = 190 are left, and without what the first pays more 100 + 40 = 140.
    void grossAndNetAreOfTheRevenueAYearAgo()
    {
        const Dataset dataset = paying();
        const PortfolioRetention retention = portfolioRetention(dataset, dataset.customers);
        QCOMPARE(retention.revenueThen, 270.0);
        QCOMPARE(retention.net->share, 190.0 / 270.0);
        QCOMPARE(retention.gross->share, 140.0 / 270.0);
        QCOMPARE(retention.net->customers, std::size_t{3});
        QVERIFY(!retention.net->interval.has_value()); // of three customers
        QCOMPARE(figureText(retention.net), QStringLiteral("70 %"));
    }

    void aGroupIsLookedAtByItself()
    {
        const Dataset dataset = paying();
        RowSet first(dataset.accounts.rowCount());
        first.insert(0);
        const PortfolioRetention retention = portfolioRetention(dataset, first);
        QCOMPARE(retention.net->share, 1.5);
        QCOMPARE(retention.gross->share, 1.0);
        RowSet last(dataset.accounts.rowCount());
        last.insert(4);
        QVERIFY(!portfolioRetention(dataset, last).gross.has_value());
    }

    // By hand: the ratio is 4 / 4, the rows are off by -1 and 1, so the error is sqrt(2 / 1 x 2) / 4 = 0.5.
    void theIntervalFollowsTheSpread()
    {
        const Interval interval = ratioInterval(std::array{1.0, 3.0}, std::array{2.0, 2.0});
        QVERIFY(near(interval.low, 1.0 - 0.98));
        QVERIFY(near(interval.high, 1.0 + 0.98));
        const Interval exact = ratioInterval(std::array{1.0, 2.0}, std::array{2.0, 4.0});
        QCOMPARE(exact, (Interval{0.5, 0.5}));
    }

    // Nine keep what they paid, the tenth pays twice as much: gross cannot be more than all, whatever the spread.
    void grossIsAtMostAll()
    {
        QByteArray text = "arr_year_ago:money:after | net_revenue_retention:percent:after | "
                          "gross_revenue_retention:percent:after\n";
        for (int i = 0; i < 9; ++i)
            text += "10 | 100 | 100\n";
        const Dataset dataset = accountsOf2024(text + "10 | 200 | 90");
        const PortfolioRetention retention = portfolioRetention(dataset, dataset.customers);
        QVERIFY(near(retention.gross->share, 0.99));
        QCOMPARE(retention.gross->interval->high, 1.0);
        QVERIFY(near(retention.net->share, 1.1));
        QVERIFY(retention.net->interval->high > 1.2);
    }

    void whatIsMissingIsSaid()
    {
        const Dataset dataset = accountsOf2024("industry\nRetail");
        const PortfolioRetention retention = portfolioRetention(dataset, dataset.customers);
        QVERIFY(!retention.logos && !retention.gross && !retention.net);
        QCOMPARE(missingForRetention(retention).size(), 2);
        QVERIFY(logoSentence(retention).isEmpty());
        QVERIFY(revenueSentence(retention, QString()).isEmpty());
        QCOMPARE(figureText(retention.logos), QStringLiteral("—"));
    }
};

QTEST_GUILESS_MAIN(PortfolioRetentionTest)
#include "portfolio_retention_test.moc"
