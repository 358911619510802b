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

// recurring_revenue_to_date of each account: the yearly amounts of its subscriptions times the years that they have run
// up to the data's day. Unknown where the beginning or the amount of one is.
void addRevenueToDate(AggregateList &list, const JoinedSource &subscriptions);

// customer_since and churn_date of each account: its first beginning, and its last end where none of its subscriptions
// is among the running ones. Unknown where one of the dates is.
void addSubscriptionSpans(AggregateList &list, const JoinedSource &subscriptions, const RowSet &running);

} // namespace touchstone
