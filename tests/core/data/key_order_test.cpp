#include "core/base/random_numbers.h"
#include "core/data/key_order.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace touchstone;

class KeyOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesFollowTheirKeysAndEqualOnesStayInTurn_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("keys");
        QTest::newRow("nothing") << 0 << 1;
        QTest::newRow("few") << 7 << 3;
        QTest::newRow("as many as are found at once") << 200 << 101;
        QTest::newRow("more") << 201 << 101;
        QTest::newRow("many alike") << 5000 << 2;
        QTest::newRow("many") << 5003 << 256;
    }

    void placesFollowTheirKeysAndEqualOnesStayInTurn()
    {
        QFETCH(int, size);
        QFETCH(int, keys);
        RandomNumbers random(3);
        std::vector<std::uint8_t> given(static_cast<std::size_t>(size));
        for (std::uint8_t &key : given)
            key = static_cast<std::uint8_t>(random.below(static_cast<std::uint64_t>(keys)));
        std::vector<std::uint32_t> expected(given.size());
        std::iota(expected.begin(), expected.end(), 0u);
        std::ranges::stable_sort(expected, {}, [&](std::uint32_t place) { return given[place]; });

        const KeyOrder order(given);
        QCOMPARE(order.size(), given.size());
        for (std::size_t place = 0; place < expected.size(); ++place)
            QCOMPARE(order[place], expected[place]);
        if (!given.empty())
            QCOMPARE(KeyOrder(given)[given.size() - 1], expected.back()); // the last without the others before it
    }
};

QTEST_APPLESS_MAIN(KeyOrderTest)
#include "key_order_test.moc"
