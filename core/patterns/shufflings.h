#pragma once

#include "core/patterns/pattern_search.h"

#include <memory>
#include <mutex>
#include <vector>

namespace touchstone
{

// Shufflings of the labels that triples are looked for in together, as far as that needs them: all of the same space,
// in groups of eight.
class Shufflings
{
public:
    Shufflings(const SearchSpace &space, std::size_t count);

    // Takes the search of this number over; several threads may do so at once. What its pairs have is put together with
    // the others of its group and forgotten: all of it would fill hundreds of megabytes.
    void add(std::size_t number, std::unique_ptr<PatternSearch> search);

    std::size_t count() const { return m_searches.size(); }
    std::size_t groups() const { return m_mostOfPairs.size(); }
    const PatternSearch &operator[](std::size_t number) const { return *m_searches[number]; }

    // By pair: the most best rows that it has in one of the group's shufflings, told up to 255.
    const std::vector<std::uint8_t> &mostOfPairs(std::size_t group) const { return m_mostOfPairs[group]; }

private:
    std::vector<std::unique_ptr<const PatternSearch>> m_searches;
    std::vector<std::vector<std::uint8_t>> m_mostOfPairs;
    std::mutex m_mutex;
};

} // namespace touchstone
