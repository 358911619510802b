#include "core/patterns/search_space.h"

#include "core/data/bit_counts.h"
#include "core/patterns/row_order.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace touchstone
{

RowSet coverOf(const SearchSpace &space, std::span<const std::uint32_t> items)
{
    RowSet cover(space.rowCount(), true);
    for (const std::uint32_t item : items)
        cover &= space.candidates().items[item].cover;
    return cover;
}

namespace
{
constexpr std::size_t mostLines = 6; // 3,072 rows
}

std::optional<SearchSpace> SearchSpace::build(CandidateItems candidates, const SpaceLimits &limits, Progress &progress)
{
    SearchSpace space;
    space.m_candidates = std::move(candidates);
    space.m_limits = limits;
    space.m_limits.mostConditions = std::clamp(limits.mostConditions, 1, 3);
    space.m_words = (space.rowCount() + 63) / 64;
    for (const CandidateItem &item : space.m_candidates.items)
        space.m_itemRows.push_back(static_cast<std::uint32_t>(item.cover.count()));
    space.prepareBits();
    space.prepareMasks();
    if (!space.preparePairs(progress))
        return std::nullopt;
    return space;
}

void SearchSpace::prepareBits()
{
    m_lines = (m_words + 7) / 8;
    if (m_lines > mostLines)
        return;
    m_bits.resize(itemCount() * m_lines);
    for (std::size_t item = 0; item < itemCount(); ++item)
        for (std::size_t word = 0; word < m_words; ++word)
            m_bits[item * m_lines + word / 8].words[word % 8] = bits(item)[word];
}

void SearchSpace::countWithBoth(std::uint32_t first, std::uint32_t second, std::span<const std::uint32_t> items,
                                std::vector<std::uint64_t> &both, std::uint32_t *counts) const
{
    both.resize(m_lines * 8, 0);
    bitCounts().keepAnd(both.data(), bits(first), bits(second), m_words);
    if (!m_bits.empty()) {
        bitCounts().countAndEach(both.data(), m_bits.front().words.data(), m_lines * 8, items, counts);
        return;
    }
    for (std::size_t i = 0; i < items.size(); ++i)
        counts[i] = static_cast<std::uint32_t>(bitCounts().countAnd(both.data(), bits(items[i]), m_words));
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
    m_known3.resize(m_limits.mostConditions < 3 ? 0 : count * count * count);
    for (std::size_t a = 0; a < count; ++a)
        for (std::size_t b = 0; b <= a; ++b) {
            const RowSet both = m_masks[a] & m_masks[b];
            m_known2[a * count + b] = m_known2[b * count + a] = static_cast<std::uint32_t>(both.count());
            for (std::size_t c = 0; c <= b && !m_known3.empty(); ++c) {
                const auto all = static_cast<std::uint32_t>(
                    bitCounts().countAnd(both.words().data(), m_masks[c].words().data(), m_words));
                for (const auto &[i, j, k] :
                     {std::array{a, b, c}, {a, c, b}, {b, a, c}, {b, c, a}, {c, a, b}, {c, b, a}})
                    m_known3[(i * count + j) * count + k] = all;
            }
        }
}

bool SearchSpace::mayBeConjoined(std::size_t item) const
{
    const double known = m_known2[m_itemMask[item] * m_masks.size() + m_itemMask[item]];
    return !m_candidates.items[item].isMissing && m_itemRows[item] <= m_limits.mostCovered * known;
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
        const auto rows = static_cast<std::uint32_t>(bitCounts().countAnd(bits(first), bits(second), m_words));
        if (rows >= m_limits.leastRows &&
            rows < m_limits.mostOfParent * std::min(m_itemRows[first], m_itemRows[second]))
            found.push_back({static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(second), rows});
    }
    return found;
}

bool SearchSpace::preparePairs(Progress &progress)
{
    std::vector<std::vector<ItemPair>> found(itemCount());
    const QString step = QCoreApplication::translate("Patterns", "Counting combinations");
    if (m_limits.mostConditions >= 2 &&
        !parallelFor(
            itemCount(), [&](std::size_t i) { found[i] = pairsOf(i); }, progress, step, 0.05, 0.1))
        return false;
    m_pairStart.push_back(0);
    for (const std::vector<ItemPair> &pairs : found) {
        m_pairs.insert(m_pairs.end(), pairs.begin(), pairs.end());
        m_pairStart.push_back(m_pairs.size());
    }
    for (const ItemPair &pair : m_pairs)
        m_partners.push_back(pair.second);
    return true;
}

bool TripleShare::contains(std::uint32_t first, std::uint32_t second) const
{
    return oneIn <= 1 || mixedBits((std::uint64_t{first} << 32) + second) % oneIn == 0;
}

void SearchSpace::eachPairWithThirds(std::size_t first, const TripleShare &share, const Stop &stop,
                                     const std::function<void(const PairWithThirds &)> &see) const
{
    std::vector<std::uint32_t> rowsWithFirst(itemCount(), 0);
    for (std::size_t i = m_pairStart[first]; i < m_pairStart[first + 1]; ++i)
        rowsWithFirst[m_pairs[i].second] = m_pairs[i].rows;
    std::vector<std::uint64_t> both;
    std::vector<std::uint32_t> thirds(itemCount());
    std::vector<std::uint32_t> pairs(itemCount());
    std::vector<std::uint32_t> rows(itemCount());
    for (std::size_t i = m_pairStart[first]; i < m_pairStart[first + 1] && !stop(); ++i) {
        const ItemPair &pair = m_pairs[i];
        if (!share.contains(pair.first, pair.second))
            continue;
        // Each is written where it would stand, which is cheaper than a guess whether it does.
        std::size_t all = 0;
        for (std::size_t j = m_pairStart[pair.second]; j < m_pairStart[pair.second + 1]; ++j) {
            thirds[all] = m_partners[j];
            pairs[all] = static_cast<std::uint32_t>(j);
            all += rowsWithFirst[m_partners[j]] > 0 ? 1 : 0;
        }
        countWithBoth(pair.first, pair.second, std::span(thirds).first(all), both, rows.data());
        std::size_t count = 0;
        for (std::size_t at = 0; at < all; ++at) {
            const std::uint32_t least = std::min({pair.rows, rowsWithFirst[thirds[at]], m_pairs[pairs[at]].rows});
            const bool isOne = (rows[at] >= m_limits.leastRows) & (rows[at] < m_limits.mostOfParent * least);
            thirds[count] = thirds[at];
            pairs[count] = pairs[at];
            rows[count] = rows[at];
            count += isOne ? 1 : 0;
        }
        if (count > 0)
            see({&pair, std::span(thirds).first(count), std::span(rows).first(count), std::span(pairs).first(count)});
    }
}

bool SearchSpace::isOfItsOwn(std::span<const std::uint32_t> items, std::uint32_t rows) const
{
    std::vector<std::uint32_t> part(items.size() - 1);
    for (std::size_t left = 0; left < items.size(); ++left) {
        std::copy(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(left), part.begin());
        std::copy(items.begin() + static_cast<std::ptrdiff_t>(left) + 1, items.end(),
                  part.begin() + static_cast<std::ptrdiff_t>(left));
        const ItemPair *pair = part.size() == 2 ? findPair(part[0], part[1]) : nullptr;
        if (part.size() == 2 && pair == nullptr)
            return false;
        const std::size_t partRows = pair != nullptr ? pair->rows : coverOf(*this, part).count();
        if (!(rows < m_limits.mostOfParent * static_cast<double>(partRows)))
            return false;
    }
    return true;
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
