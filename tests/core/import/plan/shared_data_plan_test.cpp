#include "core/import/fields/vocabulary.h"
#include "core/import/files/import_formats.h"
#include "core/import/plan/import_plan.h"
#include "core/import/values/value_parser.h"

#include <QDir>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace touchstone;

// Real and realistic exports, kept outside of the project. What their READMEs say about columns, keys and roles has to
// be found out with no option.
namespace
{

std::vector<Source> read(const char *folder, const QStringList &files)
{
    std::vector<Source> sources;
    NoProgress progress;
    const QDir directory(QStringLiteral(SHARED_DATA_DIR "/") + QLatin1String(folder));
    for (const QString &file : files) {
        const auto found = readFile(directory.filePath(file), {}, progress);
        if (found)
            sources.insert(sources.end(), found->begin(), found->end());
    }
    return sources;
}

// "field kind known family" of a column.
QString told(const SourcePlan &plan, const QString &header)
{
    const auto column = std::ranges::find(plan.columns, header, &ColumnPlan::header);
    if (column == plan.columns.end())
        return QStringLiteral("no such column");
    return QStringList{column->field, kindName(column->reading.kind), knownName(column->known),
                       familyName(column->family)}
        .join(u' ');
}

QString role(const ImportPlan &plan, const char *source)
{
    const SourcePlan *found = plan.find(QString::fromLatin1(source));
    return found == nullptr ? QStringLiteral("no such source") : roleName(found->role);
}

QString keys(const ImportPlan &plan, const char *source)
{
    const SourcePlan *found = plan.find(QString::fromLatin1(source));
    return found == nullptr ? QStringLiteral("no such source") : found->keys.join(u',');
}

ParsedCells parsed(const Source &source, const SourcePlan &plan, const QString &header)
{
    const auto column = static_cast<std::size_t>(source.table->find(header));
    const auto how = std::ranges::find(plan.columns, header, &ColumnPlan::header);
    return parseColumn(source.table->columns[column], how->reading, *source.table, source.name);
}

std::size_t issueCount(const std::vector<Source> &sources, const ImportPlan &plan)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < sources.size(); ++i)
        for (std::size_t j = 0; j < plan.sources[i].columns.size(); ++j)
            count += parseColumn(sources[i].table->columns[j], plan.sources[i].columns[j].reading, *sources[i].table,
                                 sources[i].name)
                         .issues.size();
    return count;
}

#define COLUMN(plan, header, expected) QCOMPARE(told(plan, QStringLiteral(header)), QStringLiteral(expected))

} // namespace

class SharedDataPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QDir(QStringLiteral(SHARED_DATA_DIR)).exists())
            QSKIP("needs the shared data");
    }

    void mavenCrm()
    {
        const auto sources = read("maven-crm", {QStringLiteral("accounts.csv"), QStringLiteral("data_dictionary.csv"),
                                                QStringLiteral("products.csv"), QStringLiteral("sales_pipeline.csv"),
                                                QStringLiteral("sales_teams.csv")});
        QCOMPARE(sources.size(), std::size_t(5));
        const ImportPlan plan = suggestPlan(sources);
        QCOMPARE(role(plan, "accounts.csv"), QStringLiteral("accounts"));
        QCOMPARE(role(plan, "sales_pipeline.csv"), QStringLiteral("opportunities"));
        for (const char *lookup : {"products.csv", "sales_teams.csv", "data_dictionary.csv"})
            QCOMPARE(role(plan, lookup), QStringLiteral("lookup"));
        QCOMPARE(keys(plan, "accounts.csv"), QStringLiteral("account"));
        QCOMPARE(keys(plan, "sales_pipeline.csv"), QStringLiteral("account"));

        const SourcePlan &accounts = plan.sources[0];
        COLUMN(accounts, "account", "account_name text before identity");
        COLUMN(accounts, "sector", "industry category before firmographic");
        COLUMN(accounts, "year_established", "founded_year number before firmographic");
        COLUMN(accounts, "revenue", "annual_revenue money before firmographic");
        COLUMN(accounts, "employees", "employees number before firmographic");
        COLUMN(accounts, "office_location", "country category before geographic");
        COLUMN(accounts, "subsidiary_of", "parent_account id before identity");

        const auto revenue = std::ranges::find(accounts.columns, QStringLiteral("revenue"), &ColumnPlan::header);
        QCOMPARE(revenue->reading.scale, 1e6); // by the data dictionary
        QCOMPARE(revenue->reading.currency, QStringLiteral("USD"));

        const SourcePlan &deals = plan.sources[3];
        COLUMN(deals, "opportunity_id", "opp_id id after identity");
        COLUMN(deals, "sales_agent", "owner category before sales");
        COLUMN(deals, "product", "product category before sales");
        COLUMN(deals, "deal_stage", "opp_stage category after sales");
        COLUMN(deals, "engage_date", "opp_created date before sales");
        COLUMN(deals, "close_date", "opp_closed date after sales");
        COLUMN(deals, "close_value", "opp_amount money after sales");
        QCOMPARE(issueCount(sources, plan), std::size_t(0));
    }

    void mavenCrmHasThreeMisspellings()
    {
        const auto sources = read("maven-crm", {QStringLiteral("accounts.csv"), QStringLiteral("data_dictionary.csv"),
                                                QStringLiteral("products.csv"), QStringLiteral("sales_pipeline.csv"),
                                                QStringLiteral("sales_teams.csv")});
        QStringList found;
        for (const Misspelling &one : probableMisspellings(sources, suggestPlan(sources)))
            found << QStringLiteral("%1>%2 x%3").arg(one.value, one.suggestion, QString::number(one.count));
        QCOMPARE(found,
                 (QStringList{QStringLiteral("technolgy>technology x12"), QStringLiteral("Philipines>Philippines x1"),
                              QStringLiteral("GTXPro>GTX Pro x1480")}));
    }

    void ravenStack()
    {
        const auto sources =
            read("ravenstack-saas",
                 {QStringLiteral("ravenstack_accounts.csv"), QStringLiteral("ravenstack_subscriptions.csv"),
                  QStringLiteral("ravenstack_feature_usage.csv"), QStringLiteral("ravenstack_support_tickets.csv"),
                  QStringLiteral("ravenstack_churn_events.csv")});
        QCOMPARE(sources.size(), std::size_t(5));
        const ImportPlan plan = suggestPlan(sources);
        QStringList roles;
        QStringList keyList;
        for (const SourcePlan &source : plan.sources) {
            roles << roleName(source.role);
            keyList << source.keys.join(u',');
        }
        QCOMPARE(roles.join(u' '), QStringLiteral("customers subscriptions usage tickets events"));
        QCOMPARE(keyList.join(u' '),
                 QStringLiteral("account_id,account_name account_id subscription_id account_id account_id"));

        COLUMN(plan.sources[0], "industry", "industry category before firmographic");
        COLUMN(plan.sources[0], "country", "country category before geographic");
        COLUMN(plan.sources[0], "referral_source", "lead_source category before behavioural");
        COLUMN(plan.sources[0], "signup_date", "customer_since date after sales");
        COLUMN(plan.sources[0], "plan_tier", "plan category after outcome");
        COLUMN(plan.sources[0], "seats", "seats number after outcome");
        COLUMN(plan.sources[0], "churn_flag", "churned yesno after outcome");
        COLUMN(plan.sources[1], "mrr_amount", "mrr money after outcome");
        COLUMN(plan.sources[1], "arr_amount", "arr money after outcome");
        COLUMN(plan.sources[1], "end_date", "churn_date date after outcome");
        COLUMN(plan.sources[2], "usage_count", "usage number after behavioural");
        COLUMN(plan.sources[2], "feature_name", "feature category after behavioural");
        COLUMN(plan.sources[3], "satisfaction_score", "csat number after outcome");
        COLUMN(plan.sources[3], "submitted_at", "ticket_opened date after outcome");
        COLUMN(plan.sources[4], "refund_amount_usd", "refund_amount money after outcome");
        COLUMN(plan.sources[4], "reason_code", "reason_code category after outcome");
        for (std::size_t i = 1; i < plan.sources.size(); ++i)
            for (const ColumnPlan &column : plan.sources[i].columns)
                QVERIFY2(column.known == Known::AfterSale || column.family == Family::Identity,
                         qPrintable(column.header));
        QCOMPARE(issueCount(sources, plan), std::size_t(0));
        QVERIFY(probableMisspellings(sources, plan).empty());
    }

    void salvirt()
    {
        const auto sources = read("salvirt-b2b-deals", {QStringLiteral("Salvirt_B2B_ML_dataset.csv")});
        QCOMPARE(sources.size(), std::size_t(1));
        const ImportPlan plan = suggestPlan(sources);
        const SourcePlan &deals = plan.sources.front();
        QCOMPARE(deals.role, SourceRole::Opportunities);
        QVERIFY(deals.keys.isEmpty());
        COLUMN(deals, "Status", "opp_status category after outcome");
        COLUMN(deals, "Seller", "owner category before sales");
        COLUMN(deals, "Client", "Client category before other");
        COLUMN(deals, "Comp_size", "Comp_size category before firmographic");
        COLUMN(deals, "Competitors", "Competitors category before other"); // Unknown is an answer
        COLUMN(deals, "RFP", "RFP yesno before behavioural");
        for (const ColumnPlan &column : deals.columns) {
            QVERIFY2(column.used, qPrintable(column.header));
            QVERIFY2(column.known == Known::BeforeSale || column.header == u"Status", qPrintable(column.header));
        }
        QVERIFY(probableMisspellings(sources, plan).empty());
    }

    void leadForge()
    {
        const auto sources = read("leadforge-lead-scoring", {QStringLiteral("lead_scoring_intro_v7.csv")});
        QCOMPARE(sources.size(), std::size_t(1));
        const ImportPlan plan = suggestPlan(sources);
        const SourcePlan &leads = plan.sources.front();
        QCOMPARE(leads.role, SourceRole::Prospects);
        QVERIFY(leads.keys.isEmpty());
        COLUMN(leads, "company_size", "employees range before firmographic");
        COLUMN(leads, "company_revenue", "annual_revenue range before firmographic");
        COLUMN(leads, "region", "sales_region category before geographic");
        COLUMN(leads, "seniority", "seniority category before demographic");
        COLUMN(leads, "opportunity_created", "opportunity_created yesno before behavioural");
        COLUMN(leads, "web_sessions", "web_sessions number before behavioural");
        COLUMN(leads, "expected_acv", "opp_amount money after sales");
        COLUMN(leads, "converted", "converted yesno after outcome");

        const auto sizes = std::get<Ranges>(parsed(sources[0], leads, QStringLiteral("company_size")).cells);
        QCOMPARE(*std::ranges::min_element(sizes.low), 200.0);
        QVERIFY(std::isinf(*std::ranges::max_element(sizes.high)));
        const auto seniority = std::get<Categories>(parsed(sources[0], leads, QStringLiteral("seniority")).cells);
        QCOMPARE(std::ranges::count(seniority.codes, unknownCode), 28);
        QVERIFY(probableMisspellings(sources, plan).empty());
    }

    void companyTechnologies()
    {
        const auto sources = read("company-technologies", {QStringLiteral("company_technologies.csv")});
        QCOMPARE(sources.size(), std::size_t(1));
        const ImportPlan plan = suggestPlan(sources);
        COLUMN(plan.sources[0], "company", "account_name text before identity");
        COLUMN(plan.sources[0], "technologies", "technologies list before technographic");
        COLUMN(plan.sources[0], "locations", "locations list before geographic");
        COLUMN(plan.sources[0], "description", "business_activity text before firmographic");

        // 169 texts by splitting at ";", one of which is the empty text.
        const auto lists = std::get<Lists>(parsed(sources[0], plan.sources[0], QStringLiteral("technologies")).cells);
        QCOMPARE(lists.labels->size(), std::size_t(168));
        const auto python = lists.labels->find(u"Python");
        QCOMPARE(std::ranges::count(lists.codes, python), 51);
    }

    void headersOfSalesforceAndHubSpot()
    {
        const auto sources = read(
            "crm-field-samples",
            {QStringLiteral("hubspot-replica-company.csv"), QStringLiteral("hubspot-replica-deal.csv"),
             QStringLiteral("hubspot-replica-deal_company.csv"),
             QStringLiteral("hubspot-replica-deal_pipeline_stage.csv"),
             QStringLiteral("salesforce-import-accounts.csv"), QStringLiteral("salesforce-import-opportunities.csv"),
             QStringLiteral("salesforce-replica-account.csv"), QStringLiteral("salesforce-replica-opportunity.csv")});
        QCOMPARE(sources.size(), std::size_t(8));
        const ImportPlan plan = suggestPlan(sources);
        QStringList roles;
        for (const SourcePlan &source : plan.sources)
            roles << roleName(source.role);
        QCOMPARE(roles.join(u' '),
                 QStringLiteral("accounts opportunities lookup lookup accounts opportunities accounts "
                                "opportunities"));
        QStringList systems;
        for (const SourcePlan &source : plan.sources)
            systems << (source.system.isEmpty() ? QStringLiteral("-") : source.system);
        QCOMPARE(systems.join(u' '), QStringLiteral("hubspot hubspot - - salesforce salesforce salesforce salesforce"));
        COLUMN(plan.sources[0], "property_annualrevenue", "annual_revenue money before firmographic");
        COLUMN(plan.sources[0], "property_name", "account_name text before identity");
        QCOMPARE(plan.sources[1].keys, QStringList{QStringLiteral("deal_id")}); // by way of the table of links
        COLUMN(plan.sources[4], "NumberOfEmployees", "employees number before firmographic");
        COLUMN(plan.sources[4], "billingcountry", "country category before geographic");
        COLUMN(plan.sources[4], "billingpostalcode", "postcode id before geographic");
        QCOMPARE(plan.sources[5].keys, QStringList{QStringLiteral("accountId")});
        COLUMN(plan.sources[5], "StageName", "opp_stage category after sales");
        COLUMN(plan.sources[5], "closedate", "opp_closed date after sales");
        COLUMN(plan.sources[6], "id", "account_id id before identity");
        COLUMN(plan.sources[7], "is_won", "opp_status yesno after outcome");
        COLUMN(plan.sources[7], "name", "opp_name text after identity");
    }
};

QTEST_APPLESS_MAIN(SharedDataPlanTest)
#include "shared_data_plan_test.moc"
