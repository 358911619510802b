#pragma once

#include "core/data/dataset.h"
#include "core/import/plan/customer_value_plan.h"

namespace touchstone
{

// What the lifetime value of the customers is computed from, and what is missing for it.
struct LifetimeValueBasis {
    QString revenueToDate; // field; empty: none
    QString yearlyRevenue;
    QString margin;      // field with each account's gross margin; empty: none
    QString costToServe; // field; empty: none
    QString segment;     // field; empty: all customers alike

    QDate from; // the year over which is looked who stayed
    QDate to;
    std::int64_t customers = 0; // at its beginning
    std::int64_t kept = 0;      // of these, at its end
    std::size_t undated = 0;    // customers who left, nobody knows when: with many of them nobody knows how many stay

    QStringList missing = {}; // whole sentences: what is not computed, and what it would take

    double retention() const
    {
        return customers == 0 ? 0.0 : static_cast<double>(kept) / static_cast<double>(customers);
    }
};
LifetimeValueBasis lifetimeValueBasis(const Dataset &dataset, const CustomerValuePlan &plan);

// clv_historical, clv_predictive and clv_bounded of customers, as far as the data and the plan tell what they take.
// Each says in its formula how it comes about, from which fields, over which period and of how many customers, and what
// is assumed.
void addLifetimeValue(Dataset &dataset, const CustomerValuePlan &plan);

// What half of the customers bring or more.
struct TypicalValue {
    const Column *column = nullptr;
    std::size_t customers = 0;     // of whom it is known
    double median = unknownNumber; // whole from a hundred on, as nothing that is forecast is known to the cent
};

// Of each lifetime value that is computed: so far, forecast simply, over the next years.
std::vector<TypicalValue> typicalValues(const Dataset &dataset);

// The fields whose groups may be kept differently well: categories that describe the customers.
std::vector<const Column *> segmentColumns(const Dataset &dataset);

} // namespace touchstone
