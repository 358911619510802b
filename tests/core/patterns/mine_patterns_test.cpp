#include "core/patterns/mine_patterns.h"

#include "core/patterns/candidate_items.h"
#include "tests/core/patterns/planted_contrast.h"

#include <QTest>

#include <array>
#include <atomic>
#include <limits>

#include <sched.h>

using namespace touchstone;
using test::Planted;

namespace
{

PatternSet mined(const Contrast &contrast, const MiningOptions &options = {})
{
    NoProgress progress;
    const auto set = minePatterns(contrast, options, progress);
    if (!set)
        qFatal("%s", qPrintable(set.error().sentence()));
    return *set;
}

std::vector<Pattern> withEvidence(const PatternSet &set, Evidence evidence)
{
    std::vector<Pattern> found;
    std::copy_if(set.patterns.begin(), set.patterns.end(), std::back_inserter(found),
                 [&](const Pattern &pattern) { return pattern.evidence == evidence; });
    return found;
}

QString titles(const std::vector<Pattern> &patterns, const Contrast &contrast)
{
    QStringList lines;
    for (const Pattern &pattern : patterns)
        lines << QStringLiteral("%1 %2 (%3 of %4, %5 of %6; p %7 q %8 adjusted %9)")
                     .arg(pattern.direction == Direction::More ? QStringLiteral("+") : QStringLiteral("-"),
                          title(pattern, contrast.table))
                     .arg(pattern.bestMatching)
                     .arg(pattern.bestKnown)
                     .arg(pattern.restMatching)
                     .arg(pattern.restKnown)
                     .arg(pattern.p, 0, 'g', 2)
                     .arg(pattern.q, 0, 'g', 2)
                     .arg(pattern.adjustedP, 0, 'g', 2);
    return lines.join(QLatin1Char('\n'));
}

class StopsAt final : public Progress
{
public:
    explicit StopsAt(double fraction) : m_fraction(fraction) {}
    bool isCancelled() const override { return m_reached; }
    void report(double fraction, const QString &) override { m_reached = m_reached || fraction >= m_fraction; }

private:
    double m_fraction;
    bool m_reached = false;
};

// Three fields that are as strong as each other to the last digit, and overlap with each other alike: 40 of 60 best
// rows and 36 of 180 others have each of them.
Contrast threeAlike()
{
    Contrast contrast;
    contrast.table = Table(240);
    contrast.positive = RowSet::where(240, [](std::size_t row) { return row < 60; });
    contrast.background = RowSet(240, true) - contrast.positive;
    const std::array<QString, 3> keys = {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")};
    for (std::size_t i = 0; i < keys.size(); ++i) {
        std::vector<double> values(240, 0.0);
        for (std::size_t row = 0; row < 60; ++row)
            values[row] = row / 20 != i ? 1.0 : 0.0;
        for (std::size_t row = 60 + 36 * i; row < 96 + 36 * i; ++row)
            values[row] = 1.0;
        Attribute attribute;
        attribute.key = attribute.label = attribute.header = keys[i];
        attribute.kind = ValueKind::YesNo;
        attribute.family = Family::Firmographic;
        contrast.table = contrast.table.with(Column{attribute, Numbers{std::move(values)}});
        contrast.eligible.push_back(keys[i]);
    }
    return contrast;
}

// While it lives the program has one core.
class OneCore
{
public:
    OneCore()
    {
        sched_getaffinity(0, sizeof m_before, &m_before);
        cpu_set_t one;
        CPU_ZERO(&one);
        for (int core = 0; core < CPU_SETSIZE && CPU_COUNT(&one) == 0; ++core)
            if (CPU_ISSET(core, &m_before))
                CPU_SET(core, &one);
        sched_setaffinity(0, sizeof one, &one);
    }
    ~OneCore() { sched_setaffinity(0, sizeof m_before, &m_before); }
    Q_DISABLE_COPY_MOVE(OneCore)

private:
    cpu_set_t m_before = {};
};

// Counts how often work asks whether it is to stop, and tells it so from a certain time on.
class StopsWhenAsked final : public Progress
{
public:
    explicit StopsWhenAsked(int from) : m_from(from) {}
    bool isCancelled() const override { return ++m_asked >= m_from; }
    void report(double, const QString &) override {}
    int asked() const { return m_asked; }

private:
    int m_from;
    mutable std::atomic<int> m_asked = 0;
};

} // namespace

class MinePatternsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plantedCountryIsTheOnlyThingSupported()
    {
        const Contrast contrast = test::plantedContrast({.germany = 2.0});
        const PatternSet set = mined(contrast);
        const std::vector<Pattern> supported = withEvidence(set, Evidence::Supported);
        QVERIFY2(supported.size() == 1, qPrintable(titles(supported, contrast)));
        QCOMPARE(supported[0].criteria.size(), std::size_t{1});
        QCOMPARE(supported[0].criteria[0], (Criterion{QStringLiteral("country"), AnyOf{{QStringLiteral("Germany")}}}));
        QCOMPARE(supported[0].direction, Direction::More);
        QVERIFY(supported[0].stability > 0.9);
        QVERIFY(supported[0].adjustedP < 0.001);
        QVERIFY(supported[0].q < 0.05);
    }

