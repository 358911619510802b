#pragma once

#include "core/matching/parsed_source.h"

#include <span>

namespace touchstone
{

// Amounts of different currencies are never added up. A field that has amounts in several, or one that there is a rate
// for, is told in the reporting currency by the rates of the plan; amounts without a rate become unknown, and an issue
// says how many. A field in one currency that has no rate stays in that. The currency of an amount is the one written
// in its cell, else in the column beside it that tells the currency, else the one of its column; a bare "$" gives way
// to the column beside it.
struct CurrencyOutcome {
    QString reporting; // what the plan says, else what most amounts are in; empty: no amount tells
    std::vector<CurrencyAmounts> amounts;
};
CurrencyOutcome convertCurrencies(std::span<ParsedSource> sources, const CurrencyPlan &plan,
                                  std::vector<DataIssue> &issues);

} // namespace touchstone
