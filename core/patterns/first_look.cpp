#include "core/patterns/first_look.h"

#include "core/patterns/pattern_search.h"

#include <algorithm>

namespace touchstone
{

std::vector<Counted> firstLook(const CandidateItems &items, const RowSet &best, std::size_t most)
{
    struct Ranked {
        const CandidateItem *item = nullptr;
        Tally tally;
        double strength = 0.0;
    };
    std::vector<Ranked> ofColumn(items.columns.size());
    const auto count = [](const RowSet &rows) { return static_cast<std::uint32_t>(rows.count()); };
    for (const CandidateItem &item : items.items) {
        if (item.isMissing)
            continue;
        const RowSet &known = items.columns[item.column].known;
        const Tally tally{count(item.cover & best), count(known & best), count(item.cover), count(known)};
        const double strength = tally.isMore() ? strengthOf(tally) - item.ugliness : 0.0;
        if (strength > ofColumn[item.column].strength)
            ofColumn[item.column] = {&item, tally, strength};
    }
    std::erase_if(ofColumn, [](const Ranked &one) { return one.item == nullptr; });
    std::ranges::stable_sort(ofColumn, std::greater<>(), &Ranked::strength);
    std::vector<Counted> found;
    for (const Ranked &one : ofColumn)
        if (found.size() < most)
            found.push_back({one.item->criterion, one.tally.counts()});
    return found;
}

} // namespace touchstone
