#pragma once

#include "core/base/random_numbers.h"
#include "core/base/statistics.h"
#include "core/data/row_set.h"

#include <cstdint>
#include <vector>

namespace touchstone
{

// Eighty deals of one account are not eighty witnesses. This knows which rows hang together and how much the rows of
// one account are alike in their outcome, so that they are not counted as if each spoke for itself.
class ClusterDesign
{
public:
    // `cluster` numbers the rows from 0, equal numbers beside each other.
    ClusterDesign(std::vector<std::uint32_t> cluster, RowSet best);

    // How much alike the outcomes within one cluster are, 0 to 1: the intra-class correlation by analysis of variance
    // (Donner and Klar, Design and Analysis of Cluster Randomization Trials, 2000, section 6.2). 0 without clusters.
    double correlation() const { return m_correlation; }

    // By how much the number of best rows in `cover` varies more than if each row were on its own; 1 or more. Counts
    // are divided by it before they are tested (Rao and Scott, Biometrics 48 (1992) 577). An attribute that takes all
    // its values within each cluster is not affected.
    double effect(const RowSet &cover) const;

    // Labels as they could have come about if no attribute had to do with them: each cluster gets the share of best
    // rows of another one of about its size, on rows drawn at random. Without clusters that is a plain shuffle.
    std::vector<std::uint32_t> shuffledBest(RandomNumbers &random) const;

    // A random half of the best and of the rest, whole clusters at a time where there are any.
    RowSet randomHalf(RandomNumbers &random) const;

private:
    struct Cluster {
        std::uint32_t first = 0;
        std::uint32_t size = 0;
        std::uint32_t best = 0;
    };
    void estimateCorrelation();
    void groupBySize();

    std::vector<std::uint32_t> m_cluster;
    RowSet m_best;
    std::vector<Cluster> m_clusters;
    std::vector<std::vector<std::uint32_t>> m_groups; // clusters of about the same size
    bool m_single = true;                             // every row is a cluster of its own
    double m_correlation = 0.0;
    double m_sumOfSquares = 0.0; // of the sizes
};

// Counts as they would be if each row spoke for itself.
FourFold effectiveCounts(const FourFold &counts, double effect);

} // namespace touchstone
