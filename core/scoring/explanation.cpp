#include "core/scoring/explanation.h"

#include "core/base/locale_text.h"
#include "core/scoring/next_tier.h"
#include "core/scoring/row_values.h"
#include "core/scoring/scorecard.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchstone
{

namespace
{

struct FitReasons {
    Q_DECLARE_TR_FUNCTIONS(FitReasons)
};

// "accounts.csv, row 12, column Employees": where the value of the account was read.
QString sourceOfValue(const TracedData &data, const Column &column, std::size_t row)
{
    if (column.derivation || !column.isKnown(row))
        return {};
    const std::vector<CellOrigin> cells = originOfAccountValue(data, row, column).cells;
    const auto used = std::ranges::find_if(cells, &CellOrigin::used);
    return used != cells.end() ? placeText(*used, data.sources) : QString();
}

Explanation::Line lineOf(const TracedData &data, const Trait &trait, std::size_t row)
{
    Explanation::Line line;
    line.trait = trait.name;
    QStringList places;
    for (const Column *column : columnsOf(trait, data.dataset.accounts)) {
        line.fields << column->attribute.key;
        const QString place = sourceOfValue(data, *column, row);
        if (!place.isEmpty() && !places.contains(place))
            places.append(place);
    }
    line.value = valueOf(columnsOf(trait, data.dataset.accounts), row);
    line.source = places.join(QStringLiteral("; "));
    return line;
}

void addLines(Explanation &explanation, const TracedData &data, const Profile &profile, const FitScores &scores,
              std::size_t row)
{
    const std::vector<TraitPoints> card = scorecard(profile);
    for (std::size_t i = 0; i < profile.traits.size(); ++i) {
        if (!profile.traits[i].on)
            continue;
        Explanation::Line line = lineOf(data, profile.traits[i], row);
        line.points = scores.traitPoints(i, row);
        line.most = card[i].most;
        line.known = scores.isTraitKnown(i, row);
        explanation.lines.push_back(std::move(line));
    }
}

void addGates(Explanation &explanation, const Table &accounts, const Profile &profile, const FitScores &scores,
              std::size_t row)
{
    for (std::size_t i = 0; i < profile.gates.size(); ++i) {
        const Gate &gate = profile.gates[i];
        if (gate.on && !gate.criteria.empty())
            explanation.gates.push_back(
                {describe(gate, accounts), scores.gateState(i, row), gate.rule == Gate::Rule::Disqualifier});
    }
}

void addGateReasons(Explanation &explanation, const Table &accounts, const Profile &profile, const FitScores &scores,
                    std::size_t row)
{
    for (std::size_t i = 0; i < profile.gates.size(); ++i) {
        const Gate &gate = profile.gates[i];
        const QString criteria = describe(gate.criteria, accounts);
        const GateState state = scores.gateState(i, row);
        if (state == GateState::Failed && gate.rule == Gate::Rule::Disqualifier)
            explanation.reasons << FitReasons::tr("Bad fit whatever its score: disqualified by “%1”.").arg(criteria);
        else if (state == GateState::Failed && limitOf(gate) == Tier::Bad)
            explanation.reasons
                << FitReasons::tr("Bad fit whatever its score: it lacks the must-have “%1”.").arg(criteria);
        else if (state == GateState::Failed)
            explanation.reasons << FitReasons::tr("Poor fit at most: it lacks the must-have “%1”.").arg(criteria);
        else if (state == GateState::Unknown && gate.rule == Gate::Rule::MustHave)
            explanation.reasons << FitReasons::tr("Needs data: whether it has “%1” is not known.").arg(criteria);
        else if (state == GateState::Unknown)
            explanation.reasons << FitReasons::tr("Whether “%1” disqualifies it is not known.").arg(criteria);
    }
}

// By which rule it has its tier, and which it may meet as well.
void addRuleReasons(Explanation &explanation, const Table &accounts, const Profile &profile, const FitScores &scores,
                    std::size_t row)
{
    if (scores.tierRules.empty())
        return;
    const TierRules &rules = profile.tierRules;
    const std::optional<std::size_t> decides = scores.tierRuleOf(row);
    if (decides)
        explanation.reasons << FitReasons::tr("%1 by rule: %2.", "tier, conditions")
                                   .arg(tierLabel(rules.rules[*decides].tier),
                                        describe(rules.rules[*decides].criteria, accounts));
    else if (const std::optional<Tier> others = tierOfOthers(profile))
        explanation.reasons << FitReasons::tr("%1, as it meets no rule for sure.").arg(tierLabel(*others));
    else
        explanation.reasons << FitReasons::tr("It meets no rule for sure, so its grade says the tier.");
    for (std::size_t rule = 0; rule < scores.tierRules.size(); ++rule)
        if (scores.mayMeet(rule, row) && (!decides || rules.rules[rule].tier != rules.rules[*decides].tier))
            explanation.reasons << FitReasons::tr("Needs data: it may be %1 by rule, if %2.", "tier, conditions")
                                       .arg(tierLabel(rules.rules[rule].tier),
                                            describe(rules.rules[rule].criteria, accounts));
}

void addScoreReasons(Explanation &explanation, const Profile &profile, const FitScores &scores, std::size_t row)
{
    if (scores.isProvisional(row))
        explanation.reasons << FitReasons::tr("Provisional: only %1 of the points rest on known values.")
                                   .arg(percentText(scores.coverage[row]));
    const Grade least = gradeOf(scores.lowest[row], profile.tiers);
    const Grade most = gradeOf(scores.highest[row], profile.tiers);
    if (least != most)
        explanation.reasons << FitReasons::tr("With every value known the grade could be anything from %1 to %2.")
                                   .arg(gradeName(most), gradeName(least));
}

using WeighedTraits = std::vector<std::pair<int, std::size_t>>; // weight, number of the trait

// The names of the traits in the order of how much they weigh, the heaviest first, at most this many.
QString namesByWeight(const Profile &profile, WeighedTraits traits, std::size_t most)
{
    std::ranges::stable_sort(traits, [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList names;
    for (std::size_t i = 0; i < std::min(traits.size(), most); ++i)
        names.append(profile.traits[traits[i].second].name);
    return names.join(QStringLiteral(", "));
}

} // namespace

Explanation explain(const TracedData &data, const Profile &profile, const FitScores &scores, std::size_t row)
{
    const Table &accounts = data.dataset.accounts;
    Explanation explanation;
    explanation.tier = scores.tiers[row];
    addGates(explanation, accounts, profile, scores, row);
    if (scores.hasPoints) {
        explanation.score = Explanation::Score{scores.points[row], scores.lowest[row], scores.highest[row],
                                               scores.coverage[row], scores.grades[row]};
        addLines(explanation, data, profile, scores, row);
    }
    addRuleReasons(explanation, accounts, profile, scores, row);
    addGateReasons(explanation, accounts, profile, scores, row);
    addScoreReasons(explanation, profile, scores, row);
    explanation.toNextTier = stepsToNextTier(accounts, profile, scores, row);
    return explanation;
}

QString shortReasons(const Dataset &dataset, const Profile &profile, const FitScores &scores, std::size_t row)
{
    QStringList parts;
    if (const std::optional<std::size_t> rule = scores.tierRuleOf(row))
        parts << FitReasons::tr("By rule: %1").arg(describe(profile.tierRules.rules[*rule].criteria, dataset.accounts));
    else if (!scores.tierRules.empty() && tierOfOthers(profile))
        parts << FitReasons::tr("Meets no rule for sure");
    for (std::size_t i = 0; i < profile.gates.size(); ++i)
        if (scores.gateState(i, row) == GateState::Failed)
            parts << (profile.gates[i].rule == Gate::Rule::MustHave
                          ? FitReasons::tr("Lacks: %1").arg(describe(profile.gates[i].criteria, dataset.accounts))
                          : describe(profile.gates[i], dataset.accounts));
    WeighedTraits strong;
    WeighedTraits weak;
    WeighedTraits unknown;
    const std::vector<TraitPoints> card = scorecard(profile);
    for (std::size_t i = 0; i < card.size(); ++i) {
        const int points = scores.traitPoints(i, row);
        if (card[i].most == 0)
            continue;
        if (!scores.isTraitKnown(i, row))
            unknown.emplace_back(card[i].most, i);
        else if (2 * points >= card[i].most)
            strong.emplace_back(points, i);
        else
            weak.emplace_back(card[i].most - points, i);
    }
    if (!strong.empty())
        parts << FitReasons::tr("For it: %1").arg(namesByWeight(profile, strong, 3));
    if (!weak.empty())
        parts << FitReasons::tr("Against it: %1").arg(namesByWeight(profile, weak, 3));
    if (!unknown.empty())
        parts << FitReasons::tr("Unknown: %1").arg(namesByWeight(profile, unknown, 3));
    return parts.join(QStringLiteral("; "));
}

} // namespace touchstone
