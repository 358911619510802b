#include "core/base/area_difference.h"

#include <QTest>

#include <cmath>

using namespace touchstone;

namespace
{

bool near(double actual, double expected, double tolerance)
{
    if (std::abs(actual - expected) <= tolerance)
        return true;
    qWarning("%.10g is not %.10g", actual, expected);
    return false;
}

} // namespace

class AreaDifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Two positives and two negatives. The first score puts one negative above one positive: three of four pairs are
    // right. The second puts all right. Components of the positives go from 1/2 and 1 to 1 and 1, those of the
    // negatives too: differences 1/2 and 0, each with a variance of the mean of 1/16. So 0.25 with an error of the root
    // of 1/8.
    void agreesWithTheValuesWorkedByHand()
    {
        const std::vector<TwoScores> rows = {{0.2, 0.8, true}, {0.9, 0.9, true}, {0.5, 0.3, false}, {0.1, 0.1, false}};
        const AreaDifference difference = areaDifference(rows);
        QVERIFY(near(difference.first, 0.75, 1e-12));
        QVERIFY(near(difference.second, 1.0, 1e-12));
        QVERIFY(near(difference.interval.low, 0.25 - 1.959964 * std::sqrt(0.125), 1e-6));
        QVERIFY(near(difference.interval.high, 0.25 + 1.959964 * std::sqrt(0.125), 1e-6));
    }

    void theSameScoreDoesNotDifferFromItself()
    {
        const std::vector<TwoScores> rows = {{1, 1, true}, {2, 2, false}, {3, 3, true}, {3, 3, false}};
        const AreaDifference difference = areaDifference(rows);
        QCOMPARE(difference.first, difference.second);
        QVERIFY(difference.interval == (Interval{0.0, 0.0}));
    }

    // The areas are those of each score alone.
    void areasAreThoseOfDeLong()
    {
        const std::vector<TwoScores> rows = {{0.3, 7, true},  {0.3, 2, false}, {0.8, 5, true}, {0.1, 5, false},
                                             {0.4, 1, false}, {0.2, 9, true},  {0.9, 3, false}};
        std::vector<double> positives, negatives;
        for (const TwoScores &row : rows)
            (row.positive ? positives : negatives).push_back(row.second);
        QVERIFY(near(areaDifference(rows).second, discrimination(positives, negatives).auc, 1e-12));
    }

    void withoutOneOfTheGroupsThereIsNothingToTell()
    {
        const std::vector<TwoScores> rows = {{1, 2, true}, {2, 1, true}};
        QCOMPARE(areaDifference(rows).first, 0.5);
        QVERIFY(areaDifference({}).interval == (Interval{0.0, 0.0}));
    }
};

QTEST_GUILESS_MAIN(AreaDifferenceTest)
#include "area_difference_test.moc"
