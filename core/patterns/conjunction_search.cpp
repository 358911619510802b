#include "core/patterns/conjunction_search.h"

#include "core/data/bit_counts.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <mutex>
#include <numeric>
#include <utility>

namespace touchstone
{

namespace
{

// The pairs that are gone on from first: they lead to the strongest conjunctions, which raise the bar for all others.
constexpr std::size_t firstPairs = 32;

// Words that are counted between two looks at whether to stop: some milliseconds.
constexpr std::size_t wordsAtOnce = 8'000'000;

// Words after which it is seen whether there are too many rows already.
constexpr std::size_t wordsToAbandon = 128;

// What there is to ask of: the first one, and others as more threads ask at once.
class Askable
{
public:
    explicit Askable(Wanted &wanted) : m_wanted(wanted) {}

    std::unique_ptr<Wanted> take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_free.empty())
            return m_wanted.another();
        std::unique_ptr<Wanted> taken = std::move(m_free.back());
        m_free.pop_back();
        return taken;
    }

    void giveBack(std::unique_ptr<Wanted> taken)
    {
        const std::lock_guard lock(m_mutex);
        if (taken)
            m_free.push_back(std::move(taken));
    }

private:
    Wanted &m_wanted;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Wanted>> m_free;
};

} // namespace

std::uint32_t Wanted::mostRows(std::size_t, std::uint32_t)
{
    return std::numeric_limits<std::uint32_t>::max();
}

void packBits(const std::uint64_t *bits, const std::vector<std::uint32_t> &rows, std::uint64_t *packed)
{
    for (std::size_t from = 0; from < rows.size(); from += 64, ++packed) {
        const std::size_t count = std::min<std::size_t>(64, rows.size() - from);
        std::uint64_t word = 0;
        for (std::size_t i = 0; i < count; ++i)
            word |= (bits[rows[from + i] / 64] >> (rows[from + i] % 64) & 1) << i;
        *packed = word;
    }
}

// Which items may still be together: for each its partners with higher numbers, a bit per item.
class ConjunctionSearch::Graph
{
public:
    Graph(const SearchSpace &space, const std::vector<std::uint32_t> &pairs)
        : m_words((space.itemCount() + 63) / 64), m_later(space.itemCount() * m_words, 0)
    {
        for (const std::uint32_t i : pairs) {
            const ItemPair &pair = space.pairs()[i];
            m_later[pair.first * m_words + pair.second / 64] |= std::uint64_t{1} << (pair.second % 64);
        }
    }

    std::size_t words() const { return m_words; }
    const std::uint64_t *later(std::size_t item) const { return m_later.data() + item * m_words; }

private:
    std::size_t m_words;
    std::vector<std::uint64_t> m_later;
};

// Goes on from one pair after the other. What it keeps in hand of a conjunction is kept per number of items.
class ConjunctionSearch::Walk
{
public:
    Walk(const ConjunctionSearch &search, const Graph &graph, std::size_t most, Wanted &wanted, const Stop &stop)
        : m_search(search), m_graph(graph), m_most(most), m_wanted(wanted), m_stop(stop), m_counts(bitCounts()),
          m_allWords(search.m_space.wordCount())
    {
        for (Hand &hand : m_hands) {
            hand.best.resize(search.m_bestWords);
            hand.rows.resize(m_allWords);
            hand.partners.resize(graph.words());
        }
    }

    // False when it was stopped.
    bool goOnFrom(std::size_t number)
    {
        if (m_stop())
            return false;
        const ItemPair &pair = m_search.m_space.pairs()[number];
        if (m_search.m_pairBest[number] < m_wanted.leastBest(number))
            return true;
        Hand &hand = m_hands[0];
        m_found.items = {pair.first, pair.second, 0, 0};
        if (!findPartners(hand, m_graph.later(pair.first), pair.second))
            return true;
        m_counts.keepAnd(hand.best.data(), m_search.bestBits(pair.first), m_search.bestBits(pair.second),
                         m_search.m_bestWords);
        hand.hasRows = false;
        m_number = number;
        return extend(2);
    }

private:
    struct Hand {
        std::vector<std::uint64_t> best;     // bits of the best rows that meet all items so far
        std::vector<std::uint64_t> rows;     // of all rows, once they are needed
        std::vector<std::uint64_t> partners; // the items that may be added
        std::vector<std::uint32_t> items;    // the same as numbers
        std::vector<std::uint32_t> counts;   // the best rows with each
        bool hasRows = false;
    };

