#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <functional>
#include <optional>
#include <vector>

namespace touchstone
{

// Long work of the program. What it gives but its failure is left where the work knows of it.
using LongWork = std::function<std::optional<Error>(Progress &)>;

// One step of long work, by the name that it reports.
struct WatchedStep {
    QString name;
    double longest = 0.0; // milliseconds between two asks whether to stop, what came before it or after it among them
    double longestCpu = 0.0; // the same, of the asking thread's own time
};

// What was seen of long work that was left to end.
struct WatchedRun {
    std::vector<WatchedStep> steps; // in the order in which they came; before the first the nameless one
    double took = 0.0;              // milliseconds
    bool goesBack = false;          // the progress that it reports
    bool isWhole = false;           // it ends at 1
    std::optional<Error> failure;
};

WatchedRun watch(const LongWork &work);

// The same with less of what other work on the machine adds: of each step the least of both.
WatchedRun leastOf(WatchedRun one, const WatchedRun &other);

// What it takes to stop, in milliseconds.
struct StopTime {
    double wall = 0.0; // from the wish to the return
    double own = 0.0;  // of the thread's own time, from the last ask before the wish to the return
};

// The wish comes so long after the beginning. None where the work had ended by then.
std::optional<StopTime> timeToStop(const LongWork &work, double moment);

} // namespace touchstone
