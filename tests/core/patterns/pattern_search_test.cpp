#include "core/patterns/pattern_search.h"

#include "core/patterns/explained_model.h"
#include "core/patterns/shuffled_labels.h"
#include "core/patterns/shuffled_triples.h"
#include "tests/core/patterns/planted_contrast.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace touchstone;

namespace
{

struct Prepared {
    SearchSpace space;
    ClusterDesign design;
    std::vector<std::uint32_t> best;
};

Prepared prepared(const Contrast &contrast)
{
    NoProgress progress;
    CandidateItems items = candidateItems(contrast, 6);
    RowSet best(items.rows.size());
    for (std::size_t i = 0; i < items.rows.size(); ++i)
        if (contrast.positive.contains(items.rows[i]))
            best.insert(i);
    ClusterDesign design(items.cluster, best);
    return {*SearchSpace::build(std::move(items), {6, 3}, progress), design, best.rows()};
}

double uglinessOf(const SearchSpace &space, const Hit &hit)
{
    double ugliness = 0.0;
    for (const std::uint32_t item : hit.itemSpan())
        ugliness += space.candidates().items[item].ugliness;
    return ugliness;
}

// Every triple, by looking at all there could be.
std::vector<Hit> allTriples(const SearchSpace &space, const PatternSearch &search)
{
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> pairs;
    for (const ItemPair &pair : space.pairs())
        pairs[{pair.first, pair.second}] = pair.rows;
    std::vector<Hit> triples;
    for (const auto &[pair, pairRows] : pairs)
        for (std::uint32_t third = pair.second + 1; third < space.itemCount(); ++third) {
            const auto a = pairs.find({pair.first, third});
            const auto b = pairs.find({pair.second, third});
            if (a == pairs.end() || b == pairs.end())
                continue;
            Hit hit{{pair.first, pair.second, third}, 3, {}, 0.0};
            const auto rows = static_cast<std::uint32_t>(coverOf(space, hit.itemSpan()).count());
            if (rows < space.leastRows() || rows >= 0.9 * std::min({pairRows, a->second, b->second}))
                continue;
            hit.tally = search.tallyOf(hit.itemSpan(), rows);
            hit.strength = strengthOf(hit.tally) - uglinessOf(space, hit);
            triples.push_back(hit);
        }
    return triples;
}

double strongestOf(const std::vector<Hit> &triples)
{
    double strongest = 0.0;
    for (const Hit &hit : triples)
        if (hit.tally.best >= 5 && hit.tally.isMore())
            strongest = std::max(strongest, hit.strength);
    return strongest;
}

Contrast smallContrast(quint32 seed)
{
    return test::plantedContrast({.rows = 200,
                                  .best = 40,
                                  .noiseColumns = 2,
                                  .seed = seed,
                                  .software = 1.0,
                                  .missing = seed % 2 == 0 ? 0.3 : 0.0,
                                  .missingBest = 0.1});
}

} // namespace

class PatternSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // 30 of 40 best and 20 of 60 others: by hand with expected 20, 20, 30 and 30.
    void strengthIsHalfOfG()
    {
        const double expected =
            30 * std::log(30.0 / 20) + 10 * std::log(10.0 / 20) + 20 * std::log(20.0 / 30) + 40 * std::log(40.0 / 30);
        QVERIFY(std::abs(strengthOf(Tally{30, 40, 50, 100}) - expected) < 1e-12);
        QCOMPARE(strengthOf(Tally{20, 40, 50, 100}), 0.0);
        QVERIFY(strengthOf(Tally{10, 40, 50, 100}) > 0.0);
        QCOMPARE(strengthOf(Tally{0, 0, 5, 10}), 0.0);
    }

    // Whatever is left out by bounds, the search finds what looking at everything finds.
    void strongestTripleIsThatOfABruteForceSearch()
    {
        for (quint32 seed = 1; seed <= 6; ++seed) {
            const Prepared made = prepared(smallContrast(seed));
            const PatternSearch search(made.space, made.design, made.best, 5);
            Hit found;
            search.triples(0.0, [&](const Hit &hit) {
                found = hit;
                return hit.strength;
            });
            const double strongest = strongestOf(allTriples(made.space, search));
            QVERIFY(strongest > 0.0);
            QCOMPARE(found.strength, strongest);
        }
    }

    void triplesAboveTheThresholdAreAllFoundOnAnyNumberOfCores()
    {
        const Prepared made = prepared(smallContrast(2));
        const PatternSearch search(made.space, made.design, made.best, 5);
        using Items = std::array<std::uint32_t, 3>;
        std::map<Items, double> expected;
        for (const Hit &hit : allTriples(made.space, search))
            if (hit.tally.best >= 5 && hit.tally.isMore() && hit.strength >= 2.0)
                expected[hit.items] = hit.strength;
        QVERIFY(expected.size() > 10);
        std::map<Items, double> found;
        const auto keep = [&](const Hit &hit) {
            found[hit.items] = hit.strength;
            return 2.0;
        };
        search.triples(2.0, keep);
        QCOMPARE(found, expected);
        found.clear();
        NoProgress progress;
        QVERIFY(search.triples(2.0, keep, progress, {}, 0.0));
        QCOMPARE(found, expected);
    }

    // Eleven shufflings: one group of eight, and three that do not fill one.
    void strongestTriplesOfShufflingsAreThoseOfBruteForceSearches()
    {
        for (quint32 seed = 1; seed <= 2; ++seed) {
            const Prepared made = prepared(smallContrast(seed));
            Shufflings shufflings(made.space, 11);
            std::vector<double> expected;
            std::size_t triples = 0;
            for (unsigned i = 0; i < 11; ++i) {
                RandomNumbers random(seed, i);
                auto search =
                    std::make_unique<PatternSearch>(made.space, made.design, made.design.shuffledBest(random), 5);
                const std::vector<Hit> all = allTriples(made.space, *search);
                triples = all.size();
                expected.push_back(strongestOf(all));
                shufflings.add(i, std::move(search));
            }
            NoProgress progress;
            std::vector<double> found(11, 0.0);
            const ShuffledTriples shuffled(made.space, shufflings, [] { return false; });
            QCOMPARE(shuffled.raise(found, 0.0, progress, {}, 0.0, 1.0), std::optional(std::int64_t(triples)));
            QCOMPARE(found, expected);
            // Above a threshold the strongest are told as well, the others may be.
            std::vector<double> ordered = expected;
            std::sort(ordered.begin(), ordered.end());
            found.assign(11, 0.0);
            QVERIFY(shuffled.raise(found, ordered[8], progress, {}, 0.0, 1.0));
            for (std::size_t i = 0; i < found.size(); ++i)
                QVERIFY(expected[i] >= ordered[8] ? found[i] == expected[i] : found[i] <= expected[i]);
        }
    }

    // A third of the triples, by their first two items.
    void ofAShareOfTheTriplesTheStrongestIsFound()
    {
        const Prepared made = prepared(smallContrast(1));
        const TripleShare share{3};
        RandomNumbers random(1, 7);
        auto search = std::make_unique<PatternSearch>(made.space, made.design, made.design.shuffledBest(random), 5);
        std::vector<Hit> triples = allTriples(made.space, *search);
        Shufflings shufflings(made.space, 1);
        shufflings.add(0, std::move(search));
        const std::size_t all = triples.size();
        std::erase_if(triples, [&](const Hit &hit) { return !share.contains(hit.items[0], hit.items[1]); });
        QVERIFY(triples.size() > all / 6 && triples.size() < all / 2);
        NoProgress progress;
        std::vector<double> found(1, 0.0);
        const ShuffledTriples shuffled(
            made.space, shufflings, [] { return false; }, share);
        QCOMPARE(shuffled.raise(found, 0.0, progress, {}, 0.0, 1.0), std::optional(std::int64_t(triples.size())));
        QCOMPARE(found.front(), strongestOf(triples));
    }

    // Chance is at most so many times as often as strong among all as among a share: what is needed rises by no more
    // than the logarithm of that, and hardly falls.
    void aShareOfTheTriplesTellsWhatIsNeededOnTheSafeSide()
    {
        const Prepared made = prepared(test::plantedContrast({.rows = 300, .best = 60, .noiseColumns = 6}));
        NoProgress progress;
        const auto needed = [&](std::size_t oneIn) {
            const auto shuffled = ShuffledLabels::run(made.space, made.design, 5, {}, progress, {oneIn});
            return std::tuple(shuffled->strengthFor(0.05, 3), shuffled->tested(), shuffled->testedTogether());
        };
        const auto [ofAll, counts, all] = needed(1);
        const auto [ofShare, aboutCounts, about] = needed(4);
        QVERIFY2(ofShare > ofAll - 0.5 && ofShare < ofAll + std::log(4.0) + 0.5,
                 qPrintable(QStringLiteral("%1 %2").arg(ofAll).arg(ofShare)));
        QCOMPARE(all, counts[0] + counts[1] + counts[2]);
        QVERIFY(std::abs(double(aboutCounts[2] - counts[2])) < 0.1 * double(counts[2]));
        const QString digits = QString::number(about); // three of them are told
        QVERIFY2(digits.size() > 3 && digits.endsWith(QString(digits.size() - 3, QLatin1Char('0'))),
                 qPrintable(digits));
    }

    // Of more than sixteen groups of eight, which are sieved at once.
    void manyShufflingsAreLookedAtTogether()
    {
        const Prepared made = prepared(smallContrast(3));
        Shufflings shufflings(made.space, 133);
        std::vector<double> expected;
        for (unsigned i = 0; i < 133; ++i) {
            RandomNumbers random(3, i);
            auto search = std::make_unique<PatternSearch>(made.space, made.design, made.design.shuffledBest(random), 5);
            expected.push_back(strongestOf(allTriples(made.space, *search)));
            shufflings.add(i, std::move(search));
        }
        std::vector<double> ordered = expected;
        std::sort(ordered.begin(), ordered.end());
        NoProgress progress;
        for (const double threshold : {0.0, ordered[100], ordered[132]}) {
            std::vector<double> found(expected.size(), 0.0);
            const ShuffledTriples shuffled(made.space, shufflings, [] { return false; });
            QVERIFY(shuffled.raise(found, threshold, progress, {}, 0.0, 1.0));
            for (std::size_t i = 0; i < found.size(); ++i)
                QVERIFY(expected[i] >= threshold ? found[i] == expected[i] : found[i] <= expected[i]);
        }
    }

    void strongTripleWithAPairIsOneOfAll()
    {
        const Prepared made = prepared(smallContrast(3));
        const PatternSearch search(made.space, made.design, made.best, 5);
        const std::vector<Hit> triples = allTriples(made.space, search);
        const auto strongest = std::max_element(triples.begin(), triples.end(), [](const Hit &a, const Hit &b) {
            return strongestOf({a}) < strongestOf({b});
        });
        const std::array<std::uint32_t, 2> pair = {strongest->items[0], strongest->items[2]};
        double expected = 0.0;
        for (const Hit &hit : triples) {
            const auto has = [&](std::uint32_t item) {
                return std::find(hit.items.begin(), hit.items.end(), item) != hit.items.end();
            };
            if (has(pair[0]) && has(pair[1]))
                expected = std::max(expected, strongestOf({hit}));
        }
        QVERIFY(expected > 0.0);
        QCOMPARE(search.strongestTripleWith({&pair, 1}), expected);
    }

    void pairsAboveTheThresholdAreAllFound()
    {
        const Prepared made = prepared(test::plantedContrast({.rows = 300, .best = 60, .software = 2.0}));
        const PatternSearch search(made.space, made.design, made.best, 5);
        int found = 0;
        search.pairs(3.0, [&](const Hit &) {
            ++found;
            return 3.0;
        });
        int expected = 0;
        for (const ItemPair &pair : made.space.pairs()) {
            const std::array<std::uint32_t, 2> items = {pair.first, pair.second};
            const Tally tally = search.tallyOf(items, pair.rows);
            const auto &all = made.space.candidates().items;
            if (tally.best >= 5 && tally.isMore() &&
                strengthOf(tally) - all[pair.first].ugliness - all[pair.second].ugliness >= 3.0)
                ++expected;
        }
        QVERIFY(expected > 3);
        QCOMPARE(found, expected);
    }

    void adjustedPFallsWithStrengthAndMeetsItsInverse()
    {
        const Prepared made = prepared(test::plantedContrast({.rows = 200, .best = 40}));
        NoProgress progress;
        const auto shuffled = ShuffledLabels::run(made.space, made.design, 5, {.permutations = 100}, progress);
        QVERIFY(shuffled);
        QCOMPARE(shuffled->sizes(), 3);
        for (std::uint32_t size = 1; size <= 3; ++size) {
            double before = 1.0;
            for (double strength = 0.0; strength < 30.0; strength += 0.25) {
                const double p = shuffled->adjustedP(strength, size);
                QVERIFY(p <= before);
                before = p;
            }
            QVERIFY(std::abs(shuffled->adjustedP(shuffled->strengthFor(0.05, size), size) - 0.05) < 1e-9);
        }
        QVERIFY(shuffled->strengthFor(0.05, 2) > shuffled->strengthFor(0.05, 1)); // more is tried
    }

    // 20 accounts of 10 deals, all won or all lost: the outcomes within an account are wholly alike.
    void dealsThatGoAlikeWithinAccountsAreWeighedByTheirDesignEffect()
    {
        std::vector<std::uint32_t> cluster;
        RowSet best(200);
        RowSet accountAttribute(200);
        RowSet dealAttribute(200);
        for (std::uint32_t row = 0; row < 200; ++row) {
            cluster.push_back(row / 10);
            if (row / 10 % 2 == 0)
                best.insert(row);
            if (row < 50)
                accountAttribute.insert(row);
            if (row % 10 < 5)
                dealAttribute.insert(row);
        }
        const ClusterDesign design(cluster, best);
        QVERIFY(std::abs(design.correlation() - 1.0) < 1e-9);
        // Five whole accounts of ten: the sum over accounts of (covered - 2.5)^2 is 5 * 56.25 + 15 * 6.25 = 375, over
        // 50 * 3/4.
        QVERIFY(std::abs(design.effect(accountAttribute) - 10.0) < 1e-9);
        QCOMPARE(design.effect(dealAttribute), 1.0);
        RandomNumbers random(1);
        const std::vector<std::uint32_t> shuffled = design.shuffledBest(random);
        QCOMPARE(shuffled.size(), std::size_t{100});
        RowSet drawn(200);
        for (const std::uint32_t row : shuffled)
            drawn.insert(row);
        for (std::uint32_t account = 0; account < 20; ++account)
            for (std::uint32_t row = account * 10; row < account * 10 + 10; ++row)
                QCOMPARE(drawn.contains(row), drawn.contains(account * 10));
    }

    void rowsOfTheirOwnHaveNoDesignEffect()
    {
        RowSet best(10);
        best.insert(3);
        best.insert(7);
        const ClusterDesign design({0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, best);
        QCOMPARE(design.correlation(), 0.0);
        QCOMPARE(design.effect(best), 1.0);
        RandomNumbers random(1);
        QCOMPARE(design.shuffledBest(random).size(), std::size_t{2});
        QCOMPARE(design.randomHalf(random).count(), std::size_t{5});
        QCOMPARE((design.randomHalf(random) & best).count(), std::size_t{1});
    }

    // Of 100 rows 40 are best; 30 of the 50 that meet a pattern. A second condition that the same rows meet adds
    // nothing.
    void modelExplainsWhatItKnows()
    {
        RowSet best(100);
        RowSet pattern(100);
        for (std::size_t row = 0; row < 100; ++row) {
            if (row < 50)
                pattern.insert(row);
            if (row < 30 || row >= 90)
                best.insert(row);
        }
        ExplainedModel model(best);
        QVERIFY(std::abs(model.expected(pattern) - 20.0) < 1e-6);
        QVERIFY(std::abs(model.variance(pattern) - 50 * 0.4 * 0.6 * 0.5) < 1e-6);
        model.add(pattern);
        QVERIFY(std::abs(model.expected(pattern) - 30.0) < 1.5); // the ridge holds a little back
        QVERIFY(model.variance(pattern) < 0.5);
    }

    void overlapLooksAtBothSides()
    {
        RowSet a(100);
        RowSet b(100);
        for (std::size_t row = 0; row < 100; ++row) {
            if (row < 80)
                a.insert(row);
            if (row >= 5 && row < 85)
                b.insert(row);
        }
        QCOMPARE(overlap(a, a), 1.0);
        QCOMPARE(overlap(a, b), 15.0 / 25); // outside 15 of 25; inside it would be 75 of 85
    }
};

QTEST_GUILESS_MAIN(PatternSearchTest)
#include "pattern_search_test.moc"
