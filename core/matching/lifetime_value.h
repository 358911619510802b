#pragma once

#include <cstdint>

namespace touchstone
{

// What a customer is worth, in the units that go in. Shares and rates are fractions.

// What a customer brings who leaves with this chance in each period and pays this in each: revenue x margin / churn.
// Infinite where nobody leaves, unknown (NaN) where a factor is.
double simpleLifetimeValue(double revenue, double margin, double churn);

// Growth and discount are of a year; so is the retention, the chance to be still there a year later.
struct ValueOutlook {
    double retention = 1.0;
    double growth = 0.0;
    double discount = 0.0;
    int years = 5;
};

// What the next years bring, told in today's money: the sum over t = 1..years of
// revenue x margin x (retention x (1 + growth))^(t - 1) / (1 + discount)^t. Gupta and Lehmann, Journal of Interactive
// Marketing 17 (2003) 9, with an end, so that it is finite when nobody leaves.
double boundedLifetimeValue(double yearlyRevenue, double margin, const ValueOutlook &outlook);

// The chance of leaving in a month of those who are there a year later with this chance: 1 - retention^(1/12).
double monthlyChurn(double yearlyRetention);

// How many customers of the common share are added to each group before its own share is taken.
inline constexpr int borrowedCustomers = 20;

// The share of a group drawn towards that of all: (kept + 20 x share of all) / (customers + 20). The mean of a beta
// distribution that is worth 20 customers; Gelman et al., Bayesian Data Analysis, 3rd ed. (2013), 2.4.
double drawnTowards(double shareOfAll, std::int64_t kept, std::int64_t customers);

} // namespace touchstone
