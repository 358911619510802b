#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace touchstone
{

namespace
{

constexpr std::chrono::milliseconds betweenLooks(10);

class Untold final : public Progress
{
public:
    explicit Untold(const Stop &stop) : m_stop(stop) {}
    bool isCancelled() const override { return m_stop(); }
    void report(double, const QString &) override {}

private:
    const Stop &m_stop;
};

} // namespace

bool parallelFor(std::size_t count, const std::function<void(std::size_t)> &work, Progress &progress,
                 const QString &step, double from, double to)
{
    const auto oneCall = [&work](std::size_t i, const Stop &) { work(i); };
    return parallelFor(count, std::function<void(std::size_t, const Stop &)>(oneCall), progress, step, from, to);
}

bool parallelFor(std::size_t count, const std::function<void(std::size_t)> &work, const Stop &stop)
{
    Untold progress(stop);
    return parallelFor(count, work, progress, {}, 0.0, 1.0);
}

bool parallelFor(std::size_t count, const std::function<void(std::size_t, const Stop &)> &work, Progress &progress,
                 const QString &step, double from, double to)
{
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> stopped = false;
    std::exception_ptr failure; // a helper's lack of memory is the caller's to tell
    std::once_flag failed;
    const Stop isStopped = [&stopped] { return stopped.load(); };
    const auto help = [&] {
        try {
            for (std::size_t i = next++; i < count && !stopped; i = next++)
                work(i, isStopped);
        } catch (...) {
            stopped = true;
            std::call_once(failed, [&failure] { failure = std::current_exception(); });
        }
    };

    std::mutex mutex;
    std::condition_variable finished;
    const std::size_t cores = std::max(1u, std::thread::hardware_concurrency());
    std::size_t busy = std::max<std::size_t>(1, std::min(cores, count)) - 1;
    std::vector<std::jthread> helpers;
    for (std::size_t i = busy; i > 0; --i)
        helpers.emplace_back([&] {
            help();
            const std::lock_guard lock(mutex);
            if (--busy == 0)
                finished.notify_one();
        });
    // Only this thread may ask whether to go on, and tells the others.
    const Stop isCancelled = [&] {
        if (progress.isCancelled())
            stopped = true;
        return stopped.load();
    };
    for (std::size_t i = next++; i < count && !isCancelled(); i = next++) {
        progress.report(from + (to - from) * static_cast<double>(i) / static_cast<double>(count), step);
        work(i, isCancelled);
    }
    std::unique_lock lock(mutex);
    while (!finished.wait_for(lock, betweenLooks, [&busy] { return busy == 0; }))
        isCancelled();
    lock.unlock();
    helpers.clear();
    if (failure)
        std::rethrow_exception(failure);
    return !stopped;
}

} // namespace touchstone
