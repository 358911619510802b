#include "core/patterns/pattern_search.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace touchstone
{

double strengthOf(double observed, double expected, double best)
{
    if (!(expected > 0.0) || !(expected < best))
        return 0.0;
    const double others = best - observed;
    const double inside = observed > 0.0 ? observed * std::log(observed / expected) : 0.0;
    const double outside = others > 0.0 ? others * std::log(others / (best - expected)) : 0.0;
    return std::max(0.0, inside + outside);
}

double strengthOf(const Tally &tally)
{
    return strengthOf(tally.best, tally.expected(), tally.bestKnown);
}

namespace
{

// The bits of the given rows, packed in their order.
void gather(const std::uint64_t *bits, const std::vector<std::uint32_t> &rows, std::uint64_t *packed)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        packed[i / 64] |= (bits[rows[i] / 64] >> (rows[i] % 64) & 1) << (i % 64);
}

} // namespace

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
                const std::uint32_t all = countAnd(maskBits(a), maskBits(b), maskBits(c), m_bestWords);
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
    const std::uint32_t best = countAnd(bestBits(items[0]), bestBits(items[1]), bestBits(items[2]), m_bestWords);
    return {best, m_bestKnown3[(a * count + b) * count + c], rows, m_space.known(a, b, c)};
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
    const std::vector<CandidateItem> &items = m_space.candidates().items;
    for (std::size_t i = 0; i < m_space.pairs().size(); ++i) {
        const ItemPair &pair = m_space.pairs()[i];
        const double best = m_pairBest[i];
        const std::size_t masks = m_space.maskOf(pair.first) * count + m_space.maskOf(pair.second);
        const double bestKnown = m_bestKnown2[masks];
        const std::uint32_t known = m_space.known(m_space.maskOf(pair.first), m_space.maskOf(pair.second));
        const double expected = bestKnown * pair.rows / known;
        if (best < static_cast<double>(m_leastBest) || best <= expected)
            continue;
        // The strength is at most Pearson's chi-squared, which needs no logarithm.
        const double excess = best - expected;
        if (excess * excess < threshold * expected * (1.0 - expected / bestKnown))
            continue;
        Hit hit{{pair.first, pair.second, 0}, 2, {m_pairBest[i], m_bestKnown2[masks], pair.rows, known}, 0.0};
        hit.strength = strengthOf(best, expected, bestKnown) - items[pair.first].ugliness - items[pair.second].ugliness;
        if (hit.strength < threshold)
            continue;
        hit.strength = designed(strengthOf(best, expected, bestKnown), hit.itemSpan()) - items[pair.first].ugliness -
                       items[pair.second].ugliness;
        if (hit.strength >= threshold)
            threshold = visit(hit);
    }
}

// How many best rows a pair must have so that some triple of it can be strong enough. A triple has no more best rows
// than its pairs, and is strongest when as few others as may be meet it.
struct PatternSearch::Need {
    std::vector<std::uint32_t> least; // by two masks
};

PatternSearch::Need PatternSearch::needFor(double threshold) const
{
    const std::size_t count = m_space.masks().size();
    Need need{std::vector<std::uint32_t>(count * count, m_best + 1)};
    for (std::size_t a = 0; a < count; ++a)
        for (std::size_t b = 0; b < count; ++b) {
            double rate = 1.0;
            double bestKnown = m_best;
            for (std::size_t c = 0; c < count; ++c) {
                const std::uint32_t best = m_bestKnown3[(a * count + b) * count + c];
                const std::uint32_t known = m_space.known(a, b, c);
                if (best < m_leastBest || known < m_space.leastRows())
                    continue;
                rate = std::min(rate, static_cast<double>(best) / known);
                bestKnown = std::min(bestKnown, static_cast<double>(best));
            }
            const auto strongEnough = [&](std::uint32_t best) {
                const double rows = std::max<double>(best, static_cast<double>(m_space.leastRows()));
                const double expected = rate * rows;
                return best > expected && strengthOf(best, expected, std::max<double>(best, bestKnown)) >= threshold;
            };
            std::uint32_t low = static_cast<std::uint32_t>(m_leastBest);
            std::uint32_t high = m_best + 1;
            while (low < high) {
                const std::uint32_t middle = low + (high - low) / 2;
                if (strongEnough(middle))
                    high = middle;
                else
                    low = middle + 1;
            }
            need.least[a * count + b] = low;
        }
    return need;
}

