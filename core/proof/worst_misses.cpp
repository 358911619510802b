#include "core/proof/worst_misses.h"

#include "core/base/stoppable_sort.h"
#include "core/proof/trial.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace touchstone
{

namespace
{

// How far from where it should be: 0 at the middle.
double howWrong(const Miss &miss)
{
    return miss.positive ? 0.5 - miss.standing : miss.standing - 0.5;
}

double sizeOf(const Miss &miss)
{
    return std::isnan(miss.amount) ? 0.0 : miss.amount;
}

std::vector<Miss> worst(std::vector<Miss> misses, const Dataset &dataset, const Stop &stop)
{
    sortUnlessStopped(misses, stop, [&](const Miss &a, const Miss &b) {
        if (howWrong(a) != howWrong(b))
            return howWrong(a) > howWrong(b);
        if (sizeOf(a) != sizeOf(b))
            return sizeOf(a) > sizeOf(b);
        return a.account != b.account ? dataset.accountId(a.account) < dataset.accountId(b.account) : a.deal < b.deal;
    });
    std::set<std::uint32_t> accounts;
    std::vector<Miss> chosen;
    for (const Miss &miss : misses) {
        if (chosen.size() == missesOfEach)
            break;
        if (accounts.insert(miss.account).second)
            chosen.push_back(miss);
    }
    return chosen;
}

} // namespace

std::vector<Miss> worstMisses(const std::vector<TestedCase> &cases, const Dataset &dataset,
                              const std::vector<std::uint8_t> &points, const Stop &stop)
{
    std::vector<Miss> lost;
    std::vector<Miss> won;
    for (const TestedCase &one : cases) {
        Miss miss{one.account, one.deal, one.positive, points[one.account], one.standing, unknownNumber};
        if (one.deal >= 0)
            miss.amount = dataset.opportunities.amount[static_cast<std::size_t>(one.deal)];
        if (howWrong(miss) > 0)
            (one.positive ? won : lost).push_back(miss);
    }
    std::vector<Miss> misses = worst(std::move(lost), dataset, stop);
    const std::vector<Miss> low = worst(std::move(won), dataset, stop);
    misses.insert(misses.end(), low.begin(), low.end());
    return misses;
}

} // namespace touchstone
