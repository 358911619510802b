#pragma once

#include "core/data/table.h"

#include <span>
#include <vector>

namespace touchstone
{

// Rows of one column that go into rows of another: `target` tells for each which one, -1 for none. `dates`, where it is
// not empty, tells of which day each row is.
struct Contribution {
    const Column *column = nullptr;
    std::span<const qint32> target;
    std::span<const double> dates = {};
    Column *spare = nullptr; // the same column, where its cells may be taken instead of copied, row for row
};

// Whether each of so many rows goes into the row of its own number.
bool isRowForRow(std::span<const qint32> target, std::size_t rowCount);

// The kind that can hold both: a number fits among ranges, a category among lists. None for kinds that cannot be mixed.
std::optional<ValueKind> commonKind(ValueKind a, ValueKind b);

// One column from several: each row takes the first value known, in the order of the contributions and of their rows.
// Attribute and origin are those of the first, with the kind that all have in common.
Column assemble(std::span<const Contribution> contributions, std::size_t rowCount);

} // namespace touchstone
