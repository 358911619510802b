#include "core/proof/worst_misses.h"

#include "core/base/now_and_then.h"
#include "core/proof/trial.h"

#include <algorithm>
#include <cmath>

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

// The worst so far, the worst of all first, one of each account.
class Worst
{
public:
    explicit Worst(const Dataset &dataset) : m_dataset(dataset) {}

    void add(const Miss &miss)
    {
        if (m_misses.size() == missesOfEach && !isWorse(miss, m_misses.back()))
            return;
        const auto same = std::ranges::find(m_misses, miss.account, &Miss::account);
        if (same != m_misses.end() && !isWorse(miss, *same))
            return;
        if (same != m_misses.end())
            m_misses.erase(same);
        m_misses.insert(
            std::ranges::upper_bound(m_misses, miss, [this](const Miss &a, const Miss &b) { return isWorse(a, b); }),
            miss);
        if (m_misses.size() > missesOfEach)
            m_misses.pop_back();
    }

    const std::vector<Miss> &misses() const { return m_misses; }

private:
    bool isWorse(const Miss &a, const Miss &b) const
    {
        if (howWrong(a) != howWrong(b))
            return howWrong(a) > howWrong(b);
        if (sizeOf(a) != sizeOf(b))
            return sizeOf(a) > sizeOf(b);
        return a.account != b.account ? m_dataset.accountId(a.account) < m_dataset.accountId(b.account)
                                      : a.deal < b.deal;
    }

    const Dataset &m_dataset;
    std::vector<Miss> m_misses;
};

} // namespace

std::vector<Miss> worstMisses(const std::vector<TestedCase> &cases, const Dataset &dataset,
                              const std::vector<std::uint8_t> &points, const Stop &stop)
{
    Worst lost(dataset);
    Worst won(dataset);
    NowAndThen ask(stop);
    for (const TestedCase &one : cases) {
        if (ask.isStopped())
            return {};
        Miss miss{one.account, one.deal, one.positive, points[one.account], one.standing, unknownNumber};
        if (one.deal >= 0)
            miss.amount = dataset.opportunities.amount[static_cast<std::size_t>(one.deal)];
        if (howWrong(miss) > 0)
            (one.positive ? won : lost).add(miss);
    }
    std::vector<Miss> misses = lost.misses();
    misses.insert(misses.end(), won.misses().begin(), won.misses().end());
    return misses;
}

} // namespace touchstone
