#include "core/matching/tidy_values.h"

#include "tests/core/matching/given_sources.h"

#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

class TidyValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergedSpellingsAreOneValueEverywhere()
    {
        Given given;
        given.add("crm.csv", SourceRole::Accounts,
                  "account_id | country | technologies:list\nA1 | USA | SFDC; HubSpot\nA2 | United States | "
                  "Salesforce; SFDC\n"
                  "A3 | none of this | -");
        given.plan.tidying.merges = {
            {QStringLiteral("country"), texts({"USA", "United States"}), QStringLiteral("United States")},
            {QStringLiteral("country"), texts({"none of this"}), QString()},
            {QStringLiteral("technologies"), texts({"SFDC"}), QStringLiteral("Salesforce")}};
        const Dataset dataset = given.build();
        QCOMPARE(column(dataset, "country"), texts({"United States", "United States", ""}));
        QCOMPARE(column(dataset, "technologies"), texts({"Salesforce, HubSpot", "Salesforce", ""}));
        QCOMPARE(given.sources[0].table->columns[1].text(0), QStringLiteral("USA")); // the file's own is kept
    }

    void spellingsOfOneValueAreNoConflict()
    {
        Given given;
        given.add("a.csv", SourceRole::Accounts, "account_id | country\nA1 | USA")
            .add("b.csv", SourceRole::Accounts, "account_id | country\nA1 | United States");
        QCOMPARE(given.build().conflicts.size(), std::size_t{1});
        given.plan.tidying.merges = {{QStringLiteral("country"), texts({"USA"}), QStringLiteral("United States")}};
        QVERIFY(given.build().conflicts.empty());
    }

    void numbersOutsideTheLimitsAreUnknown()
    {
        Given given;
        given.add("crm.csv", SourceRole::Accounts, "account_id | nps:number:after\nA1 | 9\nA2 | 101\nA3 | 0");
        given.plan.tidying.limits = {{QStringLiteral("nps"), 0.0, 10.0}};
        QCOMPARE(column(given.build(), "nps"), texts({"9", "", "0"}));
    }
};

QTEST_GUILESS_MAIN(TidyValuesTest)
#include "tidy_values_test.moc"