    void plantedConjunctionIsFoundWithItsCuts()
    {
        const Contrast contrast = test::plantedContrast({.rows = 2000, .best = 150, .software = 2.5});
        const PatternSet set = mined(contrast);
        const std::vector<Pattern> supported = withEvidence(set, Evidence::Supported);
        QVERIFY2(!supported.empty(), qPrintable(titles(set.patterns, contrast)));
        const std::vector<Criterion> planted = {
            {QStringLiteral("employees"), Between{200.0, 1000.0}},
            {QStringLiteral("industry"), AnyOf{{QStringLiteral("Software")}}},
        };
        QVERIFY2(supported[0].criteria == planted, qPrintable(titles(supported, contrast)));
        QVERIFY2(supported.size() == 1, qPrintable(titles(supported, contrast)));
    }

    void plantedDisqualifierIsFoundAsLess()
    {
        const Contrast contrast = test::plantedContrast({.rows = 2000, .best = 300, .government = -4.0});
        const std::vector<Pattern> supported = withEvidence(mined(contrast), Evidence::Supported);
        QVERIFY2(supported.size() == 1, qPrintable(titles(supported, contrast)));
        QCOMPARE(supported[0].direction, Direction::Less);
        QCOMPARE(supported[0].criteria[0],
                 (Criterion{QStringLiteral("industry"), AnyOf{{QStringLiteral("Government")}}}));
        QVERIFY(supported[0].lift < 0.5);
        QVERIFY(supported[0].liftInterval.low < supported[0].lift &&
                supported[0].lift < supported[0].liftInterval.high);
    }

    void severalPlantedTraitsAreFoundAndNothingElse()
    {
        const Contrast contrast =
            test::plantedContrast({.rows = 3000, .best = 300, .germany = 1.5, .software = 2.5, .salesforce = 1.0});
        const PatternSet set = mined(contrast);
        const std::vector<Pattern> supported = withEvidence(set, Evidence::Supported);
        QVERIFY2(supported.size() == 3, qPrintable(titles(supported, contrast)));
        for (const Pattern &pattern : supported)
            for (const Criterion &criterion : pattern.criteria)
                QVERIFY2(!criterion.attribute.startsWith(QLatin1String("noise")),
                         qPrintable(titles(supported, contrast)));
    }

