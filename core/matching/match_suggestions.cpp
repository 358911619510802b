#include "core/matching/match_suggestions.h"

#include "core/base/parallel.h"
#include "core/matching/account_keys.h"
#include "core/matching/country_names.h"
#include "core/matching/name_similarity.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace touchstone
{

namespace
{

constexpr double similarEnough = 0.82;
constexpr double otherCountryCosts = 0.1;
// Two records of one company may lie in different classifications and headcounts of different years; both at once, and
// a name that is only similar, is another company.
constexpr double otherIndustryCosts = 0.04;
constexpr double otherSizeCosts = 0.04;
constexpr double otherSize = 5.0;        // times as many employees
constexpr std::size_t mostSameSites = 6; // of one name under different endings; more is a word that many use

QString textOf(const Column *column, std::size_t row)
{
    return column != nullptr && std::holds_alternative<Categories>(column->cells) ? cellText(*column, row) : QString();
}

// Of a range its low end; NaN where nothing is known.
double numberOf(const Column *column, std::size_t row)
{
    if (column == nullptr)
        return unknownNumber;
    if (const auto *numbers = std::get_if<Numbers>(&column->cells))
        return numbers->values[row];
    const auto *ranges = std::get_if<Ranges>(&column->cells);
    return ranges != nullptr ? ranges->low[row] : unknownNumber;
}

const Column *columnNamed(const Dataset &dataset, const char *key)
{
    const Column *column = dataset.accounts.find(QString::fromLatin1(key));
    return column != nullptr && column->attribute.key == QLatin1String(key) ? column : nullptr;
}

// The columns that say who an account is, looked up once.
struct IdentityColumns {
    const Column *id;
    const Column *otherId;
    const Column *name;
    const Column *domain;
    const Column *website;
    const Column *country;
    const Column *industry;
    const Column *employees;

    explicit IdentityColumns(const Dataset &dataset)
        : id(columnNamed(dataset, "account_id")), otherId(columnNamed(dataset, "crm_account_id")),
          name(columnNamed(dataset, "account_name")), domain(columnNamed(dataset, "domain")),
          website(columnNamed(dataset, "website")), country(columnNamed(dataset, "country")),
          industry(columnNamed(dataset, "industry")), employees(columnNamed(dataset, "employees"))
    {
    }

    QString site(std::size_t account) const
    {
        const QString text = textOf(domain, account);
        return text.isEmpty() ? textOf(website, account) : text;
    }

    // By its id, unless that was made of its domain or name; else by its domain, else by its name.
    AccountKey key(std::size_t account) const
    {
        const QString idText = textOf(id, account);
        const QString siteText = site(account);
        const QString nameText = textOf(name, account);
        const bool isRead = id != nullptr && (!id->attribute.header.isEmpty() || textOf(otherId, account) == idText);
        if (isRead && !idText.isEmpty() && idText != siteText && idText != nameText)
            return {AccountKey::Kind::Id, idText};
        return siteText.isEmpty() ? AccountKey{AccountKey::Kind::Name, nameText}
                                  : AccountKey{AccountKey::Kind::Domain, siteText};
    }
};

// "acme" of "acme.co.uk".
QByteArray siteName(const QByteArray &domain)
{
    return domain.left(std::max<qsizetype>(0, domain.indexOf('.')));
}

// Written so that both orders of a pair and both spellings of a key are one.
QByteArray pairText(const AccountKey &one, const AccountKey &other)
{
    const auto text = [](const AccountKey &key) {
        const KeyKind kind = key.kind == AccountKey::Kind::Id       ? KeyKind::Id
                             : key.kind == AccountKey::Kind::Domain ? KeyKind::Domain
                                                                    : KeyKind::ExactName;
        return keyKindName(kind).toUtf8() + ':' + normalizedKey(kind, key.text.toUtf8());
    };
    const QByteArray a = text(one);
    const QByteArray b = text(other);
    return std::min(a, b) + '\n' + std::max(a, b);
}

// Everything that has a name: the accounts, then the names that no account has.
class Sides
{
public:
    explicit Sides(const Dataset &dataset)
    {
        const IdentityColumns columns(dataset);
        for (std::size_t account = 0; account < dataset.accounts.rowCount(); ++account)
            add({columns.key(account), textOf(columns.name, account), static_cast<qint32>(account), -1, 1},
                domainKey(columns.site(account).toUtf8()),
                {countryCode(textOf(columns.country, account)), textOf(columns.industry, account).toCaseFolded(),
                 numberOf(columns.employees, account)});
        for (const JoinReport &join : dataset.joins)
            for (const JoinReport::Unmatched &unmatched : join.unmatchedKeys)
                if (unmatched.key == QLatin1String("name") && !unmatched.several)
                    add({{AccountKey::Kind::Name, unmatched.text}, unmatched.text, -1, join.source, unmatched.rows}, {},
                        {});
    }

    std::size_t count() const { return m_sides.size(); }
    const MatchSide &side(std::size_t index) const { return m_sides[index]; }
    const std::vector<QByteArray> &names() const { return m_names; }
    const std::vector<QByteArray> &domains() const { return m_domains; }

    // Two names that no account has are nobody's business, and an account cannot match itself.
    bool canMatch(std::size_t a, std::size_t b) const { return m_sides[a].account >= 0 || m_sides[b].account >= 0; }

    // What the facts that contradict each other take off the similarity of the names; what is unknown contradicts none.
    double contradiction(std::size_t a, std::size_t b) const
    {
        const Facts &one = m_facts[a];
        const Facts &other = m_facts[b];
        const auto differ = [](const QString &x, const QString &y) { return !x.isEmpty() && !y.isEmpty() && x != y; };
        const double larger = std::max(one.employees, other.employees);
        const double smaller = std::min(one.employees, other.employees);
        return (differ(one.country, other.country) ? otherCountryCosts : 0.0) +
               (differ(one.industry, other.industry) ? otherIndustryCosts : 0.0) +
               (larger >= otherSize * smaller && smaller > 0.0 ? otherSizeCosts : 0.0);
    }

private:
    // Of a company; empty or NaN: not known.
    struct Facts {
        QString country = {};
        QString industry = {};
        double employees = unknownNumber;
    };

    void add(MatchSide side, QByteArray domain, Facts facts)
    {
        m_names.push_back(nameKey(side.name.toUtf8()));
        m_sides.push_back(std::move(side));
        m_domains.push_back(std::move(domain));
        m_facts.push_back(std::move(facts));
    }

    std::vector<MatchSide> m_sides;
    std::vector<QByteArray> m_names;
    std::vector<QByteArray> m_domains;
    std::vector<Facts> m_facts;
};

using Pair = std::pair<quint32, quint32>;

// Pairs that have the same name before the ending of their domains.
std::vector<Pair> sameSites(const Sides &sides)
{
    QHash<QByteArray, std::vector<quint32>> bySite;
    for (std::size_t side = 0; side < sides.count(); ++side)
        if (const QByteArray site = siteName(sides.domains()[side]); site.size() >= 4)
            bySite[site].push_back(static_cast<quint32>(side));
    std::vector<Pair> pairs;
    for (const std::vector<quint32> &group : std::as_const(bySite))
        for (std::size_t one = 0; group.size() <= mostSameSites && one < group.size(); ++one)
            for (std::size_t other = one + 1; other < group.size(); ++other)
                if (sides.domains()[group[one]] != sides.domains()[group[other]])
                    pairs.emplace_back(group[one], group[other]);
    std::ranges::sort(pairs);
    return pairs;
}

class Suggester
{
public:
    Suggester(const Dataset &dataset, const MatchingPlan &plan) : m_sides(dataset), m_comparison(m_sides.names())
    {
        for (const AccountPair &pair : plan.pairs)
            m_decided.insert(pairText(pair.one, pair.other));
    }

    Result<std::vector<MatchSuggestion>> run(Progress &progress)
    {
        progress.report(0.1, QCoreApplication::translate("Matching", "Comparing names"));
        auto pairs = m_comparison.candidates(progress);
        if (!pairs)
            return cancelled();
        const std::vector<Pair> sites = sameSites(m_sides);
        std::vector<double> scores(pairs->size());
        constexpr std::size_t chunk = 4096;
        const auto score = [&](std::size_t part) {
            for (std::size_t pair = part * chunk; pair < std::min(pairs->size(), (part + 1) * chunk); ++pair)
                scores[pair] = m_comparison.similarity((*pairs)[pair].first, (*pairs)[pair].second);
        };
        if (!parallelFor((pairs->size() + chunk - 1) / chunk, score, progress,
                         QCoreApplication::translate("Matching", "Comparing names"), 0.3, 0.9))
            return cancelled();
        for (std::size_t pair = 0; pair < pairs->size(); ++pair)
            add((*pairs)[pair], scores[pair], false);
        for (const Pair &pair : sites)
            if (!std::ranges::binary_search(*pairs, pair) ||
                m_comparison.similarity(pair.first, pair.second) < similarEnough)
                add(pair, 0.85, true);
        std::ranges::stable_sort(
            m_found, [](const MatchSuggestion &a, const MatchSuggestion &b) { return a.similarity > b.similarity; });
        return std::move(m_found);
    }

private:
    void add(Pair pair, double similarity, bool bySite)
    {
        const auto [a, b] = pair;
        if (similarity < similarEnough || !m_sides.canMatch(a, b))
            return;
        similarity -= m_sides.contradiction(a, b);
        const bool accountFirst = m_sides.side(a).account >= 0;
        const MatchSide &one = m_sides.side(accountFirst ? a : b);
        const MatchSide &other = m_sides.side(accountFirst ? b : a);
        if (similarity < similarEnough || one.key == other.key || m_decided.contains(pairText(one.key, other.key)))
            return;
        const bool same = m_sides.names()[a] == m_sides.names()[b];
        m_found.push_back({one, other,
                           bySite ? MatchSuggestion::Reason::SameSite
                           : same ? MatchSuggestion::Reason::SameName
                                  : MatchSuggestion::Reason::SimilarName,
                           similarity});
    }

    Sides m_sides;
    NameComparison m_comparison;
    QSet<QByteArray> m_decided;
    std::vector<MatchSuggestion> m_found;
};

} // namespace

AccountKey accountKey(const Dataset &dataset, std::size_t account)
{
    return IdentityColumns(dataset).key(account);
}

Result<std::vector<MatchSuggestion>> suggestMatches(const Dataset &dataset, const MatchingPlan &plan,
                                                    Progress &progress)
{
    return Suggester(dataset, plan).run(progress);
}

} // namespace touchstone
