#include "core/export/scored_accounts.h"
#include "tests/support/page_fixture.h"
#include "tests/support/sample_data.h"

#include <QBuffer>
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
    void undoingAnEditGivesTheSameScoresToTheByte();
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

// What the window shows after an edit and its undoing, exported: points, ranges, tiers, reasons, points per trait.
void LiveAnalysisTest::undoingAnEditGivesTheSameScoresToTheByte()
{
    test::PageFixture fixture(twoCustomers());
    ProjectDocument &document = fixture.document;
    Trait trait;
    trait.id = QUuid::createUuid();
    trait.name = trait.attribute = QStringLiteral("industry");
    trait.bins = {{{{QStringLiteral("industry"), AnyOf{{QStringLiteral("Software")}}}}, 20}};
    document.apply(edits::addTrait(document.project(), trait));
    const auto exported = [&fixture] {
        QBuffer csv;
        csv.open(QIODevice::WriteOnly);
        NoProgress progress;
        const bool written = fixture.waitForAnalysis() &&
                             writeScoresCsv(fixture.document.project(), fixture.live.analysis(), csv, progress);
        return written ? csv.data() : QByteArray();
    };
    const QByteArray before = exported();
    QVERIFY(before.contains("Software") || before.contains("100"));
    const auto isUndone = [&](const Edit &edit) {
        document.apply(edit);
        const bool changed = exported() != before;
        document.undoStack().undo();
        return changed && exported() == before;
    };
    Trait turned = trait;
    turned.otherwise = 40;
    QVERIFY(isUndone(edits::changeTrait(document.project(), turned)));
    Trait second = trait;
    second.id = QUuid::createUuid();
    second.otherwise = 60;
    QVERIFY(isUndone(edits::addTrait(document.project(), second)));
    Gate gate;
    gate.id = QUuid::createUuid();
    gate.rule = Gate::Rule::Disqualifier;
    gate.criteria = trait.bins.front().criteria;
    QVERIFY(isUndone(edits::addGate(document.project(), gate)));
    TierLimits limits;
    limits.from = {std::nullopt, std::nullopt, std::nullopt};
    QVERIFY(isUndone(edits::setTierLimits(document.project(), limits, {})));
}

} // namespace touchstone

QTEST_MAIN(touchstone::LiveAnalysisTest)
#include "live_analysis_test.moc"
