#pragma once

#include "core/base/progress.h"
#include "core/patterns/pattern_search.h"

#include <optional>

namespace touchstone
{

// What the strongest condition, pair and triple are when nothing has to do with who is best: found on shuffled labels.
// Against this everything that was tried is corrected at once (Westfall and Young, Resampling-Based Multiple Testing,
// 1993). Each number of conditions has a distribution of its own and an equal share of the error, so that a single
// condition does not pay for the many triples (Webb, Machine Learning 71 (2008) 307).
class ShuffledLabels
{
public:
    // Where only a share of the triples is looked at, the chance that any of all is as strong is at most as many times
    // that of those, as the strongest one is among them once in so often. Empty when it was cancelled.
    static std::optional<ShuffledLabels> run(const SearchSpace &space, const ClusterDesign &design,
                                             std::size_t leastBest, const MiningOptions &options, Progress &progress,
                                             const TripleShare &share = {});

    // The same where these were the labels of a part of the rows, and the conditions and pairs of this space were
    // tried.
    void countIn(const SearchSpace &space);

    // The chance that shuffled labels give anything of this many conditions that is as strong, times the number of
    // sizes. Beyond the strongest tenth of the shuffles it is continued by exp(-strength), the rate of the statistic's
    // own tail, which errs on the safe side; a fitted Gumbel tail errs on the other when few things are tried. Triples
    // are looked for only where they are among that strongest tenth: a weaker one has 1.
    double adjustedP(double strength, std::uint32_t size) const;

    // The strength from which adjustedP is at most this.
    double strengthFor(double adjustedP, std::uint32_t size) const;

    // How many conjunctions of one, two and three items were tried; of triples about how many where only a share of
    // them was looked at.
    const std::array<std::int64_t, 3> &tested() const { return m_tested; }

    // All of them together; where that is only about right, in three digits.
    std::int64_t testedTogether() const;

    // How many sizes there are to share the error.
    int sizes() const { return m_sizes; }

private:
    double tailStart(std::uint32_t size) const;
    double shareAtLeast(double strength, std::uint32_t size) const;

    std::array<std::vector<double>, 3> m_strongest; // per size, strongest first
    std::array<std::int64_t, 3> m_tested = {};
    int m_sizes = 1;
    double m_triplesToOne = 1.0; // how many there are to each that was looked at
};

} // namespace touchstone
