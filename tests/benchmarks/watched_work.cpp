#include "tests/benchmarks/watched_work.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <thread>

namespace touchstone
{

namespace
{

using Clock = std::chrono::steady_clock;

double since(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double ownCpu()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

// Notes when it is asked by the thread that does the work: only that one gives it up. The time up to an ask counts for
// the step that was under way when it began.
class Watch final : public Progress
{
public:
    explicit Watch(WatchedRun &run) : m_run(run) { m_run.steps.push_back({}); }

    bool isCancelled() const override
    {
        if (std::this_thread::get_id() == m_thread)
            note();
        return false;
    }

    void report(double fraction, const QString &step) override
    {
        m_run.goesBack |= fraction < m_fraction;
        m_fraction = fraction;
        if (m_run.steps[m_step].name == step)
            return;
        const auto known = std::ranges::find(m_run.steps, step, &WatchedStep::name);
        m_step = static_cast<std::size_t>(known - m_run.steps.begin());
        if (known == m_run.steps.end())
            m_run.steps.push_back({step});
    }

    void note() const
    {
        WatchedStep &step = m_run.steps[m_stepOfLast];
        step.longest = std::max(step.longest, since(m_last));
        step.longestCpu = std::max(step.longestCpu, ownCpu() - m_lastCpu);
        m_last = Clock::now();
        m_lastCpu = ownCpu();
        m_stepOfLast = m_step;
    }

    bool isWhole() const { return m_fraction == 1.0; }

private:
    WatchedRun &m_run;
    std::thread::id m_thread = std::this_thread::get_id();
    std::size_t m_step = 0;
    double m_fraction = 0.0;
    mutable std::size_t m_stepOfLast = 0;
    mutable Clock::time_point m_last = Clock::now();
    mutable double m_lastCpu = ownCpu();
};

// Wishes to stop at a moment.
class Wish final : public Progress
{
public:
    explicit Wish(double moment) : m_moment(moment) {}

    bool isCancelled() const override
    {
        const bool isWished = sinceWish() >= 0.0;
        if (!isWished && std::this_thread::get_id() == m_thread)
            m_cpuBefore = ownCpu();
        return isWished;
    }
    void report(double, const QString &) override {}
    double sinceWish() const { return since(m_start) - m_moment; }
    double ownSinceBefore() const { return ownCpu() - m_cpuBefore; }

private:
    double m_moment;
    std::thread::id m_thread = std::this_thread::get_id();
    Clock::time_point m_start = Clock::now();
    mutable double m_cpuBefore = ownCpu();
};

} // namespace

WatchedRun watch(const LongWork &work)
{
    WatchedRun run;
    const Clock::time_point start = Clock::now();
    Watch progress(run);
    run.failure = work(progress);
    progress.note();
    run.took = since(start);
    run.isWhole = progress.isWhole();
    return run;
}

WatchedRun leastOf(WatchedRun one, const WatchedRun &other)
{
    for (WatchedStep &step : one.steps)
        if (const auto same = std::ranges::find(other.steps, step.name, &WatchedStep::name);
            same != other.steps.end()) {
            step.longest = std::min(step.longest, same->longest);
            step.longestCpu = std::min(step.longestCpu, same->longestCpu);
        }
    one.took = std::min(one.took, other.took);
    return one;
}

std::optional<StopTime> timeToStop(const LongWork &work, double moment)
{
    Wish progress(moment);
    const std::optional<Error> failure = work(progress);
    const StopTime took{progress.sinceWish(), progress.ownSinceBefore()};
    const bool stopped = failure && failure->code == Error::Code::Cancelled;
    return stopped ? std::optional(took) : std::nullopt;
}

} // namespace touchstone
