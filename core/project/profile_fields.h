#pragma once

#include "core/project/project_fields.h"

namespace touchstone
{

// What the project file stores of patterns and profiles. See FORMAT.md before changing any of it.

template <typename A>
void fields(A &a, typename A::template Field<Interval> &interval)
{
    a("low", interval.low);
    a("high", interval.high);
}

template <typename A>
void fields(A &a, typename A::template Field<Pattern> &pattern)
{
    a("criteria", pattern.criteria);
    a("best_matching", pattern.bestMatching);
    a("best_known", pattern.bestKnown);
    a("rest_matching", pattern.restMatching);
    a("rest_known", pattern.restKnown);
    a("lift", pattern.lift);
    a("lift_interval", pattern.liftInterval);
    a("p", pattern.p);
    a("q", pattern.q);
    a("adjusted_p", pattern.adjustedP);
    a("stability", pattern.stability);
    a("evidence", pattern.evidence);
    a("direction", pattern.direction);
    a("near_twins", pattern.nearTwins);
}

template <typename A>
void fields(A &a, typename A::template Field<MiningOptions> &options)
{
    a("against", options.against);
    a("max_conditions", options.maxConditions);
    a("permutations", options.permutations);
    a("seed", options.seed);
    a("family_wise_error", options.familyWiseError);
    a("false_discovery_rate", options.falseDiscoveryRate);
}

template <typename A>
void fields(A &a, typename A::template Field<LeftOut> &left)
{
    a("field", left.field);
    a("reason", left.reason);
}

// What mining looked at; the patterns themselves are rows of their own.
struct StoredMining {
    PatternSet set;
    BestRule rule;
    QString data; // datasetFingerprint of what was mined
};

template <typename A>
void fields(A &a, typename A::template Field<StoredMining> &stored)
{
    a("options", stored.set.options);
    a("best", stored.set.best);
    a("rest", stored.set.rest);
    a("tested", stored.set.tested);
    a("left_out", stored.set.leftOut);
    a("warnings", stored.set.warnings);
    a("rule", stored.rule);
    a("data", stored.data);
}

template <typename A>
void fields(A &a, typename A::template Field<Bin> &bin)
{
    a("criteria", bin.criteria);
    a("points", bin.points);
}

template <typename A>
void fields(A &a, typename A::template Field<Trait> &trait)
{
    a("id", trait.id);
    a("name", trait.name);
    a("attribute", trait.attribute);
    a("bins", trait.bins);
    a("otherwise", trait.otherwise);
    a("neutral", trait.neutral);
    a("cap", trait.cap);
    a("on", trait.on);
    a("locked", trait.locked);
    a("basis", trait.basis);
    a("evidence", trait.evidence);
    a("reason", trait.reason);
}

template <typename A>
void fields(A &a, typename A::template Field<Gate> &gate)
{
    a("id", gate.id);
    a("rule", gate.rule);
    a("kind", gate.kind);
    a("criteria", gate.criteria);
    a("when_failed", gate.whenFailed);
    a("on", gate.on);
    a("locked", gate.locked);
    a("basis", gate.basis);
    a("evidence", gate.evidence);
    a("reason", gate.reason);
}

template <typename A>
void fields(A &a, typename A::template Field<TierLimits> &tiers)
{
    a("from", tiers.from);
    a("reason", tiers.reason);
    a("by_hand", tiers.byHand);
}

template <typename A>
void fields(A &a, typename A::template Field<TierRule> &rule)
{
    a("id", rule.id);
    a("tier", rule.tier);
    a("criteria", rule.criteria);
}

template <typename A>
void fields(A &a, typename A::template Field<TierRules> &rules)
{
    a("on", rules.on);
    a("rules", rules.rules);
    a("otherwise", rules.otherwise);
}

template <typename A>
void fields(A &a, typename A::template Field<Profile> &profile)
{
    a("name", profile.name);
    a("gates", profile.gates);
    a("traits", profile.traits);
    a("tiers", profile.tiers);
    a("tier_rules", profile.tierRules);
    a("min_coverage", profile.minCoverage);
    a("words", profile.words);
}

} // namespace touchstone
