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

    void whatIsEnoughInAllThreeIsTold()
    {
        RandomNumbers random(8);
        for (int round = 0; round < 300; ++round) {
            std::array<std::array<std::uint8_t, 16>, 3> values;
            for (auto &some : values)
                for (std::uint8_t &value : some)
                    value = static_cast<std::uint8_t>(random.below(4) == 0 ? 255 : random.below(256));
            const auto least = static_cast<std::uint8_t>(round % 5 == 0 ? 255 : random.below(256));
            std::uint32_t expected = 0;
            for (std::size_t place = 0; place < 16; ++place)
                if (values[0][place] >= least && values[1][place] >= least && values[2][place] >= least)
                    expected |= 1u << place;
            QCOMPARE(atLeastInAll(values[0].data(), values[1].data(), values[2].data(), least), expected);
        }
    }
};

QTEST_APPLESS_MAIN(ByteCountsTest)
#include "byte_counts_test.moc"
