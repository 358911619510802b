#include "core/matching/customer_value.h"

#include "core/matching/lifetime_value.h"
#include "tests/core/matching/given_sources.h"
#include "tests/support/sample_data.h"

#include <QTest>

#include <cmath>

using namespace touchstone;
using namespace touchstone::test;

namespace
{

// Twelve customers since 2020 who pay 1,200 a year: eight of software, of whom two left in June 2024, and four of
// retail. Up to 31 December 2024 each has paid 5,000.
QByteArray twelve(const char *moreHeader = "", const char *moreCell = "")
{
    QByteArray text = QByteArray("industry | customer_since:date:after | churn_date:date:after | arr:money:after | "
                                 "lifetime_revenue:money:after") +
                      moreHeader + "\n";
    for (int i = 0; i < 12; ++i)
        text += QByteArray(i < 8 ? "Software" : "Retail") + " | 2020-01-01 | " + (i < 2 ? "2024-06-01" : "-") +
                " | 1200 | 5000" + moreCell + "\n";
    return text;
}

Dataset valued(const QByteArray &text, const CustomerValuePlan &plan)
{
    Dataset dataset = accounts(text.constData());
    dataset.asOf = QDate(2024, 12, 31);
    addLifetimeValue(dataset, plan);
    return dataset;
}

double value(const Dataset &dataset, const char *field, std::size_t row)
{
    const Column *column = dataset.accounts.find(QString::fromLatin1(field));
    return column != nullptr ? std::get<Numbers>(column->cells).values[row] : -1.0;
}

QString formula(const Dataset &dataset, const char *field)
{
    const Column *column = dataset.accounts.find(QString::fromLatin1(field));
    return column != nullptr ? column->attribute.formula : QString();
}

CustomerValuePlan withMargin(double percent)
{
    CustomerValuePlan plan;
    plan.grossMargin = percent;
    return plan;
}

bool near(double actual, double expected)
{
    if (std::abs(actual - expected) <= 0.005)
        return true;
    qWarning("%.10g is not %.10g", actual, expected);
    return false;
}

} // namespace

class CustomerValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAMarginNothingIsGuessed()
    {
        const Dataset dataset = valued(twelve(), {});
        for (const char *field : {"clv_historical", "clv_predictive", "clv_bounded"})
            QVERIFY2(dataset.accounts.find(QString::fromLatin1(field)) == nullptr, field);
        const LifetimeValueBasis basis = lifetimeValueBasis(dataset, {});
        QCOMPARE(basis.missing.size(), 1);
        QVERIFY(basis.missing.front().contains(QStringLiteral("gross margin")));
    }

    // By hand: 10 of 12 stayed. A month's churn is 1 - (10/12)^(1/12) = 0.0150786; 100 x 0.8 / 0.0150786 = 5,305.52.
    void theSimpleForecastIsMonthlyWithMonthly()
    {
        const Dataset dataset = valued(twelve(), withMargin(80));
        QVERIFY(near(value(dataset, "clv_predictive", 5), 80.0 / (1.0 - std::pow(10.0 / 12.0, 1.0 / 12.0))));
        QVERIFY(std::abs(value(dataset, "clv_predictive", 5) - 5305.52) < 1.0);
        QCOMPARE(value(dataset, "clv_predictive", 0), 0.0); // has left
        QVERIFY(formula(dataset, "clv_predictive").contains(QStringLiteral("margin: 80 %, assumed")));
    }

    // With segments, retail kept 4 of 4: r = (4 + 20 x 10/12) / 24 = 0.861111; software 6 of 8:
    // r = (6 + 20 x 10/12) / 28 = 0.809524. Two years at 10 %: 960 / 1.1 + 960 r / 1.21.
    void theRetentionIsOfTheSegmentDrawnTowardsAll()
    {
        CustomerValuePlan plan = withMargin(80);
        plan.horizonYears = 2;
        plan.segment = QStringLiteral("industry");
        const Dataset dataset = valued(twelve(), plan);
        QVERIFY(near(value(dataset, "clv_bounded", 9), 872.7273 + 960 * 0.8611111 / 1.21));
        QVERIFY(near(value(dataset, "clv_bounded", 5), 872.7273 + 960 * 0.8095238 / 1.21));
        QCOMPARE(value(dataset, "clv_bounded", 1), 0.0);
        const QString text = formula(dataset, "clv_bounded");
        QVERIFY2(text.contains(QStringLiteral("83 % of 12 customers of 31 Dec 2023 were kept until 31 Dec 2024")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("discount 10 % a year")), qPrintable(text));
        QCOMPARE(dataset.accounts.find(u"clv_bounded")->attribute.label,
                 QStringLiteral("Lifetime value over 2 year(s)"));
    }

    // 5,000 x 0.8 - 100 a year x 1,826 / 365.25 years.
    void theValueSoFarCountsWhatIsKnown()
    {
        CustomerValuePlan plan = withMargin(80);
        QCOMPARE(value(valued(twelve(), plan), "clv_historical", 5), 4000.0);
        QVERIFY(formula(valued(twelve(), plan), "clv_historical").contains(QStringLiteral("so none is counted")));
        plan.costToServe = 100;
        QVERIFY(near(value(valued(twelve(), plan), "clv_historical", 5), 4000.0 - 100.0 * 1826 / 365.25));
    }

    void aColumnGoesBeforeWhatIsAssumed()
    {
        const QByteArray text = twelve(" | gross_margin:percent:after | cost_to_serve:money:after", " | 50 | 0");
        CustomerValuePlan plan = withMargin(80);
        plan.costToServe = 1000;
        const Dataset dataset = valued(text, plan);
        QCOMPARE(value(dataset, "clv_historical", 5), 2500.0);
        QVERIFY(formula(dataset, "clv_historical").contains(QStringLiteral("where it is not known 80 %, assumed")));
        QCOMPARE(value(valued(text, {}), "clv_historical", 5), 2500.0);
    }

    // The accounts whose margin nobody tells have no value, and the others have theirs.
    void anUnknownMarginIsNotGuessed()
    {
        const Dataset dataset =
            valued("lifetime_revenue:money:after | gross_margin:percent:after\n100 | 50\n100 | -", {});
        QCOMPARE(value(dataset, "clv_historical", 0), 50.0);
        QVERIFY(std::isnan(value(dataset, "clv_historical", 1)));
    }

    void whenNobodyLeftLatelyOnlyTheSimpleForecastHasNoEnd()
    {
        QByteArray text =
            "customer_since:date:after | churn_date:date:after | mrr:money:after\n2020-01-01 | 2021-01-01 | 0\n";
        for (int i = 0; i < 10; ++i)
            text += "2020-01-01 | - | 100\n";
        CustomerValuePlan plan = withMargin(100);
        plan.discount = 0.0;
        const Dataset dataset = valued(text, plan);
        QVERIFY(dataset.accounts.find(u"clv_predictive") == nullptr);
        QVERIFY(near(value(dataset, "clv_bounded", 1), 6000.0));
        QVERIFY(lifetimeValueBasis(dataset, plan).missing.join(QString()).contains(QStringLiteral("no end")));
    }

    void fewerThanTenCustomersTellNoRetention()
    {
        const Dataset dataset = valued("customer_since:date:after | arr:money:after\n2020-01-01 | 100", withMargin(80));
        QVERIFY(dataset.accounts.find(u"clv_bounded") == nullptr);
        QVERIFY(lifetimeValueBasis(dataset, withMargin(80)).missing.join(QString()).contains(QStringLiteral("10")));
    }

    // Two more left, and nobody knows when: those who stayed would look like nearly all.
    void customersWhoLeftNobodyKnowsWhenAreNotForgotten()
    {
        QByteArray text = "customer_since:date:after | churned:yesno:after | arr:money:after\n";
        for (int i = 0; i < 14; ++i)
            text += i < 2 ? "2020-01-01 | yes | 1200\n" : "2020-01-01 | no | 1200\n";
        const Dataset dataset = valued(text, withMargin(80));
        QVERIFY(dataset.accounts.find(u"clv_bounded") == nullptr);
        const QString missing = lifetimeValueBasis(dataset, withMargin(80)).missing.join(QString());
        QVERIFY2(missing.contains(QStringLiteral("2 of them left, and nobody knows when")), qPrintable(missing));
    }

    void impossibleAssumptionsDoNoHarm()
    {
        CustomerValuePlan plan = withMargin(80);
        plan.discount = -100.0;
        plan.horizonYears = -3;
        plan.segment = QStringLiteral("arr");
        QVERIFY(std::isfinite(value(valued(twelve(), plan), "clv_bounded", 5)));
    }

    // Subscription 1 ran for the year 2023, which has 365 days; the second runs since 1 July 2024, 184 days.
    void whatSubscriptionsBroughtIsAddedUp()
    {
        Given given;
        given
            .add("subs.csv", SourceRole::Subscriptions,
                 "account_id:id | customer_since:date:after | subscription_end:date:after | arr:money:after\n"
                 "1 | 2023-01-01 | 2024-01-01 | 730.5\n1 | 2024-07-01 | | 365.25\n2 | | | 100\n3 | 2030-01-01 | | 5")
            .add("answers.csv", SourceRole::Responses,
                 "account_id:id | nps:number:after | nps_date:date:after\n1 | 9 | 2025-01-01");
        given.plan.value.grossMargin = 50;
        const Dataset dataset = given.build();
        QCOMPARE(column(dataset, "recurring_revenue_to_date"), texts({"914", "", "0"}));
        QCOMPARE(column(dataset, "clv_historical"), texts({"457", "", "0"}));
    }

    void segmentsAreCategoriesThatDescribe()
    {
        const Dataset dataset = valued(twelve(), {});
        const std::vector<const Column *> columns = segmentColumns(dataset);
        QCOMPARE(columns.size(), std::size_t{1});
        QCOMPARE(columns.front()->attribute.key, QStringLiteral("industry"));
    }
};

QTEST_GUILESS_MAIN(CustomerValueTest)
#include "customer_value_test.moc"
