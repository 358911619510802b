#include "core/import/fields/column_matcher.h"

#include <QSet>
#include <QtTest>

using namespace touchstone;

namespace
{

QString fieldNamed(const char *header, std::optional<SourceRole> role = std::nullopt)
{
    const auto matches = matchHeader(headerText(QString::fromUtf8(header)), role);
    return matches.empty() ? QString() : matches.front().field->key;
}

} // namespace

class FieldCatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasALabelOfItsOwn()
    {
        QVERIFY(fieldCatalogue().fields.size() > 100);
        QSet<QString> keys;
        for (const FieldDefinition &field : fieldCatalogue().fields) {
            QVERIFY2(!keys.contains(field.key), qPrintable(field.key));
            keys.insert(field.key);
            const QString label = fieldLabel(field.key);
            QVERIFY2(!label.contains(u'_') && label[0].isUpper(), qPrintable(field.key));
        }
    }

    void noNameMeansTwoFields()
    {
        for (auto use = fieldCatalogue().uses.begin(); use != fieldCatalogue().uses.end(); ++use) {
            QStringList fields;
            for (const SynonymUse &one : *use)
                if (!one.bare)
                    fields << fieldCatalogue().fields[static_cast<std::size_t>(one.field)].key;
            QVERIFY2(fields.size() <= 1, qPrintable(use.key() + u' ' + fields.join(u' ')));
        }
    }

    void headersOfManySystemsAreKnown_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *header, const char *field) {
            QTest::addRow("%s", header) << QString::fromUtf8(header) << QString::fromLatin1(field);
        };
        row("NumberOfEmployees", "employees");           // Salesforce API
        row("property_annualrevenue", "annual_revenue"); // HubSpot replica
        row("annual_revenue", "annual_revenue");
        row("# Employees", "employees");                // Apollo
        row("No. of Employees", "employees");           // Salesforce leads
        row("Revenue (in 000s USD)", "annual_revenue"); // ZoomInfo
        row("Billing State/Province", "state");
        row("Account Name  \u2191", "account_name"); // Salesforce formatted report
        row("Company / Account", "account_name");
        row("Organization - Name", "account_name"); // Pipedrive
        row("Deal - Value", "opp_amount");
        row("Deal - Organization", "account_name");
        row("Deal - Won time", "opp_closed");
        row("Account Name.id", "account_id");         // Zoho
        row("(Do Not Modify) Account", "account_id"); // Dynamics
        row("Address 1: Country/Region", "country");
        row("Latest NPS\u00ae Score", "nps"); // Gainsight
        row("SfdcAccountId", "crm_account_id");
        row("accountExternalId", "account_id"); // ChurnZero
        row("NextRenewalDate", "renewal_date");
        row("Canceled At (UTC)", "churn_date"); // Stripe
        row("account_id (metadata)", "account_id");
        row("Amount (converted)", "opp_amount");
        row("Subsidiary of", "parent_account");
        row("D-U-N-S Number", "duns");
        row("Email_Domain__c", "domain");
        row("Kundennummer", "account_id");
        row("Anzahl Mitarbeiter", "employees");
        row("Chiffre d'affaires", "annual_revenue");
        row("Pa\u00eds", "country");
        row("Gr\u00fcndungsjahr", "founded_year");
        row("Company Phone", "phone");
        row("How likely are you to recommend us?", "nps");
        row("Opportunity Owner", "owner");
        row("Total Revenue", "lifetime_revenue"); // of this customer, not the company's
    }

    void headersOfManySystemsAreKnown()
    {
        QFETCH(QString, header);
        QFETCH(QString, field);
        QCOMPARE(fieldNamed(qUtf8Printable(header)), field);
    }

    void bareNamesMeanTheThingOfTheRow()
    {
        QCOMPARE(fieldNamed("Name", SourceRole::Accounts), QStringLiteral("account_name"));
        QCOMPARE(fieldNamed("Name", SourceRole::Opportunities), QStringLiteral("opp_name"));
        QCOMPARE(fieldNamed("Name", SourceRole::Contacts), QStringLiteral("contact_name"));
        QCOMPARE(fieldNamed("Status", SourceRole::Customers), QStringLiteral("customer_status"));
        QCOMPARE(fieldNamed("Status", SourceRole::Opportunities), QStringLiteral("opp_status"));
        QCOMPARE(fieldNamed("Status", SourceRole::Prospects), QStringLiteral("lead_status"));
        QCOMPARE(fieldNamed("Created Date", SourceRole::Opportunities), QStringLiteral("opp_created"));
        QCOMPARE(fieldNamed("Site"), QString()); // a label of an office, not an address
    }

    void headersOfTheUsersOwnAreReadable()
    {
        QCOMPARE(fieldLabel(QStringLiteral("touches_last_7_days")), QStringLiteral("Touches last 7 days"));
    }
};

QTEST_APPLESS_MAIN(FieldCatalogueTest)
#include "field_catalogue_test.moc"
