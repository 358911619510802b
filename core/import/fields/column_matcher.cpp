#include "core/import/fields/column_matcher.h"

#include <algorithm>
#include <array>

namespace touchstone
{

namespace
{

constexpr std::array technicalPrefixes = {"property", "hs", "cf", "deal_property"};
constexpr std::array entityPrefixes = {"account",  "company", "organization", "organisation", "deal",     "opportunity",
                                       "customer", "client",  "lead",         "business",     "prospect", "contact"};
constexpr std::array unitSuffixes = {"amount", "value", "flag"};
constexpr double surest = 0.98;

template <typename Words>
bool isOneOf(const QString &word, const Words &words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *other) { return word == QLatin1String(other); });
}

bool contains(const std::vector<SourceRole> &roles, SourceRole role)
{
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

void addMatches(const FieldCatalogue &catalogue, const QStringList &words, double confidence, bool bareAllowed,
                std::optional<SourceRole> role, std::vector<FieldMatch> &matches)
{
    for (const SynonymUse &use : catalogue.uses.value(words.join(QString()))) {
        const FieldDefinition &field = catalogue.fields[static_cast<std::size_t>(use.field)];
        const bool home = role && contains(field.roles, *role);
        if (use.bare && (!bareAllowed || (role && !home)))
            continue;
        // Of two fields with one bare name the one that is at home in fewer roles is meant.
        const double breadth = use.bare ? 0.002 * static_cast<double>(field.roles.size()) : 0.0;
        const double surety = use.bare ? (home ? 0.975 : 0.4) : confidence;
        const double now = surety - breadth - 0.0005 * use.rank;
        const auto known = std::find_if(matches.begin(), matches.end(),
                                        [&](const FieldMatch &match) { return match.field == &field; });
        if (known == matches.end())
            matches.push_back({&field, now});
        else
            known->confidence = std::max(known->confidence, now);
    }
}

bool isManyValued(const FieldDefinition &field)
{
    static constexpr std::array keys = {"account_id", "account_name", "domain", "opp_id", "opp_name", "contact_name"};
    return isOneOf(field.key, keys);
}

} // namespace

namespace
{

// "How likely is it that you would recommend us to a friend?", however it is put.
bool asksToRecommend(const HeaderText &header)
{
    return (header.has(QLatin1String("likely")) || header.has(QLatin1String("likelihood")) ||
            header.has(QLatin1String("wahrscheinlich"))) &&
           std::any_of(header.words.begin(), header.words.end(), [](const QString &word) {
               return word.startsWith(QLatin1String("recommend")) || word.endsWith(QLatin1String("empfehlen"));
           });
}

} // namespace

std::vector<FieldMatch> matchHeader(const HeaderText &header, std::optional<SourceRole> role,
                                    const FieldCatalogue &catalogue)
{
    std::vector<FieldMatch> matches;
    QStringList words = header.words;
    addMatches(catalogue, words, surest, true, role, matches);
    if (words.size() > 1 && isOneOf(words.first(), technicalPrefixes)) {
        words.removeFirst();
        addMatches(catalogue, words, surest - 0.01, true, role, matches);
    }
    if (matches.empty() && words.size() > 1 && isOneOf(words.first(), entityPrefixes))
        addMatches(catalogue, words.mid(1), 0.9, false, role, matches);
    if (matches.empty() && words.size() > 1 && isOneOf(words.last(), unitSuffixes))
        addMatches(catalogue, words.mid(0, words.size() - 1), 0.88, false, role, matches);
    if (matches.empty() && asksToRecommend(header))
        matches.push_back({catalogue.find(u"nps"), 0.93});
    std::stable_sort(matches.begin(), matches.end(),
                     [](const FieldMatch &a, const FieldMatch &b) { return a.confidence > b.confidence; });
    return matches;
}

bool valuesSuit(const FieldDefinition &field, ValueKind kind, const ColumnTally &tally)
{
    if (tally.filled == 0)
        return true;
    if (isManyValued(field) && tally.distinct < 10 && tally.distinctShare() < 0.5)
        return false;
    return field.accept(kind);
}

bool isIdentityTrap(const HeaderText &header)
{
    const QStringList &traps = fieldCatalogue().traps;
    return std::any_of(header.words.begin(), header.words.end(),
                       [&](const QString &word) { return traps.contains(word); });
}

bool isSystemColumn(const HeaderText &header)
{
    return fieldCatalogue().system.contains(header.words.join(QString()));
}

HeaderMeaning meaningOfHeader(const HeaderText &header, SourceRole role)
{
    HeaderMeaning meaning;
    for (const HeaderHint &hint : fieldCatalogue().hints) {
        if (!hint.roles.empty() && !contains(hint.roles, role))
            continue;
        const bool hinted = std::any_of(header.words.begin(), header.words.end(),
                                        [&](const QString &word) { return hint.words.contains(word); });
        if (hinted) {
            meaning = {hint.family, hint.known};
            break;
        }
    }
    // What happened to an account, who answered and what was paid is known only of those who have bought.
    static constexpr std::array aftermath = {SourceRole::Responses,     SourceRole::Usage,   SourceRole::Invoices,
                                             SourceRole::Subscriptions, SourceRole::Tickets, SourceRole::Events};
    if (std::find(aftermath.begin(), aftermath.end(), role) != aftermath.end()) {
        meaning.known = Known::AfterSale;
        if (meaning.family != Family::Sales)
            meaning.family = role == SourceRole::Usage ? Family::Behavioural : Family::Outcome;
    }
    return meaning;
}

bool isPersonal(const ColumnPlan &column)
{
    if (const FieldDefinition *field = fieldCatalogue().find(column.field))
        return field->personal;
    const std::vector<FieldMatch> matches = matchHeader(headerText(column.header));
    return !matches.empty() && matches.front().confidence >= 0.8 && matches.front().field->personal;
}

Known knownIn(const FieldDefinition &field, SourceRole role)
{
    return contains(field.beforeIn, role) ? Known::BeforeSale : field.known;
}

} // namespace touchstone
