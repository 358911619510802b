#include "core/base/overloaded.h"
#include "core/data/condition_values.h"
#include "core/data/criterion.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace touchstone
{

namespace
{

// Numbers and yes/no become such in JSON where reading them back gives the same text.
QJsonValue jsonOfValue(const QString &value, ValueKind kind)
{
    if (!isNumeric(kind) || kind == ValueKind::Date)
        return value;
    const auto number = numberOfValue(value, kind);
    if (!number || valueOfNumber(*number, kind) != value)
        return value;
    return kind == ValueKind::YesNo ? QJsonValue(*number != 0.0) : QJsonValue(*number);
}

QString valueOfJson(const QJsonValue &json)
{
    if (json.isBool())
        return valueOfNumber(json.toBool() ? 1.0 : 0.0, ValueKind::YesNo);
    return json.isDouble() ? valueOfNumber(json.toDouble(), ValueKind::Number) : json.toString();
}

QJsonValue jsonOfValues(const QStringList &values, ValueKind kind)
{
    if (values.size() == 1)
        return jsonOfValue(values.front(), kind);
    QJsonArray array;
    for (const QString &value : values)
        array.append(jsonOfValue(value, kind));
    return array;
}

QStringList valuesOfJson(const QJsonValue &json)
{
    if (!json.isArray())
        return {valueOfJson(json)};
    QStringList values;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &value : array)
        values << valueOfJson(value);
    return values;
}

QJsonValue jsonOfBound(double bound, ValueKind kind)
{
    if (std::isinf(bound))
        return QJsonValue::Null;
    return kind == ValueKind::Date ? QJsonValue(valueOfNumber(bound, kind)) : QJsonValue(bound);
}

std::optional<double> boundOfJson(const QJsonValue &json, double open)
{
    if (json.isNull())
        return open;
    if (json.isString())
        return numberOfValue(json.toString(), ValueKind::Date);
    return json.isDouble() ? std::optional(json.toDouble()) : std::nullopt;
}

QJsonObject object(const char *operatorName, const QJsonValue &value)
{
    return {{QStringLiteral("operator"), QLatin1String(operatorName)}, {QStringLiteral("value"), value}};
}

QJsonObject jsonOfAny(const QStringList &values, ValueKind kind)
{
    if (kind == ValueKind::List)
        return object("has", jsonOfValues(values, kind));
    return object(values.size() == 1 ? "is" : "in", jsonOfValues(values, kind));
}

QJsonObject jsonOfBetween(const Between &interval, ValueKind kind)
{
    QJsonObject json = object("between", QJsonArray{jsonOfBound(interval.low, kind), jsonOfBound(interval.high, kind)});
    if (!interval.lowIncluded)
        json.insert(QStringLiteral("low_included"), false);
    if (interval.highIncluded)
        json.insert(QStringLiteral("high_included"), true);
    return json;
}

Error badCriterion(const QJsonObject &json, const QString &advice)
{
    return {Error::Code::BadContent,
            QCoreApplication::translate("Criterion", "The condition on “%1” cannot be understood.")
                .arg(json.value(QStringLiteral("field")).toString()),
            {},
            advice};
}

std::optional<Condition> betweenOfJson(const QJsonObject &json)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const QJsonArray bounds = json.value(QStringLiteral("value")).toArray();
    if (bounds.size() != 2)
        return std::nullopt;
    const auto low = boundOfJson(bounds[0], -infinity);
    const auto high = boundOfJson(bounds[1], infinity);
    if (!low || !high)
        return std::nullopt;
    return Between{*low, *high, json.value(QStringLiteral("low_included")).toBool(true),
                   json.value(QStringLiteral("high_included")).toBool(false)};
}

std::optional<Condition> conditionOfJson(const QString &operatorName, const QJsonObject &json)
{
    const QJsonValue value = json.value(QStringLiteral("value"));
    const auto is = [&](const char *name) { return operatorName == QLatin1String(name); };
    if (is("is missing"))
        return IsMissing{};
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (is("is") || is("in") || is("has"))
        return AnyOf{valuesOfJson(value)};
    if (is("is not"))
        return NoneOf{valuesOfJson(value)};
    if (is("contains"))
        return Contains{value.toString()};
    if (is("between"))
        return betweenOfJson(json);
    const double share = value.toDouble(-1.0);
    if ((is("top") || is("bottom")) && share >= 0.0 && share <= 1.0)
        return TopShare{share, is("bottom")};
    return std::nullopt;
}

} // namespace

QJsonObject toJson(const Criterion &criterion, ValueKind kind)
{
    QJsonObject json =
        std::visit(Overloaded{[&](const AnyOf &any) { return jsonOfAny(any.values, kind); },
                              [&](const NoneOf &none) { return object("is not", jsonOfValues(none.values, kind)); },
                              [&](const Between &interval) { return jsonOfBetween(interval, kind); },
                              [](const TopShare &top) { return object(top.bottom ? "bottom" : "top", top.share); },
                              [](const Contains &contains) { return object("contains", contains.text); },
                              [](const IsMissing &) { return object("is missing", QJsonValue::Null); }},
                   criterion.condition);
    json.insert(QStringLiteral("field"), criterion.attribute);
    return json;
}

Result<Criterion> criterionFromJson(const QJsonObject &json)
{
    const QString field = json.value(QStringLiteral("field")).toString();
    const QString operatorName = json.value(QStringLiteral("operator")).toString();
    if (field.isEmpty())
        return badCriterion(json, QCoreApplication::translate("Criterion", "It needs a \"field\"."));
    const auto condition = conditionOfJson(operatorName, json);
    if (!condition)
        return badCriterion(
            json, QCoreApplication::translate("Criterion",
                                              "It needs an \"operator\" (is, in, has, between, is missing, is not, "
                                              "contains, top, bottom) and a \"value\" that suits it."));
    return Criterion{field, *condition};
}

} // namespace touchstone
