#include "core/scoring/divergence.h"
#include "core/scoring/score_counts.h"

#include <QtTest>

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
        const std::vector<std::size_t> counts = scoreCounts(scores, rows);
        QCOMPARE(counts.size() + 1, scoreBorders().size());
        QCOMPARE(counts[0], std::size_t{2});
        QCOMPARE(counts[1], std::size_t{1});
        QCOMPARE(counts[10], std::size_t{0});
        QCOMPARE(counts[19], std::size_t{2});
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
