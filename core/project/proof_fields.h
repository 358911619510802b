#pragma once

#include "core/project/kept_results.h"
#include "core/project/profile_fields.h"

namespace touchstone
{

// What the project file stores of back-tests. See FORMAT.md before changing any of it.

template <>
inline constexpr std::array storedNames<ProofVerdict> = {"holds up", "could be luck", "does not hold",
                                                         "not enough data"};

// What a kept result was made from; the result itself is a row of its own.
struct StoredOrigin {
    QDate on;
    MiningOptions mining;
    BestRule rule;
    QString data; // datasetFingerprint
};

template <typename A>
void fields(A &a, typename A::template Field<StoredOrigin> &origin)
{
    a("on", origin.on);
    a("mining", origin.mining);
    a("rule", origin.rule);
    a("data", origin.data);
}

template <typename A>
void fields(A &a, typename A::template Field<Discrimination> &discrimination)
{
    a("auc", discrimination.auc);
    a("interval", discrimination.interval);
}

template <typename A>
void fields(A &a, typename A::template Field<TierOutcome> &outcome)
{
    a("won", outcome.won);
    a("lost", outcome.lost);
    a("win_rate", outcome.winRate);
    a("win_rate_interval", outcome.winRateInterval);
    a("median_amount", outcome.medianAmount);
    a("median_days", outcome.medianDays);
}

template <typename A>
void fields(A &a, typename A::template Field<TierOutcomes> &outcomes)
{
    a("tiers", outcomes.tiers);
    a("all", outcomes.all);
    a("unknown_account", outcomes.unknownAccount);
}

template <typename A>
void fields(A &a, typename A::template Field<Calibration::Group> &group)
{
    a("tier", group.tier);
    a("cases", group.cases);
    a("expected", group.expected);
    a("found", group.found);
    a("found_interval", group.foundInterval);
}

template <typename A>
void fields(A &a, typename A::template Field<Calibration> &calibration)
{
    a("groups", calibration.groups);
    a("all", calibration.all);
    a("slope", calibration.slope);
    a("slope_interval", calibration.slopeInterval);
}

template <typename A>
void fields(A &a, typename A::template Field<ChanceTest> &chance)
{
    a("rounds", chance.rounds);
    a("as_good", chance.asGood);
    a("anew", chance.anew);
    a("low", chance.low);
    a("middle", chance.middle);
    a("high", chance.high);
}

template <typename A>
void fields(A &a, typename A::template Field<Miss> &miss)
{
    a("account", miss.account);
    a("deal", miss.deal);
    a("positive", miss.positive);
    a("points", miss.points);
    a("standing", miss.standing);
    a("amount", miss.amount);
}

template <typename A>
void fields(A &a, typename A::template Field<AttributeDrift> &drift)
{
    a("name", drift.name);
    a("psi", drift.psi);
    a("p", drift.p);
}

template <typename A>
void fields(A &a, typename A::template Field<Proof> &proof)
{
    a("method", proof.method);
    a("split", proof.split);
    a("by_deals", proof.byDeals);
    a("train", proof.train);
    a("test", proof.test);
    a("discrimination", proof.discrimination);
    a("verdict", proof.verdict);
    a("sentence", proof.sentence);
    a("warnings", proof.warnings);
    a("outcomes", proof.outcomes);
    a("captured", proof.gain.captured);
    a("calibration", proof.calibration);
    a("chance", proof.chance);
    a("misses", proof.misses);
    a("drift", proof.drift);
}

} // namespace touchstone
