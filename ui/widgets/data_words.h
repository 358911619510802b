#pragma once

#include "core/data/dataset.h"

#include <QString>

#include <span>

namespace touchstone
{

// The kinds, families and times of attributes as the user reads them.
QString kindLabel(ValueKind kind);
QString knownLabel(Known known);
QString familyLabel(Family family);
QString severityLabel(DataIssue::Severity severity);

// All of each, in the order in which they are offered.
std::span<const ValueKind> allKinds();
std::span<const Known> allKnown();
std::span<const Family> allFamilies();

} // namespace touchstone
