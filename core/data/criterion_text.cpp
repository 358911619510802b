#include "core/base/locale_text.h"
#include "core/base/overloaded.h"
#include "core/data/condition_values.h"
#include "core/data/criterion.h"

#include <QCoreApplication>

#include <cmath>

namespace touchstone
{

namespace
{

// Marks the texts of this file for translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Criterion)
};

QString listValueText(const QString &value, const Attribute &attribute)
{
    if (!isNumeric(attribute.kind))
        return value;
    const auto number = numberOfValue(value, attribute.kind);
    if (!number)
        return value;
    const QString text = valueText(attribute, *number);
    return attribute.kind == ValueKind::YesNo ? text.toLower() : text;
}

// "Software, Media or Retail".
QString alternatives(const QStringList &values, const Attribute &attribute)
{
    QStringList texts;
    for (const QString &value : values)
        texts << listValueText(value, attribute);
    if (texts.size() < 2)
        return texts.value(0);
    const QString last = texts.takeLast();
    return Words::tr("%1 or %2", "last two of several values").arg(texts.join(QStringLiteral(", ")), last);
}

// Money is said short where that loses nothing: $10M, but $10,250,000.
QString boundText(const Attribute &attribute, double value)
{
    const bool isMoney =
        attribute.kind == ValueKind::Money || (attribute.kind == ValueKind::Range && attribute.unit.size() == 3);
    const double magnitude = std::abs(value);
    const double step = magnitude >= 1e11 ? 1e9 : magnitude >= 1e9 ? 1e8 : magnitude >= 1e8 ? 1e6 : 1e5;
    const bool isRound = magnitude >= 1e6 && std::fmod(magnitude, step) == 0.0;
    return isMoney && isRound ? moneyText(value, attribute.unit) : valueText(attribute, value);
}

bool isYearNumber(const Attribute &attribute, double value)
{
    return valueText(attribute, value) == QString::number(value, 'f', 0) && value >= 1000.0;
}

bool isWhole(double value)
{
    return std::floor(value) == value;
}

// Whole numbers of some size are said as the last one inside: below 1,000 is "to 999". Small ones may be averages, of
// which 4.5 is below 5 and yet above 4.
bool saysLastInside(const Attribute &attribute, const Between &interval)
{
    const bool counted = attribute.kind == ValueKind::Number || attribute.kind == ValueKind::Range;
    return counted && attribute.unit.size() != 3 && !interval.highIncluded && isWhole(interval.low) &&
           isWhole(interval.high) && interval.high >= 100.0;
}

QString describeLow(const Between &interval, const Attribute &attribute)
{
    const QString low = boundText(attribute, interval.low);
    if (attribute.kind == ValueKind::Date || isYearNumber(attribute, interval.low))
        return interval.lowIncluded ? Words::tr("%1 %2 or later", "attribute, date").arg(attribute.label, low)
                                    : Words::tr("%1 after %2", "attribute, date").arg(attribute.label, low);
    return interval.lowIncluded ? Words::tr("%1 %2 or more", "attribute, number").arg(attribute.label, low)
                                : Words::tr("%1 more than %2", "attribute, number").arg(attribute.label, low);
}

QString describeHigh(const Between &interval, const Attribute &attribute)
{
    const QString high = boundText(attribute, interval.high);
    if (attribute.kind == ValueKind::Date || isYearNumber(attribute, interval.high))
        return interval.highIncluded ? Words::tr("%1 %2 or earlier", "attribute, date").arg(attribute.label, high)
                                     : Words::tr("%1 before %2", "attribute, date").arg(attribute.label, high);
    return interval.highIncluded ? Words::tr("%1 up to %2", "attribute, number").arg(attribute.label, high)
                                 : Words::tr("%1 under %2", "attribute, number").arg(attribute.label, high);
}

QString describeBetween(const Between &interval, const Attribute &attribute)
{
    if (std::isinf(interval.low) && std::isinf(interval.high))
        return Words::tr("%1 is known").arg(attribute.label);
    if (std::isinf(interval.high))
        return describeLow(interval, attribute);
    if (std::isinf(interval.low))
        return describeHigh(interval, attribute);
    const QString low = boundText(attribute, interval.low);
    if (interval.low == interval.high)
        return Words::tr("%1 is %2").arg(attribute.label, low);
    const bool lastInside = saysLastInside(attribute, interval);
    const QString high = boundText(attribute, lastInside ? interval.high - 1.0 : interval.high);
    if (lastInside && low == high)
        return Words::tr("%1 is %2").arg(attribute.label, low);
    const QString start = interval.lowIncluded ? low : Words::tr("over %1", "start of an interval").arg(low);
    return lastInside || interval.highIncluded
               ? Words::tr("%1 %2 to %3", "attribute, interval").arg(attribute.label, start, high)
               : Words::tr("%1 %2 to under %3", "attribute, interval").arg(attribute.label, start, high);
}

QString describeAny(const QStringList &values, const Attribute &attribute)
{
    const QString text = alternatives(values, attribute);
    return attribute.kind == ValueKind::List
               ? Words::tr("%1 include %2", "a list, its member").arg(attribute.label, text)
               : Words::tr("%1 is %2").arg(attribute.label, text);
}

QString describeNone(const QStringList &values, const Attribute &attribute)
{
    const QString text = alternatives(values, attribute);
    return attribute.kind == ValueKind::List
               ? Words::tr("%1 do not include %2", "a list, its member").arg(attribute.label, text)
               : Words::tr("%1 is not %2").arg(attribute.label, text);
}

} // namespace

QString describe(const Criterion &criterion, const Attribute &attribute)
{
    const QString &label = attribute.label;
    return std::visit(
        Overloaded{[&](const AnyOf &any) { return describeAny(any.values, attribute); },
                   [&](const NoneOf &none) { return describeNone(none.values, attribute); },
                   [&](const Between &interval) { return describeBetween(interval, attribute); },
                   [&](const TopShare &top) {
                       const QString share = shareText(top.share);
                       return top.bottom ? Words::tr("%1 in the bottom %2").arg(label, share)
                                         : Words::tr("%1 in the top %2").arg(label, share);
                   },
                   [&](const Contains &contains) { return Words::tr("%1 contains “%2”").arg(label, contains.text); },
                   [&](const IsMissing &) { return Words::tr("%1 is missing").arg(label); }},
        criterion.condition);
}

QString describe(std::span<const Criterion> criteria, const Table &table)
{
    QString text;
    for (const Criterion &criterion : criteria) {
        Attribute unknown;
        unknown.key = unknown.label = criterion.attribute;
        const Column *column = table.find(criterion.attribute);
        const QString next = describe(criterion, column != nullptr ? column->attribute : unknown);
        text = text.isEmpty() ? next : Words::tr("%1 and %2", "two conditions").arg(text, next);
    }
    return text;
}

} // namespace touchstone
