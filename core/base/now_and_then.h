#pragma once

#include "core/base/parallel.h"

namespace touchstone
{

// Asks whether to stop at every so manieth step of a long loop.
class NowAndThen
{
public:
    explicit NowAndThen(const Stop &stop) : m_stop(stop) {}
    bool isStopped() { return ++m_steps % betweenAsks == 0 && m_stop(); }

private:
    static constexpr std::size_t betweenAsks = 32'768; // a millisecond or two
    const Stop &m_stop;
    std::size_t m_steps = 0;
};

} // namespace touchstone
