#pragma once

#include "core/base/progress.h"

#include <cstddef>
#include <functional>

namespace touchstone
{

// Calls work(0) … work(count - 1), spread over the cores; the calling thread does its share and tells `progress` how
// far it is between `from` and `to`. The calls must not depend on each other; what they give must go where only they
// write, so that the result does not depend on the number of threads. False when it was cancelled: some calls were left
// out.
bool parallelFor(std::size_t count, const std::function<void(std::size_t)> &work, Progress &progress,
                 const QString &step, double from, double to);

// Says whether to stop. What is asked for is then left undone or in part.
using Stop = std::function<bool()>;
inline bool neverStop()
{
    return false;
}

// The same for short work, which does not tell how far it is.
bool parallelFor(std::size_t count, const std::function<void(std::size_t)> &work, const Stop &stop);

// The same for calls that take long: they ask now and then whether to stop, and then leave the rest undone.
bool parallelFor(std::size_t count, const std::function<void(std::size_t, const Stop &)> &work, Progress &progress,
                 const QString &step, double from, double to);

} // namespace touchstone
