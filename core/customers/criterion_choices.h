#pragma once

#include "core/customers/best_customers.h"

#include <vector>

namespace touchstone
{

// What to offer for a new criterion of best, in the order of a menu: what analysts usually choose by (NPS, ACV, won
// amount, retention, tenure, health…), then everything else that is known only after the sale, by label.
struct CriterionChoices {
    std::vector<const Column *> usual;
    std::vector<const Column *> others;
};
CriterionChoices criterionChoices(const Dataset &dataset);

// A criterion to begin with: the highest fifth (the lowest where less is better, such as tickets) or, without shares,
// the upper half from a round value on; yes (no where that is better, such as churned); the most frequent value.
Criterion suggestedCriterion(const Column &column, const RowSet &among, bool withShares);

} // namespace touchstone
