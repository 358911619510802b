#include "core/import/fields/source_systems.h"

#include "tests/support/raw_tables.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace touchstone;
using namespace touchstone::test;

namespace
{

SourcePlan single(const char *name, const char *text, const ImportCatalogue &catalogue = importCatalogue())
{
    return suggestPlan(std::vector{rawSource(QLatin1String(name), text)}, {}, catalogue).sources.front();
}

ColumnPlan column(const SourcePlan &plan, const char *header)
{
    for (const ColumnPlan &candidate : plan.columns)
        if (candidate.header == QString::fromUtf8(header))
            return candidate;
    return {};
}

Error refused(const char *json)
{
    const Result<ImportCatalogue> read = extended(importCatalogue(), json, QStringLiteral("mine.json"));
    return read ? Error{} : read.error();
}

} // namespace

class SourceSystemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersAreMeantWithoutCaseAndPunctuation()
    {
        QVERIFY(meansHeader(QStringLiteral("Lead Status"), QStringLiteral("lead_status")));
        QVERIFY(meansHeader(QStringLiteral("Deal - *"), QStringLiteral("Deal - Value")));
        QVERIFY(!meansHeader(QStringLiteral("Deal - *"), QStringLiteral("Dealer")));
        QVERIFY(meansHeader(QStringLiteral("*##*"), QStringLiteral("Reports##Create")));
        QVERIFY(!meansHeader(QStringLiteral("# Employees"), QStringLiteral("Employees")));
    }

    void aListOfOnesOwnIsOfNoSystem()
    {
        const SourcePlan plan = single("accounts.csv", R"(Account Name | Account Owner | Industry | Employees
Acme | Ann | Retail | 12
Bolt | Ben | Media | 40)");
        QVERIFY2(plan.system.isEmpty(), qPrintable(plan.systemReason));
        QVERIFY(plan.remarks.isEmpty());
    }

    void theReasonNamesTheHeaders()
    {
        const SourcePlan plan = single("x.csv", R"(accountExternalId | Name | NextRenewalDate | LicenseCount
1 | Acme | 2027-01-01 | 5
2 | Bolt | 2027-02-01 | 7)");
        QCOMPARE(plan.system, QStringLiteral("churnzero"));
        QVERIFY(plan.systemConfidence > 0.6 && plan.systemConfidence < 1);
        QCOMPARE(plan.systemReason, QStringLiteral("These headers are those of ChurnZero: accountExternalId, "
                                                   "NextRenewalDate, LicenseCount, Name."));
    }

    void deletedRowsCanBePutBack()
    {
        const std::vector sources = {
            rawSource(QStringLiteral("Account.csv"), R"(Id | IsDeleted | Name | BillingCity | SystemModstamp
001A | 0 | Acme | Oslo | 2026-01-01
001B | 1 | Bolt | Bergen | 2026-01-01)")};
        ImportPlan plan = suggestPlan(sources);
        QCOMPARE(plan.sources[0].leftOut.size(), std::size_t(1));
        QCOMPARE(plan.sources[0].leftOut[0].header, QStringLiteral("IsDeleted"));
        plan.sources[0].leftOut[0].values.clear();
        QVERIFY(suggestPlan(sources, plan).sources[0].leftOut[0].values.isEmpty());
    }

    void whatTheAnalystDecidedOutweighsAQuirk()
    {
        const std::vector sources = {rawSource(QStringLiteral("c.csv"), R"(CUSTOMER_UUID | NET_PAYMENTS | MRR
cus_1 | 120000 | 9900
cus_2 | 240000 | 19900)")};
        ImportPlan plan = suggestPlan(sources);
        QCOMPARE(plan.sources[0].system, QStringLiteral("chartmogul"));
        QCOMPARE(column(plan.sources[0], "MRR").reading.scale, 0.01);
        for (ColumnPlan &each : plan.sources[0].columns)
            if (each.header == u"MRR") {
                each.reading.scale = 1.0;
                each.byHand = true;
            }
        QCOMPARE(column(suggestPlan(sources, plan).sources[0], "MRR").reading.scale, 1.0);
    }

    void aSystemsFileOfAccountsStaysOneWhateverStandsBesideThem()
    {
        const char *text =
            R"(Record ID | Company name | Company owner | Lifecycle Stage | Lead Status | Company Domain Name
1 | Acme | Ann | Customer | | acme.de
2 | Bolt | Ben | Lead | New | bolt.io)";
        QCOMPARE(single("all.csv", text).role, SourceRole::Accounts);
        QCOMPARE(single("prospects.csv", text).role, SourceRole::Prospects); // the analyst's name of the file
    }

    // Headers that look like the account's own and name somebody else.
    void identityTrapsAreNeverTheAccountItself_data()
    {
        QTest::addColumn<QString>("header");
        for (const char *header :
             {"Account Owner", "Account Owner Email", "Parent Account", "Ultimate Parent Account", "Account Site",
              "Asst. Phone", "Assistant", "Reports To", "Opportunity Name", "Opportunity Owner", "Deal Name",
              "Deal owner", "Activity - Organization", "Associated Company", "Associated Contact",
              "Activity assigned to", "Task Owner", "Contact Owner"})
            QTest::addRow("%s", header) << QString::fromLatin1(header);
    }

    void identityTrapsAreNeverTheAccountItself()
    {
        QFETCH(QString, header);
        for (const char *file : {"accounts.csv", "deals.csv", "contacts.csv"}) {
            const QString text =
                QStringLiteral("%1 | Industry\nAnn Lee | Retail\nacme.de | Media\nBo Ek | Retail").arg(header);
            const SourcePlan plan = single(file, qPrintable(text));
            const QString field = column(plan, qPrintable(header)).field;
            for (const char *own : {"account_id", "account_name", "domain", "website", "crm_account_id"})
                QVERIFY2(field != QLatin1String(own), own);
            QVERIFY2(!plan.keys.contains(header), file);
        }
    }

    void theOrganizationOfADealJoinsItAndDoesNotNameIt()
    {
        const SourcePlan plan =
            single("deals.csv", R"(Deal - ID | Deal - Title | Deal - Organization | Deal - Status | Deal - Value
1 | Big | Acme | Won | 5
2 | Small | Bolt | Lost | 6)");
        QCOMPARE(plan.role, SourceRole::Opportunities);
        QCOMPARE(column(plan, "Deal - Organization").field, QStringLiteral("account_name"));
        QCOMPARE(column(plan, "Deal - Title").field, QStringLiteral("opp_name"));
        QCOMPARE(plan.keys, QStringList{QStringLiteral("Deal - Organization")});
    }

    void aFileOfOnesOwnAddsHeadersAndSystems()
    {
        const Result<ImportCatalogue> mine = extended(importCatalogue(), R"({
  "fields": [{"key": "employees", "synonyms": ["Leute im Haus"]}],
  "systems": [{"key": "house", "name": "House CRM", "exports": [
    {"role": "customers", "telling": ["HausNr", "HausName"], "quirks": [
      {"do": "field", "headers": ["HausName"], "field": "account_name"},
      {"do": "scale", "headers": ["Umsatz"], "by": 1000}]}]}]
})",
                                                      QStringLiteral("mine.json"));
        QVERIFY2(mine.has_value(), mine ? "" : qPrintable(mine.error().sentence()));
        const char *text = "HausNr | HausName | Leute im Haus | Umsatz\n1 | Acme | 250 | 12\n2 | Bolt | 40 | 7";
        const SourcePlan plan = single("x.csv", text, *mine);
        QCOMPARE(plan.system, QStringLiteral("house"));
        QCOMPARE(plan.role, SourceRole::Customers);
        QCOMPARE(column(plan, "HausName").field, QStringLiteral("account_name"));
        QCOMPARE(column(plan, "Leute im Haus").field, QStringLiteral("employees"));
        QCOMPARE(column(plan, "Umsatz").reading.scale, 1000.0);
        QCOMPARE(plan.remarks.size(), 1);
        QVERIFY(single("x.csv", text).system.isEmpty()); // ours is as it was
    }

    void aWrongFileIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("about");
        const auto row = [](const char *name, const char *json, int line, const char *about) {
            QTest::newRow(name) << QByteArray(json) << line << QString::fromUtf8(about);
        };
        row("no JSON", "{\n\"fields\": [\n,]}", 3, "not valid JSON");
        row("an unknown list", "{\n\"feelds\": []}", 2, "“feelds”");
        row("an unknown field", "{\"fields\": [\n{\"key\": \"headz\", \"synonyms\": [\"x\"]}]}", 2, "“headz”");
        row("an empty header", "{\"fields\": [\n\n{\"key\": \"employees\", \"synonyms\": [\"\"]}]}", 3, "is empty");
        row("a system without a name", "{\"systems\": [{\"key\": \"x\"}]}", 1, "no key or no name");
        row("an unknown quirk",
            "{\"systems\": [{\"key\": \"x\", \"name\": \"X\", \"exports\": [{\"telling\": [\"a\"],\n\"quirks\": "
            "[{\"do\": "
            "\"jump\", \"headers\": [\"a\"]}]}]}]}",
            2, "“jump”");
        row("an unknown role",
            "{\"systems\": [{\"key\": \"x\", \"name\": \"X\", \"exports\": [{\"telling\": [\"a\"], \"role\": "
            "\"boss\"}]}]}",
            1, "“boss”");
        row("nothing to tell it by", "{\"systems\": [{\"key\": \"x\", \"name\": \"X\", \"exports\": [{}]}]}", 1,
            "telling");
    }

    void aWrongFileIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, line);
        QFETCH(QString, about);
        const Error error = refused(json.constData());
        QVERIFY2(error.what.contains(about), qPrintable(error.what));
        QCOMPARE(error.where.file, QStringLiteral("mine.json"));
        QCOMPARE(error.where.row, line);
        QVERIFY(!error.advice.isEmpty());
    }

    void allFilesOfAFolderAreRead()
    {
        const QTemporaryDir folder;
        QVERIFY(catalogueWith(folder.filePath(QStringLiteral("none"))).has_value());
        QFile file(folder.filePath(QStringLiteral("a.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"fields": [{"key": "employees", "synonyms": ["Leute"]}]})");
        file.close();
        const Result<ImportCatalogue> mine = catalogueWith(folder.path());
        QVERIFY(mine.has_value());
        QVERIFY(mine->fields.uses.contains(QStringLiteral("leute")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        const Result<ImportCatalogue> broken = catalogueWith(folder.path());
        QVERIFY(!broken.has_value());
        QVERIFY(broken.error().where.file.endsWith(QStringLiteral("a.json")));
    }
};

QTEST_APPLESS_MAIN(SourceSystemsTest)
#include "source_systems_test.moc"
