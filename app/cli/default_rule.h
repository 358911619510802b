#pragma once

#include "core/customers/best_customers.h"

namespace touchstone
{

// A rule for who the best customers are, for data of which the analyst has said nothing: by the first outcome field of
// a short list that is known well enough and singles out some customers, but not most.
struct DefaultRule {
    BestRule rule;
    QString reason; // a sentence: what was chosen
};

// Fails, naming the fields to choose from, when none will do.
Result<DefaultRule> defaultRule(const Dataset &dataset);

} // namespace touchstone
