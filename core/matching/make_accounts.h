#pragma once

#include "core/matching/account_index.h"
#include "core/matching/different_accounts.h"

#include <vector>

namespace touchstone
{

// The rows of one source and whose they are.
struct SourceRows {
    std::vector<qint32> account; // per row; noAccount: of nobody known
    JoinReport report;
};

// The accounts while they are made: which row of which source is which account.
struct AccountRows {
    AccountIndex index;
    std::size_t count = 0;
    bool isOfOneSource = false;  // no other will ask: where all rows have an id, domains and names decide nothing
    std::vector<qint32> domain;  // per account, the key of its first domain; -1: unknown
    std::vector<qint32> country; // per account, a number of its country; -1: unknown
    DifferentAccounts different; // what the analyst said
};

// What becomes of rows whose keys no account has.
enum class Strangers {
    BecomeAccounts,     // every row is an account, with a key or without
    BecomeIfTheyHaveKey // a deal that names no account is a deal of an unknown account
};

// Takes the rows of a source as accounts: rows that have a key of one that is there already are merged with it.
// Where the source shares its ids with former ones, an id decides; domains and names are asked only without. Rows are
// left out when it is cancelled. A deal that has nothing but a name as several accounts are called makes no further
// one: it is of that which was said to be meant, or of none.
SourceRows makeAccounts(AccountRows &accounts, const ParsedSource &source, Strangers strangers,
                        std::span<const AssignedRows> assigned, std::vector<DataIssue> &issues, Progress &progress);

// Each row becomes an account of its own, as nothing tells which belong together.
SourceRows makeAccountPerRow(AccountRows &accounts, const ParsedSource &source);

} // namespace touchstone
