#include "core/matching/shared_names.h"

#include "tests/core/matching/given_sources.h"

#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

class SharedNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsListedWithTheAccountsThatMayBeMeant()
    {
        const Dataset dataset = given().build();
        const std::vector<SharedName> names = listed(dataset);
        QCOMPARE(names.size(), std::size_t{2});
        QCOMPARE(names[0].text, QStringLiteral("Acme"));
        QCOMPARE(names[0].column, QStringLiteral("account_name"));
        QCOMPARE(names[0].source, 1);
        QCOMPARE(names[0].rows, 2);
        QCOMPARE(names[0].firstRow, 3);
        QCOMPARE(names[0].accounts, (std::vector<qint32>{0, 1}));
        QCOMPARE(names[1].text, QStringLiteral("Bolt"));
        QCOMPARE(names[1].accounts, (std::vector<qint32>{2, 3})); // written so, while another is called Bolt Inc
    }

    void theRowStandsBesideTheAccount()
    {
        const Given sources = given();
        const Dataset dataset = sources.build();
        const std::vector<SideBySide> facts =
            rowBesideAccount(dataset, sources.sources, sources.plan, listed(dataset)[0], 1);
        QVERIFY(!facts.empty());
        const auto country = std::ranges::find(facts, QStringLiteral("Country"), &SideBySide::label);
        QVERIFY(country != facts.end());
        QCOMPARE(country->one, QStringLiteral("France"));
        QCOMPARE(country->other, QStringLiteral("Germany"));
        QVERIFY(country->differ);
        const auto amount = std::ranges::find(facts, QStringLiteral("opp_amount"), &SideBySide::label);
        QVERIFY(amount != facts.end());
        QCOMPARE(amount->one, QStringLiteral("2"));
        QVERIFY(amount->other.isEmpty());
        const auto id = std::ranges::find(facts, QStringLiteral("2"), &SideBySide::other);
        QVERIFY(id != facts.end() && country < id); // what both say comes first
    }

    void assignedRowsAreJoinedAndNoLongerListed()
    {
        Given sources = given();
        const Dataset dataset = sources.build();
        const SharedName acme = listed(dataset)[0];
        for (const qint32 account : {0, 1}) { // the later word holds
            QVERIFY(canBeAssigned(dataset, account));
            sources.plan.matching = withAssignment(sources.plan.matching, dataset, QStringLiteral("deals.csv"), acme.text, account);
            QCOMPARE(sources.plan.matching.assigned.size(), std::size_t{1});
            const Dataset assigned = sources.build();
            QCOMPARE(assigned.opportunities.account, (std::vector<qint32>{4, account, account, -1}));
            QCOMPARE(listed(assigned).size(), std::size_t{1});
        }
    }

    void anAccountKnownByItsNameAloneCannotBeToldApart()
    {
        Given sources;
        sources.add("crm.csv", SourceRole::Accounts, "account_name | country\nAcme | Germany\nAcme | France")
            .add("deals.csv", SourceRole::Opportunities, "account_name | opp_amount:number\nAcme | 7");
        const Dataset dataset = sources.build();
        QCOMPARE(dataset.accounts.rowCount(), std::size_t{2});
        const std::vector<SharedName> names = listed(dataset);
        QCOMPARE(names.size(), std::size_t{1});
        QVERIFY(!canBeAssigned(dataset, names[0].accounts[0]));
    }

private:
    static std::vector<SharedName> listed(const Dataset &dataset)
    {
        NoProgress progress;
        return *sharedNames(dataset, progress);
    }

    static Given given()
    {
        Given given;
        given
            .add("crm.csv", SourceRole::Accounts,
                 "account_id:id | account_name:text | country\n1 | Acme Inc | France\n2 | Acme GmbH | Germany\n"
                 "3 | Bolt | France\n4 | Bolt | Germany\n5 | Bolt Inc | Spain")
            .add("deals.csv", SourceRole::Opportunities,
                 "account_name:text | country | opp_amount:number\nBolt Inc | Spain | 1\nAcme | France | 2\n"
                 "Acme | Germany | 3\nBolt | France | 4");
        given.plan.sources.back().columns[1].used = true;
        given.plan.sources.back().columns[1].family = Family::Sales; // else the deals bring accounts of their own
        return given;
    }
};

QTEST_GUILESS_MAIN(SharedNamesTest)
#include "shared_names_test.moc"
