#pragma once

#include "core/base/parallel.h"
#include "core/patterns/search_space.h"

#include <memory>
#include <utility>

namespace touchstone
{

// Items that hold together, and how many rows meet them all.
struct Conjunction {
    std::array<std::uint32_t, 4> items = {}; // ascending
    std::uint32_t size = 1;
    std::uint32_t best = 0;
    std::uint32_t rows = 0;

    std::span<const std::uint32_t> itemSpan() const { return {items.data(), size}; }
};

// What somebody looks for among all conjunctions.
class Wanted
{
public:
    virtual ~Wanted() = default;

    // An optimistic estimate turned round: the fewest best rows with which something that contains the pair of this
    // number may still be of interest. It may rise while the search goes on, not fall.
    virtual std::uint32_t leastBest(std::size_t pair) = 0;

    // The most rows that something with the pair of this number and so many best rows may have. It may fall.
    virtual std::uint32_t mostRows(std::size_t pair, std::uint32_t best);
    virtual void see(const Conjunction &found) = 0;

    // What another thread asks, which looks for the same; none: this one bears being asked by several at once.
    virtual std::unique_ptr<Wanted> another() const { return nullptr; }
};

// Goes through all conjunctions of a search space with one labelling of its rows. What a conjunction contains has at
// least as many best rows as it has itself: so whatever has too few is left out with all that goes on from it, and
// nothing else is. The bits of the best rows, which are few, decide nearly everything; the others are counted only for
// what has enough best ones.
class ConjunctionSearch
{
public:
    static constexpr std::size_t mostItems = 4;

    ConjunctionSearch(const SearchSpace &space, const std::vector<std::uint32_t> &bestRows);

    const SearchSpace &space() const { return m_space; }
    std::uint32_t bestRows() const { return m_best; }
    std::uint32_t bestOf(std::span<const std::uint32_t> items) const;
    std::uint32_t bestOfPair(std::size_t pair) const { return m_pairBest[pair]; }

    // Gives the best rows of all pairs away: only bestOf() and bestBits() may be asked from then on.
    std::vector<std::uint32_t> forgetPairs() { return std::exchange(m_pairBest, {}); }

    // The bits of an item or any other set of rows, of the best rows alone.
    const std::uint64_t *bestBits(std::size_t item) const { return m_bestBits.data() + item * m_bestWords; }
    std::size_t bestWords() const { return m_bestWords; }

    // Shows everything of three to `most` items that is of interest, each once: all of its pairs are pairs of the
    // space, and enough rows meet it. Whether it leaves out enough of its parts is for SearchSpace::isOfItsOwn to say.
    // False when it was stopped.
    bool beyondPairs(std::size_t most, Wanted &wanted, const Stop &stop) const;

    // The same on all cores, each of which asks a `wanted` of its own if there is another; what they are shown comes in
    // any order.
    bool beyondPairs(std::size_t most, Wanted &wanted, Progress &progress, const QString &step, double from,
                     double to) const;

private:
    class Graph;
    class Walk;
    std::vector<std::uint32_t> mostPromising(std::vector<std::uint32_t> &pairs) const;
    std::vector<std::uint32_t> stillOfInterest(const std::vector<std::uint32_t> &pairs, Wanted &wanted) const;

    const SearchSpace &m_space;
    std::uint32_t m_best = 0;
    std::size_t m_bestWords = 0;
    std::vector<std::uint64_t> m_bestBits;
    std::vector<std::uint32_t> m_pairBest; // per pair of the space
};

// The bits of the given rows, packed in their order into words that are all zero.
void packBits(const std::uint64_t *bits, const std::vector<std::uint32_t> &rows, std::uint64_t *packed);

} // namespace touchstone
