#pragma once

#include "core/data/table.h"

#include <vector>

namespace touchstone
{

// Compares one attribute in two tables, row by row: as numbers, as texts, as sets of members. Attributes whose kind
// changed are compared as the user reads them.
class ValueDifference
{
public:
    ValueDifference(const Column &before, const Column &after);

    bool differs(std::size_t beforeRow, std::size_t afterRow) const;

private:
    bool textsDiffer(const Categories &before, const Categories &after, std::size_t beforeRow,
                     std::size_t afterRow) const;
    bool membersDiffer(const Lists &before, const Lists &after, std::size_t beforeRow, std::size_t afterRow) const;

    const Column &m_before;
    const Column &m_after;
    std::vector<qint32> m_sameLabel; // per label of `before`, the code of the same text in `after`
};

} // namespace touchstone
