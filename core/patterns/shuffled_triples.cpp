#include "core/patterns/shuffled_triples.h"

#include "core/data/bit_counts.h"
#include "core/data/byte_counts.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <cmath>
#include <map>
#include <mutex>
#include <utility>

namespace touchstone
{

namespace
{

constexpr std::size_t lanes = BitCounts::lanes;
constexpr std::size_t groupsAtOnce = 16;
constexpr std::uint32_t mostInByte = 255;
constexpr std::size_t mostLeast = 500'000;
constexpr std::uint32_t nothingReached = ~0u;
constexpr std::size_t mostWaiting = 2048; // triples of a group of shufflings, before they are looked at

void raiseTo(std::atomic<double> &most, double value)
{
    double before = most.load(std::memory_order_relaxed);
    while (value > before && !most.compare_exchange_weak(before, value, std::memory_order_relaxed)) {
    }
}

} // namespace

// One pass over all triples. Shared by the threads, which keep what they have in hand for themselves.
class ShuffledTriples::Run
{
public:
    Run(const ShuffledTriples &all, std::span<const double> strongest, double threshold, const Progress &progress)
        : m_all(all), m_progress(progress), m_threshold(threshold), m_strongest(strongest.size())
    {
        for (std::size_t i = 0; i < strongest.size(); ++i)
            m_strongest[i] = strongest[i];
        for (const ItemPair &pair : all.m_space.pairs())
            m_mostRows = std::max(m_mostRows, pair.rows);
        findReaches();
    }

    void lookAt(std::size_t first, const Stop &stop)
    {
        std::unique_ptr<Hand> hand = takeHand();
        hand->first = static_cast<std::uint32_t>(first);
        const std::span<const std::uint32_t> partners = m_all.m_space.partnersOf(first);
        for (std::size_t i = 0; i < partners.size(); ++i)
            hand->pairWith[partners[i]] = m_all.m_space.firstPairOf(first) + i;
        m_all.m_space.eachPairWithThirds(first, m_all.m_share, stop, [&](const PairWithThirds &pair) {
            sieve(pair, *hand);
            m_triples.fetch_add(pair.thirds.size(), std::memory_order_relaxed);
        });
        for (std::size_t group = 0; group < hand->waiting.size(); ++group) {
            if (!stop())
                lookAtWaiting(group, *hand);
            hand->waiting[group].clear();
        }
        const std::lock_guard lock(m_mutex);
        m_free.push_back(std::move(hand));
    }

    std::size_t triples() const { return m_triples; }

    void tell(std::span<double> strongest) const
    {
        for (std::size_t i = 0; i < strongest.size(); ++i)
            strongest[i] = m_strongest[i];
    }

private:
    // Triples that may be strong enough in one group of shufflings. They wait, as the bits of a group stay near while
    // many are looked at.
    struct Waiting {
        std::vector<std::array<std::uint32_t, 2>> seconds; // each with where its triples start
        std::vector<std::uint32_t> thirds;
        std::vector<std::uint32_t> rows;
        std::vector<std::uint32_t> least; // best rows they need
        std::size_t count = 0;

        void makeRoom(std::size_t further)
        {
            if (thirds.size() < count + further)
                for (std::vector<std::uint32_t> *values : {&thirds, &rows, &least})
                    values->resize(std::max(count + further, mostWaiting));
        }

        void clear()
        {
            seconds.clear();
            count = 0;
        }
    };

    // The triples that begin with one item, as far as they are in hand.
    struct Hand {
        std::uint32_t first = 0;
        std::vector<std::size_t> pairWith; // per item: which pair it is with the first
        std::vector<Waiting> waiting;      // per group of shufflings
        std::vector<std::uint64_t> both;   // bits of the best rows of the pair, in the shufflings at hand
        std::vector<LanesFound> found;
    };

