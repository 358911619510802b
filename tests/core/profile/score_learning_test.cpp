#include "core/profile/score_learning.h"

#include "core/base/random_numbers.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace touchstone;

namespace
{

double logit(double share)
{
    return std::log(share / (1.0 - share));
}

// Yes and no for so many rows; the first `best` rows are the best ones.
struct Rows : LearningRows {
    std::vector<std::size_t> all;
    std::vector<ScoreCandidate> candidates;

    Rows(std::size_t count, std::size_t bestCount) : all(count)
    {
        best.assign(count, false);
        std::fill_n(best.begin(), bestCount, true);
        std::iota(all.begin(), all.end(), std::size_t{0});
    }

    // Yes for this share of the best and of the others.
    void add(const char *name, double ofBest, double ofRest, quint32 seed)
    {
        RandomNumbers random(seed);
        ScoreCandidate one;
        one.attribute = QLatin1String(name);
        one.criteria = {{one.attribute, AnyOf{{QStringLiteral("true")}}}};
        one.groups = 2;
        for (const bool isBest : best)
            one.group.push_back(random.unit() < (isBest ? ofBest : ofRest) ? 1 : 0);
        candidates.push_back(std::move(one));
    }
};

} // namespace

class ScoreLearningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // 20 of 100 are best: 4 imagined best ones at that rate are 20 imagined rows. With 10 of 20 the group's rate is
    // (10 + 4) / (20 + 20), with 10 of 80 the other's (10 + 4) / (80 + 20).
    void theWeightOfAGroupIsItsLogOddsDrawnTowardsTheBaseRate()
    {
        ScoreCandidate candidate;
        candidate.groups = 2;
        const std::vector<double> weights = groupWeights(candidate, {{10, 80}, {10, 20}});
        QVERIFY(std::abs(weights[0] - (logit(0.14) - logit(0.2))) < 1e-12);
        QVERIFY(std::abs(weights[1] - (logit(0.35) - logit(0.2))) < 1e-12);
    }

    // The best are known far more often, but where it is known they have it as often as others.
    void beingKnownCountsForNothing()
    {
        Rows rows(400, 100);
        ScoreCandidate candidate;
        candidate.groups = 2;
        for (std::size_t row = 0; row < 400; ++row)
            candidate.group.push_back(rows.best[row] || row % 3 == 0 ? static_cast<std::int16_t>(row / 2 % 2)
                                                                     : unknownGroup);
        for (const double weight : groupWeights(candidate, groupCounts(candidate, rows, rows.all)))
            QVERIFY(std::abs(weight) < 1e-9);
    }

    void piecesThatDoNotDifferHaveOneWeight()
    {
        ScoreCandidate candidate;
        candidate.cuts = {{10.0, 0.0}, {20.0, 0.0}};
        candidate.groups = 3;
        const std::vector<double> weights = groupWeights(candidate, {{10, 100}, {10, 100}, {40, 100}});
        QCOMPARE(weights[0], weights[1]);
        QVERIFY(weights[2] > weights[0]);
        QCOMPARE(dividingCuts(candidate, {{10, 100}, {10, 100}, {40, 100}}), std::vector<double>{20.0});
        QVERIFY(dividingCuts(candidate, {{10, 100}, {10, 100}, {10, 100}}).empty());
    }

    void partsHaveAsManyBestRowsEach()
    {
        const Rows rows(103, 15);
        std::vector<int> seen(103, 0);
        for (const auto &part : evenParts(rows, rows.all, 5, 1)) {
            QCOMPARE(std::count_if(part.begin(), part.end(), [&](std::size_t row) { return rows.best[row]; }), 3);
            QVERIFY(part.size() >= 20 && part.size() <= 21);
            for (const std::size_t row : part)
                ++seen[row];
        }
        QVERIFY(std::all_of(seen.begin(), seen.end(), [](int times) { return times == 1; }));
        QVERIFY(evenParts(rows, rows.all, 5, 1) != evenParts(rows, rows.all, 5, 2));
    }

    void rowsThatAreAlikeAreNeverTriedByEachOther()
    {
        Rows rows(100, 20);
        for (std::uint32_t row = 0; row < 100; ++row)
            rows.alike.push_back(row / 4);
        std::size_t rowsInParts = 0;
        for (const auto &part : evenParts(rows, rows.all, 5, 1)) {
            std::vector<int> seen(25, 0);
            for (const std::size_t row : part)
                ++seen[rows.alike[row]];
            QVERIFY(std::all_of(seen.begin(), seen.end(), [](int times) { return times == 0 || times == 4; }));
            rowsInParts += part.size();
        }
        QCOMPARE(rowsInParts, std::size_t(100));
    }

    void whatTellsIsChosenTheMostTellingFirstAndNoiseIsNot()
    {
        Rows rows(1000, 150);
        rows.add("noise", 0.3, 0.3, 1);
        rows.add("some", 0.5, 0.3, 2);
        rows.add("much", 0.7, 0.3, 3);
        rows.add("more noise", 0.5, 0.5, 4);
        const LearnedScore score = learnScore(rows.candidates, rows, rows.all, {0, 8, 2.5, 3.0});
        QCOMPARE(score.candidates, (std::vector<std::size_t>{2, 1}));
        QVERIFY(score.gained > 20.0);
        for (const double coefficient : score.coefficients)
            QVERIFY(coefficient > 0.0);
    }

    void whatIsGivenStaysAndTheRestIsChosenBesideIt()
    {
        Rows rows(1000, 150);
        rows.add("noise", 0.3, 0.3, 1);
        rows.add("much", 0.7, 0.3, 3);
        rows.add("the same", 0.7, 0.3, 3); // the same rows under another name
        const LearnedScore score = learnScore(rows.candidates, rows, rows.all, {1, 1, 2.5, 3.0});
        QCOMPARE(score.candidates, (std::vector<std::size_t>{0, 1}));
        const LearnedScore both = learnScore(rows.candidates, rows, rows.all, {2, 8, 2.5, 3.0});
        QCOMPARE(both.candidates, (std::vector<std::size_t>{0, 1})); // its copy adds nothing
        QCOMPARE(learnScore(rows.candidates, rows, rows.all, {1, 0, 2.5, 3.0}).candidates.size(), std::size_t(1));
    }

    void anAttributeIsThereOnceButItsCategoriesMayBeSeveral()
    {
        Rows rows(2000, 300);
        rows.add("country", 0.5, 0.25, 5);
        rows.add("country", 0.5, 0.25, 6);
        rows.candidates[1].criteria = {{QStringLiteral("country"), AnyOf{{QStringLiteral("false")}}}};
        const ScoreRules rules{0, 8, 2.5, 3.0};
        QCOMPARE(learnScore(rows.candidates, rows, rows.all, rules).candidates.size(), std::size_t(2));
        rows.candidates[1].criteria.clear();
        QCOMPARE(learnScore(rows.candidates, rows, rows.all, rules).candidates.size(), std::size_t(1));
    }

    // On rows that it was not learned from a score of noise tells nothing.
    void theCrossValidatedAreaIsThatOfNewRows()
    {
        double ofNoise = 0.0;
        for (quint32 seed = 1; seed <= 8; ++seed) {
            Rows noise(400, 60);
            for (quint32 column = 0; column < 20; ++column)
                noise.add("noise", 0.4, 0.4, 100 * seed + column);
            ofNoise += crossValidatedArea(noise.candidates, noise, {20, 0, 0.0, 3.0}) / 8.0;
        }
        QVERIFY2(std::abs(ofNoise - 0.5) < 0.03, qPrintable(QString::number(ofNoise)));
        Rows telling(400, 60);
        telling.add("much", 0.8, 0.2, 1);
        QVERIFY(crossValidatedArea(telling.candidates, telling, {1, 0, 0.0, 3.0}) > 0.7);
    }

    void rowsAreScoredByTheWeightsOfOthers()
    {
        Rows rows(100, 20);
        ScoreCandidate one;
        one.groups = 2;
        for (std::size_t row = 0; row < 100; ++row)
            one.group.push_back(row < 10 || row >= 90 ? 1 : 0); // 10 of 20, as in the first test
        const LearnedScore score{{0}, {2.0}, 0.0};
        const std::vector<double> scores = scoresBy(score, std::vector{one}, rows, rows.all, {0, 50});
        QVERIFY(std::abs(scores[0] - 2.0 * (logit(0.35) - logit(0.2))) < 1e-12);
        QVERIFY(std::abs(scores[1] - 2.0 * (logit(0.14) - logit(0.2))) < 1e-12);
    }
};

QTEST_GUILESS_MAIN(ScoreLearningTest)
#include "score_learning_test.moc"
