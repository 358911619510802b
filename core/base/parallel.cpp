#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace touchstone
{

bool parallelFor(std::size_t count, const std::function<void(std::size_t)> &work, Progress &progress,
                 const QString &step, double from, double to)
{
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> stopped = false;
    std::exception_ptr failure; // a helper's lack of memory is the caller's to tell
    std::once_flag failed;
    const auto help = [&] {
        try {
            for (std::size_t i = next++; i < count && !stopped; i = next++)
                work(i);
        } catch (...) {
            stopped = true;
            std::call_once(failed, [&failure] { failure = std::current_exception(); });
        }
    };

    std::vector<std::jthread> helpers;
    const std::size_t cores = std::max(1u, std::thread::hardware_concurrency());
    for (std::size_t i = 1; i < std::min(cores, count); ++i)
        helpers.emplace_back(help);
    for (std::size_t i = next++; i < count && !stopped; i = next++) {
        if (progress.isCancelled())
            stopped = true;
        else {
            progress.report(from + (to - from) * static_cast<double>(i) / static_cast<double>(count), step);
            work(i);
        }
    }
    helpers.clear(); // waits for them
    if (failure)
        std::rethrow_exception(failure);
    return !stopped;
}

} // namespace touchstone
