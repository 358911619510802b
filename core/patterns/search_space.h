#pragma once

#include "core/base/parallel.h"
#include "core/patterns/candidate_items.h"

#include <array>
#include <cstdint>
#include <optional>
#include <utility>
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

// Which conjunctions are worth a look. Decided without looking at who is best.
struct SpaceLimits {
    std::size_t leastRows = 5;
    int mostConditions = 3;
    double mostCovered = 0.6;  // a condition that fits most accounts selects nothing: tried alone, not with others
    double mostOfParent = 0.9; // a conjunction leaves out a tenth of its parts: that Vienna is in Austria is no finding
};

// Two items that make a conjunction of their own: enough rows meet both, and not nearly all that meet one.
struct ItemPair {
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    std::uint32_t rows = 0;
};

// A pair, and what makes triples with it: items with higher numbers, the rows that meet all three, and the numbers of
// the pairs that they are with the second item.
struct PairWithThirds {
    const ItemPair *pair = nullptr;
    std::span<const std::uint32_t> thirds;
    std::span<const std::uint32_t> rows;
    std::span<const std::uint32_t> pairs;
};

// One of so many triples, drawn by their first two items: what is found among them stands for all.
struct TripleShare {
    std::size_t oneIn = 1;

    bool contains(std::uint32_t first, std::uint32_t second) const;
};

// The place of three of some numbers, in whatever order they are, among all threes; a number may be there twice.
inline std::size_t placeOfThree(std::size_t a, std::size_t b, std::size_t c)
{
    if (a < b)
        std::swap(a, b);
    if (b < c)
        std::swap(b, c);
    if (a < b)
        std::swap(a, b);
    return a * (a + 1) * (a + 2) / 6 + b * (b + 1) / 2 + c;
}

// What mining may find, whoever is best: the items as bitmaps, the pairs, and for every pair and triple of attributes
// where both or all are known. Built once, then looked at for the real labels and for every shuffled one. Triples are
// not kept: whoever looks for them finds them by their pairs.
class SearchSpace
{
public:
    // Empty when it was cancelled.
    static std::optional<SearchSpace> build(CandidateItems candidates, const SpaceLimits &limits, Progress &progress);

    // All triples that begin with this item: all of their pairs are pairs of the space, enough rows meet them, and each
    // leaves out enough of its pairs. Of the share alone. Until it is to stop.
    void eachPairWithThirds(std::size_t first, const TripleShare &share, const Stop &stop,
                            const std::function<void(const PairWithThirds &)> &see) const;

    const CandidateItems &candidates() const { return m_candidates; }
    std::size_t rowCount() const { return m_candidates.rows.size(); }
    std::size_t itemCount() const { return m_candidates.items.size(); }
    std::size_t wordCount() const { return m_words; }
    std::size_t leastRows() const { return m_limits.leastRows; }
    int maxConditions() const { return m_limits.mostConditions; }

    const std::uint64_t *bits(std::size_t item) const { return m_candidates.items[item].cover.words().data(); }
    std::uint32_t rows(std::size_t item) const { return m_itemRows[item]; }

    // The rows that each of the items has in common with both of two. `both` is room for the bits of these.
    void countWithBoth(std::uint32_t first, std::uint32_t second, std::span<const std::uint32_t> items,
                       std::vector<std::uint64_t> &both, std::uint32_t *counts) const;

    // The pairs in the order of their items.
    const std::vector<ItemPair> &pairs() const { return m_pairs; }

    // The items with higher numbers that this one makes a pair with.
    std::span<const std::uint32_t> partnersOf(std::size_t item) const
    {
        return {m_partners.data() + m_pairStart[item], m_pairStart[item + 1] - m_pairStart[item]};
    }

    // The number of the first of these pairs among all pairs.
    std::size_t firstPairOf(std::size_t item) const { return m_pairStart[item]; }

    // Whether so many rows, those that meet all the items, leave out enough of what each one item less selects; with
    // three items, whether all pairs of them are pairs of the space.
    bool isOfItsOwn(std::span<const std::uint32_t> items, std::uint32_t rows) const;

    // Sets of rows where an attribute is known; attributes that are known in the same rows share one.
    const std::vector<RowSet> &masks() const { return m_masks; }
    std::size_t maskOf(std::size_t item) const { return m_itemMask[item]; }
    std::uint32_t known(std::size_t a, std::size_t b) const { return m_known2[a * m_masks.size() + b]; }
    std::uint32_t known(std::size_t a, std::size_t b, std::size_t c) const
    {
        return m_known3[(a * m_masks.size() + b) * m_masks.size() + c];
    }

private:
    void prepareBits();
    void prepareMasks();
    bool preparePairs(Progress &progress);
    std::vector<ItemPair> pairsOf(std::size_t first) const;
    const ItemPair *findPair(std::uint32_t first, std::uint32_t second) const;
    bool mayBeConjoined(std::size_t item) const;

    // As much as the processor reads at once.
    struct alignas(64) Line {
        std::array<std::uint64_t, 8> words = {};
    };

    CandidateItems m_candidates;
    std::size_t m_words = 0;
    std::size_t m_lines = 0;  // per item, of the following
    std::vector<Line> m_bits; // of the items one after the other; empty where they are long
    SpaceLimits m_limits;
    std::vector<std::uint32_t> m_itemRows;
    std::vector<ItemPair> m_pairs;
    std::vector<std::size_t> m_pairStart;  // per item
    std::vector<std::uint32_t> m_partners; // the second item of each pair
    std::vector<RowSet> m_masks;
    std::vector<std::size_t> m_itemMask;
    std::vector<std::uint32_t> m_known2;
    std::vector<std::uint32_t> m_known3;
};

// The bitmap of the rows that meet all items.
RowSet coverOf(const SearchSpace &space, std::span<const std::uint32_t> items);

} // namespace touchstone