    std::unique_ptr<Hand> takeHand()
    {
        const std::lock_guard lock(m_mutex);
        if (m_free.empty()) {
            auto hand = std::make_unique<Hand>();
            hand->pairWith.resize(m_all.m_space.itemCount());
            hand->waiting.resize(m_all.m_shufflings.groups());
            hand->both.resize(m_all.m_words * lanes);
            return hand;
        }
        std::unique_ptr<Hand> hand = std::move(m_free.back());
        m_free.pop_back();
        return hand;
    }

    // What three conditions reach at most in any of the shufflings, by where they are known; rounded down, so that
    // there are few different ones.
    void findReaches()
    {
        const std::size_t masks = m_all.m_space.masks().size();
        std::vector<Attainable> reaches(placeOfThree(masks, 0, 0));
        std::vector<std::uint32_t> most(reaches.size(), 0);
        for (Attainable &reach : reaches)
            reach.bestKnown = none();
        for (std::size_t number = 0; number < m_all.m_shufflings.count(); ++number) {
            if (m_progress.isCancelled())
                return;
            const PatternSearch &search = m_all.m_shufflings[number];
            m_most = std::max(m_most, search.search().bestRows());
            const std::vector<std::uint32_t> &known = search.bestKnownOfThree();
            for (std::size_t i = 0; i < known.size(); ++i) {
                most[i] = std::max(most[i], known[i]);
                if (known[i] >= search.leastBest())
                    reaches[i].bestKnown = std::min<double>(reaches[i].bestKnown, known[i]);
            }
        }
        for (std::size_t a = 0; a < masks; ++a)
            for (std::size_t b = 0; b <= a; ++b)
                for (std::size_t c = 0; c <= b; ++c) {
                    Attainable &reach = reaches[placeOfThree(a, b, c)];
                    const double known = m_all.m_space.known(a, b, c);
                    reach = {reach.bestKnown / std::max(1.0, known), reach.bestKnown,
                             known - most[placeOfThree(a, b, c)]};
                }
        for (double steps = 2048.0; steps >= 1.0 && !findKinds(reaches, steps); steps /= 2.0) {
        }
    }

    // More best rows than there can be.
    double none() const { return static_cast<double>(m_all.m_space.rowCount()) + 1.0; }

    // False where there are too many kinds to tell the rows of each.
    bool findKinds(const std::vector<Attainable> &reaches, double steps)
    {
        const double bestStep = std::max(1.0, m_most * 64.0 / steps);
        const double restStep = std::max(1.0, none() * 64.0 / steps);
        std::map<std::array<double, 3>, std::uint32_t> kinds;
        std::vector<std::uint32_t> kindOf(reaches.size(), nothingReached);
        m_least.clear();
        for (std::size_t i = 0; i < reaches.size() && !m_progress.isCancelled(); ++i) {
            if (reaches[i].bestKnown >= none())
                continue;
            const std::array<double, 3> key = {std::floor(reaches[i].rate * steps),
                                               std::floor(reaches[i].bestKnown / bestStep),
                                               std::floor(reaches[i].restKnown / restStep)};
            const auto [kind, isNew] = kinds.try_emplace(key, static_cast<std::uint32_t>(kinds.size()));
            kindOf[i] = kind->second;
            if (isNew && kinds.size() * (m_mostRows + 1) > mostLeast && steps >= 2.0)
                return false;
            if (isNew)
                addLeast({key[0] / steps, key[1] * bestStep, key[2] * restStep});
        }
        spread(kindOf);
        return true;
    }

    // In a table of all orders, where no place needs to be found.
    void spread(const std::vector<std::uint32_t> &kindOf)
    {
        const std::size_t masks = m_all.m_space.masks().size();
        m_kindOf.reserve(masks * masks * masks);
        for (std::size_t a = 0; a < masks; ++a)
            for (std::size_t b = 0; b < masks; ++b)
                for (std::size_t c = 0; c < masks; ++c)
                    m_kindOf.push_back(kindOf[placeOfThree(a, b, c)]);
    }

