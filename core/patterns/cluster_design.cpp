#include "core/patterns/cluster_design.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace touchstone
{

namespace
{

constexpr double sameSize = 1.5;          // clusters up to this many times as large may stand in for each other
constexpr std::size_t fewestToChoose = 8; // of them, so that there is something to shuffle

} // namespace

ClusterDesign::ClusterDesign(std::vector<std::uint32_t> cluster, RowSet best)
    : m_cluster(std::move(cluster)), m_best(std::move(best))
{
    for (std::uint32_t row = 0; row < m_cluster.size(); ++row) {
        if (row == 0 || m_cluster[row] != m_cluster[row - 1])
            m_clusters.push_back({row, 0, 0});
        ++m_clusters.back().size;
        m_clusters.back().best += m_best.contains(row) ? 1 : 0;
    }
    m_single = m_clusters.size() == m_cluster.size();
    for (const Cluster &one : m_clusters)
        m_sumOfSquares += static_cast<double>(one.size) * one.size;
    if (m_single)
        return;
    estimateCorrelation();
    groupBySize();
}

void ClusterDesign::estimateCorrelation()
{
    const auto rows = static_cast<double>(m_cluster.size());
    const auto clusters = static_cast<double>(m_clusters.size());
    const double rate = static_cast<double>(m_best.count()) / rows;
    if (clusters < 2.0)
        return;
    double between = 0.0;
    double within = 0.0;
    for (const Cluster &one : m_clusters) {
        const double share = static_cast<double>(one.best) / one.size;
        between += one.size * (share - rate) * (share - rate);
        within += one.size * share * (1.0 - share);
    }
    between /= clusters - 1.0;
    within /= rows - clusters;
    const double size = (rows - m_sumOfSquares / rows) / (clusters - 1.0);
    const double total = between + (size - 1.0) * within;
    m_correlation = total > 0.0 ? std::clamp((between - within) / total, 0.0, 1.0) : 0.0;
}

void ClusterDesign::groupBySize()
{
    std::vector<std::uint32_t> order(m_clusters.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return m_clusters[a].size < m_clusters[b].size; });
    double smallest = 0.0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const double size = m_clusters[order[i]].size;
        const bool enough = m_groups.empty() || m_groups.back().size() >= fewestToChoose;
        if (enough && size > sameSize * smallest && order.size() - i >= fewestToChoose) {
            m_groups.emplace_back();
            smallest = size;
        }
        if (m_groups.empty())
            m_groups.emplace_back();
        m_groups.back().push_back(order[i]);
    }
}

double ClusterDesign::effect(const RowSet &cover) const
{
    if (m_correlation <= 0.0)
        return 1.0;
    const auto rows = static_cast<double>(m_cluster.size());
    const auto covered = static_cast<double>(cover.count());
    const double share = covered / rows;
    if (covered == 0.0 || share >= 1.0)
        return 1.0;

    // The sum over clusters of (covered rows - share * rows) squared; clusters with none covered are in the last term.
    double squares = share * share * m_sumOfSquares;
    const std::vector<std::uint32_t> found = cover.rows();
    for (std::size_t i = 0; i < found.size();) {
        const Cluster &one = m_clusters[m_cluster[found[i]]];
        const std::size_t start = i;
        while (i < found.size() && found[i] < one.first + one.size)
            ++i;
        const auto inside = static_cast<double>(i - start);
        squares += inside * inside - 2.0 * share * inside * one.size;
    }
    return std::max(1.0, 1.0 - m_correlation + m_correlation * squares / (covered * (1.0 - share)));
}

std::vector<std::uint32_t> ClusterDesign::shuffledBest(RandomNumbers &random) const
{
    std::vector<std::uint32_t> drawn;
    if (m_single) {
        drawn.resize(m_cluster.size());
        std::iota(drawn.begin(), drawn.end(), 0u);
        const std::size_t best = m_best.count();
        random.drawToFront(drawn, best);
        drawn.resize(best);
        return drawn;
    }
    for (const std::vector<std::uint32_t> &group : m_groups) {
        std::vector<std::uint32_t> donors = group;
        random.shuffle(donors);
        for (std::size_t i = 0; i < group.size(); ++i) {
            const Cluster &one = m_clusters[group[i]];
            const Cluster &donor = m_clusters[donors[i]];
            const double wanted = static_cast<double>(one.size) * donor.best / donor.size;
            const double whole = std::floor(wanted);
            const std::size_t best = static_cast<std::size_t>(whole) + (random.unit() < wanted - whole ? 1 : 0);
            std::vector<std::uint32_t> rows(one.size);
            std::iota(rows.begin(), rows.end(), one.first);
            random.drawToFront(rows, best);
            drawn.insert(drawn.end(), rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(best));
        }
    }
    return drawn;
}

RowSet ClusterDesign::randomHalf(RandomNumbers &random) const
{
    std::vector<std::uint32_t> withBest;
    std::vector<std::uint32_t> without;
    for (std::uint32_t i = 0; i < m_clusters.size(); ++i)
        (m_clusters[i].best > 0 ? withBest : without).push_back(i);
    RowSet half(m_cluster.size());
    for (std::vector<std::uint32_t> *stratum : {&withBest, &without}) {
        const std::size_t count = (stratum->size() + 1) / 2;
        random.drawToFront(*stratum, count);
        for (std::size_t i = 0; i < count; ++i) {
            const Cluster &one = m_clusters[(*stratum)[i]];
            for (std::uint32_t row = one.first; row < one.first + one.size; ++row)
                half.insert(row);
        }
    }
    return half;
}

FourFold effectiveCounts(const FourFold &counts, double effect)
{
    const auto scaled = [effect](std::int64_t count) {
        return static_cast<std::int64_t>(std::llround(static_cast<double>(count) / effect));
    };
    return {scaled(counts.best), scaled(counts.bestTotal), scaled(counts.rest), scaled(counts.restTotal)};
}

} // namespace touchstone
