#include "app/sample/sample_world.h"

#include "app/sample/planted_truth.h"
#include "app/sample/seeded_random.h"

#include <QSet>

#include <algorithm>

namespace touchstone::sample
{

namespace
{

constexpr int customerCount = 480;
constexpr int crmProspectCount = 380;
constexpr int listProspectCount = 520;
constexpr double onListShare = 0.08; // of the CRM prospects

struct Choice {
    const char *name;
    double weight;
};

constexpr Choice industries[] = {
    {"Software", 24},   {"Manufacturing", 16}, {"Financial Services", 13},   {"Government", 17},
    {"Healthcare", 11}, {"Retail", 10},        {"Professional Services", 8}, {"Education", 6}};

struct Place {
    const char *country;
    const char *region;
    const char *suffix;
    const char *legalForm;
    double weight;
};
constexpr Place places[] = {{"United States", "North America", "com", "Inc", 27},
                            {"Canada", "North America", "ca", "Ltd", 6},
                            {"Germany", "DACH", "de", "GmbH", 18},
                            {"Switzerland", "DACH", "ch", "AG", 6},
                            {"Austria", "DACH", "at", "GmbH", 5},
                            {"United Kingdom", "UK & Ireland", "co.uk", "Ltd", 13},
                            {"Ireland", "UK & Ireland", "ie", "Ltd", 3},
                            {"Sweden", "Nordics", "se", "AB", 7},
                            {"Denmark", "Nordics", "dk", "ApS", 5},
                            {"Netherlands", "Benelux", "nl", "BV", 7},
                            {"Belgium", "Benelux", "be", "BV", 3}};

constexpr Choice technologies[] = {{"Salesforce", 36}, {"HubSpot", 28},   {"Marketo", 14},   {"Google Analytics", 55},
                                   {"Slack", 38},      {"Snowflake", 15}, {"WordPress", 34}, {"Zendesk", 20},
                                   {"SAP", 17},        {"AWS", 40}};

constexpr const char *firstWords[] = {
    "Alder",    "Amber",   "Arden",  "Beacon",   "Birch",   "Blue",    "Bright", "Cedar",  "Clear",   "Cobalt",
    "Copper",   "Coral",   "Crest",  "Delta",    "Ember",   "Fairway", "Falcon", "Fern",   "Granite", "Harbor",
    "Hazel",    "Helio",   "Indigo", "Iron",     "Juniper", "Kestrel", "Lark",   "Linden", "Lumen",   "Maple",
    "Meridian", "North",   "Nova",   "Oak",      "Onyx",    "Orchid",  "Pine",   "Quartz", "Raven",   "River",
    "Rowan",    "Saffron", "Silver", "Sterling", "Summit",  "Tidal",   "Vega",   "Willow"};
constexpr const char *secondWords[] = {"Works",    "Systems", "Group",     "Partners",   "Labs",     "Logistics",
                                       "Holdings", "Digital", "Networks",  "Foods",      "Health",   "Energy",
                                       "Capital",  "Media",   "Materials", "Robotics",   "Services", "Analytics",
                                       "Trading",  "Bau",     "Technik",   "Consulting", "Care",     "Supply"};
constexpr const char *owners[] = {"Dana Whitfield", "Marc Odell", "Priya Raman", "Jonas Beck", "Lucia Ferrer"};
constexpr const char *sources[] = {"Web", "Referral", "Trade Show", "Outbound", "Partner", "Webinar"};
constexpr const char *ownerships[] = {"Private", "Public", "Subsidiary"};
constexpr const char *months[] = {"March", "June", "September", "December"};
constexpr const char *firstNames[] = {"Ana", "Ben", "Carla", "Deniz", "Erik", "Fatou", "Georg", "Hanna", "Ivo", "Jule"};
constexpr const char *lastNames[] = {"Adler", "Brandt", "Castro", "Dahl", "Egger", "Fontaine", "Gray", "Holm", "Ito"};
constexpr const char *openStages[] = {"Qualification", "Needs Analysis", "Proposal", "Negotiation"};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

template <std::size_t N>
QString pickWeighted(SeededRandom &random, const Choice (&choices)[N])
{
    std::array<double, N> weights{};
    std::transform(std::begin(choices), std::end(choices), weights.begin(), [](const Choice &c) { return c.weight; });
    return text(choices[random.weighted(weights)].name);
}

// The three check characters that make a CRM id of 15 case-sensitive characters safe in tools that ignore case.
QString checkedId(const QString &id15)
{
    static constexpr char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
    QString id = id15;
    for (int block = 0; block < 3; ++block) {
        int bits = 0;
        for (int position = 0; position < 5; ++position) {
            const QChar c = id15[block * 5 + position];
            if (c >= QLatin1Char('A') && c <= QLatin1Char('Z'))
                bits |= 1 << position;
        }
        id += QLatin1Char(digits[bits]);
    }
    return id;
}

QString recordId(SeededRandom &random, const char *prefix, int serial)
{
    static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QString id = text(prefix) + QStringLiteral("5e0000");
    for (int count = 0; count < 2; ++count)
        id += QLatin1Char(letters[random.below(52)]);
    return checkedId(id + QStringLiteral("%1").arg(serial, 4, 10, QLatin1Char('0')));
}

// Draws accounts whose names and domains are all different.
class AccountMaker
{
public:
    explicit AccountMaker(SeededRandom &random) : m_random(random) {}

