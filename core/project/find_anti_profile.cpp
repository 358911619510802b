#include "core/project/find_anti_profile.h"

#include "core/customers/stoppable_selection.h"
#include "core/patterns/mine_rarer.h"

#include <array>
#include <optional>

namespace touchstone
{

namespace
{

constexpr std::array comparisons = {Against::Rest, Against::Left, Against::Lost};
constexpr double untilCompared = 0.2; // of the progress, before anything is mined

struct Comparison {
    Contrast contrast;
    MiningOptions options;
};

// Those that the data allow. An error is that of the first where they allow none, or cancelled().
Result<std::vector<Comparison>> possibleComparisons(const Project &project, const BestSelection &selection,
                                                    Progress &progress)
{
    std::vector<Comparison> possible;
    std::optional<Error> nothing;
    for (std::size_t index = 0; index < comparisons.size(); ++index) {
        MiningOptions options = project.patterns->set.options;
        options.against = comparisons[index];
        const auto part = [](std::size_t done) { return static_cast<double>(done) / comparisons.size(); };
        ProgressLeg leg(progress, part(index), part(index + 1));
        Result<Contrast> contrast = makeContrast(*project.dataset, selection, options, leg);
        if (progress.isCancelled())
            return cancelled();
        if (contrast && !contrast->positive.isEmpty() && !contrast->background.isEmpty())
            possible.push_back({std::move(*contrast), options});
        else if (!nothing)
            nothing = contrast ? mineRarer(*contrast, options, leg).error() : contrast.error(); // a group is empty
    }
    if (nothing && possible.empty())
        return *nothing;
    return possible;
}

// They answer one question together, so each has an equal share of the error: three at 5 % each would claim something
// of one table of noise in seven.
void shareError(std::vector<Comparison> &compared)
{
    for (Comparison &one : compared) {
        one.options.familyWiseError /= static_cast<double>(compared.size());
        one.options.falseDiscoveryRate /= static_cast<double>(compared.size());
    }
}

} // namespace

Result<AntiProfile> findAntiProfile(const Project &project, Progress &progress)
{
    const BestSelection selection =
        selectBestCustomers(*project.dataset, *project.best, [&progress] { return progress.isCancelled(); });
    ProgressLeg comparing(progress, 0.0, untilCompared);
    Result<std::vector<Comparison>> compared = possibleComparisons(project, selection, comparing);
    if (!compared)
        return compared.error();
    shareError(*compared);
    std::vector<PatternSet> sets;
    for (const Comparison &one : *compared) {
        const double share = (1.0 - untilCompared) / static_cast<double>(compared->size());
        const double from = untilCompared + share * static_cast<double>(sets.size());
        ProgressLeg leg(progress, from, from + share);
        Result<PatternSet> set = mineRarer(one.contrast, one.options, leg);
        if (!set)
            return set.error();
        sets.push_back(std::move(*set));
    }
    return antiProfile(*project.dataset, selection, sets);
}

} // namespace touchstone
