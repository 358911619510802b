#include "core/profile/profile_reader.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace touchstone
{

namespace
{

using namespace profile_names;

constexpr int highestPoints = 1'000'000;

QString at(const QString &path, const char *key)
{
    return path.isEmpty() ? QLatin1String(key) : path + QLatin1Char('.') + QLatin1String(key);
}

QString at(const QString &path, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(path).arg(index);
}

} // namespace

void ProfileReader::fail(const QString &path, const QString &what, const QString &advice)
{
    if (!m_error)
        m_error = Error{Error::Code::BadContent, what, {.column = path}, advice, {}};
}

QJsonArray ProfileReader::array(const QJsonObject &json, const char *key, const QString &path)
{
    const QJsonValue value = json[QLatin1String(key)];
    if (!value.isArray() && !value.isUndefined() && !value.isNull())
        fail(at(path, key), tr("A list is expected here."), tr("Write it in square brackets."));
    return value.toArray();
}

QJsonObject ProfileReader::object(const QJsonValue &value, const QString &path)
{
    if (!value.isObject())
        fail(path, tr("An object is expected here."), tr("Write it in curly brackets."));
    return value.toObject();
}

QString ProfileReader::text(const QJsonObject &json, const char *key, const QString &path)
{
    const QJsonValue value = json[QLatin1String(key)];
    if (!value.isString() && !value.isUndefined() && !value.isNull())
        fail(at(path, key), tr("A text is expected here."), tr("Write it in quotation marks."));
    return value.toString();
}

bool ProfileReader::flag(const QJsonObject &json, const char *key, bool usual, const QString &path)
{
    const QJsonValue value = json[QLatin1String(key)];
    if (!value.isBool() && !value.isUndefined() && !value.isNull())
        fail(at(path, key), tr("Yes or no is expected here."), tr("Write true or false."));
    return value.toBool(usual);
}

int ProfileReader::number(const QJsonValue &value, int highest, const QString &path)
{
    const double number = value.toDouble(-1.0);
    if (number < 0 || number > highest || number != std::floor(number)) {
        fail(path, tr("A whole number from 0 to %1 is expected here.").arg(highest),
             tr("Change the value and try again."));
        return 0;
    }
    return static_cast<int>(number);
}

int ProfileReader::number(const QJsonObject &json, const char *key, int usual, int highest, const QString &path)
{
    const QJsonValue value = json[QLatin1String(key)];
    return value.isUndefined() || value.isNull() ? usual : number(value, highest, at(path, key));
}

template <typename Enum, std::size_t N>
Enum ProfileReader::choice(const QJsonObject &json, const char *key, const std::array<const char *, N> &names,
                           Enum usual, const QString &path)
{
    const QString name = text(json, key, path);
    if (name.isEmpty())
        return usual;
    for (std::size_t i = 0; i < N; ++i)
        if (name.compare(QLatin1String(names[i]), Qt::CaseInsensitive) == 0)
            return static_cast<Enum>(i);
    QStringList known;
    for (const char *each : names)
        known.append(QLatin1String(each));
    fail(at(path, key), tr("“%1” is not known here.").arg(name),
         tr("Use one of these: %1.").arg(known.join(QLatin1String(", "))));
    return usual;
}

// Ids tie lines to undo steps and locks. A line without one gets one from its place and content, so that the same
// document always gives the same profile.
QUuid ProfileReader::readId(const QJsonObject &json, const QString &path)
{
    static constexpr QUuid space(0x6f1c3a52, 0x2f0e, 0x4d6b, 0x9a, 0x57, 0x11, 0x0c, 0x5e, 0x38, 0x72, 0xd4);
    QUuid id = QUuid::fromString(text(json, "id", path));
    if (id.isNull() || m_ids.contains(id))
        id = QUuid::createUuidV5(space, path.toUtf8() + QJsonDocument(json).toJson(QJsonDocument::Compact));
    m_ids.insert(id);
    return id;
}

template <typename Line>
void ProfileReader::readCommon(const QJsonObject &json, const QString &path, Line &line)
{
    line.id = readId(json, path);
    line.on = flag(json, "on", true, path);
    line.locked = flag(json, "locked", false, path);
    line.basis = choice(json, "basis", bases, Basis::Judgement, path);
    line.evidence = choice(json, "evidence", evidences, Evidence::None, path);
    line.reason = text(json, "reason", path);
}

void ProfileReader::addCriterion(const QJsonObject &json, const QString &path, std::vector<Criterion> &criteria)
{
    Result<Criterion> criterion = criterionFromJson(json);
    if (criterion)
        criteria.push_back(std::move(*criterion));
    else
        fail(path, criterion.error().what, criterion.error().advice);
}

std::vector<Criterion> ProfileReader::readCriteria(const QJsonObject &json, const QString &path)
{
    std::vector<Criterion> criteria;
    if (json.contains(QLatin1String("condition")))
        addCriterion(object(json[QLatin1String("condition")], at(path, "condition")), at(path, "condition"), criteria);
    const QJsonArray conditions = array(json, "conditions", path);
    for (qsizetype i = 0; i < conditions.size(); ++i) {
        const QString place = at(at(path, "conditions"), i);
        addCriterion(object(conditions[i], place), place, criteria);
    }
    return criteria;
}

Bin ProfileReader::readBin(const QJsonObject &json, const QString &path)
{
    return {readCriteria(json, path), number(json, "points", 0, highestPoints, path)};
}

Trait ProfileReader::readTrait(const QJsonObject &json, const QString &path)
{
    Trait trait;
    readCommon(json, path, trait);
    trait.attribute = text(json, "field", path);
    trait.name = text(json, "name", path);
    if (trait.name.isEmpty()) // it heads a column of the scores and stands in explanations
        trait.name = trait.attribute;
    const QJsonArray bins = array(json, "bins", path);
    for (qsizetype i = 0; i < bins.size(); ++i) {
        const QString place = at(at(path, "bins"), i);
        trait.bins.push_back(readBin(object(bins[i], place), place));
    }
    trait.otherwise = number(json, "otherwise", 0, highestPoints, path);
    trait.neutral = number(json, "neutral", 0, highestPoints, path);
    if (const QJsonValue cap = json[QLatin1String("cap")]; !cap.isUndefined() && !cap.isNull())
        trait.cap = number(json, "cap", 0, highestPoints, path);
    return trait;
}

void ProfileReader::readGates(const QJsonObject &json, const char *key, Gate::Rule rule, Profile &profile)
{
    const QJsonArray gates = array(json, key, {});
    for (qsizetype i = 0; i < gates.size(); ++i) {
        const QString path = at(QLatin1String(key), i);
        const QJsonObject gateJson = object(gates[i], path);
        Gate gate;
        readCommon(gateJson, path, gate);
        gate.rule = rule;
        gate.kind = choice(gateJson, "kind", gateKinds, Gate::Kind::Own, path);
        gate.whenFailed = choice(gateJson, "when_failed", failures, Gate::WhenFailed::AtMostPoorFit, path);
        gate.criteria = readCriteria(gateJson, path);
        profile.gates.push_back(std::move(gate));
    }
}

void ProfileReader::orderGates(const QJsonArray &order, Profile &profile) const
{
    std::map<QUuid, qsizetype> positions;
    for (qsizetype i = 0; i < order.size(); ++i)
        positions.emplace(QUuid::fromString(order[i].toString()), i);
    const auto position = [&](const Gate &gate) {
        const auto found = positions.find(gate.id);
        return found == positions.end() ? order.size() : found->second;
    };
    std::stable_sort(profile.gates.begin(), profile.gates.end(),
                     [&](const Gate &a, const Gate &b) { return position(a) < position(b); });
}

std::optional<int> ProfileReader::readLimit(const QJsonObject &tier, const QString &path)
{
    if (tier[QLatin1String("from")].isNull())
        return {};
    return number(tier, "from", 0, 100, path);
}

TierLimits ProfileReader::readTiers(const QJsonObject &json)
{
    TierLimits limits;
    limits.reason = text(json, "tiers_reason", {});
    limits.byHand = flag(json, "tiers_by_hand", false, {});
    const QJsonArray tiers = array(json, "tiers", {});
    for (qsizetype i = 0; i < tiers.size(); ++i) {
        const QString path = at(QStringLiteral("tiers"), i);
        const QJsonObject tier = object(tiers[i], path);
        const QString grade = text(tier, "grade", path);
        const qsizetype index = grade.size() == 1 ? QStringLiteral("ABCD").indexOf(grade) : -1;
        if (index < 0)
            fail(at(path, "grade"), tr("“%1” is not a grade.").arg(grade), tr("Use A, B, C or D."));
        else if (index < 3)
            limits.from[static_cast<std::size_t>(index)] = readLimit(tier, path);
    }
    int above = 101;
    for (const std::optional<int> &from : limits.from) {
        if (from && *from >= above)
            fail(QStringLiteral("tiers"), tr("A better grade needs a higher score than a worse one."),
                 tr("Write falling numbers, such as 80, 60 and 40."));
        above = from.value_or(above);
    }
    return limits;
}

TierRules ProfileReader::readTierRules(const QJsonObject &json)
{
    TierRules tierRules;
    const QJsonValue value = json[QLatin1String("tier_rules")];
    if (value.isUndefined() || value.isNull())
        return tierRules;
    const QString path = QStringLiteral("tier_rules");
    const QJsonObject given = object(value, path);
    tierRules.on = flag(given, "on", true, path);
    if (!text(given, "otherwise", path).isEmpty())
        tierRules.otherwise = choice(given, "otherwise", tierNames, Tier::Poor, path);
    const QJsonArray rules = array(given, "rules", path);
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QString place = at(at(path, "rules"), i);
        const QJsonObject rule = object(rules[i], place);
        tierRules.rules.push_back(
            {readId(rule, place), choice(rule, "tier", tierNames, Tier::Best, place), readCriteria(rule, place)});
    }
    return tierRules;
}

