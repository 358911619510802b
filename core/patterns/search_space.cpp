#include "core/patterns/search_space.h"

#include "core/base/parallel.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>

namespace touchstone
{

namespace
{

// A condition that fits most accounts selects nothing, so it is tried alone but not together with others.
constexpr double mostCovered = 0.6;

std::uint32_t countBits(std::uint64_t word)
{
    return static_cast<std::uint32_t>(std::popcount(word));
}

} // namespace

std::uint32_t countAnd(const std::uint64_t *a, const std::uint64_t *b, std::size_t words)
{
    std::uint32_t count = 0;
    for (std::size_t i = 0; i < words; ++i)
        count += countBits(a[i] & b[i]);
    return count;
}

std::uint32_t countAnd(const std::uint64_t *a, const std::uint64_t *b, const std::uint64_t *c, std::size_t words)
{
    std::uint32_t count = 0;
    for (std::size_t i = 0; i < words; ++i)
        count += countBits(a[i] & b[i] & c[i]);
    return count;
}

RowSet coverOf(const SearchSpace &space, std::span<const std::uint32_t> items)
{
    RowSet cover(space.rowCount(), true);
    for (const std::uint32_t item : items)
        cover &= space.candidates().items[item].cover;
    return cover;
}

std::optional<SearchSpace> SearchSpace::build(CandidateItems candidates, std::size_t leastRows, int maxConditions,
                                              Progress &progress)
{
    SearchSpace space;
    space.m_candidates = std::move(candidates);
    space.m_leastRows = leastRows;
    space.m_maxConditions = std::clamp(maxConditions, 1, 3);
    space.m_words = (space.rowCount() + 63) / 64;
    for (const CandidateItem &item : space.m_candidates.items)
        space.m_itemRows.push_back(static_cast<std::uint32_t>(item.cover.count()));
    space.prepareMasks();
    if (!space.preparePairs(progress))
        return std::nullopt;
    space.countTested();
    return space;
}

void SearchSpace::prepareMasks()
{
    m_masks.emplace_back(rowCount(), true);
    std::vector<std::size_t> maskOfColumn;
    for (const CandidateColumn &column : m_candidates.columns) {
        const auto same = std::find(m_masks.begin(), m_masks.end(), column.known);
        maskOfColumn.push_back(static_cast<std::size_t>(same - m_masks.begin()));
        if (same == m_masks.end())
            m_masks.push_back(column.known);
    }
    for (const CandidateItem &item : m_candidates.items)
        m_itemMask.push_back(item.isMissing ? 0 : maskOfColumn[item.column]);

    const std::size_t count = m_masks.size();
    m_known2.resize(count * count);
    m_known3.resize(m_maxConditions < 3 ? 0 : count * count * count);
    for (std::size_t a = 0; a < count; ++a)
        for (std::size_t b = 0; b <= a; ++b) {
            const RowSet both = m_masks[a] & m_masks[b];
            m_known2[a * count + b] = m_known2[b * count + a] = static_cast<std::uint32_t>(both.count());
            for (std::size_t c = 0; c <= b && !m_known3.empty(); ++c) {
                const std::uint32_t all = countAnd(both.words().data(), m_masks[c].words().data(), m_words);
                for (const auto &[i, j, k] :
                     {std::array{a, b, c}, {a, c, b}, {b, a, c}, {b, c, a}, {c, a, b}, {c, b, a}})
                    m_known3[(i * count + j) * count + k] = all;
            }
        }
}

bool SearchSpace::mayBeConjoined(std::size_t item) const
{
    const double known = m_known2[m_itemMask[item] * m_masks.size() + m_itemMask[item]];
    return !m_candidates.items[item].isMissing && m_itemRows[item] <= mostCovered * known;
}

std::vector<ItemPair> SearchSpace::pairsOf(std::size_t first) const
{
    std::vector<ItemPair> found;
    if (!mayBeConjoined(first))
        return found;
    const CandidateItem &item = m_candidates.items[first];
    const bool isList = m_candidates.columns[item.column].isList;
    for (std::size_t second = first + 1; second < itemCount(); ++second) {
        if ((m_candidates.items[second].column == item.column && !isList) || !mayBeConjoined(second))
            continue;
        const std::uint32_t rows = countAnd(bits(first), bits(second), m_words);
        if (rows >= m_leastRows && rows < mostOfParent * std::min(m_itemRows[first], m_itemRows[second]))
            found.push_back({static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(second), rows});
    }
    return found;
}

bool SearchSpace::preparePairs(Progress &progress)
{
    std::vector<std::vector<ItemPair>> found(itemCount());
    const QString step = QCoreApplication::translate("Patterns", "Counting combinations");
    if (m_maxConditions >= 2 &&
        !parallelFor(
            itemCount(), [&](std::size_t i) { found[i] = pairsOf(i); }, progress, step, 0.05, 0.15))
        return false;
    m_pairStart.push_back(0);
    for (const std::vector<ItemPair> &pairs : found) {
        m_pairs.insert(m_pairs.end(), pairs.begin(), pairs.end());
        m_pairStart.push_back(m_pairs.size());
    }
    return true;
}

// A triple is tried when its three pairs are: those are the triangles of the graph that the pairs make.
void SearchSpace::countTested()
{
    m_tested = {static_cast<std::int64_t>(itemCount()), static_cast<std::int64_t>(m_pairs.size()), 0};
    if (m_maxConditions < 3)
        return;
    std::vector<RowSet> later(itemCount(), RowSet(itemCount()));
    for (const ItemPair &pair : m_pairs)
        later[pair.first].insert(pair.second);
    const std::size_t words = (itemCount() + 63) / 64;
    for (const ItemPair &pair : m_pairs)
        m_tested[2] += countAnd(later[pair.first].words().data(), later[pair.second].words().data(), words);
}

const ItemPair *SearchSpace::findPair(std::uint32_t first, std::uint32_t second) const
{
    if (first > second)
        std::swap(first, second);
    const auto from = m_pairs.begin() + static_cast<std::ptrdiff_t>(m_pairStart[first]);
    const auto to = m_pairs.begin() + static_cast<std::ptrdiff_t>(m_pairStart[first + 1]);
    const auto found =
        std::lower_bound(from, to, second, [](const ItemPair &pair, std::uint32_t item) { return pair.second < item; });
    return found != to && found->second == second ? &*found : nullptr;
}

} // namespace touchstone
