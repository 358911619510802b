#include "core/data/byte_counts.h"

#include "core/base/random_numbers.h"

#include <QTest>

using namespace touchstone;

class ByteCountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsWithABitAreThoseWhoseValueHasIt()
    {
        RandomNumbers random(7);
        for (const std::size_t rows : {0, 1, 15, 16, 63, 64, 65, 200, 1000}) {
            std::vector<std::uint8_t> values;
            for (std::size_t row = 0; row < rows; ++row)
                values.push_back(static_cast<std::uint8_t>(random.below(256)));
            for (int bit = 0; bit < 8; ++bit)
                QCOMPARE(rowsWithBit(values, bit),
                         RowSet::where(rows, [&](std::size_t row) { return (values[row] >> bit & 1) != 0; }).words());
        }
    }
};

QTEST_APPLESS_MAIN(ByteCountsTest)
#include "byte_counts_test.moc"
