#include "core/data/speakable.h"

#include "core/base/locale_text.h"

#include <QtTest>

#include <limits>

using namespace touchstone;

namespace
{

using Values = std::vector<double>;

double day(int year, int month, int dayOfMonth)
{
    return daysFromDate(QDate(year, month, dayOfMonth));
}

} // namespace

class SpeakableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreOneTwoOrFive_data()
    {
        QTest::addColumn<double>("span");
        QTest::addColumn<int>("parts");
        QTest::addColumn<double>("step");
        QTest::newRow("a hundred in twenty") << 100.0 << 20 << 5.0;
        QTest::newRow("rounds up to keep the number") << 97.0 << 20 << 5.0;
        QTest::newRow("below one") << 1.0 << 10 << 0.1;
        QTest::newRow("up to the next decade") << 160.0 << 20 << 10.0;
        QTest::newRow("two") << 30.0 << 20 << 2.0;
        QTest::newRow("no span") << 0.0 << 20 << 1.0;
        QTest::newRow("endless") << std::numeric_limits<double>::infinity() << 20 << 1.0;
    }
    void stepsAreOneTwoOrFive()
    {
        QFETCH(double, span);
        QFETCH(int, parts);
        QTEST(roundStep(span, parts), "step");
    }

    void eachAnswerOfASurveyHasABarOfItsOwn()
    {
        QCOMPARE(speakableBorders({0, 3, 7, 9, 10}, 24), Values({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}));
    }

    void averagesOfAnswersShareTheBarsOfAnswers()
    {
        QCOMPARE(speakableBorders({1, 2, 2, 2.5, 3}, 24), Values({1, 2, 3, 4}));
    }

    void bordersAreRoundAndEncloseAllValues()
    {
        QCOMPARE(speakableBorders({-37, 12, 81}, 13),
                 Values({-40, -30, -20, -10, 0, 10, 20, 30, 40, 50, 60, 70, 80, 90}));
        QCOMPARE(speakableBorders({42}, 24), Values({42, 43}));
        QVERIFY(speakableBorders({}, 24).empty());
        QVERIFY(speakableBorders({unknownValue()}, 24).empty());
    }

    void numbersTooLongToBeCountedGetOneBar() // identifiers as numbers: of doubles there are none between these
    {
        const Values ids = {1e17, 1e17 + 16.0};
        QCOMPARE(speakableBorders(ids, 24), ids);
        QCOMPARE(speakableValues(ids, true), ids);
        QCOMPARE(speakableBorders({1e17}, 24), Values({1e17, 1e17}));
    }

    void amountsThatDifferByDecadesGetStepsThatGrow()
    {
        // The median is 20 and the largest tenth begins at 9,000: equal steps would be one bar and a lone one.
        const Values amounts = {10, 10, 20, 20, 20, 20, 40, 60, 9000, 9000};
        QCOMPARE(speakableBorders(amounts, 12), Values({0, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000}));
    }

    void thresholdsStandAtRoundValuesBetweenBorders()
    {
        QCOMPARE(speakableValues(Values({0, 10, 20}), true), Values({0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20}));
        QCOMPARE(speakableValues(Values({0, 1, 2}), true), Values({0, 1, 2}));
        QCOMPARE(speakableValues(Values({10, 20, 50}), true), Values({10, 12, 14, 16, 18, 20, 30, 40, 50}));
        QVERIFY(speakableValues(Values(), true).empty());
    }

    void thresholdsOfDatesStandAtMonthsBetweenYears()
    {
        const Values months = speakableDays(Values({day(2021, 1, 1), day(2022, 1, 1)}));
        QCOMPARE(months.size(), std::size_t{13});
        QCOMPARE(months[1], day(2021, 2, 1));
        QCOMPARE(months[12], day(2022, 1, 1));
        QCOMPARE(speakableDays(Values({day(2021, 1, 1), day(2021, 2, 1)})).size(), std::size_t{32});
    }

    void theNearestValueWins()
    {
        const Values stops = {0, 10, 20};
        QCOMPARE(nearestIndex(stops, -5), std::size_t{0});
        QCOMPARE(nearestIndex(stops, 5), std::size_t{0});
        QCOMPARE(nearestIndex(stops, 5.1), std::size_t{1});
        QCOMPARE(nearestIndex(stops, 99), std::size_t{2});
        QCOMPARE(nearestIndex(Values(), 99), std::size_t{0});
    }

    void allBarsAreEquallyWideOnTheAxis()
    {
        const Values borders = {0, 10, 20, 50};
        QCOMPARE(axisPosition(borders, 5), 0.5);
        QCOMPARE(axisPosition(borders, 20), 2.0);
        QCOMPARE(axisPosition(borders, 35), 2.5);
        QCOMPARE(axisPosition(borders, -1), 0.0);
        QCOMPARE(axisPosition(borders, 51), 3.0);
        QCOMPARE(axisPosition(borders, unknownValue()), 0.0);
    }

private:
    static double unknownValue() { return std::numeric_limits<double>::quiet_NaN(); }
};

QTEST_APPLESS_MAIN(SpeakableTest)
#include "speakable_test.moc"
