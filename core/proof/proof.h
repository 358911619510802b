#pragma once

#include "core/base/statistics.h"
#include "core/proof/attribute_drift.h"
#include "core/proof/calibration.h"
#include "core/proof/chance.h"
#include "core/proof/gain_curve.h"
#include "core/proof/tier_outcomes.h"
#include "core/proof/worst_misses.h"

#include <optional>

namespace touchstone
{

enum class ProofVerdict { HoldsUp, CouldBeLuck, DoesNotHold, NotEnoughData };

// Would a profile that was made from the past have told won from lost deals that came later? The profile is mined and
// drafted anew from the training part alone, so nothing of the test part is in it.
struct Proof {
    QDate split = {};      // as it was asked for; invalid: where two thirds of the closed deals lie before it
    QString method;        // "time split at 2024-06-01", "cross-validation in 5 parts, by account"
    bool byDeals = true;   // won against lost deals; otherwise best customers against the others
    std::size_t train = 0; // deals or accounts
    std::size_t test = 0;
    Discrimination discrimination;
    ProofVerdict verdict = ProofVerdict::NotEnoughData;
    QString sentence; // the verdict in words, with its numbers
    QStringList warnings;

    // Of the test part; empty where there was no profile to try.
    TierOutcomes outcomes;
    GainCurve gain;
    std::optional<Calibration> calibration; // none: too little in the training part to expect anything
    ChanceTest chance;
    std::vector<Miss> misses;          // the worst first: lost ones that scored high, then won ones that scored low
    std::vector<AttributeDrift> drift; // of a time split: the profile's attributes, those that moved most first

    bool isTried() const { return !gain.captured.empty(); }
};

QString verdictName(ProofVerdict verdict); // stable: "holds up", "could be luck", "does not hold", "not enough data"

} // namespace touchstone
