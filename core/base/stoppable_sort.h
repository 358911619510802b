#pragma once

#include "core/base/parallel.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace touchstone
{

// Sorts so many values that it asks now and then whether to stop: short runs are sorted and then merged. Values that
// are equally far may come in any order. In no order when it was stopped.
template <typename T, typename Before = std::less<>>
void sortUnlessStopped(std::vector<T> &values, const Stop &stop, Before before = {})
{
    constexpr std::size_t valuesInRun = 65'536; // some milliseconds
    const auto at = [&values](std::size_t place) {
        return values.begin() + static_cast<std::ptrdiff_t>(std::min(place, values.size()));
    };
    for (std::size_t from = 0; from < values.size() && !stop(); from += valuesInRun)
        std::sort(at(from), at(from + valuesInRun), before);
    if (values.size() <= valuesInRun)
        return;
    std::vector<T> merged(values.size());
    for (std::size_t length = valuesInRun; length < values.size(); length *= 2) {
        for (std::size_t from = 0; from < values.size() && !stop(); from += 2 * length)
            std::merge(at(from), at(from + length), at(from + length), at(from + 2 * length),
                       merged.begin() + static_cast<std::ptrdiff_t>(from), before);
        values.swap(merged);
    }
}

} // namespace touchstone
