#include "core/patterns/shuffled_triples.h"

#include "core/data/bit_counts.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <mutex>
#include <utility>

namespace touchstone
{

namespace
{

constexpr std::size_t lanes = BitCounts::lanes;

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
    Run(const ShuffledTriples &all, std::span<const double> strongest, double threshold)
        : m_all(all), m_threshold(threshold), m_strongest(strongest.size()),
          m_leastOf(all.m_space.masks().size() * all.m_space.masks().size()), m_found(m_leastOf.size())
    {
        for (std::size_t i = 0; i < strongest.size(); ++i)
            m_strongest[i] = strongest[i];
        for (const ItemPair &pair : all.m_space.pairs())
            m_mostRows = std::max(m_mostRows, pair.rows);
        findReaches();
    }

    void lookAt(std::size_t first, const Stop &stop)
    {
        Hand hand;
        hand.first = static_cast<std::uint32_t>(first);
        hand.partners = m_all.m_space.partnersOf(first);
        hand.starts.assign(1, 0);
        std::size_t partner = 0;
        m_all.m_space.eachPairWithThirds(first, stop, [&](const PairWithThirds &pair) {
            for (; hand.partners[partner] != pair.pair->second; ++partner)
                hand.starts.push_back(hand.thirds.size());
            takeInHand(pair, hand);
            m_triples.fetch_add(pair.thirds.size(), std::memory_order_relaxed);
        });
        for (; partner < hand.partners.size(); ++partner)
            hand.starts.push_back(hand.thirds.size());
        // One group after the other, as its bits stay near while all of these triples are looked at.
        for (std::size_t group = 0; group * lanes < m_strongest.size() && !hand.thirds.empty() && !stop(); ++group)
            lookAt(group, hand);
    }

    std::size_t triples() const { return m_triples; }

    void tell(std::span<double> strongest) const
    {
        for (std::size_t i = 0; i < strongest.size(); ++i)
            strongest[i] = m_strongest[i];
    }

private:
    // The triples that begin with one item, by their second ones.
    struct Hand {
        std::uint32_t first = 0;
        std::span<const std::uint32_t> partners;
        std::vector<std::size_t> starts;   // per partner; of the following
        std::vector<std::uint32_t> thirds; // of a pair those that need the fewest best rows first
        std::vector<std::uint32_t> rows;
        std::vector<std::uint32_t> least;  // best rows they need
        std::vector<std::uint32_t> endFor; // for putting them in order
        std::vector<std::uint64_t> both;   // bits of the best rows of the pair, in the shufflings at hand
        std::vector<LanesFound> found;
    };

    // What three conditions reach at most in any of the shufflings, by where the first two are known.
    void findReaches()
    {
        const SearchSpace &space = m_all.m_space;
        const std::size_t leastBest = m_all.m_searches.front()->leastBest();
        const std::size_t masks = space.masks().size();
        std::vector<std::uint32_t> fewest(masks * masks * masks, ~0u);
        std::vector<std::uint32_t> most(fewest.size(), 0);
        for (const auto &search : m_all.m_searches) {
            m_most = std::max(m_most, search->search().bestRows());
            const std::vector<std::uint32_t> &known = search->bestKnownOfThree();
            for (std::size_t i = 0; i < known.size(); ++i) {
                fewest[i] = std::min(fewest[i], known[i] >= leastBest ? known[i] : ~0u);
                most[i] = std::max(most[i], known[i]);
            }
        }
        const auto rows = static_cast<double>(space.rowCount());
        m_reach.assign(masks * masks, {1.0, rows, rows});
        for (std::size_t i = 0; i < fewest.size(); ++i) {
            const std::uint32_t known = space.known(i / masks / masks, i / masks % masks, i % masks);
            if (fewest[i] != ~0u && known >= space.leastRows())
                m_reach[i / masks].narrow(
                    {static_cast<double>(fewest[i]) / known, double(fewest[i]), double(known) - most[i]});
        }
    }

    // Per number of rows the fewest best ones with which a triple of this pair may be strong enough. Found once for
    // each two masks.
    const std::vector<std::uint32_t> &leastOf(const ItemPair &pair)
    {
        const SearchSpace &space = m_all.m_space;
        const std::size_t masks = space.maskOf(pair.first) * space.masks().size() + space.maskOf(pair.second);
        std::call_once(m_found[masks], [&] {
            std::vector<std::uint32_t> &table = m_leastOf[masks];
            table.resize(m_mostRows + 1, 0);
            std::uint32_t least = 0;
            for (std::uint32_t rows = 1; rows < table.size(); ++rows) {
                while (least <= m_most && !m_reach[masks].mayReach(least, std::max(rows, least), m_threshold))
                    ++least;
                table[rows] = least;
            }
        });
        return m_leastOf[masks];
    }

