#include "core/patterns/shufflings.h"

#include "core/data/bit_counts.h"

#include <algorithm>
#include <limits>

namespace touchstone
{

Shufflings::Shufflings(const SearchSpace &space, std::size_t count)
    : m_searches(count), m_mostOfPairs((count + BitCounts::lanes - 1) / BitCounts::lanes,
                                       std::vector<std::uint8_t>(space.pairs().size(), 0))
{
}

void Shufflings::add(std::size_t number, std::unique_ptr<PatternSearch> search)
{
    const std::vector<std::uint32_t> best = search->forgetPairs();
    const std::lock_guard lock(m_mutex);
    std::vector<std::uint8_t> &most = m_mostOfPairs[number / BitCounts::lanes];
    for (std::size_t pair = 0; pair < best.size(); ++pair)
        most[pair] = std::max(most[pair], static_cast<std::uint8_t>(std::min<std::uint32_t>(
                                              best[pair], std::numeric_limits<std::uint8_t>::max())));
    m_searches[number] = std::move(search);
}

} // namespace touchstone
