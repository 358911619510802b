#include "tests/support/page_fixture.h"
#include "tests/support/sample_data.h"

#include <QSignalSpy>
#include <QTest>

namespace touchstone
{

namespace
{

Project twoCustomers()
{
    return test::projectOf(test::accounts("industry | nps:number:after\n"
                                          "Software | 9\n"
                                          "Retail   | 3\n"));
}

Criterion npsFrom(double low)
{
    return {QStringLiteral("nps"), Between{low}};
}

} // namespace

class LiveAnalysisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsAnEdit();
    void deliversOnlyTheNewestOfManyEdits();
    void undoGivesTheFormerResult();
};

void LiveAnalysisTest::followsAnEdit()
{
    test::PageFixture fixture(twoCustomers());
    QVERIFY(fixture.waitForAnalysis());
    QVERIFY(fixture.live.analysis().best->best.isEmpty());
    fixture.document.apply(edits::addBestCriterion(fixture.document.project(), npsFrom(9)));
    QVERIFY(!fixture.live.isCurrent());
    QVERIFY(fixture.waitForAnalysis());
    QCOMPARE(fixture.live.analysis().best->best.count(), std::size_t(1));
}

void LiveAnalysisTest::deliversOnlyTheNewestOfManyEdits()
{
    test::PageFixture fixture(twoCustomers());
    QVERIFY(fixture.waitForAnalysis());
    const QSignalSpy analyzed(&fixture.live, &LiveAnalysis::analyzed);
    fixture.document.apply(edits::addBestCriterion(fixture.document.project(), npsFrom(9)));
    for (int low = 8; low >= 3; --low)
        fixture.document.apply(
            edits::changeBestCriterion(fixture.document.project(), 0, {npsFrom(low)}, QStringLiteral("drag")));
    QVERIFY(fixture.waitForAnalysis());
    QCOMPARE(analyzed.count(), 1);
    QVERIFY(analyzed.at(0).at(0).value<ProjectParts>().testFlag(ProjectPart::Best));
    QCOMPARE(fixture.live.analysis().best->best.count(), std::size_t(2));
}

void LiveAnalysisTest::undoGivesTheFormerResult()
{
    test::PageFixture fixture(twoCustomers());
    QVERIFY(fixture.waitForAnalysis());
    fixture.document.apply(edits::addBestCriterion(fixture.document.project(), npsFrom(3)));
    QVERIFY(fixture.waitForAnalysis());
    QCOMPARE(fixture.live.analysis().best->best.count(), std::size_t(2));
    fixture.document.undoStack().undo();
    QVERIFY(fixture.waitForAnalysis());
    QVERIFY(fixture.live.analysis().best->best.isEmpty());
}

} // namespace touchstone

QTEST_MAIN(touchstone::LiveAnalysisTest)
#include "live_analysis_test.moc"
