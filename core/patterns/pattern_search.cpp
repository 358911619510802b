#include "core/patterns/pattern_search.h"

#include "core/data/bit_counts.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>
#include <numeric>

namespace touchstone
{

namespace
{

double term(double observed, double expected)
{
    return observed > 0.0 ? observed * std::log(observed / expected) : 0.0;
}

Cells4 cellsOf(const Tally &tally)
{
    return {double(tally.best), tally.expected(), double(tally.bestKnown), double(tally.rows),
            double(tally.known) - tally.bestKnown};
}

// Whether it is more common among the best and may be as strong as the threshold. The strength is at most Pearson's
// chi-squared, which needs no logarithm; multiplied out it needs no division either.
inline bool isPromising(const Tally &tally, double threshold)
{
    const double known = tally.known;
    const double bestKnown = tally.bestKnown;
    const double rows = tally.rows;
    const double excess = tally.best * known - bestKnown * rows;
    return excess > 0.0 &&
           excess * excess * known >= threshold * bestKnown * rows * (known - rows) * (known - bestKnown);
}

} // namespace

double strengthOf(const Cells4 &cells)
{
    const double restExpected = cells.rows - cells.expected;
    if (!(cells.expected > 0.0) || !(cells.expected < cells.bestKnown) || !(restExpected > 0.0) ||
        !(restExpected < cells.restKnown))
        return 0.0;
    const double rest = cells.rows - cells.best;
    return std::max(0.0, term(cells.best, cells.expected) +
                             term(cells.bestKnown - cells.best, cells.bestKnown - cells.expected) +
                             term(rest, restExpected) + term(cells.restKnown - rest, cells.restKnown - restExpected));
}

double strengthOf(const Tally &tally)
{
    return strengthOf(cellsOf(tally));
}

double varianceOf(const Cells4 &cells)
{
    const double restExpected = cells.rows - cells.expected;
    return 1.0 / (1.0 / cells.expected + 1.0 / (cells.bestKnown - cells.expected) + 1.0 / restExpected +
                  1.0 / (cells.restKnown - restExpected));
}

void Attainable::narrow(const Attainable &other)
{
    rate = std::min(rate, other.rate);
    bestKnown = std::min(bestKnown, other.bestKnown);
    restKnown = std::min(restKnown, other.restKnown);
}

bool Attainable::mayReach(std::uint32_t best, std::uint32_t rows, double threshold) const
{
    const double expected = rate * rows;
    return best > expected && strengthOf(Cells4{double(best), expected, std::max<double>(best, bestKnown), double(rows),
                                                std::max(rows - expected + 1.0, restKnown)}) >= threshold;
}

PatternSearch::PatternSearch(const SearchSpace &space, const ClusterDesign &design,
                             const std::vector<std::uint32_t> &bestRows, std::size_t leastBest)
    : m_space(space), m_design(design), m_search(space, bestRows), m_leastBest(leastBest)
{
    const std::size_t words = m_search.bestWords();
    const std::size_t count = space.masks().size();
    std::vector<std::uint64_t> masks(count * words, 0);
    for (std::size_t mask = 0; mask < count; ++mask)
        packBits(space.masks()[mask].words().data(), bestRows, masks.data() + mask * words);
    std::vector<std::uint64_t> both(words);
    const auto with = [&](std::size_t mask) {
        return static_cast<std::uint32_t>(bitCounts().countAnd(both.data(), masks.data() + mask * words, words));
    };
    m_bestKnown2.resize(count * count);
    m_bestKnown3.resize(space.maxConditions() < 3 ? 0 : placeOfThree(count, 0, 0));
    for (std::size_t a = 0; a < count; ++a)
        for (std::size_t b = 0; b <= a; ++b) {
            m_bestKnown2[a * count + b] = m_bestKnown2[b * count + a] = static_cast<std::uint32_t>(
                bitCounts().keepAnd(both.data(), masks.data() + a * words, masks.data() + b * words, words));
            for (std::size_t c = 0; c <= b && !m_bestKnown3.empty(); ++c)
                m_bestKnown3[placeOfThree(a, b, c)] = with(c);
        }
}

// What two or three conditions can reach at most, by where the first two of them are known.
class PatternSearch::Bounds
{
public:
    // `size` conditions; with two, of any attributes together.
    Bounds(const PatternSearch &search, std::uint32_t size) : m_search(search), m_all{nothingKnown()}
    {
        const std::size_t count = search.m_space.masks().size();
        for (std::size_t a = 0; a < count; ++a)
            for (std::size_t b = 0; b < count; ++b) {
                Attainable reach = nothingKnown();
                if (size == 2)
                    narrow(reach, search.bestKnown(a, b), search.m_space.known(a, b));
                for (std::size_t c = 0; c < count && size == 3; ++c)
                    narrow(reach, search.bestKnown(a, b, c), search.m_space.known(a, b, c));
                m_all.reach.narrow(reach);
                m_of.push_back({reach});
            }
    }