    bool findPartners(Hand &hand, const std::uint64_t *before, std::uint32_t last) const
    {
        const std::uint64_t *later = m_graph.later(last);
        hand.items.clear();
        for (std::size_t i = last / 64; i < m_graph.words(); ++i) {
            hand.partners[i] = before[i] & later[i];
            for (std::uint64_t word = hand.partners[i]; word != 0; word &= word - 1)
                hand.items.push_back(
                    static_cast<std::uint32_t>(i * 64 + static_cast<std::size_t>(std::countr_zero(word))));
        }
        return !hand.items.empty();
    }

    // The rows that meet all of the items in hand; `size` of them.
    const std::uint64_t *rowsOf(std::size_t size)
    {
        Hand &hand = m_hands[size - 2];
        if (!hand.hasRows) {
            const SearchSpace &space = m_search.m_space;
            const std::uint64_t *before = size == 2 ? space.bits(m_found.items[0]) : rowsOf(size - 1);
            m_counts.keepAnd(hand.rows.data(), before, space.bits(m_found.items[size - 1]), m_allWords);
            hand.hasRows = true;
        }
        return hand.rows.data();
    }

    // The rows that the item leaves of those in hand; where they are more than `most`, any number above it.
    std::uint32_t countRows(std::size_t size, std::uint32_t item, std::uint32_t most)
    {
        const std::uint64_t *inHand = rowsOf(size);
        const std::uint64_t *bits = m_search.m_space.bits(item);
        const std::size_t atOnce = most < m_search.m_space.rowCount() ? wordsToAbandon : m_allWords;
        std::size_t rows = 0;
        for (std::size_t from = 0; from < m_allWords && rows <= most; from += atOnce)
            rows += m_counts.countAnd(inHand + from, bits + from, std::min(atOnce, m_allWords - from));
        return static_cast<std::uint32_t>(rows);
    }

    bool extend(std::size_t size)
    {
        Hand &hand = m_hands[size - 2];
        hand.counts.resize(hand.items.size());
        m_counts.countAndEach(hand.best.data(), m_search.m_bestBits.data(), m_search.m_bestWords, hand.items,
                              hand.counts.data());
        std::uint32_t least = m_wanted.leastBest(m_number);
        for (std::size_t i = 0; i < hand.items.size(); ++i) {
            if (hand.counts[i] < least)
                continue;
            const bool isLast = size + 1 == m_most;
            const std::uint32_t most = m_wanted.mostRows(m_number, hand.counts[i]);
            const std::uint32_t rows =
                countRows(size, hand.items[i], isLast ? most : std::numeric_limits<std::uint32_t>::max());
            if (rows < m_search.m_space.leastRows() || (isLast && rows > most))
                continue;
            m_found.items[size] = hand.items[i];
            m_found.size = static_cast<std::uint32_t>(size) + 1;
            m_found.best = hand.counts[i];
            m_found.rows = rows;
            if (rows <= most)
                m_wanted.see(m_found);
            if (!isLast && !goDeeper(size, hand.items[i]))
                return false;
            least = m_wanted.leastBest(m_number);
        }
        return true;
    }

    bool goDeeper(std::size_t size, std::uint32_t item)
    {
        Hand &hand = m_hands[size - 2];
        Hand &next = m_hands[size - 1];
        if (m_stop())
            return false;
        if (!findPartners(next, hand.partners.data(), item))
            return true;
        m_counts.keepAnd(next.best.data(), hand.best.data(), m_search.bestBits(item), m_search.m_bestWords);
        next.hasRows = false;
        return extend(size + 1);
    }

    const ConjunctionSearch &m_search;
    const Graph &m_graph;
    std::size_t m_most;
    Wanted &m_wanted;
    const Stop &m_stop;
    const BitCounts &m_counts;
    std::size_t m_allWords;
    std::size_t m_number = 0; // of the pair in hand
    Conjunction m_found;
    std::array<Hand, mostItems - 2> m_hands; // of two items, of three
};

ConjunctionSearch::ConjunctionSearch(const SearchSpace &space, const std::vector<std::uint32_t> &bestRows)
    : m_space(space), m_best(static_cast<std::uint32_t>(bestRows.size())), m_bestWords((bestRows.size() + 63) / 64),
      m_bestBits(space.itemCount() * m_bestWords, 0), m_pairBest(space.pairs().size())
{
    std::vector<std::uint32_t> rows = bestRows;
    std::sort(rows.begin(), rows.end());
    for (std::size_t item = 0; item < space.itemCount(); ++item)
        packBits(space.bits(item), rows, m_bestBits.data() + item * m_bestWords);
    std::uint32_t *counts = m_pairBest.data();
    for (std::size_t item = 0; item < space.itemCount(); ++item) {
        const std::span<const std::uint32_t> partners = space.partnersOf(item);
        bitCounts().countAndEach(bestBits(item), m_bestBits.data(), m_bestWords, partners, counts);
        counts += partners.size();
    }
}

