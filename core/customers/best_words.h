#pragma once

#include "core/customers/best_customers.h"

#include <QString>

namespace touchstone
{

// The rule in words: "NPS top 20 % and ACV 50,000 or more", "at least 2 of 3: …". Empty without a criterion that is on.
QString describe(const BestRule &rule, const Table &accounts);

// Who is best in one sentence: "36 of 180 customers are best: NPS top 20 % and ACV 50,000 or more."
QString bestSentence(const Dataset &dataset, const BestRule &rule, const BestSelection &selection);

} // namespace touchstone
