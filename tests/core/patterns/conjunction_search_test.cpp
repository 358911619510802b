#include "core/patterns/conjunction_search.h"

#include "core/base/random_numbers.h"

#include <QTest>

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>

using namespace touchstone;

namespace
{

constexpr std::size_t rowCount = 150;
constexpr std::uint32_t noLimit = std::numeric_limits<std::uint32_t>::max();

// Members of one list each, so that any of them may be together.
SearchSpace listSpace(quint32 seed, std::size_t items, std::size_t leastRows, std::size_t rows = rowCount)
{
    RandomNumbers random(seed);
    CandidateItems candidates;
    for (std::uint32_t row = 0; row < rows; ++row)
        candidates.rows.push_back(row);
    candidates.cluster = candidates.rows;
    candidates.columns.push_back({QStringLiteral("tools"), true, RowSet(rows, true)});
    for (std::size_t item = 0; item < items; ++item) {
        RowSet cover(rows);
        const double share = 0.2 + 0.5 * random.unit();
        for (std::size_t row = 0; row < rows; ++row)
            if (random.unit() < share)
                cover.insert(row);
        const Criterion criterion{QStringLiteral("tools"), AnyOf{{QString::number(item)}}};
        candidates.items.push_back({criterion, 0, cover, 0.0, false, {}});
    }
    NoProgress progress;
    return *SearchSpace::build(std::move(candidates), {leastRows, 3, 1.0, 2.0}, progress);
}

std::vector<std::uint32_t> someRows(quint32 seed)
{
    RandomNumbers random(seed, 1);
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < rowCount; ++row)
        if (random.unit() < 0.5)
            rows.push_back(row);
    return rows;
}

using Found = std::map<std::vector<std::uint32_t>, std::pair<std::uint32_t, std::uint32_t>>;

// Everything with so many best rows and no more than so many rows; what is seen twice is told as a failure.
class AtLeast final : public Wanted
{
public:
    explicit AtLeast(std::uint32_t least, std::uint32_t mostRows = noLimit) : m_least(least), m_mostRows(mostRows) {}
    std::uint32_t leastBest(std::size_t) override { return m_least; }
    std::uint32_t mostRows(std::size_t, std::uint32_t) override { return m_mostRows; }
    void see(const Conjunction &one) override
    {
        const std::vector<std::uint32_t> items(one.itemSpan().begin(), one.itemSpan().end());
        twice = twice || !found.try_emplace(items, one.best, one.rows).second;
    }

    Found found;
    bool twice = false;

private:
    std::uint32_t m_least;
    std::uint32_t m_mostRows;
};

void addNaively(const SearchSpace &space, const RowSet &best, std::size_t most, std::uint32_t least,
                std::vector<std::uint32_t> &items, Found &found)
{
    const RowSet cover = coverOf(space, items);
    const auto rows = static_cast<std::uint32_t>(cover.count());
    const auto bestRows = static_cast<std::uint32_t>((cover & best).count());
    if (rows < space.leastRows() || bestRows < least)
        return;
    if (items.size() >= 3)
        found[items] = {bestRows, rows};
    if (items.size() == most)
        return;
    for (std::uint32_t next = items.empty() ? 0 : items.back() + 1; next < space.itemCount(); ++next) {
        items.push_back(next);
        addNaively(space, best, most, least, items, found);
        items.pop_back();
    }
}

Found naively(const SearchSpace &space, const std::vector<std::uint32_t> &bestRows, std::size_t most,
              std::uint32_t least)
{
    RowSet best(rowCount);
    for (const std::uint32_t row : bestRows)
        best.insert(row);
    Found found;
    std::vector<std::uint32_t> items;
    addNaively(space, best, most, least, items, found);
    return found;
}

class CancelledAtOnce final : public Progress
{
public:
    bool isCancelled() const override { return true; }
    void report(double, const QString &) override {}
};

} // namespace

class ConjunctionSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOfInterestIsSeenOnce_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("least");
        QTest::newRow("three, all") << 3 << 0;
        QTest::newRow("three, some") << 3 << 8;
        QTest::newRow("four, all") << 4 << 0;
        QTest::newRow("four, some") << 4 << 5;
        QTest::newRow("none") << 4 << 200;
    }

    void everythingOfInterestIsSeenOnce()
    {
        QFETCH(int, most);
        QFETCH(int, least);
        for (quint32 seed = 1; seed <= 4; ++seed) {
            const SearchSpace space = listSpace(seed, 12, 4);
            const std::vector<std::uint32_t> best = someRows(seed);
            const ConjunctionSearch search(space, best);
            const Found expected = naively(space, best, std::size_t(most), std::uint32_t(least));
            AtLeast wanted{std::uint32_t(least)};
            QVERIFY(search.beyondPairs(std::size_t(most), wanted, [] { return false; }));
            QVERIFY(!wanted.twice);
            QCOMPARE(wanted.found, expected);
            QCOMPARE(expected.empty(), least == 200);
        }
    }

    // Rows enough to be counted in several goes; with four items what has too many of them is gone on from.
    void whatHasTooManyRowsIsNotSeen()
    {
        constexpr std::size_t many = 20'000;
        const SearchSpace space = listSpace(3, 9, 4, many);
        const ConjunctionSearch search(space, someRows(3));
        AtLeast all(0);
        QVERIFY(search.beyondPairs(4, all, [] { return false; }));
        std::vector<std::uint32_t> rows;
        for (const auto &[items, counts] : all.found)
            rows.push_back(counts.second);
        std::ranges::sort(rows);
        const std::uint32_t most = rows[rows.size() / 2];
        for (const std::size_t size : {3, 4}) {
            AtLeast few(0, most);
            QVERIFY(search.beyondPairs(size, few, [] { return false; }));
            Found expected;
            std::ranges::copy_if(all.found, std::inserter(expected, expected.end()), [&](const auto &one) {
                return one.first.size() <= size && one.second.second <= most;
            });
            QVERIFY(!expected.empty());
            QCOMPARE(few.found, expected);
        }
    }

    void orderOfTheBestRowsDoesNotMatter()
    {
        const SearchSpace space = listSpace(5, 10, 4);
        std::vector<std::uint32_t> best = someRows(5);
        AtLeast one(6);
        ConjunctionSearch(space, best).beyondPairs(4, one, [] { return false; });
        RandomNumbers(1).shuffle(best);
        AtLeast other(6);
        ConjunctionSearch(space, best).beyondPairs(4, other, [] { return false; });
        QVERIFY(!one.found.empty());
        QCOMPARE(one.found, other.found);
    }

    void bestRowsOfItemsAreCounted()
    {
        const SearchSpace space = listSpace(1, 4, 4);
        const std::vector<std::uint32_t> best = someRows(1);
        const ConjunctionSearch search(space, best);
        RowSet rows(rowCount);
        for (const std::uint32_t row : best)
            rows.insert(row);
        const std::array<std::uint32_t, 3> items = {0, 1, 3};
        QCOMPARE(std::size_t{search.bestOf({items.data(), 1})}, (coverOf(space, {items.data(), 1}) & rows).count());
        QCOMPARE(std::size_t{search.bestOf(items)}, (coverOf(space, items) & rows).count());
        QCOMPARE(search.bestOfPair(0), search.bestOf({items.data(), 2}));
    }

    void itStopsWhenItIsTold()
    {
        const SearchSpace space = listSpace(1, 12, 4);
        const ConjunctionSearch search(space, someRows(1));
        AtLeast wanted(0);
        int asked = 0;
        QVERIFY(!search.beyondPairs(3, wanted, [&asked] { return ++asked > 5; }));
        QCOMPARE(asked, 6);
        CancelledAtOnce progress;
        QVERIFY(!search.beyondPairs(3, wanted, progress, {}, 0.0, 1.0));
    }
};

QTEST_GUILESS_MAIN(ConjunctionSearchTest)
#include "conjunction_search_test.moc"
