#include "core/matching/account_decisions.h"

#include "tests/core/matching/given_sources.h"

#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

class AccountDecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accountsSaidToBeTheSameAreOne()
    {
        Given given = twoSystems();
        QCOMPARE(given.build().accounts.rowCount(), std::size_t{4});
        given.plan.matching.pairs = {{key(AccountKey::Kind::Id, "A2"), key(AccountKey::Kind::Domain, "bolt.io"), true}};
        const Dataset dataset = given.build();
        QCOMPARE(column(dataset, "account_name"), texts({"Acme", "Bolt Systems", "Corax"}));
        QCOMPARE(column(dataset, "employees"), texts({"", "90", "12"}));
        QCOMPARE(dataset.accountOfRow[1], (std::vector<qint32>{1, 2}));
    }

    void decisionsAreOfNoUseOnceTheAccountsAreGone()
    {
        Given given = twoSystems();
        given.plan.matching.pairs = {{key(AccountKey::Kind::Id, "A7"), key(AccountKey::Kind::Name, "Nobody"), true}};
        QCOMPARE(given.build().accounts.rowCount(), std::size_t{4});
    }

    void groupsOfThreeAreOneAccount()
    {
        Given given = twoSystems();
        given.plan.matching.pairs = {
            {key(AccountKey::Kind::Id, "A2"), key(AccountKey::Kind::Name, "Bolt Sys"), true},
            {key(AccountKey::Kind::Name, "Corax"), key(AccountKey::Kind::Name, "Bolt Sys"), true}};
        QCOMPARE(column(given.build(), "account_name"), texts({"Acme", "Bolt Systems"}));
    }

    void rowsThatNameTheOtherSideFindTheAccount()
    {
        Given given;
        given.add("crm.csv", SourceRole::Accounts, "account_id | account_name\nA1 | Acme\nA2 | Bolt Systems")
            .add("deals.csv", SourceRole::Opportunities,
                 "account_name | opp_amount:number\nAcme | 5\nThunderbolt | 7\nThunderbolt | 8");
        QCOMPARE(given.build().opportunities.account, (std::vector<qint32>{0, -1, -1}));
        const std::vector<JoinReport::Unmatched> unmatched = given.build().joins[1].unmatchedKeys;
        QCOMPARE(unmatched.size(), std::size_t{1});
        QCOMPARE(unmatched[0].text, QStringLiteral("Thunderbolt"));
        QCOMPARE(unmatched[0].rows, 2);
        QCOMPARE(unmatched[0].firstRow, 3);
        given.plan.matching.pairs = {
            {key(AccountKey::Kind::Id, "A2"), key(AccountKey::Kind::Name, "Thunderbolt"), true}};
        QCOMPARE(given.build().opportunities.account, (std::vector<qint32>{0, 1, 1}));
    }

    void whatWasSaidToBeDifferentStaysApart()
    {
        Given given;
        given.add("crm.csv", SourceRole::Accounts, "account_id | account_name | domain\nA1 | Acme Energy | acme.com")
            .add("web.csv", SourceRole::Prospects, "account_name | domain\nAcme Foods | acme.com");
        QCOMPARE(given.build().accounts.rowCount(), std::size_t{1});
        given.plan.matching.pairs = {
            {key(AccountKey::Kind::Id, "A1"), key(AccountKey::Kind::Name, "Acme Foods"), false}};
        QCOMPARE(column(given.build(), "account_name"), texts({"Acme Energy", "Acme Foods"}));
    }

    void sameNamesInDifferentCountriesAreTwoAccounts()
    {
        const Dataset dataset =
            Given()
                .add("crm.csv", SourceRole::Accounts,
                     "account_name | country\nAcme Ltd | UK\nBolt | Germany\nCorax | -")
                .add("list.csv", SourceRole::Prospects,
                     "account_name | country\nAcme Inc | USA\nBolt GmbH | Deutschland\nCorax | France")
                .build();
        QCOMPARE(column(dataset, "account_name"), texts({"Acme Ltd", "Bolt", "Corax", "Acme Inc"}));
    }

    void secondDomainsOfACellAreKeysToo()
    {
        const Dataset dataset =
            Given()
                .add("crm.csv", SourceRole::Accounts,
                     "account_id | account_name | domain\nA1 | Acme | acme.com; acme.de, roadrunner.io")
                .add("list.csv", SourceRole::Prospects,
                     "account_name | domain\nRoad Runner | www.roadrunner.io\nX | x-ray.com")
                .build();
        QCOMPARE(column(dataset, "account_name"), texts({"Acme", "X"}));
    }

    void numbersOfCompaniesJoinWhereNamesDoNot()
    {
        const Dataset dataset = Given()
                                    .add("crm.csv", SourceRole::Accounts,
                                         "account_id | account_name | duns\n123456789 | Acme | 00-123-4567")
                                    .add("bought.csv", SourceRole::Prospects,
                                         "account_name | duns\nRoad Runner | 1234567\nOther | 123456789")
                                    .build();
        QCOMPARE(column(dataset, "account_name"), texts({"Acme", "Other"})); // an id is no D-U-N-S number
    }

private:
    static Given twoSystems()
    {
        Given given;
        given.add("crm.csv", SourceRole::Accounts, "account_id | account_name\nA1 | Acme\nA2 | Bolt Systems")
            .add("list.csv", SourceRole::Prospects,
                 "account_name | domain | employees:number\nBolt Sys | bolt.io | 90\nCorax | corax.com | 12");
        return given;
    }
};

QTEST_GUILESS_MAIN(AccountDecisionsTest)
#include "account_decisions_test.moc"
