#include "tests/quality/invented_account.h"

#include "tests/quality/random_draws.h"

#include <string_view>

namespace touchstone::quality
{

const std::array<const char *, 14> industries = {"Software",    "Manufacturing",     "Retail",    "Financial Services",
                                                 "Healthcare",  "Business Services", "Education", "Logistics",
                                                 "Media",       "Telecom",           "Energy",    "Government",
                                                 "Hospitality", "Agriculture"};
const std::array<const char *, 18> countries = {
    "Germany",     "Austria", "Switzerland",   "United Kingdom", "Ireland", "Sweden",    "Norway", "Denmark", "France",
    "Netherlands", "Belgium", "United States", "Canada",         "Japan",   "Australia", "India",  "Spain",   "Brazil"};
const std::array<const char *, 18> regionOfCountry = {"DACH",    "DACH",    "DACH",   "UKI",     "UKI",     "Nordics",
                                                      "Nordics", "Nordics", "France", "Benelux", "Benelux", "NA",
                                                      "NA",      "APAC",    "APAC",   "APAC",    "Iberia",  "LATAM"};
const std::array<const char *, 6> fundingStages = {"Bootstrapped", "Seed",     "Series A",
                                                   "Series B",     "Series C", "Public"};
const std::array<const char *, 3> businessModels = {"B2B", "B2C", "B2B2C"};
const std::array<const char *, 4> ownerships = {"Private", "Public", "Non-profit", "PE-backed"};
const std::array<const char *, 5> accountSources = {"Inbound", "Outbound", "Partner", "Event", "Referral"};

namespace
{

constexpr std::array industryShares = {.18, .14, .10, .09, .09, .08, .06, .06, .05, .04, .04, .04, .02, .01};
constexpr std::array industrySize = {5.0, 5.6, 5.2, 5.8, 5.6, 4.6, 5.5, 5.2, 4.8, 6.2, 6.0, 6.4, 5.0, 4.6};
constexpr std::array countryShares = {.11, .03, .05, .10, .03, .05, .03, .03, .08,
                                      .05, .03, .24, .05, .03, .03, .03, .02, .01};
constexpr std::array modelShares = {.55, .30, .15};
constexpr std::array ownershipShares = {.70, .15, .05, .10};

struct Tool {
    const char *name;
    double logOdds;
    std::size_t cluster; // modern data, Microsoft, legacy, marketing, none
};
constexpr std::size_t namedTools = 23;
constexpr std::array<Tool, namedTools> tools = {
    {{"Salesforce", -.6, 0},   {"Snowflake", -1.2, 0},    {"dbt", -2.6, 0},         {"Segment", -2.4, 0},
     {"Looker", -2.2, 0},      {"Fivetran", -2.8, 0},     {"AWS", -.2, 0},          {"Slack", -.5, 0},
     {"Azure", -.6, 1},        {"Dynamics 365", -1.9, 1}, {"Power BI", -1.1, 1},    {"Teams", -.3, 1},
     {"SharePoint", -1.3, 1},  {"LegacyERP", -1.8, 2},    {"Oracle EBS", -2.4, 2},  {"AS/400", -3.0, 2},
     {"Lotus Notes", -3.4, 2}, {"SAP ECC", -1.9, 2},      {"HubSpot", -1.3, 3},     {"Marketo", -1.9, 3},
     {"Pardot", -2.2, 3},      {"Google Ads", -.7, 3},    {"LinkedIn Ads", -1.2, 3}}};
constexpr std::size_t salesforce = 0;
constexpr std::size_t snowflake = 1;
constexpr std::size_t oldErp = 13;
static_assert(std::string_view(tools[oldErp].name) == "LegacyERP");

constexpr std::array otherTools = {"Tool00", "Tool01", "Tool02", "Tool03", "Tool04", "Tool05", "Tool06",
                                   "Tool07", "Tool08", "Tool09", "Tool10", "Tool11", "Tool12", "Tool13",
                                   "Tool14", "Tool15", "Tool16", "Tool17", "Tool18", "Tool19", "Tool20",
                                   "Tool21", "Tool22", "Tool23", "Tool24"};
static_assert(namedTools + otherTools.size() == toolCount);

constexpr std::array<const char *, topicCount> topics = {"workflow automation",
                                                         "topic 00",
                                                         "topic 01",
                                                         "topic 02",
                                                         "topic 03",
                                                         "topic 04",
                                                         "topic 05",
                                                         "topic 06",
                                                         "topic 07",
                                                         "topic 08",
                                                         "topic 09",
                                                         "topic 10",
                                                         "topic 11",
                                                         "topic 12",
                                                         "topic 13"};

double logOddsOf(std::size_t tool)
{
    return tool < namedTools ? tools[tool].logOdds : -1.5 - 2.0 * static_cast<double>((tool - namedTools) % 7) / 6.0;
}

// Tools come in clusters: who has one of a cluster has others of it more often.
void drawTools(InventedAccount &account, bool young, RandomNumbers &random)
{
    std::array<double, 5> taste = {};
    for (double &one : taste)
        one = normal(random, 0.0, 0.9);
    taste[0] += 0.8 * (account.industry == softwareIndustry) + 0.3 * young;
    taste[2] += 0.25 * (std::log(account.employees) - 5.0) - 0.5 * young;
    taste[4] = 0.0;
    for (std::size_t tool = 0; tool < toolCount; ++tool) {
        const double liking = taste[tool < namedTools ? tools[tool].cluster : 4];
        account.tools[tool] = happens(random, logistic(logOddsOf(tool) + liking));
    }
}

void drawSize(InventedAccount &account, RandomNumbers &random)
{
    const double employees = std::exp(normal(random, industrySize[account.industry], 1.25));
    account.employees = std::round(std::clamp(employees, 2.0, 250'000.0));
    account.revenue = account.employees * 0.14 * std::exp(normal(random, 0.0, 0.7));
}

} // namespace

const char *toolName(std::size_t tool)
{
    return tool < namedTools ? tools[tool].name : otherTools[tool - namedTools];
}

const char *topicName(std::size_t topic)
{
    return topics[topic];
}

InventedAccount inventedAccount(RandomNumbers &random)
{
    InventedAccount account;
    account.industry = pick(random, industryShares);
    drawSize(account, random);
    account.country = pick(random, countryShares);
    account.founded = std::round(2024.0 - std::min(gammaDraw(random, 1.6, 14.0), 160.0));
    const bool young = 2024.0 - account.founded < 20.0;
    account.growth = normal(random, 6.0, 15.0) + 8.0 * young + 6.0 * (account.industry == softwareIndustry);
    const double maturity = 0.45 * (std::log(account.employees) - 5.0) + 0.5 * young + normal(random);
    account.funding = static_cast<std::size_t>(std::clamp(std::floor(maturity * 1.1 + 2.3), 0.0, 5.0));
    account.jobs = geometric(random, 1.0 / (1.0 + 0.12 * std::pow(account.employees, 0.72)));
    account.model = pick(random, modelShares);
    account.ownership = pick(random, ownershipShares);
    account.visits = std::floor(std::exp(normal(random, 2.2, 1.4)));
    drawTools(account, young, random);
    for (std::size_t topic = 0; topic < topicCount; ++topic)
        account.topics[topic] = happens(random, topic == 0 ? 0.16 : 0.08);
    account.lastContact = 1.0 + static_cast<double>(random.below(719));
    account.owner = random.below(8);
    account.source = random.below(accountSources.size());
    return account;
}

std::array<bool, plantCount> plantsOf(const InventedAccount &account, const PlantedCuts &cuts)
{
    const bool sized = account.employees >= cuts.employeesFrom && account.employees < cuts.employeesTo;
    const bool dach = std::string_view(regionOfCountry[account.country]) == "DACH";
    const bool seriesC = std::string_view(fundingStages[account.funding]) == "Series C";
    return {account.industry == softwareIndustry && sized, account.tools[snowflake] && account.tools[salesforce],
            dach && account.growth >= cuts.growthFrom, account.model == 0 && seriesC && account.jobs >= cuts.jobsFrom,
            account.topics[0]};
}

std::array<bool, hindranceCount> hindrancesOf(const InventedAccount &account)
{
    return {account.industry == governmentIndustry, account.tools[oldErp]};
}

} // namespace touchstone::quality
