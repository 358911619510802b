#include "core/scoring/next_tier.h"

#include "core/scoring/row_values.h"
#include "core/scoring/scorecard.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchstone
{

namespace
{

constexpr std::size_t mostSteps = 3;

struct NextTier {
    Q_DECLARE_TR_FUNCTIONS(NextTier)
};

struct Step {
    QString text;
    int gain = 0;
};

QString valueNow(std::span<const Criterion> criteria, const Table &accounts, std::size_t row)
{
    const QString value = valueOf(columnsOf(criteria, accounts), row);
    return value.isEmpty() ? NextTier::tr("unknown") : value;
}

// The points that are missing for the tier or a better one; none when no score gives it.
std::optional<int> missingPoints(const TierLimits &limits, Tier tier, int points)
{
    for (std::size_t grade = static_cast<std::size_t>(tier) + 1; grade-- > 0;)
        if (const std::optional<int> &from = limits.from[grade])
            return *from - points;
    return {};
}

QStringList gateSteps(const Table &accounts, const Profile &profile, const FitScores &scores, std::size_t row,
                      Tier next)
{
    QStringList steps;
    for (std::size_t i = 0; i < profile.gates.size(); ++i) {
        const Gate &gate = profile.gates[i];
        if (scores.gateState(i, row) != GateState::Failed || limitOf(gate) <= next)
            continue;
        const QString text = describe(gate.criteria, accounts);
        steps << (gate.rule == Gate::Rule::Disqualifier
                      ? NextTier::tr("No longer: %1").arg(text)
                      : NextTier::tr("%1 (now %2)").arg(text, valueNow(gate.criteria, accounts, row)));
    }
    return steps;
}

// What meeting each bin would add to the trait's points. Members of a list come on top of those that it has.
std::vector<int> gains(const Table &accounts, const Trait &trait, const TraitScale &scale, int pointsNow,
                       std::size_t row)
{
    std::vector<int> gained(trait.bins.size());
    const Table self = singleRow(columnsOf(trait, accounts), row);
    std::vector<bool> met(trait.bins.size());
    std::int64_t rawMet = 0;
    for (std::size_t i = 0; i < trait.bins.size(); ++i) {
        met[i] = !trait.bins[i].criteria.empty() && match(self, trait.bins[i].criteria).met.contains(0);
        rawMet += met[i] ? trait.bins[i].points : 0;
    }
    for (std::size_t i = 0; i < trait.bins.size(); ++i) {
        const std::int64_t raw =
            trait.cap ? std::min<std::int64_t>(rawMet + trait.bins[i].points, scale.bins) : trait.bins[i].points;
        if (!met[i] && !trait.bins[i].criteria.empty())
            gained[i] = scale.points(raw) - pointsNow;
    }
    return gained;
}

// The change of this trait that is just enough, or else the one that brings most.
std::optional<Step> bestStep(const Table &accounts, const Trait &trait, const std::vector<int> &gained, int missing,
                             std::size_t row)
{
    std::optional<std::size_t> best;
    const auto isBetter = [&](int a, int b) {
        return (a >= missing) == (b >= missing) && a >= missing ? a < b : a > b;
    };
    for (std::size_t i = 0; i < gained.size(); ++i)
        if (gained[i] > 0 && (!best || isBetter(gained[i], gained[*best])))
            best = i;
    if (!best)
        return {};
    const std::vector<Criterion> &criteria = trait.bins[*best].criteria;
    return Step{NextTier::tr("%1 (now %2): +%Ln point(s)", nullptr, gained[*best])
                    .arg(describe(criteria, accounts), valueNow(criteria, accounts, row)),
                gained[*best]};
}

std::vector<Step> traitSteps(const Table &accounts, const Profile &profile, const FitScores &scores, int missing,
                             std::size_t row)
{
    const std::vector<TraitScale> scales = traitScales(profile);
    std::vector<Step> steps;
    for (std::size_t i = 0; i < profile.traits.size(); ++i) {
        const std::vector<int> gained = gains(accounts, profile.traits[i], scales[i], scores.traitPoints(i, row), row);
        if (auto step = bestStep(accounts, profile.traits[i], gained, missing, row))
            steps.push_back(std::move(*step));
    }
    return steps;
}

// Each alone when that is enough; else the fewest that are enough together, in one line.
QStringList enough(std::vector<Step> steps, int missing)
{
    std::ranges::stable_sort(steps, [](const Step &a, const Step &b) { return a.gain > b.gain; });
    QStringList alone;
    for (const Step &step : steps)
        if (step.gain >= missing)
            alone.append(step.text);
    if (!alone.isEmpty())
        return alone;
    QStringList together;
    int gain = 0;
    for (const Step &step : steps) {
        together.append(step.text);
        gain += step.gain;
        if (gain >= missing)
            return {NextTier::tr("Together: %1").arg(together.join(QStringLiteral("; ")))};
    }
    return {};
}

// What the account lacks of the rule that it is nearest to, of those that come before the one that decides and give a
// better tier than it has.
QStringList ruleSteps(const Table &accounts, const Profile &profile, const FitScores &scores, std::size_t row)
{
    QStringList fewest;
    std::optional<Tier> tier;
    const std::size_t decides = scores.tierRuleOf(row).value_or(scores.tierRules.size());
    for (std::size_t i = 0; i < decides; ++i) {
        const TierRule &rule = profile.tierRules.rules[i];
        if (rule.tier >= scores.tiers[row] || rule.criteria.empty())
            continue;
        const Table self = singleRow(columnsOf(rule.criteria, accounts), row);
        QStringList lacking;
        for (const Criterion &criterion : rule.criteria) {
            const std::span<const Criterion> one(&criterion, 1);
            if (!match(self, one).met.contains(0))
                lacking << NextTier::tr("%1 (now %2)").arg(describe(one, accounts), valueNow(one, accounts, row));
        }
        if (tier && lacking.size() >= fewest.size())
            continue;
        tier = rule.tier;
        fewest = lacking;
    }
    if (!tier)
        return {};
    QStringList steps = gateSteps(accounts, profile, scores, row, *tier);
    if (!fewest.isEmpty())
        steps << (fewest.size() == 1 ? fewest.front()
                                     : NextTier::tr("Together: %1").arg(fewest.join(QStringLiteral("; "))));
    return steps.mid(0, mostSteps);
}

} // namespace

QStringList stepsToNextTier(const Table &accounts, const Profile &profile, const FitScores &scores, std::size_t row)
{
    if (scores.tiers[row] == Tier::Best)
        return {};
    if (!scores.tierRules.empty() && (scores.tierRuleOf(row) || tierOfOthers(profile)))
        return ruleSteps(accounts, profile, scores, row);
    const auto next = static_cast<Tier>(static_cast<int>(scores.tiers[row]) - 1);
    const std::optional<int> missing = missingPoints(profile.tiers, next, scores.points[row]);
    if (!missing)
        return {};
    QStringList steps = gateSteps(accounts, profile, scores, row, next);
    if (*missing > 0) {
        const QStringList changes = enough(traitSteps(accounts, profile, scores, *missing, row), *missing);
        if (changes.isEmpty())
            return {}; // even with all of them the score would not do
        steps += changes;
    }
    return steps.mid(0, mostSteps);
}

} // namespace touchstone
