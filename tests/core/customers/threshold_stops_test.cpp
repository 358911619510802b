#include "core/customers/threshold_stops.h"

#include <QtTest>

using namespace touchstone;
using Operator = CriterionForm::Operator;

class ThresholdStopsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThresholdStandsAtItsOwnValueAmongTheRoundOnes()
    {
        const ThresholdStops stops = thresholdStops(histogram(), {.op = Operator::AtLeast, .low = 7});
        QCOMPARE(stops.values, (std::vector<double>{0, 5, 7, 10}));
        QCOMPARE(stops.handles, std::vector<int>{2});
        QCOMPARE(stops.side, ThresholdStops::Side::Above);
        QCOMPARE(withThreshold({.op = Operator::AtLeast, .low = 7}, stops, 0, 3).low, 10.0);
    }

    void theUpperEndOfARangeIsTheSecondThreshold()
    {
        const CriterionForm form{.op = Operator::Between, .low = 0, .high = 5};
        const ThresholdStops stops = thresholdStops(histogram(), form);
        QCOMPARE(stops.handles, (std::vector<int>{0, 1}));
        QCOMPARE(withThreshold(form, stops, 1, 2).high, 10.0);
        QCOMPARE(withThreshold(form, stops, 1, 2).low, 0.0);
    }

    void belowIsTheHighEnd()
    {
        const CriterionForm form{.op = Operator::LessThan, .high = 5};
        QCOMPARE(withThreshold(form, thresholdStops(histogram(), form), 0, 0).high, 0.0);
    }

    void aShareStandsAtTheValueWhereItBegins()
    {
        const CriterionForm form{.op = Operator::TopShare, .share = 0.33};
        const ThresholdStops stops = thresholdStops(histogram(), form);
        const auto own = static_cast<std::size_t>(stops.handles.front());
        QCOMPARE(stops.shares[own], 0.33);
        QCOMPARE(stops.values[own], 8.0); // the highest third of 1 to 10
        QVERIFY(std::is_sorted(stops.values.begin(), stops.values.end()));
        QCOMPARE(withThreshold(form, stops, 0, 0).share, 0.95);

        const ThresholdStops lowest = thresholdStops(histogram(), {.op = Operator::BottomShare, .share = 0.2});
        QCOMPARE(lowest.values[static_cast<std::size_t>(lowest.handles.front())], 2.0);
        QVERIFY(std::is_sorted(lowest.values.begin(), lowest.values.end()));
    }

    void thereIsNoThresholdWithoutNumbers()
    {
        QVERIFY(thresholdStops({}, {.op = Operator::AtLeast}).values.empty());
        QVERIFY(thresholdStops(histogram(), {.op = Operator::IsMissing}).handles.empty());
    }

private:
    static OutcomeHistogram histogram()
    {
        OutcomeHistogram histogram;
        histogram.borders = {0, 5, 10};
        histogram.stops = {0, 5, 10};
        histogram.sorted = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        return histogram;
    }
};

QTEST_APPLESS_MAIN(ThresholdStopsTest)
#include "threshold_stops_test.moc"
