#include "core/profile/profile_lines.h"

#include <algorithm>
#include <cmath>

namespace touchstone
{

namespace
{

constexpr int pointsOfFirstTrait = 20;

int mostOf(const Trait &trait)
{
    int most = trait.otherwise;
    for (const Bin &bin : trait.bins)
        most = std::max(most, bin.points);
    return most;
}

int usualPoints(const Profile &profile)
{
    int sum = 0;
    int count = 0;
    for (const Trait &trait : profile.traits) {
        if (!trait.on)
            continue;
        sum += mostOf(trait);
        ++count;
    }
    return count > 0 ? std::max(1, sum / count) : pointsOfFirstTrait;
}

// Log of how much more common a share is among the best; half a row is added so that no share is 0 or 1.
double weightOfEvidence(double best, double bestTotal, double rest, double restTotal)
{
    return std::log((best + 0.5) / (bestTotal + 1.0)) - std::log((rest + 0.5) / (restTotal + 1.0));
}

// Where weight of evidence 0 lies between the weight of not meeting the pattern and that of meeting it, 0 to 1.
double neutralShare(const Pattern &pattern)
{
    const auto best = static_cast<double>(pattern.bestMatching);
    const auto bestTotal = static_cast<double>(pattern.bestKnown);
    const auto rest = static_cast<double>(pattern.restMatching);
    const auto restTotal = static_cast<double>(pattern.restKnown);
    const double met = weightOfEvidence(best, bestTotal, rest, restTotal);
    const double notMet = weightOfEvidence(bestTotal - best, bestTotal, restTotal - rest, restTotal);
    return met == notMet ? 0.5 : std::clamp(-notMet / (met - notMet), 0.0, 1.0);
}

} // namespace

Trait traitFromPattern(const Pattern &pattern, const Table &table, Against against, const Profile &profile)
{
    const int most = usualPoints(profile);
    const bool more = pattern.direction == Direction::More;
    Trait trait;
    trait.id = QUuid::createUuid();
    trait.name = title(pattern, table);
    if (pattern.criteria.size() == 1)
        trait.attribute = pattern.criteria.front().attribute;
    trait.bins = {{pattern.criteria, more ? most : 0}};
    trait.otherwise = more ? 0 : most;
    const double share = more ? neutralShare(pattern) : 1.0 - neutralShare(pattern);
    trait.neutral = static_cast<int>(std::lround(share * most));
    trait.basis = Basis::Evidence;
    trait.evidence = pattern.evidence;
    trait.reason = sentence(pattern, table, against);
    return trait;
}

Gate gateFromPattern(const Pattern &pattern, const Table &table, Against against, Gate::Rule rule)
{
    Gate gate;
    gate.id = QUuid::createUuid();
    gate.rule = rule;
    gate.criteria = pattern.criteria;
    gate.basis = Basis::Evidence;
    gate.evidence = pattern.evidence;
    gate.reason = sentence(pattern, table, against);
    return gate;
}

Trait traitByHand(const Criterion &criterion, const Attribute &attribute, const Profile &profile)
{
    const int most = usualPoints(profile);
    Trait trait;
    trait.id = QUuid::createUuid();
    trait.name = attribute.label;
    trait.attribute = attribute.key;
    trait.bins = {{{criterion}, most}};
    trait.neutral = most / 2;
    return trait;
}

Gate gateByHand(const Criterion &criterion, Gate::Rule rule)
{
    Gate gate;
    gate.id = QUuid::createUuid();
    gate.rule = rule;
    gate.criteria = {criterion};
    return gate;
}

QString beyondName(const QString &name, const QString &reason)
{
    const QString start = name + QStringLiteral(": ");
    return reason.startsWith(start) ? reason.mid(start.size()) : reason;
}

QString detailOf(const Trait &trait, const Table &table)
{
    return isNamedAfterItsCondition(trait, table) ? beyondName(trait.name, trait.reason) : describeBins(trait, table);
}

QString detailOf(const Gate &gate, const QString &name)
{
    return beyondName(name, gate.reason);
}

Basis basisAfterEdit(Basis basis)
{
    return basis == Basis::Evidence || basis == Basis::Both ? Basis::Both : Basis::Judgement;
}

std::vector<const Column *> profileColumns(const Dataset &dataset)
{
    std::vector<const Column *> columns;
    for (const auto &column : dataset.accounts.columns()) {
        const Attribute &attribute = column->attribute;
        const bool describes = attribute.kind != ValueKind::Id && attribute.family != Family::Identity &&
                               attribute.family != Family::Outcome;
        if (attribute.known == Known::BeforeSale && describes)
            columns.push_back(column.get());
    }
    std::ranges::stable_sort(columns, [](const Column *a, const Column *b) {
        return a->attribute.label.compare(b->attribute.label, Qt::CaseInsensitive) < 0;
    });
    return columns;
}

std::size_t unlockedLines(const Profile &profile)
{
    const auto unlocked = [](const auto &line) { return !line.locked; };
    return static_cast<std::size_t>(std::ranges::count_if(profile.gates, unlocked) +
                                    std::ranges::count_if(profile.traits, unlocked));
}

bool isDisqualifiedBy(const Profile &profile, std::span<const Criterion> criteria)
{
    return std::ranges::any_of(profile.gates, [&](const Gate &gate) {
        return gate.on && gate.rule == Gate::Rule::Disqualifier && std::ranges::equal(gate.criteria, criteria);
    });
}

bool hasCriteria(const Profile &profile, std::span<const Criterion> criteria)
{
    const auto same = [&](const std::vector<Criterion> &line) { return std::ranges::equal(line, criteria); };
    return std::ranges::any_of(profile.gates, [&](const Gate &gate) { return same(gate.criteria); }) ||
           std::ranges::any_of(profile.traits, [&](const Trait &trait) {
               return std::ranges::any_of(trait.bins, [&](const Bin &bin) { return same(bin.criteria); });
           });
}

} // namespace touchstone
