#include "core/matching/roll_up.h"

#include "core/matching/value_origin.h"
#include "tests/core/matching/given_sources.h"

#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

class RollUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRecordIsAnAccountUnlessAskedOtherwise() { QCOMPARE(given().build().accounts.rowCount(), std::size_t{5}); }

    void recordsOfOneDomainAreOneAccount()
    {
        Given company = given();
        company.plan.matching.level = AccountLevel::Account;
        const Dataset dataset = company.build();
        QCOMPARE(column(dataset, "account_name"), texts({"Acme US", "Acme Holding", "Bolt", "Zeta Sub"}));
        QVERIFY(hasIssue(dataset, "count as 4 accounts", 5));
    }

    void moneyIsAddedUpToTheParentAndHeadcountsAreNot()
    {
        Given group = given();
        group.plan.matching.level = AccountLevel::UltimateParent;
        const Dataset dataset = group.build();
        QCOMPARE(column(dataset, "account_name"), texts({"Acme Holding", "Bolt", "Zeta Sub"}));
        QCOMPARE(column(dataset, "employees"), texts({"900", "40", ""}));
        QCOMPARE(std::get<Numbers>(dataset.accounts.find(u"arr")->cells).values.ofRows(), (std::vector<double>{60, 5, 7}));
        QCOMPARE(std::get<Numbers>(dataset.accounts.find(u"annual_revenue")->cells).values[0], 1000.0);
        QCOMPARE(column(dataset, "industry"), texts({"Retail", "Media", "Mining"}));
        QCOMPARE(dataset.opportunities.account, (std::vector<qint32>{0, 0, 1}));
        QCOMPARE(dataset.accountOfRow[0], (std::vector<qint32>{0, 0, 0, 1, 2}));
    }

    // Of a sum all records that were added up, of all else the record that it is taken from.
    void whatWasAddedUpIsTraced()
    {
        Given group = given();
        group.plan.matching.level = AccountLevel::UltimateParent;
        const Dataset dataset = group.build();
        const TracedData data{group.sources, group.plan, dataset};
        QStringList amounts;
        for (const CellOrigin &cell : originOfAccountValue(data, 0, *dataset.accounts.find(u"arr")).cells)
            amounts << cell.text;
        QCOMPARE(amounts, texts({"10", "20", "30"}));
        QStringList used;
        for (const CellOrigin &cell : originOfAccountValue(data, 0, *dataset.accounts.find(u"employees")).cells)
            if (cell.used)
                used << cell.text;
        QCOMPARE(used, texts({"900"}));
    }

    void aCircleOfParentsEnds()
    {
        Given circle;
        circle.add("crm.csv", SourceRole::Accounts,
                   "account_id | account_name | parent_account\nA1 | One | A2\nA2 | Two | A1\nA3 | Three | A3");
        circle.plan.matching.level = AccountLevel::UltimateParent;
        QCOMPARE(circle.build().accounts.rowCount(), std::size_t{2});
    }

    void recordsOfAParentWithoutARecordGoTogether()
    {
        Given group;
        group.add(
            "crm.csv", SourceRole::Accounts,
            "account_id | account_name | parent_account\nA1 | One | Big Corp\nA2 | Two | -\nA3 | Three | Big Corp");
        group.plan.matching.level = AccountLevel::UltimateParent;
        QCOMPARE(column(group.build(), "account_name"), texts({"One", "Two"}));
    }

private:
    static Given given()
    {
        Given given;
        given
            .add("crm.csv", SourceRole::Accounts,
                 "account_id | account_name | domain | parent_account | employees:number | arr:money:after | "
                 "annual_revenue:money | industry\n"
                 "A1 | Acme US | acme.com | A3 | 100 | 10 | 50 | Retail\n"
                 "A2 | Acme US West | acme.com | A1 | 30 | 20 | - | -\n"
                 "A3 | Acme Holding | acme-holding.com | - | 900 | 30 | 1000 | -\n"
                 "A4 | Bolt | bolt.com | - | 40 | 5 | - | Media\n"
                 "A5 | Zeta Sub | zeta.com | Zeta Group | - | 7 | - | Mining")
            .add("deals.csv", SourceRole::Opportunities, "account_id | opp_amount:number\nA1 | 1\nA2 | 2\nA4 | 3");
        return given;
    }
};

QTEST_GUILESS_MAIN(RollUpTest)
#include "roll_up_test.moc"
