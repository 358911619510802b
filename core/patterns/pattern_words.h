#pragma once

#include "core/data/dataset.h"
#include "core/patterns/pattern.h"

#include <QString>

namespace touchstone
{

// What mining found in one sentence: "3 patterns are confirmed and 4 suggestive among 17 best customers." or "No
// pattern stands out from chance: 1,234 combinations tried on 17 best customers."
QString foundSentence(const PatternSet &set);

// How much was tried: "1,234 combinations tried on 17 best and 68 other customers".
QString triedSentence(const PatternSet &set);

// The names of the two groups that are compared: "Best customers", "Won deals"; "Other customers", "Lost deals"…
QString bestGroupName(Against against);
QString restGroupName(Against against);

// Of those that have the pattern how many are best, and of all: "3.4 times as common" says neither. Empty where the two
// groups are not all there are of one kind.
QString baseRateSentence(const Pattern &pattern, Against against);

// A table without rows that has the attributes of deals and accounts: what the words of a pattern need.
Table attributesOnly(const Dataset &dataset);

// Those of the rows that surely meet all criteria; none where a criterion is about deals.
RowSet coveredRows(std::span<const Criterion> criteria, const Dataset &dataset, const RowSet &rows);

// Those that meet at least one of the patterns that are more common among the best and at least this sure.
RowSet coveredRows(const PatternSet &set, Evidence least, const Dataset &dataset, const RowSet &rows);

} // namespace touchstone
