#pragma once

#include "core/base/progress.h"
#include "core/patterns/candidate_items.h"

#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <vector>

namespace touchstone
{

// How a condition or conjunction stands to the two groups, among the rows where it is known.
struct Tally {
    std::uint32_t best = 0;
    std::uint32_t bestKnown = 0;
    std::uint32_t rows = 0; // best and rest that meet it
    std::uint32_t known = 0;

    double expected() const { return static_cast<double>(bestKnown) * rows / std::max(1u, known); }
    bool isMore() const { return best > expected(); }
    FourFold counts() const { return {best, bestKnown, std::int64_t{rows} - best, std::int64_t{known} - bestKnown}; }
};

// A conjunction must leave out a tenth of what each of its parts selects: that Vienna is in Austria is no finding.
inline constexpr double mostOfParent = 0.9;

// Two items that make a conjunction of their own: enough rows meet both, and not nearly all that meet one.
struct ItemPair {
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    std::uint32_t rows = 0;
};

// The third item of a triple whose first two are a pair.
struct TripleEnd {
    std::uint32_t third = 0;
    std::uint32_t rows = 0;
};

// What mining may find, whoever is best: the items as bitmaps, the pairs, and for every pair and triple of attributes
// where both or all are known. Built once, then looked at for the real labels and for every shuffled one.
class SearchSpace
{
public:
    // Empty when it was cancelled.
    static std::optional<SearchSpace> build(CandidateItems candidates, std::size_t leastRows, int maxConditions,
                                            Progress &progress);

    const CandidateItems &candidates() const { return m_candidates; }
    std::size_t rowCount() const { return m_candidates.rows.size(); }
    std::size_t itemCount() const { return m_candidates.items.size(); }
    std::size_t wordCount() const { return m_words; }
    std::size_t leastRows() const { return m_leastRows; }
    int maxConditions() const { return m_maxConditions; }

    const std::uint64_t *bits(std::size_t item) const { return m_candidates.items[item].cover.words().data(); }
    std::uint32_t rows(std::size_t item) const { return m_itemRows[item]; }

    // The pairs in the order of their items.
    const std::vector<ItemPair> &pairs() const { return m_pairs; }

    // The triples that begin with the pair of this number, those of fewest rows first. All their pairs are pairs of
    // the space.
    std::span<const TripleEnd> triplesOf(std::size_t pair) const
    {
        return {m_triples.data() + m_tripleStart[pair], m_tripleStart[pair + 1] - m_tripleStart[pair]};
    }

    // How many conjunctions of one, two and three items there are to be tried.
    std::array<std::int64_t, 3> tested() const;

    // Sets of rows where an attribute is known; attributes that are known in the same rows share one.
    const std::vector<RowSet> &masks() const { return m_masks; }
    std::size_t maskOf(std::size_t item) const { return m_itemMask[item]; }
    std::uint32_t known(std::size_t a, std::size_t b) const { return m_known2[a * m_masks.size() + b]; }
    std::uint32_t known(std::size_t a, std::size_t b, std::size_t c) const
    {
        return m_known3[(a * m_masks.size() + b) * m_masks.size() + c];
    }

    const std::uint32_t *known3() const { return m_known3.data(); }

private:
    void prepareMasks();
    bool preparePairs(Progress &progress);
    bool prepareTriples(Progress &progress);
    std::vector<RowSet> partnersWithinBudget() const;
    std::vector<ItemPair> pairsOf(std::size_t first) const;
    std::vector<TripleEnd> triplesOf(const ItemPair &pair, const std::vector<RowSet> &partners) const;
    const ItemPair *findPair(std::uint32_t first, std::uint32_t second) const;
    bool mayBeConjoined(std::size_t item) const;

    CandidateItems m_candidates;
    std::size_t m_words = 0;
    std::size_t m_leastRows = 0;
    int m_maxConditions = 3;
    std::vector<std::uint32_t> m_itemRows;
    std::vector<ItemPair> m_pairs;
    std::vector<std::size_t> m_pairStart;
    std::vector<TripleEnd> m_triples;
    std::vector<std::size_t> m_tripleStart; // per pair
    std::vector<RowSet> m_masks;
    std::vector<std::size_t> m_itemMask;
    std::vector<std::uint32_t> m_known2;
    std::vector<std::uint32_t> m_known3;
};

// Rows set in all of the bitmaps. Here, as mining spends its time in it.
inline std::uint32_t countAnd(const std::uint64_t *a, const std::uint64_t *b, std::size_t words)
{
    int count = 0;
    for (std::size_t i = 0; i < words; ++i)
        count += std::popcount(a[i] & b[i]);
    return static_cast<std::uint32_t>(count);
}

// The bitmap of the rows that meet all items.
RowSet coverOf(const SearchSpace &space, std::span<const std::uint32_t> items);

} // namespace touchstone
