#include "tests/benchmarks/account_rows.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace touchstone
{

namespace
{

using Kind = BenchmarkCell::Kind;

const std::vector<std::string_view> beginnings = {
    "Alder",    "Birch", "Cobalt",   "Dover",  "Ember", "Falcon", "Granite", "Hazel", "Indigo", "Juniper",
    "Keystone", "Lark",  "Meridian", "Nimbus", "Onyx",  "Pine",   "Quarry",  "Ridge", "Sable",  "Tundra"};
const std::vector<std::string_view> trades = {"Bakeries", "Bearings", "Clinics",  "Cloud",  "Devices", "Drives",
                                              "Foundry",  "Freight",  "Glass",    "Hotels", "Optics",  "Paper",
                                              "Pumps",    "Schools",  "Software", "Timber", "Tools",   "Waters"};
const std::vector<std::string_view> forms = {"GmbH", "Ltd", "Inc.", "LLC", "AG", "S.A.", "B.V.", "& Co"};
const std::vector<std::string_view> countries = {"Germany", "France",  "United States", "Canada", "Sweden",
                                                 "Poland",  "Austria", "Brazil",        "Japan",  "Switzerland"};
const std::vector<std::string_view> states = {"BY", "HE", "CA", "TX", "NY", "ON", "QC", "WA", "SP", "BW"};
const std::vector<std::string_view> cities = {"Zürich",  "Lyon",   "Kraków", "Graz",   "Austin", "Malmö",
                                              "Toronto", "Kassel", "Nantes", "Sendai", "Bergen", "Łódź"};
const std::vector<std::string_view> industries = {"Manufacturing", "Retail",    "Healthcare", "Logistics",
                                                  "Education",     "Financial", "Energy",     "Software"};
const std::vector<std::string_view> parts = {"Wholesale", "Services", "Equipment", "Consulting", "Supplies",
                                             "Research",  "Rental",   "Repair",    "Online",     "Public"};
const std::vector<std::string_view> stagesOfFunding = {"Seed",     "Series A",  "Series B",
                                                       "Series C", "Own means", "Listed"};
const std::vector<std::string_view> owners = {"Private", "Public", "Family", "State"};
const std::vector<std::string_view> tools = {"Salesforce", "HubSpot", "AWS",  "Azure", "SAP",     "Oracle", "Jira",
                                             "Slack",      "Tableau", "Okta", "Kafka", "Shopify", "Stripe", "Docker"};
const std::vector<std::string_view> ratings = {"AAA", "AA", "A", "BBB", "BB", "B", "C"};
const std::vector<std::string_view> ways = {"Referral", "Fair", "Search", "Partner", "Call", "Newsletter"};
const std::vector<std::string_view> segments = {"Small", "Medium", "Large"};
const std::vector<std::string_view> managers = {"Ada", "Ben", "Cem", "Dee", "Eva", "Finn", "Gus", "Hana"};
const std::vector<std::string_view> titles = {"CFO", "CTO", "Head of IT", "Head of Sales", "Buyer", "Founder"};

std::string padded(const char *format, std::uint64_t number)
{
    char text[32];
    std::snprintf(text, sizeof text, format, static_cast<unsigned long long>(number));
    return text;
}

} // namespace

const std::vector<std::string_view> &AccountRows::headers()
{
    static const std::vector<std::string_view> names = {
        "account_id",     "account_name",  "domain",        "country",        "state",          "city",
        "industry",       "sub_industry",  "naics",         "employees",      "revenue_usd",    "founded",
        "funding_stage",  "funding_usd",   "ownership",     "technologies",   "staff_research", "staff_sales",
        "staff_service",  "staff_it",      "open_roles",    "web_visits",     "web_rank",       "mobile_share_pct",
        "credit_rating",  "lead_source",   "segment",       "cycle_days",     "discount_pct",   "nps",
        "csat",           "acv_usd",       "tcv_usd",       "start_date",     "renewal_date",   "term_months",
        "churned",        "churn_date",    "health_score",  "seats_bought",   "seats_active",   "use_reports",
        "use_api",        "use_sso",       "use_mobile",    "use_automation", "tickets_90d",    "onboarding_days",
        "days_since_use", "payment_delay", "expansion_usd", "referrals",      "case_study",     "manager",
        "contact_title",  "contact_email", "last_review",   "margin_pct"};
    return names;
}

const std::vector<BenchmarkCell> &AccountRows::next()
{
    ++m_row;
    m_cells.clear();
    addIdentity();
    addFirm();
    addBehaviour();
    addContract();
    return m_cells;
}

void AccountRows::addIdentity()
{
    const auto word = [this](const Words &words) { return std::string(words[m_random.below(words.size())]); };
    const std::string first = word(beginnings);
    const std::string trade = word(trades);
    add(Kind::Text, padded("A-%07llu", m_row));
    add(Kind::Text, first + ' ' + trade + padded(" %llu ", m_row) + word(forms));
    m_domain = first + trade + padded("%llu.example", m_row);
    std::ranges::transform(m_domain, m_domain.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    add(Kind::Text, m_domain);
}

void AccountRows::addFirm()
{
    addWord(countries, 0.0);
    addWord(states, 0.3);
    addWord(cities, 0.03);
    addWord(industries, 0.0);
    addWord(parts, 0.05);
    addWhole(111'000, 928'000, 0.12);
    addSkewed(120, 0.04);
    addSkewed(9e6, 0.18);
    addWhole(1950, 2023, 0.09);
    addWord(stagesOfFunding, 0.1);
    addSkewed(4e6, 0.45);
    addWord(owners, 0.06);
    addList(tools, 0.07);
    for (int part = 0; part < 4; ++part)
        addSkewed(15, 0.22);
    addSkewed(6, 0.15);
    addSkewed(20'000, 0.2);
    addSkewed(300'000, 0.2);
    addWhole(5, 95, 0.3);
    addWord(ratings, 0.16);
    addWord(ways, 0.05);
    addWord(segments, 0.0);
}

void AccountRows::addBehaviour()
{
    addWhole(7, 220, 0.08);
    addWhole(0, 45, 0.05);
    addWhole(0, 100, 0.35);
    addDecimal(1.0, 5.0, 0.3);
    addSkewed(24'000, 0.0);
    addSkewed(70'000, 0.0);
    addDate(18'000, 2'000, 0.0);
    addDate(20'000, 1'000, 0.0);
    addWhole(12, 36, 0.0);
    addFlag(true, 0.0);
    addDate(18'500, 1'800, 0.9);
    addWhole(0, 100, 0.06);
    addSkewed(60, 0.0);
    addSkewed(40, 0.03);
}

void AccountRows::addContract()
{
    addSkewed(30, 0.02);
    addSkewed(500, 0.02);
    addFlag(false, 0.02);
    addSkewed(12, 0.02);
    addSkewed(8, 0.02);
    addWhole(0, 30, 0.0);
    addWhole(3, 90, 0.1);
    addWhole(0, 60, 0.04);
    addWhole(0, 45, 0.12);
    addSkewed(9'000, 0.2);
    addWhole(0, 4, 0.0);
    addFlag(true, 0.0);
    addWord(managers, 0.0);
    addWord(titles, 0.15);
    add(Kind::Text, padded("contact%llu@", m_row) + m_domain);
    addDate(19'300, 700, 0.4);
    addDecimal(2.0, 61.5, 0.1);
}

BenchmarkCell &AccountRows::add(Kind kind, std::string text)
{
    return m_cells.emplace_back(BenchmarkCell{kind, std::move(text)});
}

void AccountRows::addWord(const Words &words, double missing)
{
    const std::size_t place = m_random.below(words.size());
    if (isMissing(missing))
        add(Kind::Nothing, {});
    else
        add(Kind::Text, std::string(words[place]));
}

void AccountRows::addWhole(std::uint64_t least, std::uint64_t most, double missing)
{
    const std::uint64_t number = least + m_random.below(most - least + 1);
    if (isMissing(missing))
        add(Kind::Nothing, {});
    else
        add(Kind::Number, padded("%llu", number));
}

void AccountRows::addSkewed(double middle, double missing)
{
    const double number = middle * std::exp(3.0 * (m_random.unit() + m_random.unit() + m_random.unit() - 1.5));
    if (isMissing(missing))
        add(Kind::Nothing, {});
    else
        add(Kind::Number, padded("%llu", static_cast<std::uint64_t>(number)));
}

void AccountRows::addDecimal(double least, double most, double missing)
{
    const auto tenths = static_cast<std::uint64_t>((least + m_random.unit() * (most - least)) * 10.0);
    if (isMissing(missing))
        add(Kind::Nothing, {});
    else
        add(Kind::Number, padded("%llu", tenths / 10) + (tenths % 10 == 0 ? "" : padded(".%llu", tenths % 10)));
}

void AccountRows::addDate(std::uint64_t firstDay, std::uint64_t days, double missing)
{
    const QDate date = QDate(1970, 1, 1).addDays(static_cast<qint64>(firstDay + m_random.below(days)));
    if (isMissing(missing))
        add(Kind::Nothing, {});
    else
        add(Kind::Date, date.toString(Qt::ISODate).toStdString());
}

void AccountRows::addFlag(bool asWord, double missing)
{
    const bool flag = m_random.below(4) == 0;
    if (isMissing(missing))
        add(Kind::Nothing, {});
    else if (asWord)
        add(Kind::Text, flag ? "Yes" : "No");
    else
        add(Kind::Number, flag ? "1" : "0");
}

void AccountRows::addList(const Words &words, double missing)
{
    std::string members;
    for (const std::string_view word : words)
        if (m_random.below(4) == 0)
            members += (members.empty() ? "" : ";") + std::string(word);
    const bool isNothing = isMissing(missing) || members.empty();
    add(isNothing ? Kind::Nothing : Kind::Text, isNothing ? std::string() : members);
}

void appendCsv(std::string &line, std::string_view text)
{
    if (text.find_first_of(",\"\n") == std::string_view::npos) {
        line += text;
        return;
    }
    line += '"';
    for (const char c : text)
        line.append(c == '"' ? 2 : 1, c);
    line += '"';
}

std::string accountsCsv(std::size_t rows)
{
    std::string csv;
    for (const std::string_view header : AccountRows::headers())
        csv.append(csv.empty() ? "" : ",").append(header);
    csv += '\n';
    AccountRows accounts;
    for (std::size_t row = 0; row < rows; ++row) {
        bool isFirst = true;
        for (const BenchmarkCell &cell : accounts.next()) {
            if (!std::exchange(isFirst, false))
                csv += ',';
            appendCsv(csv, cell.text);
        }
        csv += '\n';
    }
    return csv;
}

} // namespace touchstone
