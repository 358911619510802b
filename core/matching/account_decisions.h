#pragma once

#include "core/matching/account_index.h"
#include "core/matching/make_accounts.h"

#include <QHash>

#include <span>

namespace touchstone
{

// The account that the analyst means by this key; noAccount when it is not in the data, or not one.
qint32 accountMeant(AccountIndex &index, const AccountKey &key);

// Makes one account of those that were said to be the same, and gives the accounts their numbers anew, in `rows` too.
// Where one of a pair is not there, its key becomes one of the other, so that rows which name it are joined. How many
// accounts went into others.
qint64 mergeSameAccounts(AccountRows &accounts, std::span<const AccountPair> pairs, std::vector<SourceRows> &rows);

} // namespace touchstone
