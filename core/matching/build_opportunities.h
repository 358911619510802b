#pragma once

#include "core/matching/gather_columns.h"
#include "core/matching/make_accounts.h"

namespace touchstone
{

// One export of deals and whose they are.
struct DealSource {
    const ParsedSource *source = nullptr;
    const SourceRows *rows = nullptr;
};

// All deals of all sources in one table. Rows that have the same id are one deal: exports overlap.
Result<Opportunities> buildOpportunities(std::span<const DealSource> sources, std::vector<DataIssue> &issues,
                                         Progress &progress);

} // namespace touchstone
