#pragma once

#include "core/customers/best_customers.h"

namespace touchstone
{

// How the criteria of best that are on agree: whether they name the same customers or each others.
struct CriteriaOverlap {
    std::vector<std::size_t> met;  // [k]: customers that surely meet k of them
    std::vector<std::size_t> only; // per criterion of the rule: customers that meet it and no other; 0 where it is off
};

// Of all customers; what is unknown of one is not met. Empty vectors where fewer than two criteria are on.
CriteriaOverlap criteriaOverlap(const Dataset &dataset, const BestRule &rule, const BestSelection &selection);

// "Customers who meet all 3 criteria: 61 of 480; some of them: 163; none: 256." Empty where there is no overlap to tell of.
QString overlapSentence(const CriteriaOverlap &overlap);

} // namespace touchstone
