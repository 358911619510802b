#include "core/profile/draft_gates.h"

#include "core/patterns/candidate_items.h"

#include <algorithm>

namespace touchstone
{

namespace
{

// The limits of method 2.8 for what a score may not make up for.
constexpr double leastShareOfBest = 0.8;  // lower bound
constexpr double leastPointsFewer = 0.15; // share of the rest below the share of the best
constexpr double mostRateOutside = 0.75;  // upper bound of the rate of best ones without it, times the base rate
constexpr double leastKnownOfBest = 0.8;
constexpr double leastStability = 0.7;
constexpr double leastKeptTogether = 0.8; // of the best by all must-haves
constexpr double leastKeptBound = 0.7;    // lower bound of that
constexpr std::size_t mostMustHaves = 4;
constexpr double mostRateOfDisqualified = 0.5; // upper bound of the rate, times the base rate
constexpr double fewestExpected = 5.0;         // best ones that a disqualifier would have by chance

double baseRate(const Pattern &pattern)
{
    return static_cast<double>(pattern.bestKnown) / static_cast<double>(pattern.bestKnown + pattern.restKnown);
}

bool isSupportedSingle(const Pattern &pattern, Direction direction)
{
    return pattern.evidence == Evidence::Supported && pattern.direction == direction && pattern.criteria.size() == 1 &&
           !std::holds_alternative<IsMissing>(pattern.criteria.front().condition);
}

bool isMustHave(const Pattern &pattern, const PatternSet &patterns)
{
    if (!isSupportedSingle(pattern, Direction::More) || pattern.stability < leastStability)
        return false;
    const double share = static_cast<double>(pattern.bestMatching) / static_cast<double>(pattern.bestKnown);
    const double shareOfRest = static_cast<double>(pattern.restMatching) / static_cast<double>(pattern.restKnown);
    const std::int64_t bestOutside = pattern.bestKnown - pattern.bestMatching;
    const std::int64_t outside = bestOutside + pattern.restKnown - pattern.restMatching;
    return wilsonInterval(pattern.bestMatching, pattern.bestKnown).low >= leastShareOfBest &&
           share - shareOfRest >= leastPointsFewer &&
           exactInterval(bestOutside, outside).high <= mostRateOutside * baseRate(pattern) &&
           static_cast<double>(pattern.bestKnown) >= leastKnownOfBest * static_cast<double>(patterns.best);
}

bool isDisqualifier(const Pattern &pattern)
{
    return isSupportedSingle(pattern, Direction::Less) && isRareEnough(pattern);
}

Gate gateFrom(const Pattern &pattern, Gate::Rule rule, const Contrast &contrast, Against against)
{
    Gate gate;
    gate.rule = rule;
    gate.criteria = pattern.criteria;
    gate.id = idOf(rule == Gate::Rule::MustHave ? "must have" : "disqualifier", gate.criteria);
    gate.basis = Basis::Evidence;
    gate.evidence = pattern.evidence;
    gate.reason = sentence(pattern, contrast.table, against);
    return gate;
}

// One after the other the condition that shuts out most of the rest for each best row that it costs.
std::vector<Gate> mustHaves(const Contrast &contrast, const PatternSet &patterns, const Stop &stop)
{
    std::vector<const Pattern *> left;
    for (const Pattern &pattern : patterns.patterns)
        if (isMustHave(pattern, patterns))
            left.push_back(&pattern);
    std::vector<Gate> gates;
    RowSet best = contrast.positive;
    RowSet rest = contrast.background;
    while (!left.empty() && gates.size() < mostMustHaves) {
        const Pattern *next = nullptr;
        double most = 0.0;
        RowSet failing;
        for (const Pattern *pattern : left) {
            if (stop())
                return gates;
            const Matches matches = match(contrast.table, pattern->criteria);
            const RowSet fails = matches.known - matches.met;
            const std::size_t kept = (best - fails).count();
            const std::size_t all = contrast.positive.count();
            const double gain =
                static_cast<double>((rest & fails).count()) / (static_cast<double>((best & fails).count()) + 0.5);
            const bool keepsEnough =
                static_cast<double>(kept) >= leastKeptTogether * static_cast<double>(all) &&
                wilsonInterval(static_cast<std::int64_t>(kept), static_cast<std::int64_t>(all)).low >= leastKeptBound;
            if (keepsEnough && gain > most) {
                most = gain;
                next = pattern;
                failing = fails;
            }
        }
        if (next == nullptr)
            break;
        gates.push_back(gateFrom(*next, Gate::Rule::MustHave, contrast, patterns.options.against));
        best -= failing;
        rest -= failing;
        std::erase(left, next);
    }
    return gates;
}

} // namespace

QUuid idOf(const char *what, std::span<const Criterion> criteria)
{
    static constexpr QUuid drafts(0x6a1f0b52u, 0x3c7d, 0x4e0a, 0x9b, 0x1e, 0x52, 0x0d, 0x7c, 0x44, 0x8a, 0x31);
    QString content = QLatin1String(what);
    for (const Criterion &criterion : criteria)
        content += QLatin1Char('\n') + stableText(criterion);
    return QUuid::createUuidV5(drafts, content);
}

bool isRareEnough(const Pattern &pattern)
{
    const std::int64_t matching = pattern.bestMatching + pattern.restMatching;
    return static_cast<double>(matching) * baseRate(pattern) >= fewestExpected &&
           exactInterval(pattern.bestMatching, matching).high <= mostRateOfDisqualified * baseRate(pattern);
}

std::vector<Gate> draftGates(const Contrast &contrast, const PatternSet &patterns, const Stop &stop)
{
    std::vector<Gate> gates = mustHaves(contrast, patterns, stop);
    for (const Pattern &pattern : patterns.patterns)
        if (isDisqualifier(pattern))
            gates.push_back(gateFrom(pattern, Gate::Rule::Disqualifier, contrast, patterns.options.against));
    return gates;
}

} // namespace touchstone
