#include "core/matching/currencies.h"

#include "tests/core/matching/given_sources.h"

#include <QTest>

#include <cmath>

using namespace touchstone;
using namespace touchstone::test;

class CurrenciesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsOfSeveralCurrenciesAreNeverAddedUp()
    {
        const Dataset dataset = mixed().build();
        QCOMPARE(amounts(dataset), (std::vector<double>{100, -1, 300, -1}));
        QCOMPARE(dataset.currency, QStringLiteral("EUR"));
        QVERIFY(hasIssue(dataset, "are in USD, and there is no rate from that to EUR", 1));
        QVERIFY(hasIssue(dataset, "are in GBP, and there is no rate from that to EUR", 1));
        QCOMPARE(column(dataset, "won_amount"), texts({"€ 400"}));
    }

    void ratesTypedInMakeThemOne()
    {
        Given given = mixed();
        given.plan.currency = {QStringLiteral("USD"),
                               {{QStringLiteral("EUR"), QStringLiteral("USD"), 1.25, QDate(2026, 3, 31)},
                                {QStringLiteral("GBP"), QStringLiteral("EUR"), 2.0, QDate(2026, 3, 31)}}};
        const Dataset dataset = given.build();
        QCOMPARE(amounts(dataset), (std::vector<double>{125, 200, 375, -1})); // no rate of GBP to USD
        QCOMPARE(dataset.currency, QStringLiteral("USD"));
        QCOMPARE(dataset.opportunities.table.find(u"opp_amount")->attribute.unit, QStringLiteral("USD"));
        QCOMPARE(dataset.currencies.size(), std::size_t{3});
        QCOMPARE(dataset.currencies[0].currency, QStringLiteral("EUR"));
        QCOMPARE(dataset.currencies[0].amounts, 2);
        QCOMPARE(dataset.currencies[0].fate, CurrencyAmounts::Fate::Converted);
    }

    void theCellTellsItsCurrency()
    {
        Given given;
        given.add("crm.csv", SourceRole::Accounts, "account_id | arr:money:after\nA1 | 100 EUR\nA2 | £50\nA3 | 70");
        given.plan.sources[0].columns[1].reading.currency = QStringLiteral("EUR");
        given.plan.currency.rates = {{QStringLiteral("GBP"), QStringLiteral("EUR"), 1.2, QDate(2026, 3, 31)}};
        QCOMPARE(column(given.build(), "arr"), texts({"€ 100", "€ 60", "€ 70"}));
    }

    void aBareDollarGivesWayToTheColumnBeside()
    {
        Given given;
        given.add("crm.csv", SourceRole::Accounts,
                  "account_id | arr:money:after | arr Currency\nA1 | $100 | CAD\nA2 | $50 | CAD");
        given.plan.sources[0].columns[1].reading.currency = QStringLiteral("USD");
        QCOMPARE(given.build().accounts.find(u"arr")->attribute.unit, QStringLiteral("CAD"));
    }

    void aFieldInOneCurrencyWithoutARateStaysInIt()
    {
        Given given;
        given.add("crm.csv", SourceRole::Accounts,
                  "account_id | arr:money:after | annual_revenue:money\nA1 | 5 | 7\nA2 | 6 | -");
        given.plan.sources[0].columns[1].reading.currency = QStringLiteral("EUR");
        given.plan.sources[0].columns[2].reading.currency = QStringLiteral("USD");
        const Dataset dataset = given.build();
        QCOMPARE(dataset.accounts.find(u"annual_revenue")->attribute.unit, QStringLiteral("USD"));
        QCOMPARE(std::get<Numbers>(dataset.accounts.find(u"annual_revenue")->cells).values[0], 7.0);
    }

    void amountsWithoutAnyCurrencyAreAsTheyAre()
    {
        const Dataset dataset =
            Given().add("crm.csv", SourceRole::Accounts, "account_id | arr:money:after\nA1 | 5\nA2 | 6").build();
        QCOMPARE(dataset.currency, QString());
        QCOMPARE(std::get<Numbers>(dataset.accounts.find(u"arr")->cells).values.ofRows(), (std::vector<double>{5, 6}));
    }

private:
    static Given mixed()
    {
        Given given;
        given.add("crm.csv", SourceRole::Accounts, "account_id | account_name\nA1 | Acme")
            .add("deals.csv", SourceRole::Opportunities,
                 "account_id | opp_stage | opp_amount:money | currency\nA1 | Closed Won | 100 | EUR\n"
                 "A1 | Closed Won | 200 | USD\nA1 | Closed Won | 300 | EUR\nA1 | Closed Won | 400 | GBP");
        return given;
    }
    static std::vector<double> amounts(const Dataset &dataset)
    {
        std::vector<double> values = dataset.opportunities.amount;
        std::ranges::replace_if(
            values, [](double value) { return std::isnan(value); }, -1.0); // unknown
        return values;
    }
};

QTEST_GUILESS_MAIN(CurrenciesTest)
#include "currencies_test.moc"
