#include "core/matching/match_report.h"

#include "core/matching/account_keys.h"
#include "core/matching/match_suggestions.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace touchstone
{

namespace
{

// What tells two companies apart, before what was learned of them.
bool comesFirst(const Attribute &attribute)
{
    return attribute.family == Family::Identity || attribute.family == Family::Geographic ||
           attribute.family == Family::Firmographic;
}

bool isShown(const Attribute &attribute)
{
    return attribute.key != QLatin1String("account_name") && attribute.family != Family::Sales;
}

QString textOf(const Column &column, qint32 account)
{
    return account < 0 ? QString() : cellText(column, static_cast<std::size_t>(account));
}

bool isSamePair(const AccountPair &pair, const MatchSuggestion &suggestion)
{
    return (pair.one == suggestion.one.key && pair.other == suggestion.other.key) ||
           (pair.one == suggestion.other.key && pair.other == suggestion.one.key);
}

} // namespace

double SourceMatch::rate() const
{
    const qint64 named = join.rows - join.blank;
    return named <= 0 ? 1.0 : static_cast<double>(std::min(join.matched, named)) / static_cast<double>(named);
}

RowSet accountsWithout(const Dataset &dataset, int source)
{
    RowSet without(dataset.accounts.rowCount(), true);
    const auto index = static_cast<std::size_t>(source);
    if (index < dataset.accountOfRow.size())
        for (const qint32 account : dataset.accountOfRow[index])
            if (account >= 0)
                without.remove(static_cast<std::size_t>(account));
    return without;
}

Result<MatchReport> matchReport(const Dataset &dataset, const ImportPlan &plan, Progress &progress)
{
    MatchReport report;
    for (const JoinReport &join : dataset.joins) {
        const auto source = static_cast<std::size_t>(join.source);
        const SourceRole role = source < plan.sources.size() ? plan.sources[source].role : SourceRole::Ignored;
        report.sources.push_back(
            {join.source, role, join, static_cast<qint64>(accountsWithout(dataset, join.source).count())});
    }
    if (dataset.unit != Unit::Account)
        return report;
    auto suggestions = suggestMatches(dataset, plan.matching, progress);
    if (!suggestions)
        return suggestions.error();
    report.suggestions = std::move(*suggestions);
    report.found = report.suggestions.size();
    report.suggestions.resize(std::min(report.found, mostSuggestions));
    return report;
}

std::vector<SideBySide> sideBySide(const Dataset &dataset, const MatchSuggestion &suggestion)
{
    std::vector<SideBySide> facts;
    for (const bool first : {true, false})
        for (const auto &column : dataset.accounts.columns()) {
            if (comesFirst(column->attribute) != first || !isShown(column->attribute))
                continue;
            const QString one = textOf(*column, suggestion.one.account);
            const QString other = textOf(*column, suggestion.other.account);
            if (!one.isEmpty() || !other.isEmpty())
                facts.push_back({column->attribute.label, one, other,
                                 !one.isEmpty() && !other.isEmpty() && one.compare(other, Qt::CaseInsensitive) != 0});
        }
    return facts;
}

std::vector<MatchGain> gainsOf(const Dataset &dataset, std::span<const MatchSuggestion> suggestions)
{
    std::vector<MatchGain> gains;
    for (const auto &column : dataset.accounts.columns()) {
        if (!isShown(column->attribute) || column->attribute.family == Family::Identity)
            continue;
        const auto known = [&](qint32 account) {
            return account >= 0 && column->isKnown(static_cast<std::size_t>(account));
        };
        const auto gained = std::ranges::count_if(suggestions, [&](const MatchSuggestion &suggestion) {
            return suggestion.other.account >= 0 && known(suggestion.one.account) != known(suggestion.other.account);
        });
        if (gained > 0)
            gains.push_back({column->attribute.label, static_cast<std::size_t>(gained)});
    }
    std::ranges::stable_sort(gains, std::greater(), &MatchGain::accounts);
    return gains;
}

MatchingPlan withDecision(MatchingPlan plan, const MatchSuggestion &suggestion, bool same)
{
    std::erase_if(plan.pairs, [&](const AccountPair &pair) { return isSamePair(pair, suggestion); });
    plan.pairs.push_back({suggestion.one.key, suggestion.other.key, same});
    return plan;
}

} // namespace touchstone
