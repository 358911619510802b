#pragma once

#include "core/patterns/cluster_design.h"
#include "core/patterns/search_space.h"

#include <functional>

namespace touchstone
{

// A conjunction of one to three items that the search came upon.
struct Hit {
    std::array<std::uint32_t, 3> items = {};
    std::uint32_t size = 1;
    Tally tally;
    double strength = 0.0;

    std::span<const std::uint32_t> itemSpan() const { return {items.data(), size}; }
};

// How strongly counts speak against chance, in nats: over the four cells of the table, observed times the logarithm of
// observed over expected (half of Woolf's G, Annals of Human Genetics 21 (1957) 397). It is the rate at which the tail
// of the hypergeometric distribution falls, so exp(-strength) is about the chance of anything as far out on that side.
struct Cells4 {
    double best = 0.0;     // best rows that meet it
    double expected = 0.0; // of them by chance
    double bestKnown = 0.0;
    double rows = 0.0; // all rows that meet it
    double restKnown = 0.0;
};
double strengthOf(const Cells4 &cells);
double strengthOf(const Tally &tally);

// The variance of the number of best rows among those that meet it, by chance.
double varianceOf(const Cells4 &cells);

// Looks through a search space with one labelling of the rows. The costs of ugly cuts are taken off the strength, and
// where rows hang together it is divided by the design effect.
class PatternSearch
{
public:
    PatternSearch(const SearchSpace &space, const ClusterDesign &design, const std::vector<std::uint32_t> &bestRows,
                  std::size_t leastBest);

    // Called for what is at least as strong as the threshold; gives the threshold from then on.
    using Visit = std::function<double(const Hit &)>;
    void singles(double threshold, const Visit &visit) const;

    // Of pairs and triples only those that are more common among the best.
    void pairs(double threshold, const Visit &visit) const;
    void triples(double threshold, const Visit &visit) const;

    Tally tallyOf(std::span<const std::uint32_t> items, std::uint32_t rows) const;

private:
    class Bounds;
    const std::uint64_t *bestBits(std::size_t item) const { return m_bestBits.data() + item * m_bestWords; }
    double designed(double strength, std::span<const std::uint32_t> items) const;

    // A pair whose triples are looked at: no more rows than these can make a strong one.
    struct PairInHand {
        std::size_t number = 0;
        std::uint32_t first = 0;
        std::uint32_t second = 0;
        std::uint32_t mostRows = 0;
        std::vector<std::uint64_t> best; // bits of the best rows that meet both
    };
    template <std::size_t Words>
    double extend(const PairInHand &pair, Bounds &bounds, double threshold, const Visit &visit) const;
    double extendBy(const PairInHand &pair, Bounds &bounds, double threshold, const Visit &visit) const;
    double judge(Hit hit, double threshold, const Visit &visit) const;
    std::vector<std::uint32_t> pairsByBest() const;

    const SearchSpace &m_space;
    const ClusterDesign &m_design;
    std::size_t m_leastBest;
    std::uint32_t m_best = 0;
    std::size_t m_bestWords = 0;
    std::vector<std::uint64_t> m_bestBits;
    std::vector<std::uint32_t> m_bestKnown2; // by two masks
    std::vector<std::uint32_t> m_bestKnown3; // by three
    std::vector<std::uint32_t> m_pairBest;   // per pair of the space
};

} // namespace touchstone
