#pragma once

#include "core/customers/best_customers.h"

#include <QString>

namespace touchstone
{

// The rule in words: "NPS top 20 % and ACV 50,000 or more", "at least 2 of 3: …". Empty without a criterion that is on.
QString describe(const BestRule &rule, const Table &accounts);

// Who is best in one sentence: "36 of 180 customers are best: NPS top 20 % and ACV 50,000 or more."
QString bestSentence(const Dataset &dataset, const BestRule &rule, const BestSelection &selection);

// How an outcome comes about, as its hover tells: its formula where it is computed, from which other fields, and for
// how many customers it is known. A line for each.
QString explanationOf(const Column &column, const Dataset &dataset);

} // namespace touchstone
