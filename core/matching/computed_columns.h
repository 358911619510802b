#pragma once

#include "core/data/dataset.h"

#include <initializer_list>

namespace touchstone
{

// The numbers of the field with this key; null when there is none, or one of another kind.
const NumberList *numbersOfField(const Table &table, QStringView key, std::initializer_list<ValueKind> kinds);

// Adds a column that is computed from these other fields of the same accounts, unless nothing of it is known.
void addComputed(Dataset &dataset, Attribute attribute, std::vector<double> values, const QStringList &fields);

} // namespace touchstone
