#include "core/patterns/shuffled_labels.h"

#include "core/base/parallel.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace touchstone
{

namespace
{

constexpr int fewestShuffles = 20;

std::array<double, 3> strongestOf(const PatternSearch &search)
{
    std::array<double, 3> strongest = {};
    const auto keep = [](double &best) {
        return [&best](const Hit &hit) { return best = std::max(best, hit.strength); };
    };
    search.singles(0.0, keep(strongest[0]));
    search.pairs(0.0, keep(strongest[1]));
    search.triples(0.0, keep(strongest[2]));
    return strongest;
}

} // namespace

std::optional<ShuffledLabels> ShuffledLabels::run(const SearchSpace &space, const ClusterDesign &design,
                                                  std::size_t leastBest, const MiningOptions &options,
                                                  Progress &progress)
{
    const auto count = static_cast<std::size_t>(std::max(fewestShuffles, options.permutations));
    std::vector<std::array<double, 3>> found(count);
    const auto shuffle = [&](std::size_t i) {
        RandomNumbers random(options.seed, i);
        found[i] = strongestOf(PatternSearch(space, design, design.shuffledBest(random), leastBest));
    };
    const QString step = QCoreApplication::translate("Patterns", "Trying shuffled data");
    if (!parallelFor(count, shuffle, progress, step, 0.15, 0.9))
        return std::nullopt;

    ShuffledLabels labels;
    labels.m_sizes = 0;
    for (std::size_t size = 0; size < 3; ++size) {
        for (const std::array<double, 3> &one : found)
            labels.m_strongest[size].push_back(one[size]);
        std::sort(labels.m_strongest[size].begin(), labels.m_strongest[size].end(), std::greater<>());
        labels.m_sizes += space.tested()[size] > 0 ? 1 : 0;
    }
    labels.m_sizes = std::max(1, labels.m_sizes);
    return labels;
}

double ShuffledLabels::shareAtLeast(double strength, std::uint32_t size) const
{
    const std::vector<double> &strongest = m_strongest[size - 1];
    const auto end = std::upper_bound(strongest.begin(), strongest.end(), strength, std::greater<>());
    return static_cast<double>(end - strongest.begin() + 1) / static_cast<double>(strongest.size() + 1);
}

double ShuffledLabels::tailStart(std::uint32_t size) const
{
    const std::vector<double> &strongest = m_strongest[size - 1];
    return strongest[std::max<std::size_t>(1, strongest.size() / 10) - 1];
}

double ShuffledLabels::adjustedP(double strength, std::uint32_t size) const
{
    const double start = tailStart(size);
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
    for (const double strength : m_strongest[size - 1])
        if (m_sizes * shareAtLeast(strength, size) <= wanted)
            least = strength;
    return least;
}

} // namespace touchstone