double PatternSearch::extend(std::uint32_t first, std::uint32_t second, std::uint32_t third,
                             const std::uint64_t *bothBest, double threshold, const Visit &visit) const
{
    const std::uint32_t best = countAnd(bothBest, bestBits(third), m_bestWords);
    if (best < m_leastBest)
        return threshold;
    const std::size_t count = m_space.masks().size();
    const std::size_t a = m_space.maskOf(first);
    const std::size_t b = m_space.maskOf(second);
    const std::size_t c = m_space.maskOf(third);
    Tally tally{best, m_bestKnown3[(a * count + b) * count + c],
                std::max(best, static_cast<std::uint32_t>(m_space.leastRows())), m_space.known(a, b, c)};
    if (!tally.isMore() || strengthOf(tally) < threshold)
        return threshold;
    tally.rows = countAnd(m_space.bits(first), m_space.bits(second), m_space.bits(third), m_space.wordCount());
    if (tally.rows < m_space.leastRows() || !tally.isMore())
        return threshold;
    Hit hit{{first, second, third}, 3, tally, 0.0};
    double ugliness = 0.0;
    for (const std::uint32_t item : hit.items)
        ugliness += m_space.candidates().items[item].ugliness;
    const double plain = strengthOf(tally);
    if (plain - ugliness < threshold)
        return threshold;
    // Like pairs, triples leave out a tenth of what each pair of theirs selects.
    for (const auto &[i, j] : {std::pair(first, second), {first, third}, {second, third}})
        if (const ItemPair *pair = m_space.findPair(i, j); pair == nullptr || tally.rows >= mostOfParent * pair->rows)
            return threshold;
    hit.strength = designed(plain, hit.itemSpan()) - ugliness;
    return hit.strength >= threshold ? visit(hit) : threshold;
}

void PatternSearch::triples(double threshold, const Visit &visit) const
{
    if (m_space.maxConditions() < 3 || m_space.pairs().empty())
        return;
    const std::size_t count = m_space.masks().size();
    const std::vector<ItemPair> &pairs = m_space.pairs();
    std::vector<RowSet> later(m_space.itemCount());
    const auto isHeavy = [&](std::size_t i, const Need &need) {
        return m_pairBest[i] >= need.least[m_space.maskOf(pairs[i].first) * count + m_space.maskOf(pairs[i].second)];
    };
    Need need = needFor(threshold);
    std::vector<std::size_t> heavy;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (!isHeavy(i, need))
            continue;
        heavy.push_back(i);
        RowSet &partners = later[pairs[i].first];
        if (partners.rowCount() == 0)
            partners = RowSet(m_space.itemCount());
        partners.insert(pairs[i].second);
    }
    // The pairs with most best rows first: they lead to strong triples, and each raises the bar for the others.
    std::stable_sort(heavy.begin(), heavy.end(),
                     [&](std::size_t a, std::size_t b) { return m_pairBest[a] > m_pairBest[b]; });

    std::vector<std::uint64_t> both(m_bestWords);
    double needed = threshold;
    for (const std::size_t i : heavy) {
        if (threshold > needed + 0.25) {
            need = needFor(threshold);
            needed = threshold;
        }
        if (!isHeavy(i, need))
            continue;
        const ItemPair &pair = pairs[i];
        if (later[pair.first].rowCount() == 0 || later[pair.second].rowCount() == 0)
            continue;
        for (std::size_t word = 0; word < m_bestWords; ++word)
            both[word] = bestBits(pair.first)[word] & bestBits(pair.second)[word];
        const std::vector<std::uint64_t> &ofFirst = later[pair.first].words();
        const std::vector<std::uint64_t> &ofSecond = later[pair.second].words();
        for (std::size_t word = 0; word < ofFirst.size(); ++word)
            for (std::uint64_t left = ofFirst[word] & ofSecond[word]; left != 0; left &= left - 1) {
                const auto third =
                    static_cast<std::uint32_t>(word * 64 + static_cast<std::size_t>(std::countr_zero(left)));
                threshold = extend(pair.first, pair.second, third, both.data(), threshold, visit);
            }
    }
}

} // namespace touchstone
