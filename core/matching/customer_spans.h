#pragma once

#include "core/data/dataset.h"

#include <limits>

namespace touchstone
{

inline constexpr double stillCustomer = std::numeric_limits<double>::infinity();

// From when to when each account was a customer, in days since 1970.
struct CustomerSpans {
    std::vector<double> begin; // NaN: not a customer by the data's day, or nobody knows since when
    std::vector<double> end; // stillCustomer: on the data's day; NaN: has left, nobody knows when, or begin is unknown
    QStringList fields;      // of the accounts, that tell of it
    std::size_t ended = 0;   // customers who left, and it is known when
    std::size_t undated = 0; // customers who left, nobody knows when, or before they came

    // Whether they tell how long customers stay. When those who left are missing, or many of their dates, the others
    // seem to stay too long.
    bool tellHowLongTheyStay() const { return ended > 0 && undated * 10 <= ended; }

    bool isKnown(std::size_t account) const { return end[account] == end[account]; }

    // In days, up to this day; NaN where it is not known.
    double length(std::size_t account, double day) const;
};

// By when they began and ended: the account's own dates first, then those of its subscriptions, then its first won
// deal. Whoever has a running subscription is a customer; else whoever is said to have left and has no date for it left
// nobody knows when; of whom it is not known whether it has left, as it is of others, nothing is; all others are
// customers to this day.
CustomerSpans customerSpans(const Dataset &dataset);

// Which customers have left by the data's day, and which have not: by the same signs, whether dated or not. Of whom
// nothing is said, as it is of others, is in neither.
struct Departures {
    RowSet stayed;
    RowSet left;
    QStringList fields; // of the accounts, that tell of it
};
Departures customersWhoLeft(const Dataset &dataset);

// tenure and tenure_vs_expected of customers, from their spans. The second compares with what is expected of those who
// came on the same day, so that it does not merely select those who came first: see ARCHITECTURE.md.
void addTenure(Dataset &dataset);

} // namespace touchstone
