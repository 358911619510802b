#pragma once

#include "core/matching/match_report.h"

namespace touchstone
{

// Accounts that may be the same company, and names in other sources that may mean one, likeliest first.
Result<std::vector<MatchSuggestion>> suggestMatches(const Dataset &dataset, const MatchingPlan &plan,
                                                    Progress &progress);

// How the analyst's decision about an account is written down: by its id, else its domain, else its name.
AccountKey accountKey(const Dataset &dataset, std::size_t account);

} // namespace touchstone