std::uint32_t ConjunctionSearch::bestOf(std::span<const std::uint32_t> items) const
{
    std::vector<std::uint64_t> both(bestBits(items[0]), bestBits(items[0]) + m_bestWords);
    std::size_t count = bitCounts().count(both.data(), m_bestWords);
    for (const std::uint32_t item : items.subspan(1))
        count = bitCounts().keepAnd(both.data(), both.data(), bestBits(item), m_bestWords);
    return static_cast<std::uint32_t>(count);
}

// Takes out of `pairs` the few whose best rows stand out most: by the square of what they have beyond their share, over
// their rows, and then by their numbers.
std::vector<std::uint32_t> ConjunctionSearch::mostPromising(std::vector<std::uint32_t> &pairs) const
{
    const double rate = static_cast<double>(m_best) / static_cast<double>(std::max<std::size_t>(1, m_space.rowCount()));
    using Ranked = std::pair<float, std::uint32_t>;
    std::vector<Ranked> ranked;
    ranked.reserve(pairs.size());
    for (const std::uint32_t i : pairs) {
        const double rows = m_space.pairs()[i].rows;
        const double excess = std::max(0.0, m_pairBest[i] - rate * rows);
        ranked.emplace_back(static_cast<float>(-excess * excess / rows), i);
    }
    if (ranked.size() <= firstPairs)
        return std::exchange(pairs, {});
    std::vector<Ranked> order = ranked;
    std::nth_element(order.begin(), order.begin() + firstPairs, order.end());
    const Ranked limit = order[firstPairs];
    std::vector<std::uint32_t> first;
    std::vector<std::uint32_t> later;
    for (const Ranked &one : ranked)
        (one < limit ? first : later).push_back(one.second);
    pairs = std::move(later);
    return first;
}

std::vector<std::uint32_t> ConjunctionSearch::stillOfInterest(const std::vector<std::uint32_t> &pairs,
                                                              Wanted &wanted) const
{
    std::vector<std::uint32_t> left;
    for (const std::uint32_t i : pairs)
        if (m_pairBest[i] >= wanted.leastBest(i))
            left.push_back(i);
    return left;
}

bool ConjunctionSearch::beyondPairs(std::size_t most, Wanted &wanted, const Stop &stop) const
{
    std::vector<std::uint32_t> pairs(m_pairBest.size());
    std::iota(pairs.begin(), pairs.end(), 0u);
    const auto walk = [&](const Graph &graph, const std::vector<std::uint32_t> &from) {
        Walk one(*this, graph, std::min(most, mostItems), wanted, stop);
        return std::all_of(from.begin(), from.end(), [&](std::uint32_t pair) { return one.goOnFrom(pair); });
    };
    pairs = stillOfInterest(pairs, wanted);
    std::vector<std::uint32_t> later = pairs;
    if (!walk(Graph(m_space, pairs), mostPromising(later)))
        return false;
    return walk(Graph(m_space, stillOfInterest(pairs, wanted)), stillOfInterest(later, wanted));
}

bool ConjunctionSearch::beyondPairs(std::size_t most, Wanted &wanted, Progress &progress, const QString &step,
                                    double from, double to) const
{
    std::vector<std::uint32_t> pairs(m_pairBest.size());
    std::iota(pairs.begin(), pairs.end(), 0u);
    Askable askable(wanted);
    const auto walk = [&](const Graph &graph, const std::vector<std::uint32_t> &walked, double start, double end) {
        const std::size_t chunk = std::clamp<std::size_t>(wordsAtOnce / (64 * m_space.wordCount() + 1), 1, 256);
        const auto part = [&](std::size_t i, const Stop &stop) {
            std::unique_ptr<Wanted> own = askable.take();
            Walk one(*this, graph, std::min(most, mostItems), own ? *own : wanted, stop);
            for (std::size_t at = i * chunk; at < std::min(walked.size(), (i + 1) * chunk); ++at)
                if (!one.goOnFrom(walked[at]))
                    return;
            askable.giveBack(std::move(own));
        };
        return parallelFor((walked.size() + chunk - 1) / chunk, part, progress, step, start, end);
    };
    pairs = stillOfInterest(pairs, wanted);
    std::vector<std::uint32_t> later = pairs;
    const double start = from + (to - from) * 0.05;
    if (!walk(Graph(m_space, pairs), mostPromising(later), from, start))
        return false;
    return walk(Graph(m_space, stillOfInterest(pairs, wanted)), stillOfInterest(later, wanted), start, to);
}

} // namespace touchstone
