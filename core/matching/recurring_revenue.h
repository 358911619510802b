#pragma once

#include "core/matching/aggregates.h"

namespace touchstone
{

// What each account pays a year on a day: the yearly amounts of its subscriptions that have begun by then and not
// ended. Twelve times what is paid a month where no yearly amount is known. 0: it has subscriptions, of which none runs
// on that day. NaN: it has none, or of one that may run then the beginning or the amount is not known. Empty where the
// source has no beginnings or no amounts.
std::vector<double> recurringRevenueOn(const JoinedSource &subscriptions, QDate day, std::size_t accountCount);

// arr_year_ago, net_revenue_retention and gross_revenue_retention of each account over the year up to the data's day,
// in percent: what it pays now, without more than it paid then for gross, over what it paid then (SaaS Metrics
// Standards Board). Unknown for accounts that paid nothing a year ago: new ones are no part of retention.
void addRetentionAggregates(AggregateList &list, const JoinedSource &subscriptions);

} // namespace touchstone
