#include "app/cli/interrupts.h"

namespace touchstone
{

#ifdef Q_OS_UNIX

namespace
{

sigset_t interruptOnly()
{
    sigset_t set = {};
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    return set;
}

} // namespace

InterruptsHeld::InterruptsHeld()
{
    const sigset_t set = interruptOnly();
    pthread_sigmask(SIG_BLOCK, &set, &m_before);
}

// An interrupt that was obeyed is taken away: delivered now, it would end the program before its exit status is told.
InterruptsHeld::~InterruptsHeld()
{
    if (pending()) {
        const sigset_t set = interruptOnly();
        int taken = 0;
        sigwait(&set, &taken);
    }
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

bool InterruptsHeld::pending()
{
    sigset_t set = {};
    return sigpending(&set) == 0 && sigismember(&set, SIGINT) == 1;
}

InterruptsLetThrough::InterruptsLetThrough()
{
    const sigset_t set = interruptOnly();
    pthread_sigmask(SIG_UNBLOCK, &set, &m_before);
}

InterruptsLetThrough::~InterruptsLetThrough()
{
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

#else

InterruptsHeld::InterruptsHeld() = default;
InterruptsHeld::~InterruptsHeld() = default;

bool InterruptsHeld::pending()
{
    return false;
}

InterruptsLetThrough::InterruptsLetThrough() = default;
InterruptsLetThrough::~InterruptsLetThrough() = default;

#endif

} // namespace touchstone