    // What was found for a lower threshold stays right: it only keeps more. So it is found anew only now and then.
    void setThreshold(double threshold)
    {
        if (m_round > 0 && threshold < m_threshold + 0.25)
            return;
        m_threshold = threshold;
        ++m_round;
    }

    // The fewest best rows with which anything may be strong enough: over all attributes, or where these are known.
    std::uint32_t leastBest() { return upToDate(m_all).leastBest; }
    std::uint32_t leastBest(std::size_t a, std::size_t b) { return upToDate(boundOf(a, b)).leastBest; }

    // The most rows that something with so many best rows may have to be strong enough; 0: nothing can be.
    std::uint32_t mostRows(std::uint32_t best) { return mostRows(upToDate(m_all), best); }
    std::uint32_t mostRows(std::size_t a, std::size_t b, std::uint32_t best)
    {
        return mostRows(upToDate(boundOf(a, b)), best);
    }

    // The same per number of best rows as far as it is known, and otherwise more than there can be. Until the threshold
    // is set.
    const std::uint32_t *mostRowsKnown() { return upToDate(m_all).mostRows.data(); }

private:
    static constexpr std::uint32_t notYet = ~0u;
    struct Bound {
        Attainable reach;
        int round = 0; // for which the rest was found
        std::uint32_t leastBest = 0;
        std::vector<std::uint32_t> mostRows = {}; // per number of best rows
    };

    Bound &boundOf(std::size_t a, std::size_t b) { return m_of[a * m_search.m_space.masks().size() + b]; }

    Attainable nothingKnown() const
    {
        const double best = m_search.m_search.bestRows();
        return {1.0, best, static_cast<double>(m_search.m_space.rowCount()) - best};
    }

    void narrow(Attainable &reach, std::uint32_t bestKnown, std::uint32_t known) const
    {
        if (bestKnown >= m_search.m_leastBest && known >= m_search.m_space.leastRows())
            reach.narrow({static_cast<double>(bestKnown) / known, static_cast<double>(bestKnown),
                          static_cast<double>(known - bestKnown)});
    }

    bool mayReach(const Bound &bound, std::uint32_t best, std::uint32_t rows) const
    {
        return bound.reach.mayReach(best, rows, m_threshold);
    }

    std::uint32_t fewestRows(std::uint32_t best) const
    {
        return std::max(static_cast<std::uint32_t>(m_search.m_space.leastRows()), best);
    }

    Bound &upToDate(Bound &bound)
    {
        if (bound.round == m_round)
            return bound;
        bound.round = m_round;
        bound.mostRows.assign(m_search.m_search.bestRows() + 1u, notYet);
        auto low = static_cast<std::uint32_t>(m_search.m_leastBest);
        std::uint32_t high = std::max(low, m_search.m_search.bestRows() + 1);
        while (low < high) {
            const std::uint32_t middle = low + (high - low) / 2;
            if (mayReach(bound, middle, fewestRows(middle)))
                high = middle;
            else
                low = middle + 1;
        }
        bound.leastBest = low;
        std::fill_n(bound.mostRows.begin(), std::min<std::size_t>(low, bound.mostRows.size()), 0);
        return bound;
    }

