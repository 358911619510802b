#include "core/base/random_numbers.h"
#include "core/scoring/point_sums.h"

#include <QTest>

using namespace touchstone;

namespace
{

ClassPoints randomPoints(RandomNumbers &random, std::size_t classes)
{
    ClassPoints points;
    for (std::vector<std::uint8_t> &each : points) {
        each.resize(std::max(classes, leastEntries));
        for (std::size_t code = 0; code < classes; ++code)
            each[code] = static_cast<std::uint8_t>(random.below(60));
    }
    return points;
}

} // namespace

class PointSumsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classesGetTheirPoints_data()
    {
        QTest::addColumn<int>("classes");
        QTest::newRow("one class") << 1;
        QTest::newRow("as many as fit in a register") << 16;
        QTest::newRow("one more") << 17;
        QTest::newRow("more than a byte tells apart") << 300;
        QTest::newRow("more than two bytes do") << 70000;
    }

    void classesGetTheirPoints()
    {
        QFETCH(int, classes);
        RandomNumbers random(static_cast<std::uint64_t>(classes));
        const ClassPoints points = randomPoints(random, static_cast<std::size_t>(classes));
        std::vector<quint32> codes(1000);
        for (quint32 &code : codes)
            code = static_cast<quint32>(random.below(static_cast<std::uint64_t>(classes)));
        codes[0] = static_cast<quint32>(classes - 1);
        const RowCodes ofRows(codes);
        for (const bool plainly : {false, true}) {
            PointSums sums;
            sums[Sum::Lowest].fill(3);
            addPoints(sums, ofRows, 10, 101, points, plainly);
            for (std::size_t row = 0; row < 101; ++row) {
                QCOMPARE(sums[Sum::Points][row], points[0][codes[10 + row]]);
                QCOMPARE(int{sums[Sum::Lowest][row]}, points[1][codes[10 + row]] + 3);
                QCOMPARE(sums[Sum::Known][row], points[3][codes[10 + row]]);
            }
            QCOMPARE(int{sums[Sum::Points][101]}, 0);
        }
    }
};

QTEST_APPLESS_MAIN(PointSumsTest)
#include "point_sums_test.moc"