    Account make(Relation relation)
    {
        Account account;
        account.relation = relation;
        ++m_serial;
        account.id = recordId(m_random, "001", m_serial);
        drawPlaceAndName(account);
        drawFirmographics(account);
        drawNoise(account);
        return account;
    }

private:
    void drawPlaceAndName(Account &account)
    {
        std::array<double, std::size(places)> weights{};
        std::transform(std::begin(places), std::end(places), weights.begin(), [](const Place &p) { return p.weight; });
        const Place &place = places[m_random.weighted(weights)];
        account.country = text(place.country);
        account.region = text(place.region);

        QString stem;
        do {
            stem = text(m_random.pick(firstWords)) + QLatin1Char(' ') + text(m_random.pick(secondWords));
            if (m_names.contains(stem))
                stem += QLatin1Char(' ') + text(m_random.pick(lastNames));
        } while (m_names.contains(stem));
        m_names.insert(stem);
        account.name = stem + QLatin1Char(' ') + text(place.legalForm);
        account.domain = stem.toLower().remove(QLatin1Char(' ')) + QLatin1Char('.') + text(place.suffix);
    }

    void drawFirmographics(Account &account)
    {
        account.industry = pickWeighted(m_random, industries);
        account.employees = std::max(3, static_cast<int>(std::lround(300.0 * std::exp(1.25 * m_random.normal()))));
        account.revenue = 1000.0 * std::round(account.employees * 140.0 * std::exp(0.6 * m_random.normal()));
        for (const Choice &technology : technologies)
            if (m_random.chance(technology.weight / 100.0))
                account.technologies << text(technology.name);
    }

    // Attributes that mean nothing: see planted_truth.h.
    void drawNoise(Account &account)
    {
        account.founded = m_random.between(1950, 2021);
        account.ownership = text(m_random.pick(ownerships));
        account.fiscalYearEnd = text(m_random.pick(months));
        account.offices = m_random.between(1, 12);
        account.owner = text(m_random.pick(owners));
        account.leadSource = text(m_random.pick(sources));
    }

    SeededRandom &m_random;
    QSet<QString> m_names;
    int m_serial = 0;
};

double chanceOfBest(const Account &account)
{
    if (isDisqualified(account))
        return 0.0;
    return inSegment(account) ? 0.75 : 0.14;
}

// Customers are those who bought: well-fitting companies are more common among them than in the market.
double chanceOfBuying(const Account &account)
{
    if (isDisqualified(account))
        return 0.6;
    return inSegment(account) ? 1.0 : 0.6;
}

double chanceOfWinning(const Account &account)
{
    if (isDisqualified(account))
        return 0.08;
    return inSegment(account) ? 0.58 : 0.27;
}

void drawOutcome(SeededRandom &random, Account &account, QDate asOf)
{
    account.best = random.chance(chanceOfBest(account));
    account.customerSince = asOf.addDays(-random.between(200, 2200));
    const double typicalArr = account.best ? 62000.0 : 21000.0;
    account.arr = 100.0 * std::round(typicalArr * std::exp(0.35 * random.normal()) / 100.0);
    account.health =
        std::clamp(static_cast<int>(std::lround((account.best ? 86.0 : 58.0) + 9.0 * random.normal())), 1, 100);
    account.churned = random.chance(account.best ? 0.01 : isDisqualified(account) ? 0.38 : 0.17);
    if (account.churned) {
        // Some time after the first quarter, told from what was drawn already so that nothing drawn later changes.
        const auto place = (7 * account.health + static_cast<int>(account.arr / 100.0)) % 100;
        const auto most = account.customerSince.daysTo(asOf) - 90;
        account.churnDate = account.customerSince.addDays(90 + most * place / 100);
    }
    account.referrals = random.chance(account.best ? 0.5 : 0.08) ? random.between(1, 3) : 0;
    for (int &use : account.featureUse)
        use = static_cast<int>(std::lround((account.best ? 260.0 : 120.0) * std::exp(0.7 * random.normal())));
}

class DealMaker
{
public:
    DealMaker(SeededRandom &random, World &world) : m_random(random), m_world(world) {}

