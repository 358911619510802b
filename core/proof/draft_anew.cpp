#include "core/proof/draft_anew.h"

#include "core/base/random_numbers.h"
#include "core/base/stoppable_sort.h"
#include "core/patterns/mine_patterns.h"
#include "core/profile/profile_draft.h"

#include <tuple>

namespace touchstone
{

Result<Profile> draftAnew(const Dataset &dataset, const BestSelection &selection, const MiningOptions &mining,
                          Progress &progress)
{
    ProgressLeg looking(progress, 0.0, 0.05);
    const auto contrast = makeContrast(dataset, selection, mining, looking);
    if (!contrast)
        return contrast.error();
    ProgressLeg searching(progress, 0.05, 0.8);
    const auto patterns = minePatterns(*contrast, mining, searching);
    if (!patterns)
        return patterns.error();
    ProgressLeg drafting(progress, 0.8, 1.0);
    Profile profile = draftProfile(dataset, selection, *patterns, {}, drafting).profile;
    if (progress.isCancelled())
        return cancelled();
    return profile;
}

BestSelection among(const BestSelection &selection, const RowSet &accounts)
{
    BestSelection part = selection;
    part.best &= accounts;
    part.rest &= accounts;
    part.judged &= accounts;
    part.undecided &= accounts;
    return part;
}

std::vector<RowSet> evenParts(const Dataset &dataset, const BestSelection &selection, const RowSet &accounts,
                              std::size_t count, quint32 seed, const Stop &stop)
{
    constexpr std::size_t accountsBetweenAsks = 8192; // some milliseconds
    std::vector<std::tuple<bool, std::uint64_t, std::uint32_t>> order;
    for (const std::uint32_t row : accounts.rows()) {
        if (order.size() % accountsBetweenAsks == 0 && stop())
            break;
        std::uint64_t digest = seed;
        const QString id = dataset.accountId(row);
        for (const QChar letter : id)
            digest = RandomNumbers(digest, letter.unicode()).next();
        order.emplace_back(selection.best.contains(row), digest, row);
    }
    sortUnlessStopped(order, stop);
    std::vector<RowSet> parts(count, RowSet(dataset.accounts.rowCount()));
    for (std::size_t i = 0; i < order.size(); ++i)
        parts[i % count].insert(std::get<2>(order[i]));
    return parts;
}

} // namespace touchstone
