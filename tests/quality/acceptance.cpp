#include "tests/quality/acceptance.h"

#include "tests/quality/pattern_measures.h"
#include "tests/quality/score_measures.h"
#include "tests/support/sample_groups.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <numeric>

namespace touchstone::quality
{

namespace
{

// Areas under the curve of other methods. Measured on the tables of the seeds 1 to 10 with the same three folds, by
// scikit-learn 1.2.1 and xgboost 1.7.4 as RESULTS.md says; the scorecard of optbinning is the figure printed with the
// method's own benchmark, on tables of the same making.
struct OtherMethods {
    double logistic = 0.0; // the better of L1 and L2
    double boosting = 0.0;
    double scorecard = 0.0;
};
constexpr OtherMethods othersOnMedium = {0.773, 0.767, 0.780};
constexpr OtherMethods othersOnSmall = {0.696, 0.686, 0.614};
constexpr double mostToFirst = 0.3; // seconds

QString number(double value, int digits = 3)
{
    return QString::number(value, 'f', digits);
}

QString percent(double share)
{
    return QString::number(100.0 * share, 'f', 1) + QStringLiteral(" %");
}

double mean(const std::vector<double> &values)
{
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    return values.empty() ? 0.0 : sum / static_cast<double>(values.size());
}

double standardError(const std::vector<double> &values)
{
    const double middle = mean(values);
    double squares = 0.0;
    for (const double value : values)
        squares += (value - middle) * (value - middle);
    const auto count = static_cast<double>(values.size());
    return count > 1.0 ? std::sqrt(squares / (count - 1.0) / count) : 0.0;
}

QString withError(const std::vector<double> &values)
{
    return QStringLiteral("%1 ± %2").arg(number(mean(values)), number(standardError(values)));
}

// Measures one bar after the other.
class Measuring
{
public:
    Measuring(const MeasuringPlan &plan, QTextStream &progress) : m_plan(plan), m_progress(progress) {}

    std::vector<AcceptanceRow> run()
    {
        planted(smallTable(), 0.55);
        planted(mediumTable(), 0.80);
        planted(wideTable(), 0.70);
        planted(largeTable(), 0.85);
        planted(oddTable(), 0.75);
        lists();
        falseOnes(wideTable());
        falseOnes(largeTable());
        nothingPlanted(withNothing(smallTable()), m_plan.smallNulls);
        nothingPlanted(withNothing(mediumTable()), m_plan.mediumNulls);
        TableType filled = withNothing(mediumTable());
        filled.name += QStringLiteral(", best with half the gaps");
        filled.bestKnownMore = 0.5;
        nothingPlanted(filled, m_plan.filledNulls);
        scores();
        stability();
        proofs();
        groups();
        leaks();
        speed();
        return m_rows;
    }

private:
    void tell(const QString &what) { m_progress << what << Qt::endl; }

    QString seeds(quint32 count) const
    {
        return QStringLiteral("%1 to %2").arg(m_plan.firstSeed).arg(m_plan.firstSeed + count - 1);
    }

    template <typename Work>
    void eachSeed(const TableType &type, quint32 count, Work work)
    {
        for (quint32 seed = m_plan.firstSeed; seed < m_plan.firstSeed + count; ++seed) {
            tell(QStringLiteral("%1, seed %2").arg(type.name).arg(seed));
            work(plantedTable(type, seed), seed);
        }
    }

    void planted(const TableType &type, double goal)
    {
        std::vector<double> f1;
        std::vector<double> recall;
        std::vector<double> precision;
        eachSeed(type, m_plan.tables, [&](const PlantedTable &table, quint32) {
            const PatternMeasures one =
                measurePatterns(table, minedPatterns(table, {}), type.oddCuts ? oddTruth : roundTruth);
            f1.push_back(one.f1);
            recall.push_back(one.recall);
            precision.push_back(one.precision);
            count(one, type);
        });
        m_rows.push_back(
            {QStringLiteral("pattern F1, %1").arg(type.name), seeds(m_plan.tables), withError(f1),
             QStringLiteral("≥ %1").arg(number(goal, 2)), mean(f1) >= goal,
             QStringLiteral("recall %1, precision %2").arg(number(mean(recall)), number(mean(precision)))});
    }

