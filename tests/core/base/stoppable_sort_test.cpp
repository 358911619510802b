#include "core/base/stoppable_sort.h"

#include "core/base/random_numbers.h"

#include <QTest>

using namespace touchstone;

class StoppableSortTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalRunsAreMergedInOrder_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 1000, 65'536, 65'537, 200'000, 400'001})
            QTest::addRow("%d", count) << count;
    }

    void severalRunsAreMergedInOrder()
    {
        QFETCH(const int, count);
        RandomNumbers random(7);
        std::vector<std::uint64_t> values;
        for (int i = 0; i < count; ++i)
            values.push_back(random.below(50'000));
        std::vector<std::uint64_t> expected = values;
        std::sort(expected.begin(), expected.end());
        sortUnlessStopped(values, neverStop);
        QVERIFY(values == expected);
    }

    void anotherOrderIsKept()
    {
        std::vector<int> values = {2, 3, 1};
        sortUnlessStopped(values, neverStop, std::greater<>());
        QCOMPARE(values, (std::vector<int>{3, 2, 1}));
    }

    void itAsksAndStops()
    {
        int asks = 0;
        std::vector<int> values(400'000, 1);
        sortUnlessStopped(values, [&asks] { return ++asks >= 3; });
        QVERIFY(asks <= 6);
        QCOMPARE(values.size(), std::size_t{400'000});
    }
};

QTEST_GUILESS_MAIN(StoppableSortTest)
#include "stoppable_sort_test.moc"