    // 5 % of the tables may have a supported pattern. Of 60, more than 8 would come about with a chance of 0.4 %.
    void tablesWithNothingInThemHaveSupportedPatternsAtMostAtTheNominalRate()
    {
        int tables = 0;
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const Contrast contrast = test::plantedContrast({.rows = 300, .best = 50, .seed = seed});
            tables += withEvidence(mined(contrast, {.permutations = 100}), Evidence::Supported).empty() ? 0 : 1;
        }
        qInfo("%d of 60 null tables have a supported pattern", tables);
        QVERIFY2(tables <= 8, qPrintable(QString::number(tables)));
    }

    // The best are better researched than the others: nothing but that differs.
    void unevenlyFilledTablesHaveSupportedPatternsAtMostAtTheNominalRate()
    {
        int tables = 0;
        for (quint32 seed = 1; seed <= 40; ++seed) {
            const Contrast contrast =
                test::plantedContrast({.rows = 300, .best = 50, .seed = seed, .missing = 0.5, .missingBest = 0.1});
            tables += withEvidence(mined(contrast, {.permutations = 100}), Evidence::Supported).empty() ? 0 : 1;
        }
        qInfo("%d of 40 unevenly filled null tables have a supported pattern", tables);
        QVERIFY2(tables <= 6, qPrintable(QString::number(tables)));
    }

    void missingIsNeverSupportedButSaid()
    {
        const Contrast contrast = test::plantedContrast({.missing = 0.6, .missingBest = 0.1});
        const PatternSet set = mined(contrast);
        bool said = false;
        for (const Pattern &pattern : set.patterns)
            if (std::holds_alternative<IsMissing>(pattern.criteria[0].condition)) {
                QVERIFY(pattern.evidence != Evidence::Supported);
                said = said || pattern.evidence == Evidence::Suggestive;
            }
        QVERIFY(said);
        QVERIFY(set.warnings.join(QLatin1Char(' ')).contains(QStringLiteral("filled in")));
    }

    void orderOfRowsMakesNoDifference()
    {
        const Contrast contrast =
            test::plantedContrast({.germany = 1.0, .salesforce = 0.7, .missing = 0.1, .missingBest = 0.1});
        const PatternSet set = mined(contrast);
        for (quint32 seed = 1; seed <= 3; ++seed)
            QVERIFY(mined(test::shuffledRows(contrast, seed)) == set);
    }

    void whatIsAsStrongComesInAnOrderOfItsOwn()
    {
        const Contrast contrast = threeAlike();
        const PatternSet set = mined(contrast);
        const std::vector<Pattern> supported = withEvidence(set, Evidence::Supported);
        QVERIFY2(supported.size() >= 3, qPrintable(titles(supported, contrast)));
        QCOMPARE(supported[0].p, supported[1].p);
        QCOMPARE(supported[1].p, supported[2].p);
        for (quint32 seed = 1; seed <= 5; ++seed)
            QVERIFY(mined(test::shuffledRows(contrast, seed)) == set);
        Contrast otherColumns = contrast;
        std::reverse(otherColumns.eligible.begin(), otherColumns.eligible.end());
        QVERIFY(mined(otherColumns) == set);
    }

    void numberOfCoresMakesNoDifference()
    {
        const Contrast alike = threeAlike();
        const Contrast planted = test::plantedContrast({.germany = 1.0, .software = 1.5, .salesforce = 0.7});
        const PatternSet ofAlike = mined(alike);
        const PatternSet ofPlanted = mined(planted);
        const OneCore oneCore;
        QVERIFY(mined(alike) == ofAlike);
        QVERIFY(mined(planted) == ofPlanted);
    }

    void sameInputGivesTheSameOutput()
    {
        const Contrast contrast = test::plantedContrast({.germany = 1.0});
        QVERIFY(mined(contrast) == mined(contrast));
        MiningOptions other;
        other.seed = 2;
        QVERIFY(!(mined(contrast, other).patterns == mined(contrast).patterns));
    }

    void orderOfColumnsMakesNoDifference()
    {
        Contrast contrast = test::plantedContrast({.germany = 1.0});
        const PatternSet set = mined(contrast);
        std::reverse(contrast.eligible.begin(), contrast.eligible.end());
        QVERIFY(mined(contrast) == set);
    }

    void withFewBestRowsNothingIsClaimed()
    {
        const Contrast contrast = test::plantedContrast({.rows = 300, .best = 14, .germany = 6.0});
        const PatternSet set = mined(contrast);
        QVERIFY(!set.patterns.empty());
        for (const Pattern &pattern : set.patterns)
            QCOMPARE(pattern.evidence, Evidence::None);
        QVERIFY(set.warnings.first().contains(QStringLiteral("nothing can be claimed")));
    }

    void withLessThanFortyBestRowsPairsAreListedOnlyWhenSupported()
    {
        for (quint32 seed = 1; seed <= 10; ++seed)
            for (const Pattern &pattern :
                 withEvidence(mined(test::plantedContrast({.rows = 300, .best = 30, .seed = seed, .germany = 1.0}),
                                    {.permutations = 50}),
                              Evidence::Suggestive))
                QCOMPARE(pattern.criteria.size(), std::size_t{1});
    }

    void nearTwinsAreFoldedTogether()
    {
        Contrast contrast = test::plantedContrast({.germany = 2.0});
        Column copy = *contrast.table.find(u"country");
        copy.attribute.key = copy.attribute.label = QStringLiteral("region");
        contrast.table = contrast.table.with(copy);
        contrast.eligible.push_back(QStringLiteral("region"));
        const std::vector<Pattern> supported = withEvidence(mined(contrast), Evidence::Supported);
        QCOMPARE(supported.size(), std::size_t{1});
        const std::vector<Criterion> twin = {{QStringLiteral("region"), AnyOf{{QStringLiteral("Germany")}}}};
        QVERIFY(std::find(supported[0].nearTwins.begin(), supported[0].nearTwins.end(), twin) !=
                supported[0].nearTwins.end());
    }

    void countsAreThoseOfTheRowsWhereTheCriteriaAreKnown()
    {
        const Contrast contrast = test::plantedContrast({.germany = 2.0, .missing = 0.3, .missingBest = 0.2});
        for (const Pattern &pattern : mined(contrast).patterns) {
            const Matches matches = match(contrast.table, pattern.criteria);
            QCOMPARE(pattern.bestMatching, qint64((matches.met & contrast.positive).count()));
            QCOMPARE(pattern.restMatching, qint64((matches.met & contrast.background).count()));
            if (pattern.criteria.size() == 1)
                QCOMPARE(pattern.bestKnown, qint64((matches.known & contrast.positive).count()));
        }
    }

    void testedCountsAllThatWasTried()
    {
        const Contrast contrast = test::plantedContrast({});
        const PatternSet one = mined(contrast, {.maxConditions = 1});
        const PatternSet two = mined(contrast, {.maxConditions = 2});
        const PatternSet three = mined(contrast);
        const auto items = candidateItems(contrast, 6).items.size();
        QCOMPARE(one.tested, qint64(items));
        QVERIFY(two.tested > one.tested * 5);
        QVERIFY(three.tested > two.tested * 2);
    }

    // Every deal ten times over, of the same account, must not make chance look like evidence.
    void dealsOfOneAccountAreNotCountedAsWitnessesOfTheirOwn()
    {
        int tables = 0;
        for (quint32 seed = 1; seed <= 25; ++seed) {
            Contrast small = test::plantedContrast({.rows = 120, .best = 40, .noiseColumns = 4, .seed = seed});
            Contrast large;
            const std::size_t copies = 10;
            const std::size_t rows = small.table.rowCount() * copies;
            large.table = Table(rows);
            large.positive = large.background = RowSet(rows);
            for (const auto &column : small.table.columns()) {
                if (!std::holds_alternative<Categories>(column->cells))
                    continue;
                Column repeated = *column;
                auto &codes = std::get<Categories>(repeated.cells).codes;
                const auto once = codes;
                for (std::size_t copy = 1; copy < copies; ++copy)
                    for (const qint32 code : once)
                        codes.push_back(code);
                large.table = large.table.with(repeated);
                large.eligible.push_back(column->attribute.key);
            }
            for (std::size_t row = 0; row < rows; ++row) {
                const std::size_t account = row % small.table.rowCount();
                large.cluster.push_back(static_cast<qint32>(account));
                (small.positive.contains(account) ? large.positive : large.background).insert(row);
            }
            tables += withEvidence(mined(large, {.permutations = 60}), Evidence::Supported).empty() ? 0 : 1;
        }
        qInfo("%d of 25 clustered null tables have a supported pattern", tables);
        QVERIFY2(tables <= 4, qPrintable(QString::number(tables)));
    }

    void cancellingStopsAtEveryStep()
    {
        const Contrast contrast = test::plantedContrast({.germany = 1.0});
        for (const double fraction : {0.0, 0.05, 0.16, 0.5, 0.9}) {
            StopsAt progress(fraction);
            const auto set = minePatterns(contrast, {}, progress);
            QVERIFY(!set);
            QCOMPARE(set.error().code, Error::Code::Cancelled);
        }
    }

    // How often is asked differs a little from run to run, as whoever waits for the others asks meanwhile.
    void manyRowsAskOftenWhetherToStop()
    {
        const OneCore oneCore;
        const Contrast contrast = test::plantedContrast({.rows = 100'000, .best = 2'000, .germany = 0.5});
        MiningOptions options;
        options.permutations = 16;
        StopsWhenAsked never(std::numeric_limits<int>::max());
        QVERIFY(minePatterns(contrast, options, never));
        QVERIFY2(never.asked() > 1000, qPrintable(QString::number(never.asked())));
        for (const int share : {1, 10, 100, 400}) {
            StopsWhenAsked stops(never.asked() / 1000 * share);
            QVERIFY(!minePatterns(contrast, options, stops));
            QVERIFY2(stops.asked() < never.asked() / 1000 * share + never.asked() / 10,
                     qPrintable(QString::number(stops.asked())));
        }
    }

    void emptyGroupsAreRefused()
    {
        NoProgress progress;
        Contrast contrast = test::plantedContrast({.best = 0});
        QVERIFY(!minePatterns(contrast, {}, progress));
        std::swap(contrast.positive, contrast.background);
        QVERIFY(!minePatterns(contrast, {}, progress));
    }

    void nothingEligibleGivesNothing()
    {
        Contrast contrast = test::plantedContrast({});
        contrast.eligible.clear();
        QVERIFY(mined(contrast).patterns.empty());
        QCOMPARE(mined(contrast).tested, qint64(0));
    }

    void sentenceTellsCountsAndLift()
    {
        const Contrast contrast = test::plantedContrast({});
        Pattern pattern;
        pattern.criteria = {{QStringLiteral("country"), AnyOf{{QStringLiteral("Germany")}}}};
        pattern.bestMatching = 12;
        pattern.bestKnown = 18;
        pattern.restMatching = 25;
        pattern.restKnown = 126;
        pattern.lift = lift(pattern.counts());
        pattern.liftInterval = liftInterval(pattern.counts());
        QCOMPARE(sentence(pattern, contrast.table, Against::Rest),
                 QStringLiteral("Country is Germany: 12 of 18 best customers, against 25 of 126 others: 3.4 times as "
                                "common (2.1 to 5.4)."));
        QVERIFY(sentence(pattern, contrast.table, Against::Lost)
                    .contains(QStringLiteral("18 won deals, against 25 of 126 lost deals")));
        QCOMPARE(title(pattern, contrast.table), QStringLiteral("Country is Germany"));
        QCOMPARE(evidenceName(Evidence::Supported), QStringLiteral("supported"));
        QCOMPARE(againstName(Against::Pipeline), QStringLiteral("pipeline"));
    }
};

QTEST_GUILESS_MAIN(MinePatternsTest)
#include "mine_patterns_test.moc"