    void count(const PatternMeasures &one, const TableType &type)
    {
        m_listed += one.listed;
        m_untrue += one.untrue;
        if (one.returned > 1)
            m_overlaps.push_back(one.overlap);
        if (one.returned > 0)
            m_conditions.push_back(one.conditions);
        if (!type.oddCuts) {
            m_cuts += one.cuts;
            m_goodCuts += one.goodCuts;
        }
    }

    void lists()
    {
        const QString all = QStringLiteral("all of the above");
        const double untrue = share(m_untrue, m_listed);
        m_rows.push_back({QStringLiteral("false ones among the supported"), all, percent(untrue),
                          QStringLiteral("≤ 2 %"), untrue <= 0.02,
                          QStringLiteral("%1 of %2").arg(m_untrue).arg(m_listed)});
        m_rows.push_back({QStringLiteral("overlap of the list"), all, number(mean(m_overlaps)),
                          QStringLiteral("≤ 0.15"), mean(m_overlaps) <= 0.15});
        m_rows.push_back({QStringLiteral("conditions per pattern"), all, number(mean(m_conditions), 2),
                          QStringLiteral("≤ 2.3"), mean(m_conditions) <= 2.3});
        const double good = share(m_goodCuts, m_cuts);
        m_rows.push_back({QStringLiteral("cuts within a tenth of a round truth"), all, percent(good),
                          QStringLiteral("≥ 90 %"), good >= 0.9,
                          QStringLiteral("%1 of %2").arg(m_goodCuts).arg(m_cuts)});
    }

    // On tables that come after those of the other rows.
    void falseOnes(const TableType &type)
    {
        std::size_t listed = 0;
        std::size_t untrue = 0;
        const quint32 first = m_plan.firstSeed + m_plan.tables;
        for (quint32 seed = first; seed < first + m_plan.further; ++seed) {
            tell(QStringLiteral("%1, seed %2").arg(type.name).arg(seed));
            const PlantedTable table = plantedTable(type, seed);
            const PatternMeasures one = measurePatterns(table, minedPatterns(table, {}), roundTruth);
            listed += one.listed;
            untrue += one.untrue;
        }
        if (m_plan.further > 0)
            m_rows.push_back({QStringLiteral("false ones among the supported, further tables %1").arg(type.name),
                              QStringLiteral("%1 to %2").arg(first).arg(first + m_plan.further - 1),
                              percent(share(untrue, listed)), QStringLiteral("≤ 2 %"), share(untrue, listed) <= 0.02,
                              QStringLiteral("%1 of %2").arg(untrue).arg(listed)});
    }

    static double share(std::size_t part, std::size_t whole)
    {
        return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
    }

    void nothingPlanted(const TableType &type, quint32 tables)
    {
        if (tables == 0)
            return;
        std::size_t claimed = 0;
        std::size_t scored = 0;
        eachSeed(type, tables, [&](const PlantedTable &table, quint32) {
            const PatternSet patterns = minedPatterns(table, {});
            claimed += supportedOf(patterns).empty() ? 0 : 1;
            scored += draftedFrom(table.dataset, table.selection, patterns).traits.empty() ? 0 : 1;
        });
        rareRow(QStringLiteral("tables with any supported pattern, %1").arg(type.name), claimed, tables);
        rareRow(QStringLiteral("tables that a score is drafted from, %1").arg(type.name), scored, tables);
    }

    void rareRow(const QString &bar, std::size_t count, quint32 tables)
    {
        const double most = 0.05 + 2.0 * std::sqrt(0.05 * 0.95 / tables);
        m_rows.push_back({bar, seeds(tables), percent(share(count, tables)),
                          QStringLiteral("≤ 5 % + 2 s.e. = %1").arg(percent(most)), share(count, tables) <= most,
                          QStringLiteral("%1 of %2").arg(count).arg(tables)});
    }

    struct ScoreSums {
        std::vector<double> auc;
        std::vector<double> lost;
        std::vector<double> oracle;
        std::vector<double> traits;
    };

