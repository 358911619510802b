#pragma once

#include "core/patterns/candidate_items.h"

#include <vector>

namespace touchstone
{

// Of each attribute the condition that is more common among the best and stands out most, the most telling first; at
// most so many. `best` is of the same rows as the items.
std::vector<Counted> firstLook(const CandidateItems &items, const RowSet &best, std::size_t most);

} // namespace touchstone
