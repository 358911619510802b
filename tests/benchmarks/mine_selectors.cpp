// Mines a folder of write_selectors with the search of the program and prints the best conjunctions by weighted
// relative accuracy, p / n - (rows / n) (P / n), each with its rows, best rows and conditions:
//
//   mine_selectors FOLDER DEPTH [TOP] [bound|every|test|shuffle]
//
// bound leaves out what cannot be among the TOP; every looks at all; test makes the exact test of all with 20 rows or
// more as well; shuffle compares with 1,000 shuffled labellings, single conditions and pairs.

#include "core/base/statistics.h"
#include "core/patterns/conjunction_search.h"
#include "core/patterns/shuffled_labels.h"
#include "tests/benchmarks/selectors.h"

#include <QString>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <mutex>
#include <tuple>

using namespace touchstone;

namespace
{

constexpr std::uint32_t fewestTested = 20;

double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

CandidateItems itemsOf(Selectors &selectors)
{
    CandidateItems items;
    for (std::uint32_t row = 0; row < selectors.rowCount; ++row)
        items.rows.push_back(row);
    items.cluster = items.rows;
    // As members of one list, so that any of them may be together.
    items.columns.push_back({QStringLiteral("selectors"), true, RowSet(selectors.rowCount, true)});
    for (std::size_t i = 0; i < selectors.rows.size(); ++i) {
        const Criterion criterion{QStringLiteral("selectors"), AnyOf{{QString::number(i)}}};
        items.items.push_back({criterion, 0, std::move(selectors.rows[i]), 0.0, false, {}});
    }
    return items;
}

// The best conjunctions so far; of equally good ones those with the lower numbers.
class Best final : public Wanted
{
public:
    Best(const SearchSpace &space, const ConjunctionSearch &search, std::size_t top, bool bound, bool test)
        : m_search(search), m_top(top), m_bound(bound), m_test(test),
          m_perRow(1.0 / static_cast<double>(space.rowCount())),
          m_rate(static_cast<double>(search.bestRows()) / static_cast<double>(space.rowCount())),
          m_total(static_cast<std::int64_t>(space.rowCount()))
    {
    }

    std::uint32_t leastBest(std::size_t) override { return m_least.load(std::memory_order_relaxed); }

    void see(const Conjunction &found) override
    {
        if (m_test && found.rows >= fewestTested)
            testExactly(found);
        m_seen.fetch_add(1, std::memory_order_relaxed);
        const double quality = found.best * m_perRow - (found.rows * m_perRow) * m_rate;
        if (quality < m_cut.load(std::memory_order_relaxed))
            return;
        const std::lock_guard lock(m_mutex);
        keep({-quality, found});
    }

    void smallOnes(const SearchSpace &space)
    {
        for (std::uint32_t item = 0; item < space.itemCount(); ++item)
            see({{item, 0, 0, 0}, 1, m_search.bestOf({&item, 1}), space.rows(item)});
        for (std::size_t i = 0; i < space.pairs().size(); ++i) {
            const ItemPair &pair = space.pairs()[i];
            if (m_search.bestOfPair(i) >= leastBest(i))
                see({{pair.first, pair.second, 0, 0}, 2, m_search.bestOfPair(i), pair.rows});
        }
    }

    void print()
    {
        for (const auto &[quality, one] : m_kept) {
            std::printf("%.12f %u %u", -quality, one.rows, one.best);
            for (std::uint32_t i = 0; i < 3; ++i)
                std::printf(" %d", i < one.size ? static_cast<int>(one.items[i]) : -1);
            std::printf("\n");
        }
        std::fprintf(stderr, "%zu looked at in full, %zu exact tests, least p %.3e\n", m_seen.load(), m_tests.load(),
                     m_leastP.load());
    }

private:
    using Kept = std::pair<double, Conjunction>;

    static bool before(const Kept &a, const Kept &b)
    {
        return std::tie(a.first, a.second.size, a.second.items) < std::tie(b.first, b.second.size, b.second.items);
    }

    void keep(const Kept &one)
    {
        m_kept.insert(std::upper_bound(m_kept.begin(), m_kept.end(), one, before), one);
        if (m_kept.size() > m_top)
            m_kept.pop_back();
        if (m_kept.size() < m_top)
            return;
        m_cut = -m_kept.back().first;
        if (m_bound && m_cut > 0.0) { // at best all rows are best ones
            std::uint32_t least = m_least;
            while (least * m_perRow * (1.0 - m_rate) < m_cut)
                ++least;
            m_least = least > 0 ? least - 1 : 0; // in case rounding made it one too many
        }
    }

    void testExactly(const Conjunction &found)
    {
        const std::int64_t best = m_search.bestRows();
        const double p = fisherExact({found.best, best, std::int64_t{found.rows} - found.best, m_total - best});
        m_tests.fetch_add(1, std::memory_order_relaxed);
        double least = m_leastP.load(std::memory_order_relaxed);
        while (p < least && !m_leastP.compare_exchange_weak(least, p)) {
        }
    }

    const ConjunctionSearch &m_search;
    std::size_t m_top;
    bool m_bound;
    bool m_test;
    double m_perRow;
    double m_rate;
    std::int64_t m_total;
    std::mutex m_mutex;
    std::vector<Kept> m_kept;
    std::atomic<double> m_cut = -1.0;
    std::atomic<std::uint32_t> m_least = 0;
    std::atomic<std::size_t> m_seen = 0;
    std::atomic<std::size_t> m_tests = 0;
    std::atomic<double> m_leastP = 1.0;
};

int shuffle(const SearchSpace &space, const RowSet &best, double start)
{
    NoProgress progress;
    const ClusterDesign design(space.candidates().cluster, best);
    const auto shuffled = ShuffledLabels::run(space, design, 1, {.maxConditions = 2, .permutations = 1000}, progress);
    std::printf("%lld pairs, strength needed for 5 %%: %.6f\n", static_cast<long long>(shuffled->tested()[1]),
                shuffled->strengthFor(0.05, 2));
    std::fprintf(stderr, "shuffling %.4f s of CPU\n", cpuSeconds() - start);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "mine_selectors FOLDER DEPTH [TOP] [bound|every|test|shuffle]\n");
        return 2;
    }
    const std::size_t depth = static_cast<std::size_t>(std::atoi(argv[2]));
    const std::size_t top = argc > 3 ? static_cast<std::size_t>(std::atoi(argv[3])) : 50;
    const std::string mode = argc > 4 ? argv[4] : "bound";
    std::optional<Selectors> selectors = readSelectors(argv[1]);
    if (!selectors) {
        std::fprintf(stderr, "The folder could not be read.\n");
        return 1;
    }
    const RowSet best = selectors->best;
    const double start = cpuSeconds();
    NoProgress progress;
    const SpaceLimits anything{1, 2, 1.0, 2.0};
    const std::optional<SearchSpace> space = SearchSpace::build(itemsOf(*selectors), anything, progress);
    if (mode == "shuffle")
        return shuffle(*space, best, start);
    const ConjunctionSearch search(*space, best.rows());
    Best found(*space, search, top, mode == "bound", mode == "test");
    found.smallOnes(*space);
    if (depth > 2)
        search.beyondPairs(depth, found, progress, {}, 0.0, 1.0);
    found.print();
    std::fprintf(stderr, "mining %.4f s of CPU\n", cpuSeconds() - start);
    return 0;
}