    std::uint32_t mostRows(Bound &bound, std::uint32_t best) const
    {
        if (best < bound.leastBest)
            return 0;
        std::uint32_t &most = bound.mostRows[best];
        if (most != notYet)
            return most;
        std::uint32_t low = fewestRows(best);
        auto high = static_cast<std::uint32_t>(m_search.m_space.rowCount()) + 1;
        while (high - low > 1) {
            const std::uint32_t middle = low + (high - low) / 2;
            (mayReach(bound, best, middle) ? low : high) = middle;
        }
        return most = low;
    }

    const PatternSearch &m_search;
    double m_threshold = 0.0;
    int m_round = 0;
    std::vector<Bound> m_of;
    Bound m_all;
};

double PatternSearch::designed(double strength, std::span<const std::uint32_t> items) const
{
    return m_design.correlation() > 0.0 ? strength / m_design.effect(coverOf(m_space, items)) : strength;
}

// What is left of the strength when ugliness and design effect are taken off; less than the threshold where it does
// not reach that.
double PatternSearch::strengthOfHit(const Hit &hit, double threshold) const
{
    double ugliness = 0.0;
    for (const std::uint32_t item : hit.itemSpan())
        ugliness += m_space.candidates().items[item].ugliness;
    const double plain = strengthOf(hit.tally);
    return plain - ugliness < threshold ? plain - ugliness : designed(plain, hit.itemSpan()) - ugliness;
}

Tally PatternSearch::tallyOf(std::span<const std::uint32_t> items, std::uint32_t rows) const
{
    const std::size_t a = m_space.maskOf(items[0]);
    const std::size_t b = items.size() > 1 ? m_space.maskOf(items[1]) : a;
    const std::uint32_t best = m_search.bestOf(items);
    if (items.size() < 3)
        return {best, bestKnown(a, b), rows, m_space.known(a, b)};
    const std::size_t c = m_space.maskOf(items[2]);
    return {best, bestKnown(a, b, c), rows, m_space.known(a, b, c)};
}

double PatternSearch::strengthOfTriple(const std::array<std::uint32_t, 3> &items, std::uint32_t rows,
                                       double threshold) const
{
    const Hit hit{items, 3, tallyOf(items, rows), 0.0};
    const bool enough = hit.tally.best >= m_leastBest && isPromising(hit.tally, threshold);
    return enough ? strengthOfHit(hit, threshold) : 0.0;
}

double PatternSearch::strongestTripleWith(std::span<const std::array<std::uint32_t, 2>> pairs,
                                          const TripleShare &share) const
{
    double strongest = 0.0;
    std::vector<std::uint64_t> both;
    std::vector<std::uint32_t> thirds(m_space.itemCount());
    std::iota(thirds.begin(), thirds.end(), 0u);
    std::vector<std::uint32_t> rowsOf(thirds.size());
    for (const std::array<std::uint32_t, 2> &pair : pairs) {
        m_space.countWithBoth(pair[0], pair[1], thirds, both, rowsOf.data());
        for (const std::uint32_t third : thirds) {
            const std::uint32_t rows = rowsOf[third];
            if (third == pair[0] || third == pair[1] || rows < m_space.leastRows())
                continue;
            std::array<std::uint32_t, 3> items = {pair[0], pair[1], third};
            std::sort(items.begin(), items.end());
            if (!share.contains(items[0], items[1]))
                continue;
            const double strength = strengthOfTriple(items, rows, strongest);
            if (strength > strongest && m_space.isOfItsOwn(items, rows))
                strongest = strength;
        }
    }
    return strongest;
}

void PatternSearch::singles(double threshold, const Visit &visit) const
{
    for (std::uint32_t item = 0; item < m_space.itemCount(); ++item) {
        Hit hit{{item, 0, 0}, 1, tallyOf({&item, 1}, m_space.rows(item)), 0.0};
        if (hit.tally.isMore() && hit.tally.best < m_leastBest)
            hit.strength = 0.0;
        else
            hit.strength = designed(strengthOf(hit.tally), hit.itemSpan());
        hit.strength -= m_space.candidates().items[item].ugliness;
        if (hit.strength >= threshold)
            threshold = visit(hit);
    }
}

void PatternSearch::pairs(double threshold, const Visit &visit) const
{
    Bounds bounds(*this, 2);
    bounds.setThreshold(threshold);
    const std::uint32_t *mostRows = bounds.mostRowsKnown();
    for (std::size_t i = 0; i < m_space.pairs().size(); ++i) {
        const std::uint32_t best = m_search.bestOfPair(i);
        const ItemPair &pair = m_space.pairs()[i];
        if (pair.rows > mostRows[best] || pair.rows > bounds.mostRows(best))
            continue;
        const std::size_t a = m_space.maskOf(pair.first);
        const std::size_t b = m_space.maskOf(pair.second);
        Hit hit{{pair.first, pair.second, 0}, 2, {best, bestKnown(a, b), pair.rows, m_space.known(a, b)}, 0.0};
        if (!isPromising(hit.tally, threshold))
            continue;
        hit.strength = strengthOfHit(hit, threshold);
        if (hit.strength < threshold)
            continue;
        threshold = visit(hit);
        bounds.setThreshold(threshold);
        mostRows = bounds.mostRowsKnown();
    }
}

// Looks for strong triples, one for each thread; they share the threshold and show what they find in turns.
class PatternSearch::StrongTriples final : public Wanted
{
public:
    struct Shared {
        const Visit &visit;
        std::atomic<double> threshold;
        std::mutex visiting = {};
    };

