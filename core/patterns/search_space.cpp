#include "core/patterns/search_space.h"

#include "core/base/parallel.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace touchstone
{

namespace
{

// A condition that fits most accounts selects nothing, so it is tried alone but not together with others.
constexpr double mostCovered = 0.6;

// So many triples are tried. Where there would be more, intervals with two ends are left out of triples, and then what
// the fewest rows meet; that is decided without looking at who is best.
constexpr std::int64_t mostTriples = 1'500'000;

bool isSimple(const CandidateItem &item)
{
    const auto *interval = std::get_if<Between>(&item.criterion.condition);
    return interval == nullptr || std::isinf(interval->low) || std::isinf(interval->high);
}

} // namespace

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
    if (!space.preparePairs(progress) || !space.prepareTriples(progress))
        return std::nullopt;
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
            itemCount(), [&](std::size_t i) { found[i] = pairsOf(i); }, progress, step, 0.05, 0.1))
        return false;
    m_pairStart.push_back(0);
    for (const std::vector<ItemPair> &pairs : found) {
        m_pairs.insert(m_pairs.end(), pairs.begin(), pairs.end());
        m_pairStart.push_back(m_pairs.size());
    }
    return true;
}

// Per item its partners with higher numbers. A triple is a triangle of this graph; items join it, the simple ones first
// and then by how many rows they have, until there are as many triangles as may be.
std::vector<RowSet> SearchSpace::partnersWithinBudget() const
{
    std::vector<RowSet> all(itemCount(), RowSet(itemCount()));
    for (const ItemPair &pair : m_pairs) {
        all[pair.first].insert(pair.second);
        all[pair.second].insert(pair.first);
    }
    std::vector<std::uint32_t> order(itemCount());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        const bool simpleA = isSimple(m_candidates.items[a]);
        const bool simpleB = isSimple(m_candidates.items[b]);
        return simpleA != simpleB ? simpleA : m_itemRows[a] > m_itemRows[b];
    });
    RowSet joined(itemCount());
    std::int64_t corners = 0; // each triangle is counted from two of its corners
    for (const std::uint32_t item : order) {
        const RowSet partners = all[item] & joined;
        for (const std::uint32_t partner : partners.rows())
            corners += countAnd(partners.words().data(), all[partner].words().data(), partners.words().size());
        if (corners / 2 > mostTriples)
            break;
        joined.insert(item);
    }
    std::vector<RowSet> later(itemCount(), RowSet(itemCount()));
    for (const ItemPair &pair : m_pairs)
        if (joined.contains(pair.first) && joined.contains(pair.second))
            later[pair.first].insert(pair.second);
    return later;
}

std::vector<TripleEnd> SearchSpace::triplesOf(const ItemPair &pair, const std::vector<RowSet> &partners) const
{
    std::vector<TripleEnd> found;
    if (!partners[pair.first].contains(pair.second))
        return found;
    const RowSet both = m_candidates.items[pair.first].cover & m_candidates.items[pair.second].cover;
    for (const std::uint32_t third : (partners[pair.first] & partners[pair.second]).rows()) {
        const std::uint32_t rows = countAnd(both.words().data(), bits(third), m_words);
        if (rows < m_leastRows || rows >= mostOfParent * pair.rows)
            continue;
        // It leaves out a tenth of what each of its pairs selects.
        const ItemPair *a = findPair(pair.first, third);
        const ItemPair *b = findPair(pair.second, third);
        if (rows < mostOfParent * std::min(a->rows, b->rows))
            found.push_back({third, rows});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const TripleEnd &a, const TripleEnd &b) { return a.rows < b.rows; });
    return found;
}

bool SearchSpace::prepareTriples(Progress &progress)
{
    m_tripleStart.assign(m_pairs.size() + 1, 0);
    if (m_maxConditions < 3 || m_pairs.empty())
        return true;
    const std::vector<RowSet> partners = partnersWithinBudget();
    std::vector<std::vector<TripleEnd>> found(itemCount());
    const auto findOfItem = [&](std::size_t item) {
        for (std::size_t i = m_pairStart[item]; i < m_pairStart[item + 1]; ++i) {
            const std::vector<TripleEnd> ends = triplesOf(m_pairs[i], partners);
            m_tripleStart[i + 1] = ends.size();
            found[item].insert(found[item].end(), ends.begin(), ends.end());
        }
    };
    const QString step = QCoreApplication::translate("Patterns", "Counting combinations");
    if (!parallelFor(itemCount(), findOfItem, progress, step, 0.1, 0.15))
        return false;
    std::partial_sum(m_tripleStart.begin(), m_tripleStart.end(), m_tripleStart.begin());
    for (const std::vector<TripleEnd> &ends : found)
        m_triples.insert(m_triples.end(), ends.begin(), ends.end());
    return true;
}

std::array<std::int64_t, 3> SearchSpace::tested() const
{
    return {static_cast<std::int64_t>(itemCount()), static_cast<std::int64_t>(m_pairs.size()),
            static_cast<std::int64_t>(m_triples.size())};
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