    ScoreSums scoresOf(const TableType &type, DraftFrom from = DraftFrom::Supported)
    {
        ScoreSums sums;
        eachSeed(type, m_plan.tables, [&](const PlantedTable &table, quint32 seed) {
            const ScoreMeasures one = crossValidated(table, seed, from);
            sums.auc.push_back(one.auc);
            sums.lost.push_back(one.unroundedAuc - one.auc);
            sums.oracle.push_back(oracleArea(table, seed));
            sums.traits.push_back(one.traits);
        });
        return sums;
    }

    void compare(const QString &bar, const ScoreSums &sums, double other, double ahead, const QString &note)
    {
        m_rows.push_back({bar, seeds(m_plan.tables), withError(sums.auc),
                          QStringLiteral("≥ %1 + %2").arg(number(other), number(ahead, 2)),
                          mean(sums.auc) >= other + ahead, note});
    }

    void scores()
    {
        const ScoreSums medium = scoresOf(mediumTable());
        const QString note = QStringLiteral("true weights %1; %2 traits")
                                 .arg(number(mean(medium.oracle)), number(mean(medium.traits), 1));
        compare(QStringLiteral("AUC of the score, M, against logistic regression"), medium, othersOnMedium.logistic,
                0.03, note);
        compare(QStringLiteral("AUC of the score, M, against a scorecard by optimal binning"), medium,
                othersOnMedium.scorecard, 0.03, note);
        compare(QStringLiteral("AUC of the score, M, against gradient boosting"), medium, othersOnMedium.boosting, 0.01,
                note);
        smallScore(QStringLiteral("AUC of the score that is asked for, S, against logistic regression"),
                   DraftFrom::Suggested);
        smallScore(QStringLiteral("AUC of the score that is drafted by itself, S, against logistic regression"),
                   DraftFrom::Supported);
        m_rows.push_back({QStringLiteral("AUC lost by rounding, M"), seeds(m_plan.tables), number(mean(medium.lost), 4),
                          QStringLiteral("≤ 0.003"), mean(medium.lost) <= 0.003});
    }

    // With few best rows there are two: the score that the analyst gets by asking for it even where it is not proven,
    // and the one that is drafted by itself, which is none, and counts as 0.5, where nothing is proven.
    void smallScore(const QString &bar, DraftFrom from)
    {
        const ScoreSums small = scoresOf(smallTable(), from);
        compare(bar, small, othersOnSmall.logistic, 0.0,
                QStringLiteral("true weights %1; %2 traits")
                    .arg(number(mean(small.oracle)), number(mean(small.traits), 1)));
    }

