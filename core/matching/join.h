#pragma once

#include "core/matching/make_accounts.h"

#include <optional>

namespace touchstone
{

// Finds the account of each row of a source by the account's own keys, in the order of the plan; of several that are
// called so the one that was said to be meant. None where the source has no such key.
std::optional<SourceRows> joinToAccounts(AccountIndex &index, const ParsedSource &source, PlannedKeys wanted,
                                         std::span<const AssignedRows> assigned, std::vector<DataIssue> &issues,
                                         Progress &progress);

// Finds the account by way of another source that was joined before: usage names a subscription, which names its
// account. None where no joined source has the column that the key names.
std::optional<SourceRows> joinThrough(const ParsedSource &source, std::span<const ParsedSource> all,
                                      std::span<const SourceRows> joined, std::vector<DataIssue> &issues);

// For a source that nothing joins.
SourceRows notJoined(const ParsedSource &source, std::vector<DataIssue> &issues);

} // namespace touchstone
