#pragma once

#include "core/data/table.h"

#include <span>

namespace touchstone
{

// The cells of a column for other rows: row i is row from[i] of it, unknown where that is negative.
Cells gathered(const Cells &cells, std::span<const qint32> from);

} // namespace touchstone
