#include "core/profile/trait_points.h"

#include "core/base/random_numbers.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace touchstone;

namespace
{

// Rows of which the first are the best, and the traits that they have.
struct Rows : LearningRows {
    std::vector<std::size_t> all;
    std::vector<TraitDraft> traits;

    Rows(std::size_t count, std::size_t bestCount) : all(count)
    {
        rows.resize(count);
        best.assign(count, false);
        std::fill_n(best.begin(), bestCount, true);
        std::iota(all.begin(), all.end(), std::size_t{0});
    }

    TraitDraft &add(Basis basis, std::size_t bins)
    {
        TraitDraft draft;
        draft.trait.basis = basis;
        draft.trait.bins.resize(bins);
        draft.known.assign(rows.size(), true);
        draft.met.resize(rows.size());
        traits.push_back(std::move(draft));
        return traits.back();
    }

    // Met by every so-many-th of the best and of the others.
    void addShares(Basis basis, double ofBest, double ofRest, std::size_t shift = 0)
    {
        TraitDraft &draft = add(basis, 1);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const auto place = static_cast<double>((row * 37 + shift * 11) % 100) / 100.0;
            if (place < (best[row] ? ofBest : ofRest))
                draft.met[row] = {0};
        }
    }

    int most(std::size_t trait) const
    {
        int points = traits[trait].trait.otherwise;
        for (const Bin &bin : traits[trait].trait.bins)
            points = std::max(points, bin.points);
        return points;
    }
};

} // namespace

class TraitPointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSingleTraitHasAllPoints()
    {
        Rows rows(400, 100);
        rows.addShares(Basis::Evidence, 0.6, 0.3);
        learnPoints(rows.traits, rows, rows.all);
        QCOMPARE(rows.most(0), 100);
        QCOMPARE(rows.traits[0].trait.otherwise, 0);
        QCOMPARE(scoreOf(rows.traits, 0), rows.traits[0].met[0].empty() ? 0 : 100);
    }

    // The weights of evidence as in scoreLearning's test by hand: 10 of 20 and 10 of 80 with 4 best ones imagined at a
    // base rate of 0.2 are log odds of 0.35 and 0.14; unknown is the base rate. So unknown gets
    // (logit 0.20 - logit 0.14) / (logit 0.35 - logit 0.14) of the points: 0.4290 / 1.1963 = 35.9 %.
    void whatIsUnknownIsWorthTheBaseRate()
    {
        Rows rows(100, 20);
        TraitDraft &draft = rows.add(Basis::Evidence, 1);
        for (std::size_t row = 0; row < 100; ++row)
            if (row < 10 || row >= 90)
                draft.met[row] = {0};
        learnPoints(rows.traits, rows, rows.all);
        QCOMPARE(rows.traits[0].trait.bins[0].points, 100);
        QCOMPARE(rows.traits[0].trait.neutral, 36);
    }

    void whatOnlySupportsTheScoreNeverOutweighsWhatIsConfirmed()
    {
        Rows rows(2000, 300);
        rows.addShares(Basis::Evidence, 0.5, 0.35);
        rows.addShares(Basis::Prediction, 0.8, 0.2, 5);
        learnPoints(rows.traits, rows, rows.all);
        QCOMPARE(rows.most(0), 50);
        QCOMPARE(rows.most(1), 50);
        QVERIFY(rows.traits[1].held && !rows.traits[0].held);
        rows.traits[1].trait.basis = Basis::Evidence; // the same two, both confirmed
        learnPoints(rows.traits, rows, rows.all);
        QVERIFY2(rows.most(1) > 60, qPrintable(QString::number(rows.most(1))));
        QVERIFY(!rows.traits[1].held);
    }

    void supportIsHeldAtTheStrongestConfirmedLine()
    {
        Rows rows(3000, 400);
        rows.addShares(Basis::Evidence, 0.45, 0.35);
        rows.addShares(Basis::Evidence, 0.6, 0.3, 3);
        rows.addShares(Basis::Prediction, 0.8, 0.2, 7);
        rows.addShares(Basis::Prediction, 0.45, 0.38, 9);
        learnPoints(rows.traits, rows, rows.all);
        QVERIFY(rows.traits[2].held);
        QVERIFY(rows.most(1) > rows.most(0) && rows.most(2) <= rows.most(1) && rows.most(2) + 1 >= rows.most(1));
        QVERIFY(!rows.traits[3].held && rows.most(3) < rows.most(1));
        QCOMPARE(rows.most(0) + rows.most(1) + rows.most(2) + rows.most(3), 100);
    }

    void whereNothingIsConfirmedNothingIsHeld()
    {
        Rows rows(2000, 300);
        rows.addShares(Basis::Prediction, 0.5, 0.35);
        rows.addShares(Basis::Prediction, 0.8, 0.2, 5);
        learnPoints(rows.traits, rows, rows.all);
        QVERIFY(!rows.traits[0].held && !rows.traits[1].held);
        QVERIFY(rows.most(1) > 60);
    }

    // Ten categories that say nothing seem to say something on the rows that they are counted on. Weighed on other rows
    // they get few points.
    void manyCategoriesOfNoiseAreNotOverrated()
    {
        double points = 0.0;
        for (quint32 seed = 1; seed <= 20; ++seed) {
            Rows rows(600, 60);
            rows.addShares(Basis::Evidence, 0.6, 0.3);
            TraitDraft &noise = rows.add(Basis::Evidence, 10);
            RandomNumbers random(seed);
            for (std::vector<int> &met : noise.met)
                met = {static_cast<int>(random.below(10))};
            learnPoints(rows.traits, rows, rows.all);
            points += rows.most(1) / 20.0;
        }
        QVERIFY2(points < 20.0, qPrintable(QString::number(points)));
    }

    void theOrderOfTheBinsAndOfTheTraitsDoesNotMatter()
    {
        Rows rows(900, 120);
        rows.addShares(Basis::Evidence, 0.5, 0.35);
        rows.addShares(Basis::Evidence, 0.8, 0.4, 5);
        Rows turned = rows;
        std::swap(turned.traits[0], turned.traits[1]);
        learnPoints(rows.traits, rows, rows.all);
        learnPoints(turned.traits, turned, turned.all);
        QCOMPARE(rows.most(0), turned.most(1));
        QCOMPARE(rows.most(1), turned.most(0));
    }
};

QTEST_GUILESS_MAIN(TraitPointsTest)
#include "trait_points_test.moc"
