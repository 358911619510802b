#include "core/patterns/shuffled_labels.h"

#include "core/data/bit_counts.h"
#include "core/patterns/shuffled_triples.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace touchstone
{

namespace
{

constexpr int fewestShuffles = 20;
constexpr std::size_t pairsToGoOnFrom = 8;

constexpr std::size_t mostRoom = 256 << 20; // bytes for shuffles that are looked at together

// The strongest condition and pair of a shuffle, and a triple that is strong but need not be the strongest.
std::array<double, 3> strongestOf(const SearchSpace &space, const PatternSearch &search, const TripleShare &share)
{
    std::array<double, 3> strongest = {};
    std::vector<std::array<std::uint32_t, 2>> pairs; // each stronger than those before
    search.singles(0.0, [&](const Hit &hit) { return strongest[0] = std::max(strongest[0], hit.strength); });
    search.pairs(0.0, [&](const Hit &hit) {
        pairs.push_back({hit.items[0], hit.items[1]});
        return strongest[1] = std::max(strongest[1], hit.strength);
    });
    const std::size_t few = std::min(pairs.size(), pairsToGoOnFrom);
    if (space.maxConditions() >= 3)
        strongest[2] = search.strongestTripleWith(std::span(pairs).last(few), share);
    return strongest;
}

// The value of this rank, strongest first.
double valueOfRank(std::vector<double> values, std::size_t rank)
{
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(rank);
    std::nth_element(values.begin(), place, values.end(), std::greater<>());
    return *place;
}

// How many of the strongest are told apart; beyond, the tail is continued.
std::size_t tailCount(std::size_t shuffles)
{
    return std::max<std::size_t>(1, shuffles / 10);
}

// All shuffles, as many at a time as there is room for.
class Shuffling
{
public:
    Shuffling(const SearchSpace &space, const ClusterDesign &design, std::size_t leastBest,
              const MiningOptions &options, Progress &progress, const TripleShare &share)
        : m_space(space), m_design(design), m_leastBest(leastBest), m_seed(options.seed), m_progress(progress),
          m_share(share), m_count(static_cast<std::size_t>(std::max(fewestShuffles, options.permutations)))
    {
        m_strongest.fill(std::vector<double>(m_count, 0.0));
    }

    // False when it was cancelled.
    bool run()
    {
        RandomNumbers random(m_seed, 0);
        const std::size_t room =
            ShuffledTriples::roomFor(m_space, m_design.shuffledBest(random).size(), BitCounts::lanes);
        const std::size_t together = std::max<std::size_t>(1, mostRoom / (room + 1)) * BitCounts::lanes;
        for (std::size_t from = 0; from < m_count; from += together)
            if (!runPart(from, std::min(m_count, from + together)))
                return false;
        return true;
    }

    std::array<std::vector<double>, 3> &strongest() { return m_strongest; }
    std::int64_t triples() const { return m_triples; }

private:
    bool runPart(std::size_t from, std::size_t to)
    {
        const bool hasTriples = m_space.maxConditions() >= 3;
        const auto done = [&](double part) {
            const double shuffles = static_cast<double>(from) + part * static_cast<double>(to - from);
            return 0.15 + 0.75 * shuffles / static_cast<double>(m_count);
        };
        Shufflings shufflings(m_space, hasTriples ? to - from : 0);
        const auto look = [&](std::size_t i) {
            RandomNumbers random(m_seed, from + i);
            auto search =
                std::make_unique<PatternSearch>(m_space, m_design, m_design.shuffledBest(random), m_leastBest);
            const std::array<double, 3> strongest = strongestOf(m_space, *search, m_share);
            for (std::size_t size = 0; size < 3; ++size)
                m_strongest[size][from + i] = strongest[size];
            if (hasTriples)
                shufflings.add(i, std::move(search));
        };
        const QString step = QCoreApplication::translate("Patterns", "Trying shuffled data");
        if (!parallelFor(to - from, look, m_progress, step, done(0.0), done(hasTriples ? 0.4 : 1.0)))
            return false;
        if (!hasTriples)
            return true;
        const double threshold = valueOfRank(m_strongest[2], tailCount(m_count) - 1);
        const Stop stop = [this] { return m_progress.isCancelled(); };
        const std::optional<std::int64_t> triples = ShuffledTriples(m_space, shufflings, stop, m_share)
                                                        .raise(std::span(m_strongest[2]).subspan(from, to - from),
                                                               threshold, m_progress, step, done(0.4), done(1.0));
        m_triples = triples.value_or(0);
        return triples.has_value();
    }

    const SearchSpace &m_space;
    const ClusterDesign &m_design;
    std::size_t m_leastBest;
    quint32 m_seed;
    Progress &m_progress;
    TripleShare m_share;
    std::size_t m_count;
    std::array<std::vector<double>, 3> m_strongest; // per size and shuffle
    std::int64_t m_triples = 0;
};

} // namespace

std::optional<ShuffledLabels> ShuffledLabels::run(const SearchSpace &space, const ClusterDesign &design,
                                                  std::size_t leastBest, const MiningOptions &options,
                                                  Progress &progress, const TripleShare &share)
{
    Shuffling shuffling(space, design, leastBest, options, progress, share);
    if (!shuffling.run())
        return std::nullopt;
    ShuffledLabels labels;
    labels.m_strongest = std::move(shuffling.strongest());
    labels.m_triplesToOne = static_cast<double>(share.oneIn);
    labels.m_tested = {static_cast<std::int64_t>(space.itemCount()), static_cast<std::int64_t>(space.pairs().size()),
                       shuffling.triples() * static_cast<std::int64_t>(share.oneIn)};
    labels.m_sizes = 0;
    for (std::size_t size = 0; size < 3; ++size) {
        std::sort(labels.m_strongest[size].begin(), labels.m_strongest[size].end(), std::greater<>());
        labels.m_sizes += labels.m_tested[size] > 0 ? 1 : 0;
    }
    labels.m_sizes = std::max(1, labels.m_sizes);
    return labels;
}

void ShuffledLabels::countIn(const SearchSpace &space)
{
    m_tested[0] = static_cast<std::int64_t>(space.itemCount());
    m_tested[1] = static_cast<std::int64_t>(space.pairs().size());
}

std::int64_t ShuffledLabels::testedTogether() const
{
    const std::int64_t all = m_tested[0] + m_tested[1] + m_tested[2];
    std::int64_t step = 1;
    while (m_triplesToOne > 1.0 && all / step >= 1000)
        step *= 10;
    return (all + step / 2) / step * step;
}

double ShuffledLabels::shareAtLeast(double strength, std::uint32_t size) const
{
    const std::vector<double> &strongest = m_strongest[size - 1];
    const auto end = std::upper_bound(strongest.begin(), strongest.end(), strength, std::greater<>());
    const double share = static_cast<double>(end - strongest.begin() + 1) / static_cast<double>(strongest.size() + 1);
    return size == 3 ? share * m_triplesToOne : share;
}

double ShuffledLabels::tailStart(std::uint32_t size) const
{
    const std::vector<double> &strongest = m_strongest[size - 1];
    return strongest[tailCount(strongest.size()) - 1];
}

double ShuffledLabels::adjustedP(double strength, std::uint32_t size) const
{
    const double start = tailStart(size);
    if (size == 3 && strength < start) // weaker triples of the shuffles were not looked for
        return 1.0;
    const double share =
        strength <= start ? shareAtLeast(strength, size) : shareAtLeast(start, size) * std::exp(start - strength);
    return std::min(1.0, m_sizes * share);
}

double ShuffledLabels::strengthFor(double wanted, std::uint32_t size) const
{
    const double start = tailStart(size);
    const double atStart = m_sizes * shareAtLeast(start, size);
    if (atStart > wanted)
        return start + std::log(atStart / wanted);
    double least = start;
    if (size == 3)
        return least;
    for (const double strength : m_strongest[size - 1])
        if (m_sizes * shareAtLeast(strength, size) <= wanted)
            least = strength;
    return least;
}

} // namespace touchstone
