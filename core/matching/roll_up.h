#pragma once

#include "core/matching/make_accounts.h"

namespace touchstone
{

// Which accounts of the data set become which, where several records count as one account. The new accounts are in the
// order in which the first of their records appears.
struct RollUp {
    std::vector<qint32> account; // per former account, the new one
    std::vector<qint32> head;    // per new account, the former one that it is: the parent, or the first record

    bool isNeeded() const { return head.size() < account.size(); }
};

// Records of one web domain are one account; at the level of ultimate parents, so is everything below one parent.
// Records that name a parent which has no record of its own go together under the first of them.
RollUp rollUpTo(AccountLevel level, AccountRows &accounts, std::span<const ParsedSource> sources,
                std::span<const SourceRows> rows);

// The table of the new accounts. What is paid to us (money known after the sale) is added up; all else is the head's
// own, but for categories that it does not know, which come from the first record that does. Headcounts and revenues of
// parts are never added up or taken for those of the whole.
Table rolledUp(const Table &accounts, const RollUp &rollUp);

} // namespace touchstone
