#include "core/proof/attribute_drift.h"

#include "core/base/population_stability.h"

#include <algorithm>

namespace touchstone
{

namespace
{

std::vector<std::int64_t> countClasses(const TraitClasses &classes, const RowSet &accounts)
{
    std::vector<std::int64_t> counts(classes.count(), 0);
    for (const std::uint32_t row : accounts.rows())
        ++counts[classes.ofRows[row]];
    return counts;
}

} // namespace

std::vector<AttributeDrift> attributeDrift(const Profile &profile, const FitScores &scores, const RowSet &earlier,
                                           const RowSet &later)
{
    std::vector<AttributeDrift> drift;
    for (std::size_t trait = 0; trait < profile.traits.size(); ++trait) {
        const SharedClasses &classes = scores.traits[trait].classes;
        if (!profile.traits[trait].on || classes == nullptr || classes->count() < 2)
            continue;
        const PopulationStability moved =
            populationStability(countClasses(*classes, earlier), countClasses(*classes, later));
        drift.push_back({profile.traits[trait].name, moved.index, moved.p});
    }
    std::stable_sort(drift.begin(), drift.end(),
                     [](const AttributeDrift &a, const AttributeDrift &b) { return a.psi > b.psi; });
    return drift;
}

} // namespace touchstone
