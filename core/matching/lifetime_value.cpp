#include "core/matching/lifetime_value.h"

#include <cmath>

namespace touchstone
{

double simpleLifetimeValue(double revenue, double margin, double churn)
{
    if (revenue == 0.0 && churn == 0.0)
        return margin * 0.0; // who pays nothing brings nothing, for however long
    return revenue * margin / churn;
}

double boundedLifetimeValue(double yearlyRevenue, double margin, const ValueOutlook &outlook)
{
    double value = 0.0;
    double year = yearlyRevenue * margin / (1.0 + outlook.discount);
    for (int t = 1; t <= outlook.years; ++t) {
        value += year;
        year *= outlook.retention * (1.0 + outlook.growth) / (1.0 + outlook.discount);
    }
    return value;
}

double monthlyChurn(double yearlyRetention)
{
    return 1.0 - std::pow(yearlyRetention, 1.0 / 12.0);
}

double drawnTowards(double shareOfAll, std::int64_t kept, std::int64_t customers)
{
    return (static_cast<double>(kept) + borrowedCustomers * shareOfAll) /
           static_cast<double>(customers + borrowedCustomers);
}

} // namespace touchstone
