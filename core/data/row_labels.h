#pragma once

#include "core/data/table.h"

namespace touchstone
{

// Calls work(label) for each that a row has: of lists its members, of categories the one that it may have.
template <typename Work>
void forEachLabel(const Cells &cells, std::size_t row, const Work &work)
{
    if (const auto *lists = std::get_if<Lists>(&cells)) {
        for (const qint32 member : lists->members(row))
            work(static_cast<std::size_t>(member));
    } else if (const auto *categories = std::get_if<Categories>(&cells)) {
        if (const qint32 label = categories->codes[row]; label != unknownCode)
            work(static_cast<std::size_t>(label));
    }
}

} // namespace touchstone
