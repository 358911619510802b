#pragma once

#include "core/base/progress.h"
#include "core/customers/best_customers.h"
#include "core/proof/tier_outcomes.h"

namespace touchstone
{

enum class ProofVerdict { HoldsUp, CouldBeLuck, DoesNotHold, NotEnoughData };

struct ProofOptions {
    QDate split = {}; // invalid: where two thirds of the closed deals lie before it
    quint32 seed = 1;
};

// Would a profile that was made from the past have told won from lost deals that came later? The profile is mined and
// drafted anew from the training part alone, so nothing of the test part is in it.
struct Proof {
    QString method; // "time split at 2024-06-01", "cross-validation in 5 parts, by account"
    std::size_t train = 0;
    std::size_t test = 0;
    Discrimination discrimination;
    ProofVerdict verdict = ProofVerdict::NotEnoughData;
    QString sentence;      // the verdict in words, with its numbers
    TierOutcomes outcomes; // of the test part; empty where there was no profile to try
    QStringList warnings;
};

Result<Proof> backtest(const Dataset &dataset, const BestRule &rule, const MiningOptions &mining,
                       const ProofOptions &options, Progress &progress);

QString verdictName(ProofVerdict verdict); // stable: "holds up", "could be luck", "does not hold", "not enough data"

} // namespace touchstone
