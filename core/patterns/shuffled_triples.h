#pragma once

#include "core/patterns/shufflings.h"

namespace touchstone
{

// Looks for strong triples in many shufflings of the labels at once: what a triple selects is the same in all of them,
// so its rows are counted once, and its best rows in eight shufflings by one stroke. Of a share of the triples, or all.
class ShuffledTriples
{
public:
    ShuffledTriples(const SearchSpace &space, const Shufflings &shufflings, const Stop &stop,
                    const TripleShare &share = {}); // not whole when stopped

    // Raises each of `strongest` (one per shuffling) to the strength of the strongest triple there, where that is
    // at least the threshold; what is weaker may be passed over. Gives how many triples it looked at; empty when it was
    // cancelled.
    std::optional<std::int64_t> raise(std::span<double> strongest, double threshold, Progress &progress,
                                      const QString &step, double from, double to) const;

    // The room that so many searches need here, in bytes.
    static std::size_t roomFor(const SearchSpace &space, std::size_t best, std::size_t searches);

private:
    class Run;

    void findMost(const Stop &stop);
    const std::uint8_t *mostOf(std::size_t pair) const { return m_most.data() + pair * m_groups; }

    const SearchSpace &m_space;
    const Shufflings &m_shufflings;
    TripleShare m_share;
    std::size_t m_groups = 0; // of eight shufflings, and some empty ones
    std::vector<std::uint8_t>
        m_most;              // by pair and group: the most best rows that the pair has in one of its shufflings
    std::size_t m_words = 0; // per item and shuffling
    std::vector<std::uint64_t> m_bits; // by eight shufflings, item, word and shuffling
};

} // namespace touchstone
