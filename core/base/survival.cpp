#include "core/base/survival.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace touchstone
{

namespace
{

struct Counts {
    std::int64_t all = 0;
    std::int64_t ended = 0;
};

// A million lifetimes in days have some thousands of different lengths.
std::vector<std::pair<double, Counts>> countsByLength(std::span<const Lifetime> lifetimes)
{
    std::unordered_map<double, Counts> byLength;
    for (const Lifetime &lifetime : lifetimes) {
        Counts &counts = byLength[lifetime.length];
        ++counts.all;
        counts.ended += lifetime.ended ? 1 : 0;
    }
    std::vector<std::pair<double, Counts>> sorted(byLength.begin(), byLength.end());
    std::ranges::sort(sorted, {}, &std::pair<double, Counts>::first);
    return sorted;
}

} // namespace

SurvivalCurve::SurvivalCurve(std::span<const Lifetime> lifetimes)
{
    double share = 1.0;
    double area = 0.0;
    double before = 0.0;
    auto atRisk = static_cast<std::int64_t>(lifetimes.size());
    for (const auto &[time, counts] : countsByLength(lifetimes)) {
        if (counts.ended > 0) {
            area += share * (time - before);
            share *= static_cast<double>(atRisk - counts.ended) / static_cast<double>(atRisk);
            m_steps.push_back({time, atRisk, counts.ended, share});
            m_areas.push_back(area);
            before = time;
        }
        atRisk -= counts.all;
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
