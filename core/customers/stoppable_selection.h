#pragma once

#include "core/base/parallel.h"
#include "core/customers/best_customers.h"

namespace touchstone
{

// Who the best customers are of very many, where it may be stopped: it means nothing then.
BestSelection selectBestCustomers(const Dataset &dataset, const BestRule &rule, const Stop &stop);

} // namespace touchstone
