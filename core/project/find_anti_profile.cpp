#include "core/project/find_anti_profile.h"

#include "core/patterns/mine_rarer.h"

#include <array>
#include <optional>

namespace touchstone
{

namespace
{

constexpr std::array comparisons = {Against::Rest, Against::Left, Against::Lost};

Result<PatternSet> rarerIn(const Project &project, const BestSelection &selection, Against against, Progress &progress)
{
    MiningOptions options = project.patterns->set.options;
    options.against = against;
    const Result<Contrast> contrast = makeContrast(*project.dataset, selection, options, progress);
    if (!contrast)
        return contrast.error();
    return mineRarer(*contrast, options, progress);
}

} // namespace

Result<AntiProfile> findAntiProfile(const Project &project, Progress &progress)
{
    const BestSelection selection = selectBestCustomers(*project.dataset, *project.best);
    std::vector<PatternSet> sets;
    std::optional<Error> nothing; // to compare, in the first that fails
    for (std::size_t index = 0; index < comparisons.size(); ++index) {
        const auto part = [](std::size_t done) { return static_cast<double>(done) / comparisons.size(); };
        ProgressLeg leg(progress, part(index), part(index + 1));
        Result<PatternSet> set = rarerIn(project, selection, comparisons[index], leg);
        if (progress.isCancelled())
            return cancelled();
        if (set)
            sets.push_back(std::move(*set));
        else if (!nothing)
            nothing = set.error();
    }
    if (sets.empty())
        return *nothing;
    return antiProfile(*project.dataset, selection, sets);
}

} // namespace touchstone
