#pragma once

#include <QString>

#include <optional>

namespace touchstone
{

// What the analyst assumes to value customers over their lifetime where the data do not tell it: see
// core/matching/customer_value.h. What is not assumed is not guessed.
struct CustomerValuePlan {
    std::optional<double> grossMargin; // in percent, of accounts without a gross margin of their own; none: not said
    std::optional<double> costToServe; // of an account and year, in the currency of the data; none: not counted
    int horizonYears = 5;              // of what is to come
    double growth = 0.0;               // of what a customer pays, percent a year
    double discount = 10.0;            // percent a year
    QString segment = {};              // the field whose groups are kept differently well; empty: all alike
    bool operator==(const CustomerValuePlan &) const = default;
};

} // namespace touchstone