    // Per number of rows the fewest best ones with which a triple that reaches no more may be strong enough.
    void addLeast(const Attainable &reach)
    {
        const auto mayReach = [&](std::uint32_t least, std::uint32_t rows) {
            return reach.mayReach(least, std::max(rows, least), m_threshold);
        };
        m_least.push_back(0);
        std::uint32_t least = 0;
        for (std::uint32_t rows = 1; rows <= m_mostRows;) {
            while (least <= m_most && !mayReach(least, rows))
                ++least;
            std::uint32_t further = 1; // rows for which it is the same
            while (rows + further <= m_mostRows && (least > m_most || mayReach(least, rows + further)))
                ++further;
            m_least.insert(m_least.end(), further, least);
            rows += further;
        }
    }

    // A triple has at most as many best rows as each of its pairs: where one of them has too few in all shufflings of a
    // group, the triple need not be looked at there.
    void sieve(const PairWithThirds &pair, Hand &hand)
    {
        const SearchSpace &space = m_all.m_space;
        const std::size_t masks = space.masks().size();
        const std::uint32_t *kinds =
            m_kindOf.data() + (space.maskOf(pair.pair->first) * masks + space.maskOf(pair.pair->second)) * masks;
        const std::uint8_t *most = m_all.mostOf(static_cast<std::size_t>(pair.pair - m_all.m_space.pairs().data()));
        for (std::size_t group = 0; group < hand.waiting.size(); ++group) {
            Waiting &waiting = hand.waiting[group];
            if (waiting.count + pair.thirds.size() > mostWaiting) {
                lookAtWaiting(group, hand);
                waiting.clear();
            }
            waiting.makeRoom(pair.thirds.size());
            waiting.seconds.push_back({pair.pair->second, static_cast<std::uint32_t>(waiting.count)});
        }
        for (std::size_t i = 0; i < pair.thirds.size(); ++i) {
            const std::uint32_t kind = kinds[space.maskOf(pair.thirds[i])];
            if (kind == nothingReached)
                continue;
            const std::uint32_t least = m_least[kind * (m_mostRows + 1) + pair.rows[i]];
            if (least > m_most)
                continue;
            const auto enough = static_cast<std::uint8_t>(std::clamp(least, 1u, mostInByte));
            const std::uint8_t *withFirst = m_all.mostOf(hand.pairWith[pair.thirds[i]]);
            const std::uint8_t *withSecond = m_all.mostOf(pair.pairs[i]);
            for (std::size_t from = 0; from < m_all.m_groups; from += groupsAtOnce) {
                std::uint32_t groups = atLeastInAll(most + from, withFirst + from, withSecond + from, enough);
                for (; groups != 0; groups &= groups - 1) {
                    Waiting &waiting = hand.waiting[from + static_cast<std::size_t>(std::countr_zero(groups))];
                    waiting.thirds[waiting.count] = pair.thirds[i];
                    waiting.rows[waiting.count] = pair.rows[i];
                    waiting.least[waiting.count] = least;
                    ++waiting.count;
                }
            }
        }
    }

    void lookAtWaiting(std::size_t group, Hand &hand)
    {
        const Waiting &waiting = hand.waiting[group];
        const std::size_t size = m_all.m_words * lanes;
        const std::uint64_t *bits = m_all.m_bits.data() + group * m_all.m_space.itemCount() * size;
        const BitCounts &counts = bitCounts();
        hand.found.resize(std::max(hand.found.size(), waiting.count));
        for (std::size_t i = 0; i < waiting.seconds.size(); ++i) {
            const auto [second, start] = waiting.seconds[i];
            const std::size_t end = i + 1 < waiting.seconds.size() ? waiting.seconds[i + 1][1] : waiting.count;
            if (start == end)
                continue;
            counts.keepLanes(hand.both.data(), bits + hand.first * size, bits + second * size, m_all.m_words);
            const std::size_t found = counts.findLanes(hand.both.data(), bits, m_all.m_words,
                                                       std::span(waiting.thirds).subspan(start, end - start),
                                                       waiting.least.data() + start, hand.found.data());
            for (std::size_t j = 0; j < found; ++j) {
                const std::size_t place = start + hand.found[j].place;
                judge({hand.first, second, waiting.thirds[place]}, waiting.rows[place], group, hand.found[j].lanes);
            }
        }
    }

