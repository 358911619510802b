#include "core/base/random_numbers.h"
#include "core/scoring/divergence.h"
#include "core/scoring/score_counts.h"

#include <QtTest>

#include <cmath>

using namespace touchstone;

class ScoreCountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsScoresByFivePoints()
    {
        FitScores scores;
        scores.points = {0, 4, 5, 99, 100, 50};
        RowSet rows(6, true);
        rows.remove(5);
        const std::vector<std::size_t> counts = scoreBars(pointCounts(scores, rows));
        QCOMPARE(counts.size() + 1, scoreBorders().size());
        QCOMPARE(counts[0], std::size_t{2});
        QCOMPARE(counts[1], std::size_t{1});
        QCOMPARE(counts[10], std::size_t{0});
        QCOMPARE(counts[19], std::size_t{2});
    }

    void medianLiesBetweenTheMiddleScores()
    {
        PointCounts counts = {};
        QVERIFY(std::isnan(medianOf(counts)));
        counts[10] = 2;
        counts[40] = 1;
        QCOMPARE(medianOf(counts), 10.0);
        counts[50] = 1;
        QCOMPARE(medianOf(counts), 25.0);
    }

    void gradesFollowFromScoresAndLimits()
    {
        PointCounts counts = {};
        counts[39] = 1;
        counts[40] = 2;
        counts[80] = 3;
        const TierLimits limits{.from = {80, std::nullopt, 40}};
        QCOMPARE(gradeCounts(counts, limits), (TierCounts{3, 0, 2, 1}));
    }

    void countsOfManyRowsAreThoseOfEach()
    {
        RandomNumbers random(4);
        FitScores scores;
        RowSet rows(1000);
        PointCounts points = {};
        TierCounts tiers = {};
        for (std::size_t row = 0; row < 1000; ++row) {
            scores.points.push_back(static_cast<std::uint8_t>(random.below(101)));
            scores.tiers.push_back(static_cast<Tier>(random.below(4)));
            // Some words are full, some nearly, some thin, some empty.
            if (random.below(8) >= (row / 64) % 9)
                continue;
            rows.insert(row);
            ++points[scores.points[row]];
            ++tiers[static_cast<std::size_t>(scores.tiers[row])];
        }
        QCOMPARE(pointCounts(scores, rows), points);
        QCOMPARE(tierCounts(scores, rows), tiers);
    }

    void speaksOfDivergenceOnlyWhereThereIsSome()
    {
        PipelineFit fit;
        QVERIFY(divergenceSentence(fit).isEmpty());
        fit.bestCount = 100;
        fit.bestOutside = 9;
        fit.customerCount = 480;
        fit.customersOutside = 210;
        QVERIFY(divergenceSentence(fit).isEmpty());
        fit.bestOutside = 10;
        QVERIFY(divergenceSentence(fit).startsWith(
            QStringLiteral("10 of the 100 best customers, and 210 of all 480 customers")));
    }
};

QTEST_APPLESS_MAIN(ScoreCountsTest)
#include "score_counts_test.moc"
