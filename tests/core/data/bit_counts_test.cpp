#include "core/data/bit_counts.h"

#include "core/base/random_numbers.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace touchstone;

namespace
{

std::vector<std::uint64_t> randomWords(RandomNumbers &random, std::size_t count)
{
    std::vector<std::uint64_t> words(count);
    for (std::uint64_t &word : words)
        word = random.next();
    return words;
}

std::size_t bitByBit(const std::vector<std::uint64_t> &a, const std::uint64_t *b)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        for (int bit = 0; bit < 64; ++bit)
            count += (a[i] & b[i]) >> bit & 1;
    return count;
}

} // namespace

class BitCountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownRowIsCounted()
    {
        const std::vector<std::uint64_t> row = {0b1011, ~std::uint64_t{0}, 0, std::uint64_t{1} << 63};
        const std::vector<std::uint64_t> other = {0b0110, 0xff, 5, std::uint64_t{1} << 63};
        for (const BitCounts &counts : usableBitCounts()) {
            QCOMPARE(counts.count(row.data(), 4), std::size_t{68});
            QCOMPARE(counts.countAnd(row.data(), other.data(), 4), std::size_t{10});
            QCOMPARE(counts.count(row.data(), 0), std::size_t{0});
        }
    }

    // At every length up to some registers, so that each way of ending a row is taken, and from odd places in memory.
    void everyProcessorCountsTheSame()
    {
        RandomNumbers random(7);
        for (std::size_t words = 1; words <= 70; ++words) {
            const std::vector<std::uint64_t> a = randomWords(random, words);
            const std::vector<std::uint64_t> table = randomWords(random, 5 * words);
            const std::vector<std::uint32_t> numbers = {4, 0, 2, 2};
            for (const BitCounts &counts : usableBitCounts()) {
                QCOMPARE(counts.count(a.data(), words), bitByBit(a, a.data()));
                std::vector<std::uint32_t> each(numbers.size());
                counts.countAndEach(a.data(), table.data(), words, numbers, each.data());
                for (std::size_t i = 0; i < numbers.size(); ++i) {
                    const std::uint64_t *row = table.data() + numbers[i] * words;
                    QCOMPARE(std::size_t{each[i]}, bitByBit(a, row));
                    QCOMPARE(counts.countAnd(a.data(), row, words), bitByBit(a, row));
                }
                std::vector<std::uint64_t> both(words + 1, 77);
                QCOMPARE(counts.keepAnd(both.data(), a.data(), table.data(), words), bitByBit(a, table.data()));
                for (std::size_t i = 0; i < words; ++i)
                    QCOMPARE(both[i], a[i] & table[i]);
                QCOMPARE(both[words], std::uint64_t{77});
            }
        }
    }

    void rowsSideBySideAreCountedEachByItself()
    {
        RandomNumbers random(3);
        constexpr std::size_t lanes = BitCounts::lanes;
        const auto rowOf = [](const std::uint64_t *bits, std::size_t words, std::size_t lane) {
            std::vector<std::uint64_t> row(words);
            for (std::size_t word = 0; word < words; ++word)
                row[word] = bits[word * lanes + lane];
            return row;
        };
        for (std::size_t words = 1; words <= 9; ++words) {
            const std::vector<std::uint64_t> a = randomWords(random, words * lanes);
            const std::vector<std::uint64_t> table = randomWords(random, 6 * words * lanes);
            const std::vector<std::uint32_t> numbers = {5, 1, 0, 1};
            std::vector<std::size_t> shared; // per number and lane
            for (const std::uint32_t number : numbers)
                for (std::size_t lane = 0; lane < lanes; ++lane)
                    shared.push_back(bitByBit(rowOf(a.data(), words, lane),
                                              rowOf(&table[number * words * lanes], words, lane).data()));
            const auto third = static_cast<std::uint32_t>(shared[8]); // enough in one lane at least
            const std::vector<std::uint32_t> least = {0, third, 1000, third + 1};
            for (const BitCounts &counts : usableBitCounts()) {
                std::vector<std::uint64_t> both(words * lanes);
                const std::uint32_t most = counts.keepLanes(both.data(), a.data(), table.data(), words);
                std::size_t expected = 0;
                for (std::size_t lane = 0; lane < lanes; ++lane)
                    expected = std::max(
                        expected, bitByBit(rowOf(a.data(), words, lane), rowOf(table.data(), words, lane).data()));
                QCOMPARE(std::size_t{most}, expected);
                for (std::size_t i = 0; i < both.size(); ++i)
                    QCOMPARE(both[i], a[i] & table[i]);

                std::vector<LanesFound> found(numbers.size());
                found.resize(counts.findLanes(a.data(), table.data(), words, numbers, least.data(), found.data()));
                std::vector<std::uint32_t> enough(numbers.size(), 0);
                for (const LanesFound &one : found)
                    enough[one.place] = one.lanes;
                QCOMPARE(enough[0], 0xffu);
                for (std::size_t i = 0; i < numbers.size(); ++i)
                    for (std::size_t lane = 0; lane < lanes; ++lane)
                        QCOMPARE((enough[i] >> lane & 1) != 0, shared[i * lanes + lane] >= least[i]);
                QVERIFY(std::is_sorted(found.begin(), found.end(),
                                       [](const LanesFound &x, const LanesFound &y) { return x.place < y.place; }));
            }
        }
    }

    void theBestWayIsOneOfTheUsable()
    {
        QVERIFY(!usableBitCounts().empty());
        QVERIFY(usableBitCounts().front().countAnd == plainBitCounts().countAnd);
        QVERIFY(usableBitCounts().back().countAnd == bitCounts().countAnd);
    }
};

QTEST_GUILESS_MAIN(BitCountsTest)
#include "bit_counts_test.moc"
