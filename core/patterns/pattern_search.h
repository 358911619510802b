#pragma once

#include "core/patterns/cluster_design.h"
#include "core/patterns/conjunction_search.h"

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

// What can be reached at most where a condition or conjunction may be known: it is strongest when as few rows as may be
// meet it, where as few as may be are best.
struct Attainable {
    double rate = 1.0;      // of best rows among those where it may be known
    double bestKnown = 0.0; // fewest best rows there
    double restKnown = 0.0; // fewest others

    void narrow(const Attainable &other);
    bool mayReach(std::uint32_t best, std::uint32_t rows, double threshold) const;
};

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

    // The same on all cores, which call in turns and in any order. False when it was cancelled.
    bool triples(double threshold, const Visit &visit, Progress &progress, const QString &step, double at) const;

    Tally tallyOf(std::span<const std::uint32_t> items, std::uint32_t rows) const;

    // Less than the threshold where it is not as strong as that, or not more common among the best.
    double strengthOfTriple(const std::array<std::uint32_t, 3> &items, std::uint32_t rows, double threshold) const;

    // The strongest triple of the share that has all of one of these pairs' items; 0 without one.
    double strongestTripleWith(std::span<const std::array<std::uint32_t, 2>> pairs,
                               const TripleShare &share = {}) const;

    // The best rows where three attributes are known, by the place of their masks in the space.
    const std::vector<std::uint32_t> &bestKnownOfThree() const { return m_bestKnown3; }
    std::size_t leastBest() const { return m_leastBest; }

    const ConjunctionSearch &search() const { return m_search; }

    // Gives the best rows of all pairs away: only strengthOfTriple() and tallyOf() may be asked from then on.
    std::vector<std::uint32_t> forgetPairs() { return m_search.forgetPairs(); }

private:
    class Bounds;
    class StrongTriples;
    double designed(double strength, std::span<const std::uint32_t> items) const;
    double strengthOfHit(const Hit &hit, double threshold) const;
    std::uint32_t bestKnown(std::size_t a, std::size_t b) const { return m_bestKnown2[a * m_space.masks().size() + b]; }
    std::uint32_t bestKnown(std::size_t a, std::size_t b, std::size_t c) const
    {
        return m_bestKnown3[placeOfThree(a, b, c)];
    }

    const SearchSpace &m_space;
    const ClusterDesign &m_design;
    ConjunctionSearch m_search;
    std::size_t m_leastBest;
    std::vector<std::uint32_t> m_bestKnown2; // by two masks
    std::vector<std::uint32_t> m_bestKnown3; // by the place of three
};

} // namespace touchstone
