#include "core/data/number_list.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace touchstone;

namespace
{

const double unknown = std::numeric_limits<double>::quiet_NaN();

// Rows: 250, unknown, 40, 250, 40, 40.
NumberList coded()
{
    return {RowCodes{1U, 0U, 2U, 1U, 2U, 2U}, {unknown, 250.0, 40.0}};
}

} // namespace

class NumberListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheNumberOfEachRow()
    {
        const NumberList numbers = coded();
        QCOMPARE(numbers.size(), std::size_t(6));
        QCOMPARE(numbers[0], 250.0);
        QVERIFY(std::isnan(numbers[1]));
        QCOMPARE(numbers[5], 40.0);
        const std::vector<double> rows = numbers.ofRows();
        QCOMPARE(rows.size(), std::size_t(6));
        QCOMPARE(rows[3], 250.0);
        double sum = 0.0;
        for (const double number : numbers)
            sum += std::isnan(number) ? 0.0 : number;
        QCOMPARE(sum, 620.0);
        std::size_t last = 0;
        numbers.forEach([&last](std::size_t row, double) { last = row; });
        QCOMPARE(last, std::size_t(5));
    }

    void isTheSameWhetherCodedOrNot()
    {
        QVERIFY((NumberList(RowCodes{0U, 1U, 0U}, {5.0, 7.0})) == (NumberList{5.0, 7.0, 5.0}));
        QVERIFY(!((NumberList{5.0, 7.0}) == (NumberList{5.0, 8.0})));
        QVERIFY(NumberList().empty());
    }

    void changesOneRowOfThoseThatSharedANumber()
    {
        NumberList numbers = coded();
        const NumberList before = numbers;
        numbers.set(3, 300.0);
        QCOMPARE(numbers[0], 250.0);
        QCOMPARE(numbers[3], 300.0);
        QCOMPARE(before[3], 250.0);
    }

    void changesAllByTheirNumber()
    {
        NumberList numbers = coded();
        numbers.change([](double number) { return number > 100.0 ? unknown : number * 2.0; });
        QVERIFY(std::isnan(numbers[0]));
        QCOMPARE(numbers[2], 80.0);
    }

    void knowsItsKnownRows()
    {
        QCOMPARE(coded().knownRows().rows(), (std::vector<std::uint32_t>{0, 2, 3, 4, 5}));
        QCOMPARE((NumberList{unknown, 1.0}).knownRows().rows(), (std::vector<std::uint32_t>{1}));
    }

    void tellsWhatItCannotHave()
    {
        const auto isNegative = [](double number) { return number < 0.0; };
        QVERIFY(!coded().mayHave(isNegative)); // nor is unknown
        QVERIFY((NumberList{1.0, -2.0}).mayHave(isNegative));
        QVERIFY((NumberList(RowCodes{0U, 0U}, {1.0, -2.0})).mayHave(isNegative)); // though no row has it
    }

    void countsTheDifferentNumbers_data()
    {
        QTest::addColumn<bool>("isCoded");
        QTest::newRow("coded") << true;
        QTest::newRow("of rows") << false;
    }

    void countsTheDifferentNumbers()
    {
        QFETCH(bool, isCoded);
        const NumberCounts counts(isCoded ? coded() : NumberList(coded().ofRows()));
        QCOMPARE(counts.numbers(), (std::vector<double>{40.0, 250.0}));
        QCOMPARE(counts.count(0), std::size_t(3));
        QCOMPARE(counts.count(1), std::size_t(2));
        QCOMPARE(counts.total(), std::size_t(5));
        QCOMPARE(counts.at(2), 40.0); // 40, 40, 40, 250, 250
        QCOMPARE(counts.at(3), 250.0);
        QCOMPARE(counts.below(40.0), std::size_t(0));
        QCOMPARE(counts.below(250.0), std::size_t(3));
        QCOMPARE(counts.below(1000.0), std::size_t(5));
    }

    // "5" and "5.0" are two texts and one number.
    void countsANumberOfSeveralCodesOnce()
    {
        const NumberCounts counts(NumberList(RowCodes{0U, 1U, 0U, 2U}, {5.0, 5.0, 9.0}));
        QCOMPARE(counts.numbers(), (std::vector<double>{5.0, 9.0}));
        QCOMPARE(counts.count(0), std::size_t(3));
        QCOMPARE(NumberCounts(NumberList{unknown}).total(), std::size_t(0));
    }
};

QTEST_APPLESS_MAIN(NumberListTest)
#include "number_list_test.moc"
