#include "core/matching/country_names.h"

#include "tests/core/matching/given_sources.h"

#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

class CountryNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countriesGoByManyNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *code) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(code);
        };
        for (const char *name : {"USA", "U.S.", "United States of America", "America", "Estados Unidos", "États-Unis",
                                 "Vereinigte Staaten", "us"})
            row(name, "US");
        for (const char *name : {"UK", "Great Britain", "England", "Scotland", "Wales", "Northern Ireland"})
            row(name, "GB");
        row("UAE", "AE");
        row("Emirates", "AE");
        row("South Korea", "KR");
        row("Korea (Republic of)", "KR");
        row("Russian Federation", "RU");
        row("Czechia", "CZ");
        row("Türkiye", "TR");
        row("Holland", "NL");
        row("The Netherlands", "NL");
        row("Côte d'Ivoire", "CI");
        row("Viet Nam", "VN");
        row("Taiwan, Province of China", "TW");
        row("Hong Kong SAR", "HK");
        row("Eswatini", "SZ");
        row("Burma", "MM");
        row("Cabo Verde", "CV");
        row("Bolivia, Plurinational State of", "BO");
        row("CA", "CA");
        row("Georgia", "GE");
        row("Atlantis", "");
        row("", "");
    }

    void countriesGoByManyNames()
    {
        QFETCH(QString, name);
        QTEST(countryCode(name), "code");
    }

    void shortNamesOfStatesNeedTheirCountry()
    {
        QCOMPARE(stateCode(QStringLiteral("CA"), QStringLiteral("US")), QStringLiteral("US-CA"));
        QCOMPARE(stateName(QStringLiteral("US-CA")), QStringLiteral("California"));
        QCOMPARE(stateCode(QStringLiteral("WA"), QStringLiteral("AU")), QStringLiteral("AU-WA"));
        QCOMPARE(stateCode(QStringLiteral("WA"), QString()), QString()); // Washington or Western Australia
        QCOMPARE(stateCode(QStringLiteral("california"), QString()), QStringLiteral("US-CA"));
        QCOMPARE(stateCode(QStringLiteral("Bavaria"), QStringLiteral("DE")), QStringLiteral("DE-BY"));
        QCOMPARE(stateCode(QStringLiteral("Bavaria"), QStringLiteral("US")), QString());
    }

    void regionsOfTheSalesWorldAreThere()
    {
        QStringList names;
        for (const CountryGroup &group : countryGroups()) {
            names << group.name;
            for (const QString &code : group.countries)
                QVERIFY2(!countryName(code).isEmpty(), qPrintable(group.name + code));
        }
        for (const char *wanted : {"North America", "LATAM", "EMEA", "DACH", "Nordics", "Benelux", "UK&I", "MENA",
                                   "APAC", "ANZ", "SEA", "EU-27", "EEA"})
            QVERIFY2(names.contains(QLatin1String(wanted)), wanted);
        const auto eu = std::ranges::find(countryGroups(), QStringLiteral("EU-27"), &CountryGroup::name);
        QCOMPARE(eu->countries.size(), 27);
    }
};

QTEST_GUILESS_MAIN(CountryNamesTest)
#include "country_names_test.moc"