    void judge(const std::array<std::uint32_t, 3> &items, std::uint32_t rows, std::size_t group, std::uint32_t enough)
    {
        for (std::uint32_t left = enough; left != 0; left &= left - 1) {
            const std::size_t number = group * lanes + static_cast<std::size_t>(std::countr_zero(left));
            if (number >= m_strongest.size())
                return;
            std::atomic<double> &strongest = m_strongest[number];
            const double threshold = std::max(m_threshold, strongest.load(std::memory_order_relaxed));
            raiseTo(strongest, m_all.m_shufflings[number].strengthOfTriple(items, rows, threshold));
        }
    }

    const ShuffledTriples &m_all;
    const Progress &m_progress;
    double m_threshold;
    std::uint32_t m_most = 0; // best rows
    std::vector<std::atomic<double>> m_strongest;
    std::atomic<std::size_t> m_triples = 0;
    std::uint32_t m_mostRows = 0;        // of any pair
    std::vector<std::uint32_t> m_kindOf; // by three masks, what can be reached there
    std::vector<std::uint32_t> m_least;  // by that and rows, the fewest best rows
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Hand>> m_free;
};

ShuffledTriples::ShuffledTriples(const SearchSpace &space, const Shufflings &shufflings, const Stop &stop,
                                 const TripleShare &share)
    : m_space(space), m_shufflings(shufflings), m_share(share)
{
    for (std::size_t i = 0; i < shufflings.count(); ++i)
        m_words = std::max(m_words, shufflings[i].search().bestWords());
    m_bits.resize(shufflings.groups() * space.itemCount() * m_words * lanes, 0);
    for (std::size_t i = 0; i < shufflings.count() && !stop(); ++i) {
        const ConjunctionSearch &search = shufflings[i].search();
        for (std::size_t item = 0; item < space.itemCount(); ++item) {
            std::uint64_t *bits = m_bits.data() + (i / lanes * space.itemCount() + item) * m_words * lanes + i % lanes;
            for (std::size_t word = 0; word < search.bestWords(); ++word)
                bits[word * lanes] = search.bestBits(item)[word];
        }
    }
    findMost(stop);
}

void ShuffledTriples::findMost(const Stop &stop)
{
    const std::size_t pairs = m_space.pairs().size();
    m_groups = (m_shufflings.groups() + groupsAtOnce - 1) / groupsAtOnce * groupsAtOnce;
    m_most.resize(pairs * m_groups, 0);
    for (std::size_t group = 0; group < m_shufflings.groups() && !stop(); ++group) {
        const std::vector<std::uint8_t> &most = m_shufflings.mostOfPairs(group);
        for (std::size_t pair = 0; pair < pairs; ++pair)
            m_most[pair * m_groups + group] = most[pair];
    }
}

std::size_t ShuffledTriples::roomFor(const SearchSpace &space, std::size_t best, std::size_t searches)
{
    return space.itemCount() * ((best + 63) / 64) * sizeof(std::uint64_t) * 2 * searches;
}

std::optional<std::int64_t> ShuffledTriples::raise(std::span<double> strongest, double threshold, Progress &progress,
                                                   const QString &step, double from, double to) const
{
    Run run(*this, strongest, threshold, progress);
    const auto look = [&run](std::size_t first, const Stop &stop) { run.lookAt(first, stop); };
    if (!parallelFor(m_space.itemCount(), look, progress, step, from, to))
        return std::nullopt;
    run.tell(strongest);
    return static_cast<std::int64_t>(run.triples());
}

} // namespace touchstone
