#include "core/base/survival.h"

#include <algorithm>

namespace touchstone
{

SurvivalCurve::SurvivalCurve(std::span<const Lifetime> lifetimes)
{
    std::vector<Lifetime> sorted(lifetimes.begin(), lifetimes.end());
    std::ranges::sort(sorted, {}, &Lifetime::length);
    double share = 1.0;
    double area = 0.0;
    double before = 0.0;
    for (auto begin = sorted.begin(); begin != sorted.end();) {
        const double time = begin->length;
        const auto end = std::find_if(begin, sorted.end(), [&](const Lifetime &other) { return other.length > time; });
        const auto ended = std::count_if(begin, end, [](const Lifetime &lifetime) { return lifetime.ended; });
        const auto atRisk = sorted.end() - begin;
        if (ended > 0) {
            area += share * (time - before);
            share *= static_cast<double>(atRisk - ended) / static_cast<double>(atRisk);
            m_steps.push_back({time, atRisk, ended, share});
            m_areas.push_back(area);
            before = time;
        }
        begin = end;
    }
}

double SurvivalCurve::shareAt(double time) const
{
    const auto after = std::ranges::upper_bound(m_steps, time, {}, &Step::time);
    return after == m_steps.begin() ? 1.0 : std::prev(after)->share;
}

double SurvivalCurve::meanUpTo(double time) const
{
    const auto after = std::ranges::upper_bound(m_steps, time, {}, &Step::time);
    if (after == m_steps.begin())
        return time;
    const auto last = std::prev(after);
    const auto index = static_cast<std::size_t>(last - m_steps.begin());
    return m_areas[index] + last->share * (time - last->time);
}

} // namespace touchstone
