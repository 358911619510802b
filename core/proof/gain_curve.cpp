#include "core/proof/gain_curve.h"

#include "core/base/now_and_then.h"
#include "core/base/stoppable_sort.h"
#include "core/proof/trial.h"

#include <algorithm>

namespace touchstone
{

GainCurve gainCurve(const std::vector<StandingCount> &highestFirst)
{
    double positives = 0;
    double all = 0;
    for (const StandingCount &count : highestFirst) {
        positives += count.positive;
        all += count.all;
    }
    GainCurve curve;
    if (positives == 0)
        return curve;
    double positivesBefore = 0;
    double allBefore = 0;
    auto at = highestFirst.begin();
    for (int step = 0; step <= GainCurve::steps; ++step) {
        const double wanted = all * step / GainCurve::steps;
        while (at != highestFirst.end() && allBefore + at->all <= wanted) {
            positivesBefore += at->positive;
            allBefore += at->all;
            ++at;
        }
        const double part = at == highestFirst.end() ? 0.0 : at->positive * (wanted - allBefore) / at->all;
        curve.captured.push_back((positivesBefore + part) / positives);
    }
    return curve;
}

GainCurve gainCurve(const std::vector<TestedCase> &cases, const Stop &stop)
{
    std::vector<const TestedCase *> order;
    order.reserve(cases.size());
    for (const TestedCase &one : cases)
        order.push_back(&one);
    sortUnlessStopped(order, stop, [](const TestedCase *a, const TestedCase *b) { return a->standing > b->standing; });
    if (stop())
        return {};
    std::vector<StandingCount> counts;
    NowAndThen ask(stop);
    for (std::size_t i = 0; i < order.size() && !ask.isStopped(); ++i) {
        if (i == 0 || order[i]->standing != order[i - 1]->standing)
            counts.push_back({});
        counts.back().all += 1;
        counts.back().positive += order[i]->positive ? 1 : 0;
    }
    return gainCurve(counts);
}

} // namespace touchstone