void ProfileReader::readWords(const QJsonObject &json, Profile &profile)
{
    const QJsonValue value = json[QLatin1String("words")];
    if (value.isUndefined() || value.isNull())
        return;
    const QJsonObject words = object(value, QStringLiteral("words"));
    for (auto word = words.begin(); word != words.end(); ++word) {
        if (!word->isString())
            fail(QStringLiteral("words.%1").arg(word.key()), tr("A text is expected here."),
                 tr("Write it in quotation marks."));
        profile.words[word.key()] = word->toString();
    }
}

Result<Profile> ProfileReader::read(const QJsonObject &json)
{
    const auto has = [&json](const char *key) { return json.contains(QLatin1String(key)); };
    if (!has("traits") && !has("must_have") && !has("disqualifiers") && !has("tier_rules"))
        return Error{Error::Code::WrongFormat,
                     tr("This is not a profile: it has no traits, must-haves, disqualifiers or rules for tiers."),
                     {},
                     tr("Take what “touchstone-cli profile --format json” prints and change that."),
                     {}};
    if (number(json, "version", profileJsonVersion, highestPoints, {}) > profileJsonVersion)
        return Error{Error::Code::NewerVersion,
                     tr("This profile was written by a newer version of Touchstone."),
                     {},
                     tr("Update Touchstone and try again."),
                     {}};
    Profile profile;
    profile.name = text(json, "name", {});
    readGates(json, "must_have", Gate::Rule::MustHave, profile);
    readGates(json, "disqualifiers", Gate::Rule::Disqualifier, profile);
    orderGates(array(json, "gate_order", {}), profile);
    const QJsonArray traits = array(json, "traits", {});
    for (qsizetype i = 0; i < traits.size(); ++i) {
        const QString path = at(QStringLiteral("traits"), i);
        profile.traits.push_back(readTrait(object(traits[i], path), path));
    }
    profile.tiers = readTiers(json);
    profile.tierRules = readTierRules(json);
    profile.minCoverage = number(json, "min_coverage", profile.minCoverage, 100, {});
    readWords(json, profile);
    if (m_error)
        return *m_error;
    return profile;
}

} // namespace touchstone
