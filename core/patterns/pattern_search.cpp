#include "core/patterns/pattern_search.h"

#include <algorithm>
#include <bit>
#include <cmath>

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

std::uint32_t countAll(const std::uint64_t *a, const std::uint64_t *b, const std::uint64_t *c, std::size_t words)
{
    int count = 0;
    for (std::size_t i = 0; i < words; ++i)
        count += std::popcount(a[i] & b[i] & c[i]);
    return static_cast<std::uint32_t>(count);
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

// The bits of the given rows, packed in their order.
void gather(const std::uint64_t *bits, const std::vector<std::uint32_t> &rows, std::uint64_t *packed)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        packed[i / 64] |= (bits[rows[i] / 64] >> (rows[i] % 64) & 1) << (i % 64);
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

PatternSearch::PatternSearch(const SearchSpace &space, const ClusterDesign &design,
                             const std::vector<std::uint32_t> &bestRows, std::size_t leastBest)
    : m_space(space), m_design(design), m_leastBest(leastBest), m_best(static_cast<std::uint32_t>(bestRows.size())),
      m_bestWords((bestRows.size() + 63) / 64), m_bestBits(space.itemCount() * m_bestWords, 0)
{
    for (std::size_t item = 0; item < space.itemCount(); ++item)
        gather(space.bits(item), bestRows, m_bestBits.data() + item * m_bestWords);

    const std::size_t count = space.masks().size();
    std::vector<std::uint64_t> masks(count * m_bestWords, 0);
    for (std::size_t mask = 0; mask < count; ++mask)
        gather(space.masks()[mask].words().data(), bestRows, masks.data() + mask * m_bestWords);
    const auto maskBits = [&](std::size_t mask) { return masks.data() + mask * m_bestWords; };
    m_bestKnown2.resize(count * count);
    m_bestKnown3.resize(space.maxConditions() < 3 ? 0 : count * count * count);
    for (std::size_t a = 0; a < count; ++a)
        for (std::size_t b = 0; b <= a; ++b) {
            m_bestKnown2[a * count + b] = m_bestKnown2[b * count + a] = countAnd(maskBits(a), maskBits(b), m_bestWords);
            for (std::size_t c = 0; c <= b && !m_bestKnown3.empty(); ++c) {
                const std::uint32_t all = countAll(maskBits(a), maskBits(b), maskBits(c), m_bestWords);
                for (const auto &[i, j, k] :
                     {std::array{a, b, c}, {a, c, b}, {b, a, c}, {b, c, a}, {c, a, b}, {c, b, a}})
                    m_bestKnown3[(i * count + j) * count + k] = all;
            }
        }

    m_pairBest.reserve(space.pairs().size());
    for (const ItemPair &pair : space.pairs())
        m_pairBest.push_back(countAnd(bestBits(pair.first), bestBits(pair.second), m_bestWords));
}

double PatternSearch::designed(double strength, std::span<const std::uint32_t> items) const
{
    return m_design.correlation() > 0.0 ? strength / m_design.effect(coverOf(m_space, items)) : strength;
}

Tally PatternSearch::tallyOf(std::span<const std::uint32_t> items, std::uint32_t rows) const
{
    const std::size_t count = m_space.masks().size();
    const std::size_t a = m_space.maskOf(items[0]);
    const std::size_t b = items.size() > 1 ? m_space.maskOf(items[1]) : a;
    if (items.size() < 3) {
        const std::uint32_t best = countAnd(bestBits(items[0]), bestBits(items.back()), m_bestWords);
        return {best, m_bestKnown2[a * count + b], rows, m_space.known(a, b)};
    }
    const std::size_t c = m_space.maskOf(items[2]);
    return {countAll(bestBits(items[0]), bestBits(items[1]), bestBits(items[2]), m_bestWords),
            m_bestKnown3[(a * count + b) * count + c], rows, m_space.known(a, b, c)};
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
    const std::size_t count = m_space.masks().size();
    for (std::size_t i = 0; i < m_space.pairs().size(); ++i) {
        const ItemPair &pair = m_space.pairs()[i];
        const std::size_t a = m_space.maskOf(pair.first);
        const std::size_t b = m_space.maskOf(pair.second);
        const Tally tally{m_pairBest[i], m_bestKnown2[a * count + b], pair.rows, m_space.known(a, b)};
        if (tally.best >= m_leastBest && isPromising(tally, threshold))
            threshold = judge({{pair.first, pair.second, 0}, 2, tally, 0.0}, threshold, visit);
    }
}

// What a pair of two masks lets its triples reach at most. A triple has no more best rows than its pairs, and is
// strongest when as few rows as may be meet it where as few as may be are best.
class PatternSearch::Bounds
{
public:
    explicit Bounds(const PatternSearch &search) : m_search(search), m_leastRows(search.m_space.leastRows())
    {
        const std::size_t count = search.m_space.masks().size();
        for (std::size_t a = 0; a < count; ++a)
            for (std::size_t b = 0; b < count; ++b) {
                m_of.push_back(boundOf(a, b));
                m_all.rate = std::min(m_all.rate, m_of.back().rate);
                m_all.bestKnown = std::min(m_all.bestKnown, m_of.back().bestKnown);
                m_all.restKnown = std::min(m_all.restKnown, m_of.back().restKnown);
            }
    }

    // Forgets what was found for a lower threshold.
    void setThreshold(double threshold)
    {
        m_threshold = threshold;
        for (Bound &bound : m_of)
            bound.mostRows.clear();
        m_leastBest.assign(m_search.m_space.rowCount() + 1, notYet);
    }

    // The fewest best rows with which a triple of so many rows may be strong enough, whichever its masks; more than
    // there are: none can be.
    std::uint32_t leastBest(std::uint32_t rows)
    {
        std::uint32_t &least = m_leastBest[rows];
        if (least == notYet)
            least = findLeastBest(rows);
        return least;
    }

    // The most rows that a triple of a pair with so many best rows may have to be strong enough; 0: none can be.
    std::uint32_t mostRows(std::size_t a, std::size_t b, std::uint32_t best)
    {
        Bound &bound = m_of[a * m_search.m_space.masks().size() + b];
        if (bound.mostRows.empty())
            bound.mostRows.assign(m_search.m_best + 1u, notYet);
        std::uint32_t &most = bound.mostRows[best];
        if (most == notYet)
            most = find(bound, best);
        return most;
    }

private:
    static constexpr std::uint32_t notYet = ~0u;
    struct Bound {
        double rate = 1.0;      // of best rows among those where a triple may be known
        double bestKnown = 0.0; // fewest best rows there
        double restKnown = 0.0; // fewest others
        std::vector<std::uint32_t> mostRows = {};
    };

    Bound boundOf(std::size_t a, std::size_t b) const
    {
        const SearchSpace &space = m_search.m_space;
        const std::size_t count = space.masks().size();
        const auto best = static_cast<double>(m_search.m_best);
        Bound bound{1.0, best, static_cast<double>(space.rowCount()) - best};
        for (std::size_t c = 0; c < count; ++c) {
            const std::uint32_t bestKnown = m_search.m_bestKnown3[(a * count + b) * count + c];
            const std::uint32_t known = space.known(a, b, c);
            if (bestKnown < m_search.m_leastBest || known < m_leastRows)
                continue;
            bound.rate = std::min(bound.rate, static_cast<double>(bestKnown) / known);
            bound.bestKnown = std::min(bound.bestKnown, static_cast<double>(bestKnown));
            bound.restKnown = std::min(bound.restKnown, static_cast<double>(known - bestKnown));
        }
        return bound;
    }

    bool mayReach(const Bound &bound, std::uint32_t best, std::uint32_t rows) const
    {
        const double expected = bound.rate * rows;
        const double bestKnown = std::max<double>(best, bound.bestKnown);
        const double restKnown = std::max(rows - expected + 1.0, bound.restKnown);
        return best > expected &&
               strengthOf(Cells4{double(best), expected, bestKnown, double(rows), restKnown}) >= m_threshold;
    }

    std::uint32_t find(const Bound &bound, std::uint32_t best) const
    {
        auto low = static_cast<std::uint32_t>(std::max<std::size_t>(m_leastRows, best));
        if (!mayReach(bound, best, low))
            return 0;
        auto high = static_cast<std::uint32_t>(m_search.m_space.rowCount()) + 1;
        while (high - low > 1) {
            const std::uint32_t middle = low + (high - low) / 2;
            (mayReach(bound, best, middle) ? low : high) = middle;
        }
        return low;
    }

    std::uint32_t findLeastBest(std::uint32_t rows) const
    {
        auto low = static_cast<std::uint32_t>(m_search.m_leastBest);
        std::uint32_t high = std::min(rows, m_search.m_best) + 1;
        while (low < high) {
            const std::uint32_t middle = low + (high - low) / 2;
            if (mayReach(m_all, middle, rows))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    const PatternSearch &m_search;
    std::size_t m_leastRows;
    double m_threshold = 0.0;
    std::vector<Bound> m_of;
    Bound m_all = {1.0, static_cast<double>(m_search.m_best), static_cast<double>(m_search.m_space.rowCount())};
    std::vector<std::uint32_t> m_leastBest; // per number of rows
};

// Looks at the triples that begin with this pair. The number of words is part of the type where it is small, as the
// compiler then unrolls the innermost loop of all of mining.
template <std::size_t Words>
double PatternSearch::extend(const PairInHand &pair, Bounds &bounds, double threshold, const Visit &visit) const
{
    const std::size_t count = m_space.masks().size();
    const std::size_t words = Words == 0 ? m_bestWords : Words;
    const std::size_t masks = (m_space.maskOf(pair.first) * count + m_space.maskOf(pair.second)) * count;
    for (const TripleEnd &end : m_space.triplesOf(pair.number)) {
        if (end.rows > pair.mostRows)
            break;
        const std::uint32_t best = countAnd(pair.best.data(), bestBits(end.third), words);
        if (best < bounds.leastBest(end.rows))
            continue;
        const std::size_t mask = masks + m_space.maskOf(end.third);
        const Tally tally{best, m_bestKnown3[mask], end.rows, m_space.known3()[mask]};
        if (isPromising(tally, threshold))
            threshold = judge({{pair.first, pair.second, end.third}, 3, tally, 0.0}, threshold, visit);
    }
    return threshold;
}

double PatternSearch::extendBy(const PairInHand &pair, Bounds &bounds, double threshold, const Visit &visit) const
{
    switch (m_bestWords) {
    case 1:
        return extend<1>(pair, bounds, threshold, visit);
    case 2:
        return extend<2>(pair, bounds, threshold, visit);
    case 3:
        return extend<3>(pair, bounds, threshold, visit);
    case 4:
        return extend<4>(pair, bounds, threshold, visit);
    default:
        return extend<0>(pair, bounds, threshold, visit);
    }
}

// Shows the hit to the visitor if it is strong enough.
double PatternSearch::judge(Hit hit, double threshold, const Visit &visit) const
{
    double ugliness = 0.0;
    for (const std::uint32_t item : hit.itemSpan())
        ugliness += m_space.candidates().items[item].ugliness;
    const double plain = strengthOf(hit.tally);
    if (plain - ugliness < threshold)
        return threshold;
    hit.strength = designed(plain, hit.itemSpan()) - ugliness;
    return hit.strength >= threshold ? visit(hit) : threshold;
}

// The numbers of the pairs, those with most best rows first, by counting.
std::vector<std::uint32_t> PatternSearch::pairsByBest() const
{
    std::vector<std::uint32_t> start(m_best + 2, 0);
    for (const std::uint32_t best : m_pairBest)
        ++start[m_best - best + 1];
    for (std::size_t i = 1; i < start.size(); ++i)
        start[i] += start[i - 1];
    std::vector<std::uint32_t> order(m_pairBest.size());
    for (std::uint32_t i = 0; i < m_pairBest.size(); ++i)
        order[start[m_best - m_pairBest[i]]++] = i;
    return order;
}

void PatternSearch::triples(double threshold, const Visit &visit) const
{
    if (m_space.tested()[2] == 0)
        return;
    // The pairs with most best rows first: they lead to strong triples, and each raises the bar for the others.
    PairInHand hand;
    hand.best.resize(m_bestWords);
    Bounds bounds(*this);
    bounds.setThreshold(threshold);
    double boundFor = threshold;
    for (const std::uint32_t i : pairsByBest()) {
        if (m_pairBest[i] < m_leastBest)
            break;
        if (threshold > boundFor + 1.0) {
            bounds.setThreshold(threshold);
            boundFor = threshold;
        }
        const ItemPair &pair = m_space.pairs()[i];
        hand.number = i;
        hand.first = pair.first;
        hand.second = pair.second;
        hand.mostRows = bounds.mostRows(m_space.maskOf(pair.first), m_space.maskOf(pair.second), m_pairBest[i]);
        if (hand.mostRows == 0)
            continue;
        for (std::size_t word = 0; word < m_bestWords; ++word)
            hand.best[word] = bestBits(pair.first)[word] & bestBits(pair.second)[word];
        threshold = extendBy(hand, bounds, threshold, visit);
    }
}

} // namespace touchstone
