#include "core/import/plan/import_plan.h"
#include "core/import/values/reading_choices.h"

#include "tests/support/raw_tables.h"

#include <QtTest>

using namespace touchstone;
using namespace touchstone::test;

namespace
{

constexpr auto accounts = R"(Account ID | Account Name | Industry | Employees | Country
A1 | Acme     | Software | 250 | Norway
A2 | Bolt     | Retail   | 12  | Sweden
A3 | Cornelia | Retail   | 90  | Sweden
A4 | Delta    | Media    | 31  | Norway)";

ImportPlan planOf(const std::vector<Source> &sources, const ImportPlan &kept = {})
{
    return suggestPlan(sources, kept);
}

ColumnPlan column(const SourcePlan &plan, const char *header)
{
    for (const ColumnPlan &candidate : plan.columns)
        if (candidate.header == QLatin1String(header))
            return candidate;
    return {};
}

SourcePlan single(const char *name, const char *text)
{
    return planOf({rawSource(QLatin1String(name), text)}).sources.front();
}

} // namespace

class ImportPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewProposalKeepsWhatWasDecidedAboutAllSources()
    {
        ImportPlan kept = planOf({rawSource(QStringLiteral("a.csv"), accounts)});
        kept.matching.level = AccountLevel::UltimateParent;
        kept.tidying.withRegions = true;
        kept.currency.reporting = QStringLiteral("EUR");
        const ImportPlan again = planOf({rawSource(QStringLiteral("b.csv"), accounts)}, kept);
        QCOMPARE(again.matching, kept.matching);
        QCOMPARE(again.tidying, kept.tidying);
        QCOMPARE(again.currency, kept.currency);
    }

    void rolesFromNameAndHeaders_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("role");
        const auto row = [](const char *name, const char *text, const char *role) {
            QTest::addRow("%s as %s", name, role)
                << QString::fromLatin1(name) << QString::fromUtf8(text) << QString::fromLatin1(role);
        };
        row("a.csv", accounts, "accounts");
        row("customers.csv", accounts, "customers");
        row("prospects.csv", accounts, "prospects");
        row("a.csv", "Deal Stage|Amount|Close Date\nWon|5|2024-01-02\nLost|7|2024-01-03", "opportunities");
        row("a.csv", "Project|Result\nx|Won\ny|Lost\nz|Won", "opportunities");
        row("leads.csv", "Company|Industry|Converted\nA|Retail|1\nB|Media|0", "prospects");
        row("a.csv", "First Name|Last Name|Email|Account ID\nA|B|a@x.com|1\nC|D|c@x.com|1", "contacts");
        row("nps.csv", "Email|Score|Comment\na@x.com|9|ok\nb@y.com|7|", "responses");
        row("a.csv", "Ticket ID|Account ID|Priority\n1|A1|high\n2|A1|low\n3|A2|low", "tickets");
        row("a.csv", "Subscription ID|Account ID|MRR|Plan\n1|A1|5|Pro\n2|A1|6|Pro\n3|A2|7|Basic", "subscriptions");
        row("a.csv", "Invoice Number|Customer ID|Invoice Date|Amount\n1|A1|2024-01-02|5\n2|A1|2024-02-02|5",
            "invoices");
        row("feature_usage.csv", "Account ID|Reports|API Calls\nA1|5|6\nA2|0|7\nA3|0|7", "usage");
        row("data_dictionary.csv", "Table|Field|Description\naccounts|sector|Industry\naccounts|x|y", "lookup");
    }

    void rolesFromNameAndHeaders()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(QString, role);
        const SourcePlan plan = single(qPrintable(name), qUtf8Printable(text));
        QCOMPARE(roleName(plan.role), role);
        QVERIFY(plan.reason.endsWith(u'.'));
        QVERIFY(plan.confidence > 0 && plan.confidence <= 1);
    }

    void aFileCalledCustomersInWhichEveryTypeIsAProspectHoldsProspects()
    {
        const char *text = "Account Name|Type|Industry\nA|Prospect|Retail\nB|prospect|Media\nC|Prospect|Media";
        QCOMPARE(single("customers.csv", text).role, SourceRole::Prospects);
        QCOMPARE(single("customers.csv", "Account Name|Type\nA|Prospect\nB|Customer\nC|Customer").role,
                 SourceRole::Customers);
        QCOMPARE(single("list.csv", "Account Name|Type|Industry\nA|Customer|x\nB|Customer|y").role,
                 SourceRole::Customers);
    }

    void anotherReadingCanBeChosenAfterTheImport()
    {
        const std::vector sources = {
            rawSource(QStringLiteral("a.csv"), "Account Name|Renewal Date\nAcme|03/04/2025\nBolt|05/06/2025")};
        ImportPlan plan = planOf(sources);
        ColumnPlan &dates = plan.sources[0].columns[1];
        QVERIFY(dates.ambiguous);
        const RawColumn &raw = sources[0].table->columns[1];
        const std::vector<ReadingGuess> others = alternativesFor(raw, dates.reading);
        QCOMPARE(others.front().reading.dates, DateOrder::DayMonthYear);
        dates.reading = others.front().reading;
        dates.byHand = true;
        dates.ambiguous = false;
        const ColumnPlan kept = planOf(sources, plan).sources[0].columns[1];
        QCOMPARE(kept.reading, others.front().reading);
        QVERIFY(!kept.ambiguous);
        const auto days = std::get<Numbers>(parseColumn(raw, kept.reading, *sources[0].table, {}).cells).values.ofRows();
        QCOMPARE(days[0], double(QDate(1970, 1, 1).daysTo(QDate(2025, 4, 3))));
    }

    void aSheetWithoutRowsBesideOthersIsLeftOut()
    {
        const std::vector sources = {rawSource(QStringLiteral("a.xlsx/Accounts"), accounts),
                                     rawSource(QStringLiteral("a.xlsx/Accounts hidden"), "Account Name|Customer")};
        const ImportPlan plan = planOf(sources);
        QCOMPARE(plan.sources[0].role, SourceRole::Accounts);
        QCOMPARE(plan.sources[1].role, SourceRole::Ignored);
        QCOMPARE(plan.sources[1].reason, QStringLiteral("It has no rows."));
    }

    void theFiscalYearOfOneSourceIsThatOfAll()
    {
        const std::vector sources = {
            rawSource(QStringLiteral("a.csv"), "Account Name|Quarter\nAcme|FY26-Q3\nBolt|FY26-Q4"),
            rawSource(QStringLiteral("b.csv"), "Account Name|Renewal quarter\nAcme|FY26-Q3\nBolt|FY26-Q4")};
        ImportPlan plan = planOf(sources);
        QVERIFY(column(plan.sources[0], "Quarter").ambiguous);
        plan.sources[0].fiscalYearStart = 2;
        const ImportPlan said = planOf(sources, plan);
        QVERIFY(!column(said.sources[0], "Quarter").ambiguous);
        QCOMPARE(column(said.sources[0], "Quarter").reading.fiscalStart, 2);
        QCOMPARE(column(said.sources[1], "Renewal quarter").reading.fiscalStart, 2);
        QCOMPARE(said.sources[0].fiscalYearStart, 2);
    }

    void rolesNameTheColumnsThatSpeakForThem()
    {
        QCOMPARE(single("deals.csv", "Deal Stage|Amount\nWon|5\nLost|7").reason,
                 QStringLiteral("The file name and these columns say so: Deal Stage, Amount."));
        const SourcePlan plain = single("x.csv", "Colour|Shape\nred|round\nblue|flat");
        QCOMPARE(plain.role, SourceRole::Accounts);
        QVERIFY(plain.keys.isEmpty());
        QVERIFY(plain.confidence < 0.5);
        QCOMPARE(plain.reason, QStringLiteral("Nothing speaks for anything else. Please check."));
    }

    void accountsAreJoinedByNumberThenDomainThenName()
    {
        const SourcePlan plan = single("accounts.csv", R"(Name | Website | Id | Industry
Acme | acme.com | 1 | Retail
Bolt | bolt.io  | 2 | Media)");
        QCOMPARE(plan.keys, (QStringList{QStringLiteral("Id"), QStringLiteral("Website"), QStringLiteral("Name")}));
    }

    void dealsWithoutAnAccountAreAccountsOfTheirOwn()
    {
        const SourcePlan plan = single("deals.csv", "Client|Status\nNew|Won\nCurrent|Lost\nNew|Won\nNew|Lost\nNew|Won");
        QCOMPARE(plan.role, SourceRole::Opportunities);
        QVERIFY(plan.keys.isEmpty());
        QCOMPARE(column(plan, "Client").field, QStringLiteral("Client"));
        QCOMPARE(column(plan, "Client").known, Known::BeforeSale);
        QCOMPARE(column(plan, "Status").field, QStringLiteral("opp_status"));
        QCOMPARE(column(plan, "Status").known, Known::AfterSale);
    }

    void aBareNameIsThatOfTheRowsOwnThing()
    {
        const auto deals = single("deals.csv", "Id|Name|Stage|Account ID\n1|Big|Won|A1\n2|Small|Lost|A1");
        QCOMPARE(column(deals, "Id").field, QStringLiteral("opp_id"));
        QCOMPARE(column(deals, "Name").field, QStringLiteral("opp_name"));
        QCOMPARE(deals.keys, QStringList{QStringLiteral("Account ID")});
        const auto companies = single("companies.csv", "Id|Name|Industry\n1|Big|Retail\n2|Small|Media");
        QCOMPARE(column(companies, "Id").field, QStringLiteral("account_id"));
        QCOMPARE(column(companies, "Name").field, QStringLiteral("account_name"));
    }

    void namesOfOthersNeverIdentifyTheAccount()
    {
        const SourcePlan plan = single("accounts.csv", R"(Account Owner | Parent Account | Account Name | Industry
Ann | Acme | Bolt | Retail
Ann | Acme | Core | Media
Ben | Bolt | Dust | Media)");
        QCOMPARE(plan.keys, QStringList{QStringLiteral("Account Name")});
        QCOMPARE(column(plan, "Account Owner").field, QStringLiteral("owner"));
        QCOMPARE(column(plan, "Parent Account").field, QStringLiteral("parent_account"));
        QVERIFY(column(plan, "Parent Account").reason.contains(QStringLiteral("never identifies")));
    }

    void whatIsLearntAfterTheSaleIsKnownAfterIt_data()
    {
        QTest::addColumn<QString>("header");
        for (const char *header : {"ACV",
                                   "ARR",
                                   "MRR",
                                   "NPS",
                                   "Health Score",
                                   "Churned",
                                   "Tenure",
                                   "Renewals",
                                   "Referrals",
                                   "Usage",
                                   "Support Tickets",
                                   "Satisfaction Score",
                                   "Lifetime Value",
                                   "Refund Amount",
                                   "Renewal Likelihood Index",
                                   "Churn Risk Class",
                                   "Days since login",
                                   "Complaints 2024",
                                   "Onboarding feedback",
                                   "Close Value",
                                   "Converted",
                                   "Win Outcome"})
            QTest::addRow("%s", header) << QString::fromLatin1(header);
    }

    void whatIsLearntAfterTheSaleIsKnownAfterIt()
    {
        QFETCH(QString, header);
        const SourcePlan plan =
            single("accounts.csv", qPrintable(QStringLiteral("Account Name|%1\nA|1\nB|2\nC|3").arg(header)));
        QCOMPARE(plan.columns[1].known, Known::AfterSale);
    }

    void whatIsKnownOfProspectsIsKnownBeforeTheSale_data()
    {
        QTest::addColumn<QString>("header");
        for (const char *header :
             {"Employees", "Annual Revenue", "Industry", "Country", "Technologies", "Total Funding", "Year Founded",
              "Region", "Lead Source", "Sales Headcount", "Uses Kubernetes", "Fleet"})
            QTest::addRow("%s", header) << QString::fromLatin1(header);
    }

    void whatIsKnownOfProspectsIsKnownBeforeTheSale()
    {
        QFETCH(QString, header);
        const SourcePlan plan =
            single("accounts.csv", qPrintable(QStringLiteral("Account Name|%1\nA|1\nB|2\nC|3").arg(header)));
        QCOMPARE(plan.columns[1].known, Known::BeforeSale);
    }

    void peopleAreLeftOutUntilTicked()
    {
        const SourcePlan plan = single("contacts.csv", R"(Full Name | Email | Work Email | Phone | Job Title | Company
Ann Bo | ann@acme.com | a@acme.com | 1234567 | CFO | Acme
Cid Do | cid@bolt.io | c@bolt.io | 1234568 | CEO | Bolt)");
        for (const char *header : {"Full Name", "Email", "Work Email", "Phone"}) {
            QVERIFY2(!column(plan, header).used, header);
            QVERIFY(column(plan, header).reason.contains(QStringLiteral("person")));
        }
        QVERIFY(column(plan, "Job Title").used);
        QCOMPARE(plan.keys, QStringList{QStringLiteral("Company")});
    }

    void thePersonOfALeadIsNotItsCompany()
    {
        const SourcePlan plan = single("leads.csv", "Name|Company|Industry\nAnn Bo|Acme|Retail\nCid Do|Bolt|Media");
        QCOMPARE(column(plan, "Company").field, QStringLiteral("account_name"));
        QCOMPARE(column(plan, "Name").field, QStringLiteral("contact_name"));
        QVERIFY(!column(plan, "Name").used);
        QCOMPARE(single("leads.csv", "Name|Industry\nAcme|Retail\nBolt|Media").keys,
                 QStringList{QStringLiteral("Name")});
    }

    void responsesWithNothingElseAreJoinedByMail()
    {
        const SourcePlan plan = single("nps.csv", "Email|Score|Comment\na@x.com|9|fine\nb@y.com|7|");
        QCOMPARE(plan.keys, QStringList{QStringLiteral("Email")});
        QVERIFY(column(plan, "Email").used);
        QCOMPARE(column(plan, "Score").field, QStringLiteral("nps"));
    }

    void childrenAreJoinedByTheirValuesWhateverTheHeader()
    {
        const ImportPlan plan = planOf({rawSource(QStringLiteral("accounts.csv"), accounts),
                                        rawSource(QStringLiteral("support_tickets.csv"),
                                                  "Ticket ID|Reporter Ref|Priority\n1|A1|high\n2|A2|low\n3|A1|low")});
        QCOMPARE(plan.sources[1].role, SourceRole::Tickets);
        QCOMPARE(plan.sources[1].keys, QStringList{QStringLiteral("Reporter Ref")});
    }

    void usageIsJoinedBySubscription()
    {
        const ImportPlan plan = planOf({rawSource(QStringLiteral("accounts.csv"), accounts),
                                        rawSource(QStringLiteral("subscriptions.csv"),
                                                  "subscription_id|account_id|mrr\nS1|A1|5\nS2|A1|6\nS3|A2|7"),
                                        rawSource(QStringLiteral("usage.csv"),
                                                  "usage_id|subscription_id|usage_count\nU1|S1|5\nU2|S1|7\nU3|S2|3")});
        QCOMPARE(plan.sources[1].keys, QStringList{QStringLiteral("account_id")});
        QCOMPARE(plan.sources[2].keys, QStringList{QStringLiteral("subscription_id")});
        QCOMPARE(column(plan.sources[2], "usage_count").known, Known::AfterSale);
    }

    void listsThatExplainAnotherFileAreLookups()
    {
        const ImportPlan plan =
            planOf({rawSource(QStringLiteral("deals.csv"),
                              "Deal ID|Account|Article|Stage\n1|A|P1|Won\n2|A|P2|Lost\n3|B|P1|Won\n4|B|P1|Open"),
                    rawSource(QStringLiteral("articles.csv"), "Article|Price\nP1|5\nP2|6\nP3|8")});
        QCOMPARE(plan.sources[1].role, SourceRole::Lookup);
        QVERIFY(plan.sources[1].keys.isEmpty());
    }

    void unitsAreTakenFromADataDictionary()
    {
        const ImportPlan plan =
            planOf({rawSource(QStringLiteral("accounts.csv"), "Account|Revenue|Budget\nA|5.5|5\nB|6.5|6\nC|7|8"),
                    rawSource(QStringLiteral("dictionary.csv"),
                              "Table|Field|Description\naccounts|Revenue|Yearly (in millions of EUR)\n"
                              "deals|Budget|In thousands of USD")});
        QCOMPARE(column(plan.sources[0], "Revenue").reading.scale, 1e6);
        QCOMPARE(column(plan.sources[0], "Revenue").reading.currency, QStringLiteral("EUR"));
        QVERIFY(column(plan.sources[0], "Revenue").reason.contains(QStringLiteral("in millions of EUR")));
        QCOMPARE(column(plan.sources[0], "Budget").reading.scale, 1.0);
    }

    void officesInCountriesAreCountries()
    {
        const SourcePlan plan = single(
            "accounts.csv", "Account|office_location\nA|Norway\nB|Viet Nam\nC|UK\nD|Norway\nE|Philipines\nF|Kenya");
        QCOMPARE(column(plan, "office_location").field, QStringLiteral("country"));
        const SourcePlan other = single("accounts.csv", "Account|office_location\nA|North\nB|South\nC|North");
        QCOMPARE(column(other, "office_location").field, QStringLiteral("office_location"));
    }

    void twoClaimantsShareTheMeaningButNotTheField()
    {
        const SourcePlan plan =
            single("accounts.csv", "Account|Shipping Country|Billing Country\nA|Norway|Sweden\nB|UK|UK");
        QCOMPARE(column(plan, "Billing Country").field, QStringLiteral("country"));
        QCOMPARE(column(plan, "Shipping Country").field, QStringLiteral("Shipping Country"));
        QCOMPARE(column(plan, "Shipping Country").family, Family::Geographic);
        QVERIFY(column(plan, "Shipping Country").reason.contains(QStringLiteral("Billing Country")));
    }

    void valuesOfAnotherKindKeepTheirHeader()
    {
        const SourcePlan plan = single("accounts.csv", "Account|Comp_size\nA|Small\nB|Big\nC|Big");
        QCOMPARE(column(plan, "Comp_size").field, QStringLiteral("Comp_size"));
        QCOMPARE(column(plan, "Comp_size").family, Family::Firmographic);
        QVERIFY(column(plan, "Comp_size").reason.contains(QStringLiteral("Employees")));
    }

    void emptyColumnsAreLeftOutAndClaimNothing()
    {
        const SourcePlan plan = single("accounts.csv", "Account Number|Id|Name\n|1|A\n|2|B\n|3|C");
        QVERIFY(!column(plan, "Account Number").used);
        QCOMPARE(column(plan, "Id").field, QStringLiteral("account_id"));
    }

    void whatTheAnalystDecidedStays()
    {
        const std::vector<Source> sources = {rawSource(QStringLiteral("a.csv"), accounts)};
        ImportPlan kept = planOf(sources);
        kept.sources[0].role = SourceRole::Prospects;
        kept.sources[0].keys = {QStringLiteral("Account Name")};
        kept.sources[0].byHand = true;
        ColumnPlan &industry = kept.sources[0].columns[2];
        industry.field = QStringLiteral("branch");
        industry.known = Known::AfterSale;
        industry.byHand = true;
        kept.sources[0].columns[3].field = QStringLiteral("forgotten");

        const ImportPlan again = planOf(sources, kept);
        QCOMPARE(again.sources[0].role, SourceRole::Prospects);
        QCOMPARE(again.sources[0].keys, QStringList{QStringLiteral("Account Name")});
        QVERIFY(again.sources[0].byHand);
        QVERIFY(again.sources[0].columns[2] == industry);
        QCOMPARE(again.sources[0].columns[3].field, QStringLiteral("employees"));
        QVERIFY(planOf(sources, again) == again);
    }

    void anotherRoleByHandBringsItsKeys()
    {
        const std::vector<Source> sources = {
            rawSource(QStringLiteral("data_dictionary.csv"), "Account|Field|Description\nA|x|y\nB|u|v\nC|k|l")};
        ImportPlan kept = planOf(sources);
        QCOMPARE(kept.sources[0].role, SourceRole::Lookup);
        kept.sources[0].role = SourceRole::Accounts;
        kept.sources[0].byHand = true;
        QCOMPARE(planOf(sources, kept).sources[0].keys, QStringList{QStringLiteral("Account")});
    }

    void namesOfRolesGoBothWays()
    {
        for (int i = 0; i <= static_cast<int>(SourceRole::Ignored); ++i) {
            const auto role = static_cast<SourceRole>(i);
            QCOMPARE(roleFromName(roleName(role)), std::optional(role));
            QVERIFY(!roleLabel(role).isEmpty());
        }
        QVERIFY(!roleFromName(u"nonsense"));
    }
};

QTEST_APPLESS_MAIN(ImportPlanTest)
#include "import_plan_test.moc"
