#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/customers/best_customers.h"
#include "core/proof/gain_curve.h"

#include <functional>

namespace touchstone
{

struct Trial;

// How well it goes by chance: accounts swap what became of them, so that nothing that is known of an account tells
// anything of its deals.
struct ChanceTest {
    int rounds = 0;                        // 0: not tried
    int asGood = 0;                        // rounds with at least the area that was found
    bool anew = false;                     // each round mined and drafted its own profiles
    std::vector<double> low, middle, high; // of the rounds' gain curves: the middle nine tenths

    double p() const { return (1.0 + asGood) / (1.0 + rounds); } // Phipson and Smyth, SAGMB 9 (2010) 39
};

// The scores stay and accounts swap what became of them: exact where the scores know nothing of the accounts that are
// tested. An error is cancelled().
Result<ChanceTest> swapOutcomes(const Trial &trial, int rounds, quint64 seed, Progress &progress);

// What became of each account, its deals and whether it is one of the best, given to another one at random.
struct SwappedHistories {
    Dataset dataset;
    BestSelection selection;
};
SwappedHistories swapHistories(const Dataset &dataset, const BestSelection &selection, quint64 seed, quint64 round);

// All of it anew with swapped histories: where parts take turns the profile of each has seen the cases of the others,
// and where an account had deals before the split too its profile has seen those, which swapping outcomes under
// finished scores would not reckon with.
using TryAnew = std::function<Result<Trial>(const SwappedHistories &, Progress &)>;
Result<ChanceTest> tryByChance(const Dataset &dataset, const BestSelection &selection, const Trial &trial, int rounds,
                               quint64 seed, const TryAnew &tryAnew, Progress &progress);

} // namespace touchstone
