#pragma once

#include "core/base/parallel.h"
#include "core/customers/best_customers.h"
#include "core/patterns/pattern.h"
#include "core/profile/profile.h"

namespace touchstone
{

// A profile mined and drafted from these accounts alone, with nothing kept of any former one. An error is that of
// mining, or cancelled().
Result<Profile> draftAnew(const Dataset &dataset, const BestSelection &selection, const MiningOptions &mining,
                          Progress &progress);

// The selection as it is among some of the accounts.
BestSelection among(const BestSelection &selection, const RowSet &accounts);

// Accounts in so many parts, best and others evenly, in an order that follows from their ids and not from where they
// stand. Not all of them when it was stopped.
std::vector<RowSet> evenParts(const Dataset &dataset, const BestSelection &selection, const RowSet &accounts,
                              std::size_t count, quint32 seed, const Stop &stop);

} // namespace touchstone
