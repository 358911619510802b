#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace touchstone
{

// Ctrl-C asks long work to stop instead of killing the program: the signal is held back and looked for, so that no
// handler and no global state is needed.
class InterruptsHeld
{
public:
    InterruptsHeld();
    ~InterruptsHeld();
    Q_DISABLE_COPY_MOVE(InterruptsHeld)

    // Whether one has come since.
    static bool pending();

private:
#ifdef Q_OS_UNIX
    sigset_t m_before = {};
#endif
};

// While the program only waits for input, Ctrl-C may well kill it.
class InterruptsLetThrough
{
public:
    InterruptsLetThrough();
    ~InterruptsLetThrough();
    Q_DISABLE_COPY_MOVE(InterruptsLetThrough)

private:
#ifdef Q_OS_UNIX
    sigset_t m_before = {};
#endif
};

} // namespace touchstone