    // Customers have the deal that made them one, and sometimes an expansion; others what was tried with them.
    void addDealsOf(std::size_t index)
    {
        const Account &account = m_world.accounts[index];
        if (account.relation == Relation::Customer) {
            const QDate won = account.customerSince;
            add(index, "Closed Won", won.addDays(-m_random.between(30, 140)), won, account.arr);
            addTry(index, 0.35);
        } else if (account.relation == Relation::CrmProspect) {
            addTry(index, 0.62);
            addTry(index, 0.25);
        }
    }

private:
    void addTry(std::size_t index, double probability)
    {
        if (!m_random.chance(probability))
            return;
        const Account &account = m_world.accounts[index];
        const double amount = 100.0 * std::round(24000.0 * std::exp(0.5 * m_random.normal()) / 100.0);
        const bool open = m_random.chance(0.5);
        const QDate created = m_world.asOf.addDays(open ? -m_random.between(5, 150) : -m_random.between(200, 1100));
        if (open) {
            add(index, m_random.pick(openStages), created, m_world.asOf.addDays(m_random.between(10, 120)), amount);
            return;
        }
        // A prospect that was won would be a customer, so prospects' closed deals are lost ones.
        const bool won = account.relation == Relation::Customer && m_random.chance(chanceOfWinning(account));
        if (account.relation == Relation::CrmProspect && m_random.chance(chanceOfWinning(account) * 0.7))
            return;
        add(index, won ? "Closed Won" : "Closed Lost", created, created.addDays(m_random.between(25, 160)), amount);
    }

    void add(std::size_t index, const char *stage, QDate created, QDate closed, double amount)
    {
        Deal deal;
        deal.account = index;
        deal.id = recordId(m_random, "006", static_cast<int>(m_world.deals.size()) + 1);
        deal.name = m_world.accounts[index].name + QStringLiteral(" - %1").arg(created.year());
        deal.stage = text(stage);
        deal.amount = amount;
        deal.created = created;
        deal.closed = closed;
        deal.owner = text(m_random.pick(owners));
        m_world.deals.push_back(deal);
    }

    SeededRandom &m_random;
    World &m_world;
};

void addResponses(SeededRandom &random, World &world, std::size_t index)
{
    static constexpr const char *praise[] = {"Routing saves us hours.", "Great support team.", "Our reps love it."};
    static constexpr const char *blame[] = {"Hard to set up.", "Too expensive for what we use.", "Reports are slow."};
    const Account &account = world.accounts[index];
    if (!random.chance(0.82))
        return;
    for (int person = random.between(1, 3); person > 0; --person) {
        Response response;
        response.account = index;
        const QString first = text(random.pick(firstNames));
        const QString last = text(random.pick(lastNames));
        response.person = first + QLatin1Char(' ') + last;
        response.email =
            QStringLiteral("%1.%2%3@%4").arg(first.toLower(), last.toLower()).arg(person).arg(account.domain);
        const double mean = account.best ? 9.5 : account.churned ? 4.0 : 6.6;
        response.score =
            std::clamp(static_cast<int>(std::lround(mean + (account.best ? 0.5 : 1.5) * random.normal())), 0, 10);
        if (random.chance(0.4))
            response.comment = text(response.score >= 8 ? random.pick(praise) : random.pick(blame));
        response.date = world.asOf.addDays(-random.between(1, 300));
        world.responses.push_back(response);
    }
}

} // namespace

World makeWorld(quint64 seed)
{
    SeededRandom random(seed);
    World world;
    world.asOf = QDate(2026, 10, 30);

    AccountMaker accounts(random);
    while (world.accounts.size() < customerCount) {
        Account account = accounts.make(Relation::Customer);
        if (!random.chance(chanceOfBuying(account)))
            continue;
        drawOutcome(random, account, world.asOf);
        world.accounts.push_back(account);
    }
    for (int count = 0; count < crmProspectCount; ++count) {
        world.accounts.push_back(accounts.make(Relation::CrmProspect));
        world.accounts.back().onBoughtList = random.chance(onListShare);
    }
    for (int count = 0; count < listProspectCount; ++count)
        world.accounts.push_back(accounts.make(Relation::ListProspect));

    DealMaker deals(random, world);
    for (std::size_t index = 0; index < world.accounts.size(); ++index)
        deals.addDealsOf(index);
    for (std::size_t index = 0; index < customerCount; ++index)
        addResponses(random, world, index);
    return world;
}

} // namespace touchstone::sample