    // By counting.
    void takeInHand(const PairWithThirds &pair, Hand &hand)
    {
        const std::vector<std::uint32_t> &leastOfRows = leastOf(*pair.pair);
        const std::size_t count = pair.thirds.size();
        const std::size_t start = hand.thirds.size();
        hand.endFor.assign(m_most + 2, 0);
        for (const std::uint32_t rows : pair.rows)
            ++hand.endFor[leastOfRows[rows]];
        std::size_t sum = start;
        for (std::uint32_t &end : hand.endFor)
            sum += std::exchange(end, static_cast<std::uint32_t>(sum));
        for (std::vector<std::uint32_t> *values : {&hand.thirds, &hand.rows, &hand.least})
            values->resize(start + count);
        for (std::size_t i = 0; i < count; ++i) {
            const std::uint32_t least = leastOfRows[pair.rows[i]];
            const std::uint32_t place = hand.endFor[least]++;
            hand.thirds[place] = pair.thirds[i];
            hand.rows[place] = pair.rows[i];
            hand.least[place] = least;
        }
    }

    void lookAt(std::size_t group, Hand &hand)
    {
        const std::size_t size = m_all.m_words * lanes;
        const std::uint64_t *bits = m_all.m_bits.data() + group * m_all.m_space.itemCount() * size;
        const BitCounts &counts = bitCounts();
        hand.both.resize(size);
        for (std::size_t i = 0; i < hand.partners.size(); ++i) {
            const std::uint32_t second = hand.partners[i];
            const std::uint32_t most =
                counts.keepLanes(hand.both.data(), bits + hand.first * size, bits + second * size, m_all.m_words);
            const auto least = hand.least.begin() + static_cast<std::ptrdiff_t>(hand.starts[i]);
            const auto end = hand.least.begin() + static_cast<std::ptrdiff_t>(hand.starts[i + 1]);
            const auto count = static_cast<std::size_t>(std::upper_bound(least, end, most) - least);
            if (count == 0)
                continue;
            hand.found.resize(std::max(hand.found.size(), count));
            const std::span thirds = std::span(hand.thirds).subspan(hand.starts[i], count);
            const std::size_t found =
                counts.findLanes(hand.both.data(), bits, m_all.m_words, thirds, &*least, hand.found.data());
            for (std::size_t j = 0; j < found; ++j)
                judge(second, hand.starts[i] + hand.found[j].place, group, hand.found[j].lanes, hand);
        }
    }

    void judge(std::uint32_t second, std::size_t place, std::size_t group, std::uint32_t enough, const Hand &hand)
    {
        const std::array<std::uint32_t, 3> items = {hand.first, second, hand.thirds[place]};
        for (std::uint32_t left = enough; left != 0; left &= left - 1) {
            const std::size_t number = group * lanes + static_cast<std::size_t>(std::countr_zero(left));
            if (number >= m_strongest.size())
                return;
            std::atomic<double> &strongest = m_strongest[number];
            const double threshold = std::max(m_threshold, strongest.load(std::memory_order_relaxed));
            raiseTo(strongest, m_all.m_searches[number]->strengthOfTriple(items, hand.rows[place], threshold));
        }
    }

    const ShuffledTriples &m_all;
    double m_threshold;
    std::uint32_t m_most = 0; // best rows
    std::vector<std::atomic<double>> m_strongest;
    std::atomic<std::size_t> m_triples = 0;
    std::uint32_t m_mostRows = 0; // of any pair
    std::vector<Reach> m_reach;   // by two masks, as the following
    std::vector<std::vector<std::uint32_t>> m_leastOf;
    std::vector<std::once_flag> m_found;
};

ShuffledTriples::ShuffledTriples(const SearchSpace &space, const Searches &searches)
    : m_space(space), m_searches(searches)
{
    for (const auto &search : searches)
        m_words = std::max(m_words, search->search().bestWords());
    const std::size_t groups = (searches.size() + lanes - 1) / lanes;
    m_bits.resize(groups * space.itemCount() * m_words * lanes, 0);
    for (std::size_t i = 0; i < searches.size(); ++i) {
        const ConjunctionSearch &search = searches[i]->search();
        for (std::size_t item = 0; item < space.itemCount(); ++item) {
            std::uint64_t *bits = m_bits.data() + (i / lanes * space.itemCount() + item) * m_words * lanes + i % lanes;
            for (std::size_t word = 0; word < search.bestWords(); ++word)
                bits[word * lanes] = search.bestBits(item)[word];
        }
    }
}

std::size_t ShuffledTriples::roomFor(const SearchSpace &space, std::size_t best, std::size_t searches)
{
    return space.itemCount() * ((best + 63) / 64) * sizeof(std::uint64_t) * 2 * searches;
}

std::optional<std::int64_t> ShuffledTriples::raise(std::span<double> strongest, double threshold, Progress &progress,
                                                   const QString &step, double from, double to) const
{
    Run run(*this, strongest, threshold);
    const auto look = [&run](std::size_t first, const Stop &stop) { run.lookAt(first, stop); };
    if (!parallelFor(m_space.itemCount(), look, progress, step, from, to))
        return std::nullopt;
    run.tell(strongest);
    return static_cast<std::int64_t>(run.triples());
}

} // namespace touchstone
