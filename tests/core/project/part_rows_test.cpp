#include "core/project/edits.h"
#include "core/project/kept_results.h"
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
    void resultsThatCannotBeShownAreRefused();
    void aFieldThatIsNotThereKeepsItsDefault();
    void whatTheyWereMinedFromIsAFingerprint();
    void decisionsAboutAllSourcesComeBackEqual();
    void aPlanWithoutDecisionsIsStoredAsBefore();
};

namespace
{

ImportPlan planWithDecisions()
{
    const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
    ImportPlan plan = *test::filledProject().plan;
    plan.matching.pairs = {
        {{AccountKey::Kind::Id, text("001A0000006Vm9r")}, {AccountKey::Kind::Domain, text("acme.com")}, true},
        {{AccountKey::Kind::Name, text("Acme Ltd")}, {AccountKey::Kind::Name, text("Acme Inc")}, false}};
    plan.matching.level = AccountLevel::UltimateParent;
    plan.matching.assigned = {{text("deals.csv"), text("Acme"), {AccountKey::Kind::Id, text("A2")}}};
    plan.matching.choices = {{text("employees"), false, {text("crm.csv"), text("bought.csv")}},
                             {text("industry"), true, {}}};
    plan.tidying.merges = {{text("country"), {text("USA"), text("U.S.")}, text("United States")}};
    plan.tidying.different = {{text("industry"), {text("Media"), text("Medical")}}};
    plan.tidying.limits = {{text("nps"), 0.0, 10.0}, {text("employees"), 0.0}};
    plan.tidying.taxonomies = {{text("industry"), 1, {{text("SaaS"), text("Technology")}}}};
    plan.tidying.withRegions = true;
    plan.tidying.regions = {{text("Core"), {text("DE"), text("AT")}}};
    plan.currency = {text("EUR"), {{text("USD"), text("EUR"), 0.92, QDate(2026, 3, 31)}}};
    plan.value = {72.5, std::nullopt, 3, 2.0, 8.0, text("industry")};
    return plan;
}

} // namespace

void PartRowsTest::everyPartComesBackEqual()
{
    const Project before = test::filledProject();
    Project after = emptyProject();
    for (int bit = 1; bit < allProjectParts; bit *= 2) {
        const auto part = static_cast<ProjectPart>(bit);
        if (part != ProjectPart::Dataset)
            QVERIFY2(readPartRows(partRows(before, part), part, after), qPrintable(partName(part)));
    }
    QCOMPARE(*after.settings, *before.settings);
    QCOMPARE(*after.plan, *before.plan);
    QCOMPARE(*after.best, *before.best);
    QCOMPARE(after.patterns->set, before.patterns->set);
    QCOMPARE(after.patterns->from.rule, before.patterns->from.rule);
    QCOMPARE(*after.profile, *before.profile);
    QCOMPARE(*after.report, *before.report);
    QCOMPARE(partRows(after, ProjectPart::Proof), partRows(before, ProjectPart::Proof));
    QCOMPARE(after.proof->found->misses[1].amount, 4000.0);
    QCOMPARE(after.proof->found->calibration->slope, 0.98);
    QCOMPARE(after.proof->from.data, QStringLiteral("5ca1ab1e"));
    QCOMPARE(partRows(after, ProjectPart::Groups), partRows(before, ProjectPart::Groups));
    QCOMPARE(after.groups->found->groups[0].profile, before.groups->found->groups[0].profile);
    QCOMPARE(after.groups->on, QDate(2026, 4, 3));
    QCOMPARE(after.sources->size(), before.sources->size());
    QCOMPARE(partRows(before, ProjectPart::Sources).front().value(QStringLiteral("rows")).toInt(), 5);
}

void PartRowsTest::namesOfPartsAreStable()
{
    QStringList names;
    for (int bit = 1; bit < allProjectParts; bit *= 2)
        names << partName(static_cast<ProjectPart>(bit));
    QCOMPARE(names.join(QLatin1Char(' ')),
             QStringLiteral("settings source plan  best patterns profile report proof groups"));
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
    QVERIFY(readPartRows(rows, ProjectPart::Best, project));
    rows.front()[key] = value;
    QVERIFY(!readPartRows(rows, ProjectPart::Best, project));
}

// A curve of another number of points could not be drawn, and two groups need what divides them.
void PartRowsTest::resultsThatCannotBeShownAreRefused()
{
    Project project = emptyProject();
    QVERIFY(readPartRows({}, ProjectPart::Proof, project));
    QVERIFY(!project.proof->found);
    PartRows proof = partRows(test::filledProject(), ProjectPart::Proof);
    QVERIFY(!readPartRows({proof.front()}, ProjectPart::Proof, project));
    proof.back()[QStringLiteral("captured")] = QJsonArray{0.0, 1.0};
    QVERIFY(!readPartRows(proof, ProjectPart::Proof, project));
    PartRows groups = partRows(test::filledProject(), ProjectPart::Groups);
    groups.back()[QStringLiteral("division")] = QJsonValue();
    QVERIFY(!readPartRows(groups, ProjectPart::Groups, project));
}

void PartRowsTest::aFieldThatIsNotThereKeepsItsDefault()
{
    Project project = emptyProject();
    QVERIFY(readPartRows({QJsonObject{}}, ProjectPart::Profile, project));
    QCOMPARE(*project.profile, Profile{});
    QVERIFY(!readPartRows({}, ProjectPart::Profile, project));
}

void PartRowsTest::whatTheyWereMinedFromIsAFingerprint()
{
    Project project = emptyProject();
    QVERIFY(readPartRows(partRows(project, ProjectPart::Patterns), ProjectPart::Patterns, project));
    QCOMPARE(project.patterns->from.data, QString());

    const Project mined = edits::replacePatterns(emptyProject(), {}).after;
    QVERIFY(readPartRows(partRows(mined, ProjectPart::Patterns), ProjectPart::Patterns, project));
    QVERIFY(!project.patterns->from.data.isEmpty());
    QVERIFY(!project.patterns->from.dataset);
    const PartRows again = partRows(project, ProjectPart::Patterns); // of data that are gone it says the same again
    QCOMPARE(again, partRows(mined, ProjectPart::Patterns));
}

void PartRowsTest::decisionsAboutAllSourcesComeBackEqual()
{
    Project before = test::filledProject();
    before.plan = std::make_shared<const ImportPlan>(planWithDecisions());
    Project after = emptyProject();
    QVERIFY(readPartRows(partRows(before, ProjectPart::Plan), ProjectPart::Plan, after));
    QCOMPARE(*after.plan, *before.plan);
    QVERIFY(std::isinf(after.plan->tidying.limits[1].high));
}

void PartRowsTest::aPlanWithoutDecisionsIsStoredAsBefore()
{
    const Project project = test::filledProject();
    QCOMPARE(partRows(project, ProjectPart::Plan).size(), project.plan->sources.size());
}

QTEST_GUILESS_MAIN(PartRowsTest)
#include "part_rows_test.moc"
