#pragma once

#include "core/base/progress.h"
#include "core/customers/best_customers.h"
#include "core/patterns/pattern.h"
#include "core/proof/proof.h"

namespace touchstone
{

struct ProofOptions {
    QDate split = {}; // invalid: where two thirds of the closed deals lie before it
    quint32 seed = 1;
    int swaps = 999; // of outcomes between accounts, where those tested are apart from all that is learned from
    int triesAnew =
        20; // of all of it with swapped histories, where they are not; 0 of either: not compared with chance
};

// What a proof that was tried says: it holds up where the area is above a half for sure, rarely reached by chance
// (where it was compared with that; p up to 0.05) and better tiers do better; it does not hold where there was no
// profile to try, or the area is hardly above a half at best.
ProofVerdict verdictOf(const Proof &proof, bool anyProfile);

// Tries profiles on deals, or accounts, that they know nothing of, and compares that with chance. An error is that of
// mining, or cancelled(); too little data is none, but says so in the proof.
Result<Proof> backtest(const Dataset &dataset, const BestRule &rule, const MiningOptions &mining,
                       const ProofOptions &options, Progress &progress);

} // namespace touchstone
