#include "core/proof/draft_anew.h"

#include "core/base/random_numbers.h"
#include "core/patterns/mine_patterns.h"
#include "core/profile/profile_draft.h"

#include <algorithm>
#include <tuple>

namespace touchstone
{

Result<Profile> draftAnew(const Dataset &dataset, const BestSelection &selection, const MiningOptions &mining,
                          Progress &progress)
{
    const auto contrast = makeContrast(dataset, selection, mining, progress);
    if (!contrast)
        return contrast.error();
    const auto patterns = minePatterns(*contrast, mining, progress);
    if (!patterns)
        return patterns.error();
    Profile profile = draftProfile(dataset, selection, *patterns, {}, progress).profile;
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
                              std::size_t count, quint32 seed)
{
    std::vector<std::tuple<bool, std::uint64_t, std::uint32_t>> order;
    for (const std::uint32_t row : accounts.rows()) {
        std::uint64_t digest = seed;
        const QString id = dataset.accountId(row);
        for (const QChar letter : id)
            digest = RandomNumbers(digest, letter.unicode()).next();
        order.emplace_back(selection.best.contains(row), digest, row);
    }
    std::sort(order.begin(), order.end());
    std::vector<RowSet> parts(count, RowSet(dataset.accounts.rowCount()));
    for (std::size_t i = 0; i < order.size(); ++i)
        parts[i % count].insert(std::get<2>(order[i]));
    return parts;
}

} // namespace touchstone