    void stability()
    {
        std::vector<double> agreement;
        eachSeed(mediumTable(), m_plan.tables, [&](const PlantedTable &table, quint32 seed) {
            agreement.push_back(scoreStability(table, plantedTable(mediumTable(), seed + 500'000), seed));
        });
        m_rows.push_back({QStringLiteral("stability: scores from two halves, M"), seeds(m_plan.tables),
                          withError(agreement), QStringLiteral("≥ 0.65"), mean(agreement) >= 0.65});
    }

    void proofs()
    {
        std::size_t byLuck = 0;
        eachSeed(withNothing(smallTable()), m_plan.smallNulls, [&](const PlantedTable &table, quint32) {
            byLuck += proofVerdict(table) == ProofVerdict::HoldsUp ? 1 : 0;
        });
        rareRow(QStringLiteral("tables of which the proof says that it holds up, S null"), byLuck, m_plan.smallNulls);
        holdsUp(mediumTable());
        holdsUp(largeTable());
    }

    void holdsUp(const TableType &type)
    {
        std::size_t rightly = 0;
        eachSeed(type, m_plan.tables, [&](const PlantedTable &table, quint32) {
            rightly += proofVerdict(table) == ProofVerdict::HoldsUp ? 1 : 0;
        });
        const double held = share(rightly, m_plan.tables);
        m_rows.push_back({QStringLiteral("tables of which the proof says that it holds up, %1").arg(type.name),
                          seeds(m_plan.tables), percent(held), QStringLiteral("≥ 90 %"), held >= 0.9,
                          QStringLiteral("%1 of %2").arg(rightly).arg(m_plan.tables)});
    }

    // The best customers of 800 tell their groups apart by country, size and tools.
    void groups()
    {
        const std::size_t two = divided(true, m_plan.twoGroups);
        const double rightly = share(two, m_plan.twoGroups);
        m_rows.push_back({QStringLiteral("tables with two groups of best customers that are divided"),
                          seeds(m_plan.twoGroups), percent(rightly), QStringLiteral("≥ 50 %"), rightly >= 0.5,
                          QStringLiteral("%1 of %2").arg(two).arg(m_plan.twoGroups)});
        rareRow(QStringLiteral("tables with one group that are divided"), divided(false, m_plan.oneGroup),
                m_plan.oneGroup);
    }

    std::size_t divided(bool twoGroups, quint32 tables)
    {
        std::size_t divided = 0;
        for (quint32 seed = m_plan.firstSeed; seed < m_plan.firstSeed + tables; ++seed)
            divided += isDivided(test::softwareAndMachinery(800, twoGroups, seed)) ? 1 : 0;
        return divided;
    }

    void leaks()
    {
        TableType type = mediumTable();
        type.name += QStringLiteral(" with a leak");
        type.leak = true;
        std::size_t caught = 0;
        eachSeed(type, m_plan.tables, [&](const PlantedTable &table, quint32) {
            const auto contrast = makeContrast(table.dataset, table.selection, {});
            const QString leak = QLatin1String(leakColumn);
            caught += contrast && std::ranges::find(contrast->eligible, leak) == contrast->eligible.end() ? 1 : 0;
        });
        m_rows.push_back({QStringLiteral("leak column left out before mining"), seeds(m_plan.tables),
                          QStringLiteral("%1 of %2").arg(caught).arg(m_plan.tables), QStringLiteral("all"),
                          caught == m_plan.tables, QStringLiteral("by its name, as an import takes it")});
    }

    void speed()
    {
        timeOf(mediumTable(), QStringLiteral("M with 200 shuffles"), 0.5);
        const TableType many{.name = QStringLiteral("50,000 x 100"), .rows = 50'000, .best = 1'000, .noiseColumns = 83};
        if (m_plan.further > 0)
            timeOf(many, QStringLiteral("50,000 rows of 100 columns"), 5.0);
    }

    // By the clock, as the analyst waits for it: until the first single conditions are shown, and until all is there.
    void timeOf(const TableType &type, const QString &what, double most)
    {
        tell(what);
        const PlantedTable table = plantedTable(type, m_plan.firstSeed);
        QElapsedTimer timer;
        timer.start();
        const std::clock_t start = std::clock();
        qint64 first = 0;
        minedPatterns(table, {}, [&](const std::vector<Counted> &) { first = timer.elapsed(); });
        const qint64 all = timer.elapsed();
        const double used = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        addTime(QStringLiteral("time to the first single conditions of ") + what, first, mostToFirst, {});
        addTime(QStringLiteral("time to mine ") + what, all, most, QStringLiteral("%1 s of CPU").arg(number(used, 2)));
    }

    void addTime(const QString &bar, qint64 milliseconds, double most, const QString &remark)
    {
        const double taken = static_cast<double>(milliseconds) / 1000.0;
        m_rows.push_back({bar, seeds(1), QStringLiteral("%1 s").arg(number(taken, 2)),
                          QStringLiteral("≤ %1 s").arg(number(most, 1)), taken <= most, remark});
    }

    MeasuringPlan m_plan;
    QTextStream &m_progress;
    std::vector<AcceptanceRow> m_rows;
    std::size_t m_listed = 0;
    std::size_t m_untrue = 0;
    std::size_t m_cuts = 0;
    std::size_t m_goodCuts = 0;
    std::vector<double> m_overlaps;
    std::vector<double> m_conditions;
};

} // namespace

std::vector<AcceptanceRow> measureAcceptance(const MeasuringPlan &plan, QTextStream &progress)
{
    return Measuring(plan, progress).run();
}

QString printed(const std::vector<AcceptanceRow> &rows)
{
    QString text = QStringLiteral("| bar | seeds | value | goal | met | |\n|---|---|---|---|---|---|\n");
    for (const AcceptanceRow &row : rows)
        text += QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 |\n")
                    .arg(row.bar, row.seeds, row.value, row.goal,
                         row.met ? QStringLiteral("met") : QStringLiteral("not met"), row.note);
    return text;
}

} // namespace touchstone::quality
