#include "core/base/growing_array.h"

#include <QTest>

using namespace touchstone;

class GrowingArrayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsValuesWhileItGrows()
    {
        GrowingArray<int> array;
        for (int i = 0; i < 100'000; ++i)
            array.append(i);
        const int more[] = {7, 8, 9};
        array.append(more, 3);
        array.shrinkToFit();
        QCOMPARE(array.size(), std::size_t(100'003));
        for (std::size_t i = 0; i < 100'000; ++i)
            QCOMPARE(array.data()[i], static_cast<int>(i));
        QCOMPARE(array.data()[100'002], 9);
    }

    void copiesAreTheirOwn()
    {
        GrowingArray<int> array;
        array.append(1);
        GrowingArray<int> copy = array;
        copy.append(2);
        QCOMPARE(array.size(), std::size_t(1));
        array = copy;
        QCOMPARE(array.size(), std::size_t(2));
        QCOMPARE(array.data()[1], 2);
        const GrowingArray<int> moved = std::move(copy);
        QCOMPARE(moved.size(), std::size_t(2));
        QCOMPARE(copy.size(), std::size_t(0)); // NOLINT(bugprone-use-after-move): it is empty then
    }

    void reservesWithoutValues()
    {
        GrowingArray<char> array;
        array.reserve(1000);
        QCOMPARE(array.size(), std::size_t(0));
        array.append(nullptr, 0);
        QCOMPARE(array.size(), std::size_t(0));
    }
};

QTEST_APPLESS_MAIN(GrowingArrayTest)
#include "growing_array_test.moc"
