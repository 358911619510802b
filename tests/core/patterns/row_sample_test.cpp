#include "core/base/random_numbers.h"
#include "core/patterns/row_sample.h"
#include "core/patterns/shuffled_labels.h"
#include "tests/support/sample_data.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace touchstone;

namespace
{

// So many accounts of which the first ones are best. Two attributes: one of 10 values, one of 1,000 in another order.
Contrast contrastOf(std::size_t rows, std::size_t best, bool backwards = false)
{
    std::vector<double> tens(rows);
    std::vector<double> thousands(rows);
    Contrast contrast;
    contrast.positive = contrast.background = RowSet(rows);
    for (std::size_t i = 0; i < rows; ++i) {
        const std::size_t row = backwards ? rows - 1 - i : i;
        tens[row] = static_cast<double>(i % 10);
        thousands[row] = static_cast<double>(i * 7 % 1000);
        (i < best ? contrast.positive : contrast.background).insert(row);
    }
    const auto column = [](const char *key, std::vector<double> numbers) {
        Column made;
        made.attribute.key = made.attribute.label = QLatin1String(key);
        made.attribute.kind = ValueKind::Number;
        made.cells = Numbers{std::move(numbers)};
        return made;
    };
    contrast.table = Table(rows).with(column("tens", std::move(tens))).with(column("thousands", std::move(thousands)));
    contrast.eligible = {QStringLiteral("tens"), QStringLiteral("thousands")};
    return contrast;
}

const Stop &never()
{
    static const Stop stop = [] { return false; };
    return stop;
}

std::vector<std::pair<double, double>> valuesOf(const Contrast &contrast, const RowSet &rows)
{
    const auto numbers = [&](QStringView key) {
        return std::get<Numbers>(contrast.table.find(key)->cells).values.ofRows();
    };
    const std::vector<double> tens = numbers(u"tens");
    const std::vector<double> thousands = numbers(u"thousands");
    std::vector<std::pair<double, double>> values;
    for (const std::uint32_t row : rows.rows())
        values.emplace_back(tens[row], thousands[row]);
    std::ranges::sort(values);
    return values;
}

ShuffledLabels shuffled(const Contrast &contrast)
{
    NoProgress progress;
    CandidateItems items = candidateItems(contrast, contrast.table.rowCount() / 100, never());
    RowSet best(items.rows.size());
    for (std::size_t i = 0; i < items.rows.size(); ++i)
        if (contrast.positive.contains(items.rows[i]))
            best.insert(i);
    const auto space = SearchSpace::build(std::move(items), {contrast.table.rowCount() / 100, 3}, progress);
    const ClusterDesign design(space->candidates().cluster, best);
    return *ShuffledLabels::run(*space, design, 5, {}, progress);
}

} // namespace

class RowSampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewRowsAreAllSearched() { QVERIFY(!rowsToSearch(contrastOf(mostRowsToSearch, 100), 1, never())); }

    void allBestStayWhereTheyAreFew()
    {
        const Contrast all = contrastOf(80'000, 3'000);
        const auto part = rowsToSearch(all, 1, never());
        QVERIFY(part);
        QCOMPARE(part->positive.count(), std::size_t{3'000});
        QCOMPARE(part->background.count(), mostOthers);
        QCOMPARE(part->table.rowCount(), 3'000 + mostOthers);
        QCOMPARE(valuesOf(*part, part->positive), valuesOf(all, all.positive));
        QVERIFY(part->warnings.front().contains(QStringLiteral("3,000 of the 3,000 and 25,000 of the 77,000 others")));
    }

    // 25,000 of 77,000 rows, of which a tenth has each of ten values: 2,500 are expected with a standard deviation of
    // 39 (hypergeometric). Many rows are alike in everything, so they must not be drawn or left out together.
    void whatIsDrawnIsLikeAll()
    {
        const Contrast all = contrastOf(80'000, 3'000);
        const auto part = rowsToSearch(all, 1, never());
        for (int value = 0; value < 10; ++value) {
            const Criterion is{QStringLiteral("tens"), Between{double(value), double(value), true, true}};
            const FourFold counts = countsIn(*part, std::span(&is, 1));
            QVERIFY2(std::abs(counts.rest - 2'500) < 5 * 39, qPrintable(QString::number(counts.rest)));
            QCOMPARE(counts.restTotal, std::int64_t{25'000});
        }
    }

    void theSameIsDrawnWhateverTheOrder()
    {
        const auto forwards = rowsToSearch(contrastOf(80'000, 30'000), 1, never());
        const auto backwards = rowsToSearch(contrastOf(80'000, 30'000, true), 1, never());
        QCOMPARE(valuesOf(*forwards, forwards->positive), valuesOf(*backwards, backwards->positive));
        QCOMPARE(valuesOf(*forwards, forwards->background), valuesOf(*backwards, backwards->background));
        QCOMPARE(forwards->positive.count(), mostPositives);
        const auto other = rowsToSearch(contrastOf(80'000, 30'000), 2, never());
        QVERIFY(valuesOf(*forwards, forwards->background) != valuesOf(*other, other->background));
    }

    void whatHangsTogetherKeepsItsNumber()
    {
        Contrast deals = contrastOf(60'000, 100);
        deals.cluster.resize(60'000);
        std::iota(deals.cluster.begin(), deals.cluster.end(), 5);
        const auto part = rowsToSearch(deals, 1, never());
        QCOMPARE(part->cluster.size(), part->table.rowCount());
        QCOMPARE(part->cluster[0], 5); // the first of the best
    }

    void stoppingDrawsNothing()
    {
        QVERIFY(!rowsToSearch(contrastOf(80'000, 100), 1, [] { return true; }));
    }

    void labelsOfFewRowsAreAllShuffled()
    {
        QVERIFY(!rowsToShuffle(contrastOf(mostRowsToShuffle, 1'000), 1, never()));
        const auto part = rowsToShuffle(contrastOf(mostRowsToShuffle + 1, 1'000), 1, never());
        QVERIFY(part);
        QCOMPARE(part->positive.count(), mostPositivesToShuffle);
        QCOMPARE(part->background.count(), mostOthersToShuffle);
        QVERIFY(part->warnings.isEmpty());
    }

    // Twenty attributes that say nothing, 24,000 rows and the part of them: the strength that chance reaches in one of
    // twenty tries is told by 200 shuffles to within half a nat or so, and is the same for both.
    void whatChanceReachesHardlyDependsOnHowManyRowsThereAre()
    {
        Contrast all = contrastOf(24'000, 1'200);
        all.eligible.clear();
        RandomNumbers random(5);
        for (int number = 0; number < 20; ++number) {
            std::vector<double> values(24'000);
            for (double &value : values)
                value = random.unit() < 0.1 + 0.02 * number ? 1.0 : 0.0;
            Column column;
            column.attribute.key = column.attribute.label = QStringLiteral("noise %1").arg(number);
            column.attribute.kind = ValueKind::YesNo;
            column.cells = Numbers{std::move(values)};
            all.eligible.push_back(column.attribute.key);
            all.table = all.table.with(std::move(column));
        }
        const auto part = rowsToShuffle(all, 1, never());
        QVERIFY(part);
        for (const std::uint32_t size : {1u, 2u, 3u}) {
            const double ofAll = shuffled(all).strengthFor(0.05, size);
            const double ofPart = shuffled(*part).strengthFor(0.05, size);
            QVERIFY2(std::abs(ofAll - ofPart) < 1.0, qPrintable(QStringLiteral("%1 %2").arg(ofAll).arg(ofPart)));
        }
    }

    // Half of the best and a twentieth of the others have the mark.
    void patternsAreCountedAmongAll()
    {
        Contrast all = contrastOf(60'000, 1'000);
        Column mark = *all.table.find(u"tens");
        mark.attribute.key = mark.attribute.label = QStringLiteral("mark");
        std::vector<double> numbers(60'000);
        for (std::size_t row = 0; row < numbers.size(); ++row)
            numbers[row] = row < 1'000 ? (row % 2 == 0 ? 50.0 : 1.0) : (row % 20 == 0 ? 50.0 : 1.0);
        mark.cells = Numbers{std::move(numbers)};
        all.table = all.table.with(std::move(mark));
        all.eligible.push_back(QStringLiteral("mark"));
        NoProgress progress;
        std::vector<Counted> first;
        const auto tell = [&first](const std::vector<Counted> &counted) { first = counted; };
        const Result<PatternSet> mined = minePatterns(all, {.maxConditions = 1, .permutations = 50}, progress, tell);
        QVERIFY(mined);
        QVERIFY(!first.empty());
        QCOMPARE(first.front().criterion.attribute, QStringLiteral("mark"));
        QCOMPARE(first.front().counts.best, std::int64_t{500});
        QCOMPARE(first.front().counts.bestTotal, std::int64_t{1'000});
        QCOMPARE(first.front().counts.rest, std::int64_t{2'950});
        QCOMPARE(first.front().counts.restTotal, std::int64_t{59'000});
        QCOMPARE(mined->best, std::int64_t{1'000});
        QCOMPARE(mined->rest, std::int64_t{59'000});
        QVERIFY(!mined->patterns.empty());
        const Pattern &pattern = mined->patterns.front();
        QCOMPARE(pattern.criteria.front().attribute, QStringLiteral("mark"));
        QCOMPARE(pattern.bestMatching, std::int64_t{500});
        QCOMPARE(pattern.bestKnown, std::int64_t{1'000});
        const bool isMore = pattern.direction == Direction::More; // or that it is less common not to have it
        QCOMPARE(pattern.restMatching, std::int64_t{isMore ? 2'950 : 56'050});
        QCOMPARE(pattern.restKnown, std::int64_t{59'000});
        QVERIFY(std::abs(pattern.lift - (isMore ? 10.0 : 50.0 / 95.0)) < 0.01 * pattern.lift);
        QVERIFY(mined->warnings.join(QLatin1Char(' ')).contains(QStringLiteral("too many to search them all")));
    }
};

QTEST_APPLESS_MAIN(RowSampleTest)
#include "row_sample_test.moc"