    StrongTriples(const PatternSearch &search, Shared &shared) : m_search(search), m_shared(shared), m_bounds(search, 3)
    {
        lookAtThreshold();
    }

    std::uint32_t leastBest(std::size_t number) override
    {
        lookAtThreshold();
        const std::uint32_t overAll = m_bounds.leastBest();
        if (m_search.m_search.bestOfPair(number) < overAll)
            return overAll;
        const ItemPair &pair = m_search.m_space.pairs()[number];
        return m_bounds.leastBest(m_search.m_space.maskOf(pair.first), m_search.m_space.maskOf(pair.second));
    }

    std::uint32_t mostRows(std::size_t number, std::uint32_t best) override
    {
        const ItemPair &pair = m_search.m_space.pairs()[number];
        return m_bounds.mostRows(m_search.m_space.maskOf(pair.first), m_search.m_space.maskOf(pair.second), best);
    }

    void see(const Conjunction &found) override
    {
        const SearchSpace &space = m_search.m_space;
        const auto mask = [&](std::size_t i) { return space.maskOf(found.items[i]); };
        Hit hit{{found.items[0], found.items[1], found.items[2]}, 3, {}, 0.0};
        hit.tally = {found.best, m_search.bestKnown(mask(0), mask(1), mask(2)), found.rows,
                     space.known(mask(0), mask(1), mask(2))};
        if (!isPromising(hit.tally, m_threshold))
            return;
        hit.strength = m_search.strengthOfHit(hit, m_threshold);
        if (hit.strength < m_threshold || !space.isOfItsOwn(hit.itemSpan(), found.rows))
            return;
        const std::lock_guard lock(m_shared.visiting);
        if (hit.strength >= m_shared.threshold.load(std::memory_order_relaxed))
            m_shared.threshold.store(m_shared.visit(hit), std::memory_order_relaxed);
    }

    std::unique_ptr<Wanted> another() const override { return std::make_unique<StrongTriples>(m_search, m_shared); }

private:
    void lookAtThreshold()
    {
        const double threshold = m_shared.threshold.load(std::memory_order_relaxed);
        if (m_threshold == threshold)
            return;
        m_threshold = threshold;
        m_bounds.setThreshold(threshold);
    }

    const PatternSearch &m_search;
    Shared &m_shared;
    Bounds m_bounds;
    double m_threshold = unknownNumber; // none yet
};

void PatternSearch::triples(double threshold, const Visit &visit) const
{
    StrongTriples::Shared shared{visit, threshold};
    StrongTriples wanted(*this, shared);
    m_search.beyondPairs(3, wanted, [] { return false; });
}

bool PatternSearch::triples(double threshold, const Visit &visit, Progress &progress, const QString &step,
                            double at) const
{
    StrongTriples::Shared shared{visit, threshold};
    StrongTriples wanted(*this, shared);
    return m_search.beyondPairs(3, wanted, progress, step, at, at);
}

} // namespace touchstone
