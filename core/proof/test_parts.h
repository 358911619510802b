#pragma once

#include "core/base/parallel.h"
#include "core/customers/best_customers.h"
#include "core/patterns/pattern.h"
#include "core/profile/profile.h"

#include <vector>

namespace touchstone
{

// One division of the data into a part that a profile is made from and a part that it is tried on. Accounts of the test
// part tell nothing to the training part.
struct TestPart {
    Dataset training;        // the same accounts; deals that must not be known are open in it
    BestSelection selection; // of the training part
    Against against = Against::Rest;
    RowSet accounts;         // that are tested
    std::size_t trained = 0; // deals or accounts that the profile is made from
};

// How the back-test divides the data, in the order of preference.
struct TestPlan {
    QString method;
    std::vector<TestPart> parts;
    RowSet deals;          // that are tested; empty: the best accounts are, against the rest
    QStringList warnings;  // what keeps it from being the test that one would like
    QString refusal;       // a sentence, when there is not enough to test anything
    bool isByTime = false; // one part, whose cases came later than all that it is made from
    bool isApart = false;  // and whose training knows nothing at all of the accounts that are tested

    bool isByDeals() const { return deals.rowCount() > 0; }
};

// Earlier deals against later ones where there are dates: with the accounts that have only earlier ones judged by the
// rule where there are enough of them, else with the earlier deals themselves, won against lost. Without dates five
// parts by account, each tried with a profile made from the other four. Means nothing when it was stopped.
TestPlan planTest(const Dataset &dataset, const BestSelection &selection, const MiningOptions &mining, QDate split,
                  quint32 seed, const Stop &stop = neverStop);

} // namespace touchstone
