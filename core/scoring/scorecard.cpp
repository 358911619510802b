#include "core/scoring/scorecard.h"

#include <algorithm>
#include <numeric>

namespace touchstone
{

namespace
{

int atLeastZero(int points)
{
    return std::max(points, 0);
}

// What the bins can give at most: the best one, or all of them up to the cap.
int mostOfBins(const Trait &trait)
{
    std::int64_t most = 0;
    for (const Bin &bin : trait.bins)
        most = trait.cap ? most + atLeastZero(bin.points) : std::max<std::int64_t>(most, bin.points);
    if (trait.cap)
        most = std::min<std::int64_t>(most, atLeastZero(*trait.cap));
    return static_cast<int>(std::min<std::int64_t>(most, maxRawPoints));
}

int leastOf(const Trait &trait)
{
    int least = atLeastZero(trait.otherwise);
    for (const Bin &bin : trait.bins)
        least = std::min(least, atLeastZero(bin.points));
    return least;
}

// Seats by largest remainders (Hamilton): as near to 100 x most / total as whole numbers that add up to 100 come. Of
// equal remainders the earlier trait's wins.
void shareOutHundred(std::vector<TraitScale> &scales)
{
    const auto total = std::accumulate(scales.begin(), scales.end(), std::int64_t{0},
                                       [](std::int64_t sum, const TraitScale &scale) { return sum + scale.raw; });
    if (total == 0)
        return;
    std::vector<std::size_t> byRemainder(scales.size());
    std::iota(byRemainder.begin(), byRemainder.end(), std::size_t{0});
    const auto remainder = [&](std::size_t trait) { return std::int64_t{100} * scales[trait].raw % total; };
    std::stable_sort(byRemainder.begin(), byRemainder.end(),
                     [&](std::size_t a, std::size_t b) { return remainder(a) > remainder(b); });
    int left = 100;
    for (TraitScale &scale : scales) {
        scale.most = static_cast<int>(std::int64_t{100} * scale.raw / total);
        left -= scale.most;
    }
    for (std::size_t i = 0; i < static_cast<std::size_t>(left); ++i)
        ++scales[byRemainder[i]].most;
}

} // namespace

int TraitScale::points(std::int64_t rawPoints) const
{
    if (raw == 0)
        return 0;
    const std::int64_t kept = std::clamp<std::int64_t>(rawPoints, 0, raw);
    return static_cast<int>((2 * kept * most + raw) / (2 * std::int64_t{raw}));
}

std::vector<TraitScale> traitScales(const Profile &profile)
{
    std::vector<TraitScale> scales;
    scales.reserve(profile.traits.size());
    for (const Trait &trait : profile.traits) {
        const int bins = trait.on ? mostOfBins(trait) : 0;
        const int otherwise = trait.on ? std::min(trait.otherwise, maxRawPoints) : 0;
        scales.push_back({.bins = bins, .raw = std::max(bins, otherwise), .most = 0});
    }
    shareOutHundred(scales);
    return scales;
}

Grade gradeOf(int points, const TierLimits &limits)
{
    for (std::size_t grade = 0; grade < limits.from.size(); ++grade)
        if (const std::optional<int> &from = limits.from[grade]; from && points >= *from)
            return static_cast<Grade>(grade);
    return Grade::D;
}

Tier limitOf(const Gate &gate)
{
    const bool bad = gate.rule == Gate::Rule::Disqualifier || gate.whenFailed == Gate::WhenFailed::BadFit;
    return bad ? Tier::Bad : Tier::Poor;
}

std::vector<TraitPoints> scorecard(const Profile &profile)
{
    const std::vector<TraitScale> scales = traitScales(profile);
    std::vector<TraitPoints> card;
    card.reserve(scales.size());
    for (std::size_t i = 0; i < scales.size(); ++i) {
        const Trait &trait = profile.traits[i];
        const TraitScale &scale = scales[i];
        TraitPoints points;
        for (const Bin &bin : trait.bins)
            points.bins.push_back(scale.points(bin.points));
        points.otherwise = scale.points(trait.otherwise);
        points.most = scale.most;
        points.least = scale.points(leastOf(trait));
        points.neutral = std::max(scale.points(trait.neutral), points.least);
        card.push_back(std::move(points));
    }
    return card;
}

bool givesPoints(const Profile &profile)
{
    return std::ranges::any_of(traitScales(profile), [](const TraitScale &scale) { return scale.most > 0; });
}

bool givesTiers(const Profile &profile)
{
    const bool canBeMet =
        std::ranges::any_of(profile.tierRules.rules, [](const TierRule &rule) { return !rule.criteria.empty(); });
    return (profile.tierRules.on && canBeMet) || givesPoints(profile);
}

std::optional<Tier> tierOfOthers(const Profile &profile)
{
    const std::optional<Tier> &otherwise = profile.tierRules.otherwise;
    return otherwise || givesPoints(profile) ? otherwise : Tier::Bad;
}

} // namespace touchstone
