#pragma once

#include "core/data/table.h"

#include <QStringList>

#include <optional>

namespace touchstone
{

// The values of AnyOf and NoneOf are texts. On columns of numbers they mean numbers: "1.5", "2024-03-01", "true".
std::optional<double> numberOfValue(const QString &text, ValueKind kind);

// The text that means this number, the same in every locale: the inverse of numberOfValue.
QString valueOfNumber(double number, ValueKind kind);

// The interval of a text such as "51-200", "10001+" or "<50".
struct NumberRange {
    double low = unknownNumber;
    double high = unknownNumber;
};
std::optional<NumberRange> rangeOfValue(const QString &text);

// Those of the names that are spelled most like `name`, nearest first: for "did you mean".
QStringList nearestNames(const QString &name, const QStringList &names, int most = 3);

} // namespace touchstone
