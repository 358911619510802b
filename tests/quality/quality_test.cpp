// A small part of what `quality` measures: fails when the engine's answers have become clearly worse.

#include "tests/quality/pattern_measures.h"

#include <QTest>

using namespace touchstone;
using namespace touchstone::quality;

namespace
{

struct Sums {
    double f1 = 0.0;
    std::size_t listed = 0;
    std::size_t untrue = 0;
    std::size_t claims = 0; // tables with any
};

Sums mined(const TableType &type, quint32 tables)
{
    Sums sums;
    for (quint32 seed = 1; seed <= tables; ++seed) {
        const PlantedTable table = plantedTable(type, seed);
        const PatternMeasures one = measurePatterns(table, minedPatterns(table, {}), roundTruth);
        sums.f1 += one.f1 / tables;
        sums.listed += one.listed;
        sums.untrue += one.untrue;
        sums.claims += one.listed > 0 ? 1 : 0;
    }
    return sums;
}

} // namespace

class QualityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsPlanted();
    void findsLittleInSmallTablesButNothingUntrue();
    void listsAPairWithoutAThirdConditionThatSuitsItByChance();
    void claimsNothingWhereNothingIs();
    void leavesOutWhatWasFilledInAfterwards();
};

void QualityTest::findsWhatIsPlanted()
{
    const Sums sums = mined(mediumTable(), 2);
    QVERIFY2(sums.f1 >= 0.75, qPrintable(QString::number(sums.f1)));
    QCOMPARE(sums.untrue, std::size_t(0));
}

void QualityTest::findsLittleInSmallTablesButNothingUntrue()
{
    const Sums sums = mined(smallTable(), 6);
    QVERIFY2(sums.f1 >= 0.40, qPrintable(QString::number(sums.f1)));
    QVERIFY(sums.untrue <= 1);
}

// In these tables a third condition made the planted pair look stronger: 2 to under 20 jobs, growth from 10 %.
void QualityTest::listsAPairWithoutAThirdConditionThatSuitsItByChance()
{
    for (const quint32 seed : {1002u, 1024u}) {
        const PlantedTable table = plantedTable(smallTable(), seed);
        const PatternSet set = minedPatterns(table, {});
        const std::vector<const Pattern *> supported = supportedOf(set);
        QVERIFY(!supported.empty());
        QCOMPARE(supported.front()->criteria.size(), std::size_t(2));
        QVERIFY(measurePatterns(table, set, roundTruth).found[SnowflakeAndSalesforce]);
    }
}

// Where 5 % of such tables come up, more than 3 of 15 do in one of 200 runs; the seeds are fixed.
void QualityTest::claimsNothingWhereNothingIs()
{
    const Sums sums = mined(withNothing(smallTable()), 15);
    QVERIFY2(sums.claims <= 3, qPrintable(QString::number(sums.claims)));
}

void QualityTest::leavesOutWhatWasFilledInAfterwards()
{
    TableType type = smallTable();
    type.leak = true;
    const PlantedTable table = plantedTable(type, 1);
    const auto contrast = makeContrast(table.dataset, table.selection, {});
    QVERIFY(contrast);
    QVERIFY(std::ranges::find(contrast->eligible, QLatin1String(leakColumn)) == contrast->eligible.end());
    QVERIFY(std::ranges::any_of(contrast->leftOut,
                                [](const LeftOut &one) { return one.field == QLatin1String(leakColumn); }));
}

QTEST_GUILESS_MAIN(QualityTest)
#include "quality_test.moc"
