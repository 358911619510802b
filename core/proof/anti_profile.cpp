#include "core/proof/anti_profile.h"

#include "core/profile/draft_gates.h"
#include "core/profile/profile_lines.h"

#include <algorithm>

namespace touchstone
{

namespace
{

using Standing = AntiLine::Standing;

bool isAboutAccounts(const Pattern &pattern, const Table &accounts)
{
    return std::ranges::all_of(
        pattern.criteria, [&](const Criterion &criterion) { return accounts.find(criterion.attribute) != nullptr; });
}

bool isSurer(const Pattern &a, const Pattern &b)
{
    return a.evidence != b.evidence ? a.evidence < b.evidence : a.p < b.p;
}

// The same conditions that several comparisons found are one line.
void addFinding(std::vector<AntiLine> &lines, const AntiFinding &finding)
{
    const auto same = [&](const AntiLine &line) { return line.criteria() == finding.pattern.criteria; };
    const auto former = std::ranges::find_if(lines, same);
    std::vector<AntiFinding> &found = former == lines.end() ? lines.emplace_back().found : former->found;
    found.push_back(finding);
    std::ranges::stable_sort(found,
                             [](const AntiFinding &a, const AntiFinding &b) { return isSurer(a.pattern, b.pattern); });
}

AntiProfile gathered(std::span<const PatternSet> sets, const Table &accounts)
{
    AntiProfile profile;
    for (const PatternSet &set : sets) {
        for (const Pattern &pattern : set.patterns) {
            if (isAboutAccounts(pattern, accounts))
                addFinding(profile.lines, {set.options.against, pattern});
            else
                ++profile.aboutDeals;
        }
        profile.looked.push_back(set);
        profile.looked.back().patterns.clear();
    }
    return profile;
}

bool isCommonerAmongBest(const Strike &strike)
{
    const auto known = [](const Reach &group) { return group.all - group.unknown; };
    return strike.best.met * known(strike.rest) > strike.rest.met * known(strike.best);
}

bool isWonMoreOften(const OutcomeGap &gap)
{
    return gap.measure == OutcomeGap::Measure::WonDeals && gap.isSure() && !gap.isLower();
}

Standing standingOf(const AntiLine &line)
{
    if (line.pattern().evidence != Evidence::Supported)
        return Standing::Suggestive;
    if (isCommonerAmongBest(line.strike) || std::ranges::any_of(line.gaps, isWonMoreOften))
        return Standing::Contradicted;
    return isRareEnough(line.pattern()) ? Standing::Proposed : Standing::Rarer;
}

std::vector<std::vector<Criterion>> conditionsOf(const std::vector<AntiLine> &lines)
{
    std::vector<std::vector<Criterion>> conditions;
    conditions.reserve(lines.size());
    for (const AntiLine &line : lines)
        conditions.push_back(line.criteria());
    return conditions;
}

} // namespace

AntiProfile antiProfile(const Dataset &dataset, const BestSelection &selection, std::span<const PatternSet> sets)
{
    const OpenDeals open = openDeals(dataset);
    AntiProfile profile = gathered(sets, dataset.accounts);
    profile.judgedBy = selection.judgedBy;
    std::vector<Struck> struck = struckBy(conditionsOf(profile.lines), dataset, selection, open, closedDeals(dataset));
    Meeting together = nobody(dataset.accounts);
    for (std::size_t index = 0; index < struck.size(); ++index) {
        AntiLine &line = profile.lines[index];
        line.strike = struck[index].strike;
        line.gaps = std::move(struck[index].gaps);
        line.standing = standingOf(line);
        if (line.standing != Standing::Proposed)
            continue;
        ++profile.proposed;
        together = either(together, struck[index].meeting);
    }
    profile.together = strikeOf(together, dataset, selection, open);
    std::ranges::stable_sort(profile.lines, [](const AntiLine &a, const AntiLine &b) {
        return a.standing != b.standing ? a.standing < b.standing : isSurer(a.pattern(), b.pattern());
    });
    return profile;
}

Gate disqualifierFrom(const AntiLine &line, const Table &accounts)
{
    const AntiFinding &surest = line.found.front();
    return gateFromPattern(surest.pattern, accounts, surest.against, Gate::Rule::Disqualifier);
}

Profile withDisqualifiers(Profile profile, const std::vector<Gate> &gates)
{
    for (const Gate &gate : gates) {
        const auto same = std::ranges::find_if(profile.gates, [&gate](const Gate &each) {
            return each.rule == Gate::Rule::Disqualifier && each.criteria == gate.criteria;
        });
        if (same == profile.gates.end())
            profile.gates.push_back(gate);
        else
            same->on = true;
    }
    return profile;
}

} // namespace touchstone
