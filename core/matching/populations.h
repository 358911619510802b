#pragma once

#include "core/matching/make_accounts.h"

namespace touchstone
{

// A source with what became of its rows.
struct JoinedSource {
    const ParsedSource *source = nullptr;
    const SourceRows *rows = nullptr;
};

// Fills customers, prospects and pipeline of a data set whose accounts and opportunities are there. An account is a
// customer when a list of customers has it, a deal with it was won, it has a subscription, a contract or an invoice, or
// its type or status says so. Where the data have no such sign at all, every account of an accounts file is taken for
// one, and an issue says so. Where a row is a deal or a lead, customers are those whose outcome is known.
void dividePopulations(Dataset &dataset, std::span<const JoinedSource> sources, std::vector<DataIssue> &issues);

// What a type or a status says: true for "Customer" and "Former customer", false for "Prospect" and "Not a customer",
// none where it says neither.
std::optional<bool> saysCustomer(const QString &text);

// Whether a status says of a customer or a subscription that it is over.
bool saysEnded(const QString &status);

} // namespace touchstone
