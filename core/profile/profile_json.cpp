#include "core/profile/profile_json.h"

#include "core/profile/profile_reader.h"

#include <QJsonArray>

namespace touchstone
{

namespace
{

using namespace profile_names;

QJsonObject criterionJson(const Criterion &criterion, const Table &accounts)
{
    const Column *column = accounts.find(criterion.attribute);
    return toJson(criterion, column ? column->attribute.kind : ValueKind::Category);
}

QJsonArray criteriaJson(std::span<const Criterion> criteria, const Table &accounts)
{
    QJsonArray array;
    for (const Criterion &criterion : criteria)
        array.append(criterionJson(criterion, accounts));
    return array;
}

// A single condition stands by itself, as most do; a conjunction is a list.
QJsonObject binJson(const Bin &bin, const Table &accounts)
{
    QJsonObject object;
    if (bin.criteria.size() == 1)
        object[QLatin1String("condition")] = criterionJson(bin.criteria.front(), accounts);
    else
        object[QLatin1String("conditions")] = criteriaJson(bin.criteria, accounts);
    object[QLatin1String("points")] = bin.points;
    return object;
}

template <typename Line>
void addCommon(QJsonObject &object, const Line &line)
{
    object[QLatin1String("id")] = line.id.toString(QUuid::WithoutBraces);
    object[QLatin1String("on")] = line.on;
    object[QLatin1String("locked")] = line.locked;
    object[QLatin1String("basis")] = nameOf(bases, line.basis);
    object[QLatin1String("evidence")] = nameOf(evidences, line.evidence);
    object[QLatin1String("reason")] = line.reason;
}

QJsonObject traitJson(const Trait &trait, const Table &accounts)
{
    QJsonArray bins;
    for (const Bin &bin : trait.bins)
        bins.append(binJson(bin, accounts));
    QJsonObject object{{QLatin1String("text"), describe(trait, accounts)},
                       {QLatin1String("name"), trait.name},
                       {QLatin1String("field"), trait.attribute},
                       {QLatin1String("bins"), bins},
                       {QLatin1String("otherwise"), trait.otherwise},
                       {QLatin1String("neutral"), trait.neutral},
                       {QLatin1String("cap"), trait.cap ? QJsonValue(*trait.cap) : QJsonValue()}};
    addCommon(object, trait);
    return object;
}

QJsonArray gatesJson(const Profile &profile, Gate::Rule rule, const Table &accounts)
{
    QJsonArray array;
    for (const Gate &gate : profile.gates) {
        if (gate.rule != rule)
            continue;
        QJsonObject object{{QLatin1String("text"), describe(gate.criteria, accounts)},
                           {QLatin1String("kind"), nameOf(gateKinds, gate.kind)},
                           {QLatin1String("conditions"), criteriaJson(gate.criteria, accounts)},
                           {QLatin1String("when_failed"), nameOf(failures, gate.whenFailed)}};
        addCommon(object, gate);
        array.append(object);
    }
    return array;
}

QJsonArray tiersJson(const TierLimits &limits)
{
    QJsonArray array;
    for (std::size_t i = 0; i < tierNames.size(); ++i) {
        const std::optional<int> from = i < limits.from.size() ? limits.from[i] : 0;
        array.append(QJsonObject{{QLatin1String("tier"), QLatin1String(tierNames[i])},
                                 {QLatin1String("grade"), QString(QChar(u'A' + static_cast<char16_t>(i)))},
                                 {QLatin1String("from"), from ? QJsonValue(*from) : QJsonValue()}});
    }
    return array;
}

QJsonObject tierRulesJson(const TierRules &rules, const Table &accounts)
{
    QJsonArray array;
    for (const TierRule &rule : rules.rules)
        array.append(QJsonObject{{QLatin1String("id"), rule.id.toString(QUuid::WithoutBraces)},
                                 {QLatin1String("text"), describe(rule.criteria, accounts)},
                                 {QLatin1String("tier"), nameOf(tierNames, rule.tier)},
                                 {QLatin1String("conditions"), criteriaJson(rule.criteria, accounts)}});
    return {{QLatin1String("on"), rules.on},
            {QLatin1String("rules"), array},
            {QLatin1String("otherwise"), rules.otherwise ? nameOf(tierNames, *rules.otherwise) : QJsonValue()}};
}

// Which gates come first among all matters to the analyst's eye only; it is kept by listing the ids.
QJsonArray gateOrder(const Profile &profile)
{
    QJsonArray array;
    for (const Gate &gate : profile.gates)
        array.append(gate.id.toString(QUuid::WithoutBraces));
    return array;
}

} // namespace

QJsonObject toJson(const Profile &profile, const Table &accounts)
{
    QJsonArray traits;
    for (const Trait &trait : profile.traits)
        traits.append(traitJson(trait, accounts));
    QJsonObject words;
    for (const auto &[section, text] : profile.words)
        words[section] = text;
    return {{QLatin1String("name"), profile.name},
            {QLatin1String("version"), profileJsonVersion},
            {QLatin1String("unproven"), !unprovenSentence(profile).isEmpty()},
            {QLatin1String("must_have"), gatesJson(profile, Gate::Rule::MustHave, accounts)},
            {QLatin1String("traits"), traits},
            {QLatin1String("disqualifiers"), gatesJson(profile, Gate::Rule::Disqualifier, accounts)},
            {QLatin1String("gate_order"), gateOrder(profile)},
            {QLatin1String("tiers"), tiersJson(profile.tiers)},
            {QLatin1String("tiers_reason"), profile.tiers.reason},
            {QLatin1String("tiers_by_hand"), profile.tiers.byHand},
            {QLatin1String("tier_rules"), tierRulesJson(profile.tierRules, accounts)},
            {QLatin1String("min_coverage"), profile.minCoverage},
            {QLatin1String("words"), words}};
}

Result<Profile> profileFromJson(const QJsonObject &json)
{
    return ProfileReader().read(json);
}

} // namespace touchstone
