#pragma once

#include "core/base/parallel.h"

namespace touchstone
{

// Asks whether to stop at every so manieth step of a long loop.
class NowAndThen
{
public:
    explicit NowAndThen(const Stop &stop) : m_stop(stop) {}
    bool isStopped(std::size_t steps = 1)
    {
        m_steps += steps;
        if (m_steps < betweenAsks)
            return false;
        m_steps = 0;
        return m_stop();
    }

private:
    static constexpr std::size_t betweenAsks = 32'768; // a millisecond or two
    const Stop &m_stop;
    std::size_t m_steps = 0;
};

} // namespace touchstone
