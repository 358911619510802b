#include "core/matching/build_dataset.h"

#include "core/base/locale_text.h"
#include "core/matching/account_keys.h"
#include "tests/core/matching/given_sources.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace touchstone;
using touchstone::test::column;
using touchstone::test::Given;
using touchstone::test::hasIssue;
using touchstone::test::texts;

namespace
{

constexpr SourceRole Accounts = SourceRole::Accounts;
constexpr SourceRole Customers = SourceRole::Customers;
constexpr SourceRole Prospects = SourceRole::Prospects;
constexpr SourceRole Deals = SourceRole::Opportunities;

using Rows = std::vector<std::uint32_t>;

} // namespace

class BuildDatasetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAccountOfSeveralFilesIsMergedByIdDomainAndName()
    {
        const Dataset dataset =
            Given()
                .add("crm.csv", Accounts,
                     "account_id:id | account_name:text | website:id | employees:number\n"
                     "001A0000006Vm9r | Acme Inc | https://www.acme.com | 50\n"
                     "001A0000006Vm9s | Beta GmbH | | \n"
                     "001A0000006Vm9t | Gamma | gamma.io | 7")
                .add("success.csv", Customers, "crm_account_id:id | health:number:after\n001A0000006Vm9rIAC | 80")
                .add("list.csv", Prospects,
                     "account_name:text | domain:id | employees:number\n"
                     "ACME | mail.acme.com | 999\n"
                     "Beta | beta.de | 30\n"
                     "Delta | delta.com | 5")
                .build();
        QCOMPARE(column(dataset, "account_name"), texts({"Acme Inc", "Beta GmbH", "Gamma", "Delta"}));
        QCOMPARE(column(dataset, "employees"), texts({"50", "30", "7", "5"}));
        QCOMPARE(column(dataset, "health"), texts({"80", "", "", ""}));
        QCOMPARE(dataset.rowInSource[2], (std::vector<qint32>{0, 1, -1, 2}));
        QCOMPARE(dataset.joins[2].key, QStringLiteral("domain"));
        QVERIFY(dataset.joins[2].madeAccounts);
    }

    void namesAtDifferentDomainsAreNotMerged()
    {
        const Dataset dataset = Given()
                                    .add("crm.csv", Accounts, "account_name:text | domain:id\nAcme | acme.com")
                                    .add("list.csv", Prospects, "account_name:text | domain:id\nAcme | acme.io")
                                    .build();
        QCOMPARE(dataset.accounts.rowCount(), std::size_t{2});
        QCOMPARE(column(dataset, "account_id"), texts({"acme.com", "acme.io"}));
    }

    void idsThatFilesShareDecide()
    {
        const Dataset dataset =
            Given()
                .add("crm.csv", Accounts, "account_id:id | account_name:text\n1 | Acme\n2 | Acme\n3 | Beta")
                .add("more.csv", Prospects, "account_id:id | account_name:text\n3 | Beta\n4 | Acme")
                .build();
        QCOMPARE(column(dataset, "account_id"), texts({"1", "2", "3", "4"}));
    }

    void filesWithoutRowsMakeAnEmptyDataSet()
    {
        const Dataset dataset = Given()
                                    .add("crm.csv", Accounts, "account_name:text | employees:number")
                                    .add("deals.csv", Deals, "account_name:text | opp_stage")
                                    .build();
        QCOMPARE(dataset.accounts.rowCount(), std::size_t{0});
        QVERIFY(dataset.accounts.find(u"account_id") && dataset.accounts.find(u"account_name"));
        QCOMPARE(dataset.opportunities.count(), std::size_t{0});
        QVERIFY(dataset.customers.isEmpty() && dataset.prospects.isEmpty());
    }

    void rowsOfANameThatSeveralHaveAreAssignedByTheAnalyst()
    {
        Given given;
        given.add("crm.csv", Accounts, "account_id:id | account_name:text\n1 | Acme Inc\n2 | Acme GmbH")
            .add("deals.csv", Deals, "account_name:text | opp_stage\nAcme | Won\nAcme AG | Won\nAcme | Lost");
        given.plan.matching.assigned = {
            {QStringLiteral("deals.csv"), QStringLiteral("Acme"), {AccountKey::Kind::Id, QStringLiteral("2")}},
            {QStringLiteral("other.csv"), QStringLiteral("Acme AG"), {AccountKey::Kind::Id, QStringLiteral("2")}}};
        const Dataset dataset = given.build();
        QCOMPARE(dataset.opportunities.account, (std::vector<qint32>{1, -1, 1}));
        QVERIFY(hasIssue(dataset, "as several are called", 1));
    }

    // Deals that tell of companies themselves bring accounts that no list has, but no third one of a name that two have.
    void dealsWithFactsMakeNoFurtherAccountOfASharedName()
    {
        Given given;
        given.add("crm.csv", Accounts, "account_id:id | account_name:text\n1 | Acme Inc\n2 | Acme GmbH")
            .add("deals.csv", Deals,
                 "account_name:text | website:id | employees:number | opp_stage\n"
                 "Acme | | 50 | Won\n"
                 "Acme Robotics | acme.io | 60 | Won\n"
                 "Zeta | | 70 | Lost\n"
                 "Zeta | | 70 | Won\n"
                 "Acme | | 80 | Lost");
        const Dataset asFound = given.build();
        QCOMPARE(column(asFound, "account_name"), texts({"Acme Inc", "Acme GmbH", "Acme Robotics", "Zeta"}));
        QCOMPARE(asFound.opportunities.account, (std::vector<qint32>{-1, 2, 3, 3, -1}));
        QVERIFY(hasIssue(asFound, "as several are called", 2));
        QCOMPARE(asFound.joins[1].unmatched, 2);
        QCOMPARE(asFound.joins[1].unmatchedKeys.size(), std::size_t{1});
        QVERIFY(asFound.joins[1].unmatchedKeys[0].several);

        given.plan.matching.assigned = {
            {QStringLiteral("deals.csv"), QStringLiteral("Acme"), {AccountKey::Kind::Id, QStringLiteral("2")}}};
        const Dataset assigned = given.build();
        QCOMPARE(assigned.opportunities.account, (std::vector<qint32>{1, 2, 3, 3, 1}));
        QCOMPARE(column(assigned, "employees"), texts({"", "50", "60", "70"}));
        QVERIFY(!hasIssue(assigned, "as several are called", 2));
    }

    void anAccountThatIsGoneLeavesItsRowsUnassigned()
    {
        Given given;
        given.add("crm.csv", Accounts, "account_id:id | account_name:text\n1 | Acme Inc\n2 | Acme GmbH")
            .add("deals.csv", Deals, "account_name:text | opp_stage\nAcme | Won");
        given.plan.matching.assigned = {
            {QStringLiteral("deals.csv"), QStringLiteral("Acme"), {AccountKey::Kind::Id, QStringLiteral("9")}}};
        QCOMPARE(given.build().opportunities.account, (std::vector<qint32>{-1}));
    }

    void aNameThatSeveralHaveJoinsNothing()
    {
        const Dataset dataset =
            Given()
                .add("crm.csv", Accounts, "account_id:id | account_name:text\n1 | Acme Inc\n2 | Acme GmbH")
                .add("deals.csv", Deals, "account_name:text | opp_stage\nAcme | Won\nAcme GmbH | Won\nZeta | Lost")
                .build();
        QCOMPARE(dataset.opportunities.account, (std::vector<qint32>{-1, 1, -1}));
        QCOMPARE(dataset.joins[1].unmatched, 2);
        QVERIFY(hasIssue(dataset, "as several are called", 1));
        QVERIFY(hasIssue(dataset, "not in the data, for example Zeta", 1));
    }

    void aRowThatSaysTheSameTwiceIsOnlyNoted()
    {
        const Dataset dataset = Given()
                                    .add("crm.csv", Accounts,
                                         "account_name:text | employees:number\nAcme | 5\nBrass | 7\nAcme | 5\n"
                                         "Brass | 8")
                                    .build();
        QCOMPARE(dataset.accounts.rowCount(), std::size_t{2});
        QVERIFY(hasIssue(dataset, "say the same as an earlier row", 1));
        QVERIFY(hasIssue(dataset, "repeat the account", 1)); // Brass, with another value
    }

    void repeatedAccountsAreMergedAndBlanksFilled()
    {
        const Dataset dataset = Given()
                                    .add("crm.csv", Accounts,
                                         "account_id:id | industry | employees:number | tools:list\n1 | Software | | "
                                         "\n2 | Retail | 5 | Zoom\n"
                                         "1 | Media | 9 | Slack;Jira\n | Energy | 1 | \n | Energy | 1 | ")
                                    .build();
        QCOMPARE(column(dataset, "industry"), texts({"Software", "Retail", "Energy", "Energy"}));
        QCOMPARE(column(dataset, "employees"), texts({"9", "5", "1", "1"}));
        QCOMPARE(column(dataset, "tools"), texts({"Slack, Jira", "Zoom", "", ""}));
        QCOMPARE(column(dataset, "account_name"), texts({"1", "2", "Account 3", "Account 4"}));
        QVERIFY(hasIssue(dataset, "repeat the account", 1));
        QVERIFY(hasIssue(dataset, "no id, domain or name", 2));
        QCOMPARE(dataset.joins[0].blank, 2);
    }

    void numbersAndBandsOfOneFieldBecomeBands()
    {
        const Dataset dataset = Given()
                                    .add("crm.csv", Accounts, "account_id:id | employees:number\n1 | 60")
                                    .add("list.csv", Prospects, "account_id:id | employees:range\n2 | 51-200")
                                    .build();
        QVERIFY(dataset.accounts.find(u"employees")->attribute.kind == ValueKind::Range);
        QCOMPARE(column(dataset, "employees"), texts({"60", "51 to 200"}));
    }

    void kindsThatDoNotMixAreKeptApart()
    {
        const Dataset dataset = Given()
                                    .add("crm.csv", Accounts, "account_id:id | rating:number\n1 | 5")
                                    .add("list.csv", Prospects, "account_id:id | rating\n2 | hot")
                                    .build();
        QCOMPARE(column(dataset, "rating"), texts({"5", ""}));
        QCOMPARE(column(dataset, "rating (list.csv)"), texts({"", "hot"}));
    }

    void deletedRowsAreLeftOut()
    {
        const Dataset dataset =
            Given().add("crm.csv", Accounts, "account_id:id | is_deleted:yesno\n1 | false\n2 | true").build();
        QCOMPARE(column(dataset, "account_id"), texts({"1"}));
        QVERIFY(hasIssue(dataset, "marked as deleted", 1));
    }

    void dealsThatCarryAccountColumnsMakeAccounts()
    {
        const Dataset dataset =
            Given()
                .add("crm.csv", Accounts, "account_name:text | industry\nAcme | Software")
                .add("deals.csv", Deals,
                     "account_name:text | country | opp_stage\nAcme | US | Won\nBeta | FR | Open\n | | Open")
                .build();
        QCOMPARE(column(dataset, "account_name"), texts({"Acme", "Beta"}));
        QCOMPARE(column(dataset, "country"), texts({"US", "FR"}));
        QCOMPARE(dataset.opportunities.account, (std::vector<qint32>{0, 1, -1}));
        QCOMPARE(dataset.customers.rows(), (Rows{0}));
        QCOMPARE(dataset.pipeline.rows(), (Rows{1}));
    }

    void dealsAloneMakeTheAccountsThatTheyName()
    {
        const Dataset dataset =
            Given()
                .add("deals.csv", Deals, "account_name:text | opp_stage\nAcme | Won\nAcme | Lost\nBeta | Open")
                .build();
        QCOMPARE(column(dataset, "account_name"), texts({"Acme", "Beta"}));
        QVERIFY(dataset.unit == Unit::Account);
        QCOMPARE(column(dataset, "win_rate"), texts({"50 %", ""}));
    }

    void dealsWithoutAnyKeyAreAccountsThemselves()
    {
        const Dataset dataset =
            Given()
                .add("deals.csv", Deals, "size | opp_status:category:after\nbig | Won\nsmall | Lost\nsmall | Open")
                .build();
        QVERIFY(dataset.unit == Unit::Deal);
        QCOMPARE(column(dataset, "account_name"), texts({"Deal 1", "Deal 2", "Deal 3"}));
        QCOMPARE(dataset.customers.rows(), (Rows{0, 1}));
        QCOMPARE(dataset.prospects.rows(), (Rows{2}));
        QCOMPARE(dataset.pipeline.rows(), (Rows{2}));
        QCOMPARE(dataset.opportunities.account, (std::vector<qint32>{0, 1, 2}));
        QCOMPARE(dataset.joins[0].key, QStringLiteral("each row is an account"));
    }

    void leadsWithoutAnyKeyAreCustomersOnceTheirOutcomeIsKnown()
    {
        const Dataset dataset =
            Given().add("leads.csv", Prospects, "size | converted:yesno:after\nbig | yes\nsmall | no\nsmall |").build();
        QVERIFY(dataset.unit == Unit::Lead);
        QCOMPARE(dataset.customers.rows(), (Rows{0, 1}));
        QCOMPARE(column(dataset, "account_name"), texts({"Lead 1", "Lead 2", "Lead 3"}));
    }

    void rowsAreJoinedByWayOfAnotherFile()
    {
        const Dataset dataset =
            Given()
                .add("crm.csv", Accounts, "account_id:id\n1\n2")
                .add("usage.csv", SourceRole::Usage,
                     "subscription_id:id | feature | usage:number:after\nS1 | export | 3\n"
                     "S2 | export | 4\nS2 | import | 2\nS9 | export | 1\n | export | 1")
                .keys("subscription_id")
                .add("subs.csv", SourceRole::Subscriptions, "subscription_id:id | account_id:id\nS1 | 1\nS2 | 2")
                .build();
        QCOMPARE(column(dataset, "usage_export"), texts({"3", "4"}));
        QCOMPARE(column(dataset, "usage_import"), texts({"0", "2"}));
        QCOMPARE(column(dataset, "usage_total"), texts({"3", "6"}));
        QCOMPARE(dataset.joins[1].matched, 3);
        QCOMPARE(dataset.joins[1].unmatched, 1);
        QCOMPARE(dataset.joins[1].blank, 1);
        QCOMPARE(dataset.joins[1].unmatchedExamples, texts({"S9"}));
    }

    void aKeyOfTheUsersOwnIsTriedAsIdAndAsName()
    {
        const Dataset dataset = Given()
                                    .add("crm.csv", Accounts, "account_name:text\nAcme Inc")
                                    .add("deals.csv", Deals, "buyer:text | opp_stage\nAcme | Won")
                                    .keys("buyer")
                                    .build();
        QCOMPARE(dataset.opportunities.account, (std::vector<qint32>{0}));
    }

    void rowsThatNothingJoinsAreSaid()
    {
        const Dataset dataset = Given()
                                    .add("crm.csv", Accounts, "account_name:text\nAcme")
                                    .add("nps.csv", SourceRole::Responses, "nps:number:after\n9\n8")
                                    .build();
        QVERIFY(hasIssue(dataset, "No column of this source tells", 2));
        QCOMPARE(dataset.joins[1].blank, 2);
        QVERIFY(dataset.accounts.find(u"nps") == nullptr);
    }

    void repeatedDealsAreCountedOnce()
    {
        const Dataset dataset =
            Given()
                .add("crm.csv", Accounts, "account_id:id\n1")
                .add("q1.csv", Deals, "opp_id:id | account_id:id | opp_stage | opp_amount:money\nD1 | 1 | Won | 5")
                .add("q2.csv", Deals,
                     "opp_id:id | account_id:id | opp_stage | opp_amount:money\nD1 | 1 | Won | 5\nD2 | 1 | Won | 7")
                .build();
        QCOMPARE(dataset.opportunities.count(), std::size_t{2});
        QCOMPARE(column(dataset, "won_amount"), texts({"12"}));
        QVERIFY(hasIssue(dataset, "repeat the id", 1));
    }

    // Won 100 and 300 in 10 and 30 days, one lost, one open of 50; account 2 has nothing closed, 3 no deal at all.
    void dealsAreAddedUp()
    {
        const Dataset dataset =
            Given()
                .add("crm.csv", Customers, "account_id:id\n1\n2\n3")
                .add("deals.csv", Deals,
                     "account_id:id | opp_stage | opp_amount:money:after | opp_created:date | opp_closed:date:after\n"
                     "1 | Closed Won | 100 | 2024-01-01 | 2024-01-11\n"
                     "1 | Closed Won | 300 | 2024-02-01 | 2024-03-02\n"
                     "1 | Closed Lost | 70 | 2024-02-01 | 2024-02-05\n"
                     "1 | Proposal | 50 | 2024-04-01 |\n"
                     "2 | Proposal | | 2024-05-01 |\n")
                .build();
        QCOMPARE(column(dataset, "won_amount"), texts({"400", "0", ""}));
        QCOMPARE(column(dataset, "won_count"), texts({"2", "0", ""}));
        QCOMPARE(column(dataset, "lost_count"), texts({"1", "0", ""}));
        QCOMPARE(column(dataset, "open_count"), texts({"1", "1", ""}));
        QCOMPARE(column(dataset, "open_amount"), texts({"50", "", ""})); // the only open deal of 2 has no amount
        QCOMPARE(column(dataset, "win_rate"), texts({"66.7 %", "", ""}));
        QCOMPARE(column(dataset, "average_won_amount"), texts({"200", "", ""}));
        QCOMPARE(column(dataset, "cycle_days"), texts({"20", "", ""}));
        QCOMPARE(column(dataset, "first_won"), texts({"11 Jan 2024", "", ""}));
        QVERIFY(dataset.accounts.find(u"won_amount")->attribute.known == Known::AfterSale);
        QCOMPARE(dataset.asOf, QDate(2024, 5, 1));
    }

    void whoIsSaidToBeAProspectIsNeverTakenForACustomer()
    {
        const Dataset prospects =
            Given().add("crm.csv", Accounts, "account_id:id | record_type\n1 | Prospect\n2 | Prospect").build();
        QVERIFY(prospects.customers.isEmpty());
        QCOMPARE(prospects.prospects.count(), std::size_t{2});
        const Dataset mixed =
            Given().add("crm.csv", Accounts, "account_id:id | record_type\n1 | Prospect\n2 | Active").build();
        QCOMPARE(mixed.customers.rows(), (std::vector<std::uint32_t>{1}));
    }

    void anAmountThatNobodyWroteDownIsUnknown()
    {
        const Dataset dataset =
            Given()
                .add("crm.csv", Customers, "account_id:id\n1\n2\n3")
                .add("deals.csv", Deals,
                     "account_id:id | opp_stage | opp_amount:money\n1 | Won | \n2 | Won | 5\n1 | Proposal | \n"
                     "3 | Proposal | \n3 | Proposal | 8")
                .build();
        QCOMPARE(column(dataset, "won_amount"), texts({"", "5", "0"}));
        QCOMPARE(column(dataset, "open_amount"), texts({"", "0", "8"}));
    }

    // Ann answered 2 and later 10, Bob 8: the mean of 10 and 8 is 9. A private address tells no account.
    void theLatestAnswerOfEachPersonCounts()
    {
        const Dataset dataset =
            Given()
                .add("crm.csv", Customers, "account_name:text | domain:id\nAcme | acme.com\nBeta | beta.com")
                .add("nps.csv", SourceRole::Responses,
                     "email:id | nps:number:after | nps_date:date:after\n"
                     "ann@acme.com | 10 | 2024-06-01\nann@acme.com | 2 | 2023-06-01\n"
                     "bob@acme.com | 8 | 2024-01-01\neve@gmail.com | 0 | 2024-01-01")
                .build();
        QCOMPARE(column(dataset, "nps"), texts({"9", ""}));
        QCOMPARE(column(dataset, "responses"), texts({"3", "0"}));
        QCOMPARE(dataset.joins[1].blank, 1);
    }

    void runningSubscriptionsAreAddedUp()
    {
        const Dataset dataset = Given()
                                    .add("crm.csv", Accounts, "account_id:id | mrr:money:after\n1 | 1\n2 | 1\n3 | 1")
                                    .add("subs.csv", SourceRole::Subscriptions,
                                         "account_id:id | subscription_end:date:after | arr:money:after | "
                                         "mrr:money:after | churned:yesno:after\n"
                                         "1 | | 120 | 10 | no\n1 | | 60 | 5 | no\n1 | 2024-01-01 | 900 | 75 | yes\n"
                                         "2 | 2024-02-01 | 12 | 1 | yes")
                                    .build();
        QCOMPARE(column(dataset, "arr"), texts({"180", "0", ""}));
        QCOMPARE(column(dataset, "subscriptions_mrr"), texts({"15", "0", ""}));
        QCOMPARE(column(dataset, "subscriptions"), texts({"3", "1", "0"}));
        QCOMPARE(column(dataset, "running_subscriptions"), texts({"2", "0", "0"}));
        QCOMPARE(column(dataset, "subscriptions_churned_count"), texts({"1", "1", "0"}));
    }

    void statusTellsWhichSubscriptionsRunWhereNoEndDoes()
    {
        const Dataset dataset =
            Given()
                .add("crm.csv", Customers, "account_id:id\n1")
                .add("subs.csv", SourceRole::Subscriptions,
                     "account_id:id | customer_status | mrr:money:after\n1 | active | 5\n1 | canceled | 9")
                .build();
        QCOMPARE(column(dataset, "mrr"), texts({"5"}));
    }

    void eventsAreCountedAndNoneIsZeroForCustomers()
    {
        const Dataset dataset =
            Given()
                .add("acme_accounts.csv", Customers, "account_id:id\n1\n2")
                .add("acme_list.csv", Prospects, "account_id:id\n3")
                .add("acme_churn_events.csv", SourceRole::Events, "account_id:id | event_id:id\n1 | E1\n1 | E1")
                .build();
        QCOMPARE(column(dataset, "churn_events"), texts({"2", "0", ""}));
        QVERIFY(hasIssue(dataset, "repeat an id", 1));
    }

    void ticketsInvoicesAndContactsAreAddedUp()
    {
        const Dataset dataset =
            Given()
                .add("crm.csv", Customers, "account_id:id\n1\n2")
                .add("tickets.csv", SourceRole::Tickets, "account_id:id | csat:number:after\n1 | 4\n1 | \n1 | 5")
                .add("invoices.csv", SourceRole::Invoices, "account_id:id | invoice_amount:money:after\n2 | 10\n2 | 15")
                .add("people.csv", SourceRole::Contacts, "account_id:id | contact_title\n1 | CEO")
                .build();
        QCOMPARE(column(dataset, "tickets"), texts({"3", "0"}));
        QCOMPARE(column(dataset, "csat"), texts({"4.5", ""}));
        QCOMPARE(column(dataset, "invoiced_amount"), texts({"", "25"}));
        QCOMPARE(column(dataset, "invoices"), texts({"0", "2"}));
        QCOMPARE(column(dataset, "contacts"), texts({"1", "0"}));
    }

    void usageWithAColumnPerFeatureIsTakenAsItIs()
    {
        const Dataset dataset = Given()
                                    .add("crm.csv", Customers, "account_id:id | exports:number\n1 | 7\n2 | 7")
                                    .add("usage.csv", SourceRole::Usage,
                                         "account_id:id | reports:number:after | exports:number:after\n2 | 5 | 6")
                                    .build();
        QCOMPARE(column(dataset, "reports"), texts({"", "5"}));
        QCOMPARE(column(dataset, "usage_exports"), texts({"", "6"}));
        QVERIFY(dataset.accounts.find(u"reports")->attribute.known == Known::AfterSale);
    }

    void usageOfSeveralPeriodsIsSummed()
    {
        const Dataset dataset =
            Given()
                .add("crm.csv", Customers, "account_id:id\n1")
                .add("usage.csv", SourceRole::Usage,
                     "account_id:id | reports:number:after | adoption:percent:after\n1 | 5 | 20%\n1 | 6 | 40%")
                .build();
        QCOMPARE(column(dataset, "reports"), texts({"11"}));
        QCOMPARE(column(dataset, "adoption"), texts({"30 %"}));
    }

    void whoIsACustomerIsToldByManySigns()
    {
        const Dataset dataset =
            Given()
                .add("crm.csv", Accounts,
                     "account_id:id | record_type | arr:money:after\n1 | Customer | \n2 | Prospect | \n3 | Former "
                     "Customer |\n"
                     "4 | Prospect | 100\n5 | Not a customer | 0\n6 | |\n7 | |")
                .add("deals.csv", Deals, "account_id:id | opp_stage\n6 | Closed Won\n7 | Closed Lost")
                .build();
        QCOMPARE(dataset.customers.rows(), (Rows{0, 2, 3, 5}));
        QCOMPARE(dataset.prospects.rows(), (Rows{1, 4, 6}));
    }

    void withoutAnySignAccountsAreCustomersAndThatIsSaid()
    {
        const Dataset dataset = Given()
                                    .add("crm.csv", Accounts, "account_id:id\n1\n2")
                                    .add("list.csv", Prospects, "account_id:id\n3")
                                    .build();
        QCOMPARE(dataset.customers.rows(), (Rows{0, 1}));
        QVERIFY(hasIssue(dataset, "taken for customers", 2));
    }

    void contradictionsAreSaid()
    {
        const Dataset dataset =
            Given()
                .add("crm.csv", Customers, "account_id:id | churned:yesno:after\n1 | no\n2 | yes")
                .add("churn.csv", SourceRole::Events, "account_id:id\n1")
                .add(
                    "deals.csv", Deals,
                    "account_id:id | opp_stage | opp_created:date | opp_closed:date\n1 | Won | 2024-02-01 | 2024-01-01")
                .build();
        QVERIFY(hasIssue(dataset, "not marked as churned", 1));
        QVERIFY(hasIssue(dataset, "no churn event", 1));
        QVERIFY(hasIssue(dataset, "closed before", 1));
    }

    void filesWithoutAnAccountSayWhatToDo()
    {
        const Dataset dataset = Given().add("products.csv", SourceRole::Lookup, "product\nA").build();
        QCOMPARE(dataset.accounts.rowCount(), std::size_t{0});
        const auto told = std::ranges::find(dataset.issues, DataIssue::Severity::Problem, &DataIssue::severity);
        QVERIFY(told != dataset.issues.end());
        QCOMPARE(told->source, QStringLiteral("products.csv"));
        QVERIFY(told->text.startsWith(QStringLiteral("There is no account in these files. Say which file")));
    }

    void buildingCanBeCancelledAnywhere()
    {
        class StopAfter final : public Progress
        {
        public:
            explicit StopAfter(int checks) : m_checks(checks) {}
            bool isCancelled() const override { return m_checks-- <= 0; }
            void report(double, const QString &) override {}

        private:
            mutable int m_checks;
        };
        Given given;
        given.add("crm.csv", Customers, "account_id:id | industry\n1 | Media")
            .add("deals.csv", Deals, "account_id:id | opp_stage\n1 | Won\n1 | Lost")
            .add("nps.csv", SourceRole::Responses, "account_id:id | nps:number:after\n1 | 9");
        int cancelledBuilds = 0;
        bool finished = false;
        for (int checks = 0; checks < 1000 && !finished; ++checks) {
            StopAfter progress(checks);
            const auto dataset = buildDataset(given.sources, given.plan, QDate(2026, 11, 21), progress);
            finished = dataset.has_value();
            QVERIFY(finished || dataset.error().code == Error::Code::Cancelled);
            cancelledBuilds += finished ? 0 : 1;
        }
        QVERIFY(finished);
        QVERIFY(cancelledBuilds > 10);
    }

    void dealsThatNothingJoinsAreKept()
    {
        const Dataset dataset = Given()
                                    .add("crm.csv", Accounts, "account_name:text\nAcme")
                                    .add("deals.csv", Deals, "opp_stage | opp_amount:money\nOpen | 5\nWon | 6")
                                    .build();
        QCOMPARE(dataset.opportunities.account, (std::vector<qint32>{-1, -1}));
        QVERIFY(hasIssue(dataset, "2 of 2 opportunities name no known account (open, won): kept, without fit.", 2));
    }

    void datesToComeAreNotTheDateOfTheData()
    {
        const Dataset future =
            Given().add("crm.csv", Accounts, "account_id:id | renewal_date:date:after\n1 | 2030-01-01").build();
        QCOMPARE(future.asOf, QDate(2026, 11, 21));
    }
};

QTEST_APPLESS_MAIN(BuildDatasetTest)
#include "build_dataset_test.moc"
