#include "core/project/edits.h"
#include "core/project/part_rows.h"
#include "tests/support/sample_project.h"

#include <QJsonArray>
#include <QTest>

using namespace touchstone;

class PartRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartComesBackEqual();
    void namesOfPartsAreStable();
    void rowsOfTheWrongShapeAreRefused_data();
    void rowsOfTheWrongShapeAreRefused();
    void aFieldThatIsNotThereKeepsItsDefault();
    void whatTheyWereMinedFromIsAFingerprint();
};

void PartRowsTest::everyPartComesBackEqual()
{
    const Project before = test::filledProject();
    Project after = emptyProject();
    QString data;
    for (int bit = 1; bit < allProjectParts; bit *= 2) {
        const auto part = static_cast<ProjectPart>(bit);
        if (part != ProjectPart::Dataset)
            QVERIFY2(readPartRows(partRows(before, part), part, after, data), qPrintable(partName(part)));
    }
    QCOMPARE(*after.settings, *before.settings);
    QCOMPARE(*after.plan, *before.plan);
    QCOMPARE(*after.best, *before.best);
    QCOMPARE(after.patterns->set, before.patterns->set);
    QCOMPARE(after.patterns->rule, before.patterns->rule);
    QCOMPARE(*after.profile, *before.profile);
    QCOMPARE(*after.report, *before.report);
    QCOMPARE(after.sources->size(), before.sources->size());
    QCOMPARE(partRows(before, ProjectPart::Sources).front().value(QStringLiteral("rows")).toInt(), 5);
}

void PartRowsTest::namesOfPartsAreStable()
{
    QStringList names;
    for (int bit = 1; bit < allProjectParts; bit *= 2)
        names << partName(static_cast<ProjectPart>(bit));
    QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("settings source plan  best patterns profile report"));
    QCOMPARE(partFromName(QStringLiteral("best")), ProjectPart::Best);
    QVERIFY(!partFromName(QStringLiteral("tables")));
}

void PartRowsTest::rowsOfTheWrongShapeAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("text for a list") << QStringLiteral("criteria") << QJsonValue(QStringLiteral("nps"));
    QTest::newRow("number for a name") << QStringLiteral("combine") << QJsonValue(3);
    QTest::newRow("unknown name") << QStringLiteral("combine") << QJsonValue(QStringLiteral("sometimes"));
    QTest::newRow("text for a count") << QStringLiteral("at_least") << QJsonValue(QStringLiteral("two"));
    QTest::newRow("count too large") << QStringLiteral("at_least") << QJsonValue(1e15);
    QTest::newRow("list for an object") << QStringLiteral("marks") << QJsonValue(QJsonArray{});
    QTest::newRow("object that is no criterion") << QStringLiteral("among") << QJsonValue(QJsonObject{});
}

void PartRowsTest::rowsOfTheWrongShapeAreRefused()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    PartRows rows = partRows(test::filledProject(), ProjectPart::Best);
    Project project = emptyProject();
    QString data;
    QVERIFY(readPartRows(rows, ProjectPart::Best, project, data));
    rows.front()[key] = value;
    QVERIFY(!readPartRows(rows, ProjectPart::Best, project, data));
}

void PartRowsTest::aFieldThatIsNotThereKeepsItsDefault()
{
    Project project = emptyProject();
    QString data;
    QVERIFY(readPartRows({QJsonObject{}}, ProjectPart::Profile, project, data));
    QCOMPARE(*project.profile, Profile{});
    QVERIFY(!readPartRows({}, ProjectPart::Profile, project, data));
}

void PartRowsTest::whatTheyWereMinedFromIsAFingerprint()
{
    Project project = emptyProject();
    QString none = QStringLiteral("x");
    QVERIFY(readPartRows(partRows(project, ProjectPart::Patterns), ProjectPart::Patterns, project, none));
    QCOMPARE(none, QString());

    const Project mined = edits::replacePatterns(emptyProject(), {}).after;
    QString data;
    QVERIFY(readPartRows(partRows(mined, ProjectPart::Patterns), ProjectPart::Patterns, project, data));
    QVERIFY(!data.isEmpty());
    QVERIFY(!project.patterns->dataset);
}

QTEST_GUILESS_MAIN(PartRowsTest)
#include "part_rows_test.moc"
