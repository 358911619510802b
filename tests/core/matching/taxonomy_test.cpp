#include "core/matching/taxonomy.h"

#include "tests/core/matching/given_sources.h"

#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

class TaxonomyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void industriesHaveAGroupAndASector_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("sector");
        QTest::addColumn<QString>("group");
        const auto row = [](const char *value, const char *sector, const char *group) {
            QTest::newRow(value) << QString::fromLatin1(value) << QString::fromLatin1(sector)
                                 << QString::fromLatin1(group);
        };
        row("COMPUTER_SOFTWARE", "Technology", "Software"); // HubSpot
        row("Computer Software", "Technology", "Software"); // LinkedIn
        row("IT Services and IT Consulting", "Technology", "IT services");
        row("Not For Profit", "Public sector and education", "Non-profit");        // Salesforce
        row("Durable Manufacturing", "Manufacturing", "Machinery and industrial"); // Dynamics
        row("ManagementISV", "Technology", "Software");                            // Zoho
        row("Underwater basket weaving", "", "");
    }

    void industriesHaveAGroupAndASector()
    {
        QFETCH(QString, value);
        QFETCH(QString, sector);
        QFETCH(QString, group);
        QCOMPARE(taxonomyGroup(QStringLiteral("industry"), value, 1), sector);
        QCOMPARE(taxonomyGroup(QStringLiteral("industry"), value, 2), group);
    }

    void numbersOfClassificationsHaveASector()
    {
        QCOMPARE(taxonomyGroup(QStringLiteral("naics"), QStringLiteral("522110"), 1),
                 QStringLiteral("Financial services"));
        QCOMPARE(taxonomyGroup(QStringLiteral("sic"), QStringLiteral("7372"), 1), QStringLiteral("Technology"));
        QCOMPARE(taxonomyGroup(QStringLiteral("sic"), QStringLiteral("111"), 1), QStringLiteral("Agriculture")); // 0111
        QCOMPARE(taxonomyGroup(QStringLiteral("naics"), QStringLiteral("x"), 1), QString());
        QVERIFY(taxonomyLevels(QStringLiteral("city")).isEmpty());
    }

    void groupsAreAFieldOfTheirOwnAndTheAnalystWins()
    {
        Given given;
        given.add("crm.csv", SourceRole::Accounts,
                  "account_id | industry | country\nA1 | SaaS | Germany\nA2 | Weaving | USA\nA3 | Banking | -");
        given.plan.tidying.taxonomies = {
            {QStringLiteral("industry"), 1, {{QStringLiteral("Weaving"), QStringLiteral("Manufacturing")}}}};
        given.plan.tidying.withRegions = true;
        given.plan.tidying.regions = {{QStringLiteral("DACH"), texts({"DE"})}, {QStringLiteral("Home"), texts({"US"})}};
        const Dataset dataset = given.build();
        QCOMPARE(column(dataset, "industry"), texts({"SaaS", "Weaving", "Banking"}));
        QCOMPARE(column(dataset, "industry_sector"), texts({"Technology", "Manufacturing", "Financial services"}));
        QVERIFY(column(dataset, "region_groups")[0].contains(QLatin1String("DACH")));
        QVERIFY(column(dataset, "region_groups")[1].contains(QLatin1String("Home")));
        QCOMPARE(column(dataset, "region_groups")[2], QString());
        QCOMPARE(dataset.accounts.find(u"industry_sector")->origin.source, -1);
    }
};

QTEST_GUILESS_MAIN(TaxonomyTest)
#include "taxonomy_test.moc"
