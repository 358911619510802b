#pragma once

#include "core/import/plan/import_plan.h"

#include <QByteArrayView>

#include <optional>

namespace touchstone
{

// Whether a text is a face of nothing: blank, "-", "n/a", "#N/A", "null"… Where the kind counts or measures, also "NA",
// "unknown", "none", "tbd"; in categories those may be answers.
bool isNothing(QByteArrayView text, ValueKind kind);

// The same, and what the analyst says of this column.
bool isNothing(QByteArrayView text, const ColumnReading &reading);

// "Yes", "true", "Y", "1", "x", "checked"… and their opposites, in the larger languages.
std::optional<bool> parseFlag(QByteArrayView text);

} // namespace touchstone
