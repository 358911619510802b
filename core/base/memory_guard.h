#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <atomic>
#include <new>

namespace touchstone
{

// Stops long work, by the way in which it is cancelled, once the process holds more memory than a ceiling: before the
// system starts to swap or to kill.
class MemoryGuard final : public Progress
{
public:
    // `ceiling` in bytes of the whole process; 0: none.
    MemoryGuard(Progress &work, qint64 ceiling) : m_work(work), m_ceiling(ceiling) {}

    bool isCancelled() const override;
    void report(double fraction, const QString &step) override { m_work.report(fraction, step); }
    bool isExceeded() const { return m_isExceeded; }

private:
    Progress &m_work;
    qint64 m_ceiling;
    mutable std::atomic<int> m_asked = 0;
    mutable std::atomic<bool> m_isExceeded = false;
};

// Half of the memory there is: the rest is for the project that was open before, and for other programs.
qint64 memoryCeiling();

Error outOfMemory(); // says that, and what to do about it

// What work(Progress &) gives, a Result; an error of its own where it goes above the ceiling or gets no memory.
template <typename Work>
auto withinMemory(Progress &progress, qint64 ceiling, const Work &work) -> decltype(work(progress))
{
    MemoryGuard guard(progress, ceiling);
    try {
        auto result = work(guard);
        if (!result && guard.isExceeded())
            return outOfMemory();
        return result;
    } catch (const std::bad_alloc &) {
        return outOfMemory();
    }
}

} // namespace touchstone
