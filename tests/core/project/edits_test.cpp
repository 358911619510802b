#include "core/project/edits.h"
#include "core/project/kept_results.h"

#include <QTest>

using namespace touchstone;

namespace
{

Criterion employeesFrom(double low)
{
    return {QStringLiteral("employees"), Between{low}};
}

Trait trait(const QString &name, int points)
{
    Trait trait;
    trait.id = QUuid::createUuid();
    trait.name = name;
    trait.bins = {{{employeesFrom(50)}, points}};
    return trait;
}

} // namespace

class EditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditSharesThePartsItDoesNotTouch();
    void anEditThatChangesNothingKeepsTheVeryPart();
    void criteriaOfBestAreAddedChangedAndRemoved();
    void marksAreSetAndTakenBack();
    void traitsAndGatesAreFoundById();
    void wordsThatBecomeEmptyAreGone();
    void anEditLeavesItsArgumentAlone();
    void patternsAreOutOfDateAfterAnotherRuleOrOtherData();
    void proofAndGroupsAreOutOfDateAfterAnotherRuleOrOtherData();
    void consecutiveWordsOfOneSectionMerge();
};

void EditsTest::anEditSharesThePartsItDoesNotTouch()
{
    const Project before = emptyProject();
    const Edit edit = edits::addTrait(before, trait(QStringLiteral("Employees"), 20));
    QCOMPARE(changedParts(before, edit.after), ProjectParts(ProjectPart::Profile));
    QVERIFY(edit.text.contains(QStringLiteral("Employees")));
}

void EditsTest::anEditThatChangesNothingKeepsTheVeryPart()
{
    const Project before = emptyProject();
    QVERIFY(!changedParts(before, edits::setTitle(before, {}, {}).after));
    QVERIFY(!changedParts(before, edits::removeTrait(before, QUuid::createUuid()).after));
    QVERIFY(!changedParts(before, edits::removeBestCriterion(before, 3).after));
    QVERIFY(!changedParts(before, edits::setReport(before, {}).after));
}

void EditsTest::criteriaOfBestAreAddedChangedAndRemoved()
{
    Project project = edits::addBestCriterion(emptyProject(), employeesFrom(50)).after;
    project = edits::addBestCriterion(project, employeesFrom(500)).after;
    QCOMPARE(project.best->criteria.size(), std::size_t{2});

    project = edits::changeBestCriterion(project, 0, {employeesFrom(60), 2.0, false}).after;
    QCOMPARE(project.best->criteria[0].criterion, employeesFrom(60));
    QVERIFY(!project.best->criteria[0].on);

    project = edits::removeBestCriterion(project, 0).after;
    QCOMPARE(project.best->criteria.size(), std::size_t{1});
    QCOMPARE(project.best->criteria[0].criterion, employeesFrom(500));
}

void EditsTest::marksAreSetAndTakenBack()
{
    const HandMark mark{false, QStringLiteral("was acquired")};
    Project project = edits::markBestCustomer(emptyProject(), QStringLiteral("A7"), mark).after;
    QCOMPARE(project.best->marks.at(QStringLiteral("A7")), mark);
    project = edits::unmarkBestCustomer(project, QStringLiteral("A7")).after;
    QVERIFY(project.best->marks.empty());
}

void EditsTest::traitsAndGatesAreFoundById()
{
    const Trait first = trait(QStringLiteral("Employees"), 20);
    Trait second = trait(QStringLiteral("Industry"), 30);
    Project project = edits::addTrait(edits::addTrait(emptyProject(), first).after, second).after;
    second.bins[0].points = 40;
    project = edits::changeTrait(project, second).after;
    QCOMPARE(project.profile->traits, (std::vector<Trait>{first, second}));
    project = edits::removeTrait(project, first.id).after;
    QCOMPARE(project.profile->traits, std::vector<Trait>{second});

    Gate gate;
    gate.id = QUuid::createUuid();
    project = edits::addGate(project, gate).after;
    gate.rule = Gate::Rule::Disqualifier;
    project = edits::changeGate(project, gate).after;
    QCOMPARE(project.profile->gates, std::vector<Gate>{gate});
    const Edit removal = edits::removeGate(project, gate.id);
    QVERIFY(removal.after.profile->gates.empty());
    QCOMPARE(removal.text, QStringLiteral("Remove disqualifier"));
}

void EditsTest::wordsThatBecomeEmptyAreGone()
{
    const QString section = QStringLiteral("pains");
    Project project = edits::setWords(emptyProject(), section, QStringLiteral("Leads go cold")).after;
    QCOMPARE(project.profile->words.at(section), QStringLiteral("Leads go cold"));
    project = edits::setWords(project, section, {}).after;
    QVERIFY(project.profile->words.empty());
}

void EditsTest::anEditLeavesItsArgumentAlone()
{
    const Project before = edits::addTrait(emptyProject(), trait(QStringLiteral("Employees"), 20)).after;
    const Profile profile = *before.profile;
    (void)edits::setTierLimits(before, {{90, 70, 50}, {}, true});
    QCOMPARE(*before.profile, profile);
}

void EditsTest::patternsAreOutOfDateAfterAnotherRuleOrOtherData()
{
    const Project mined = edits::replacePatterns(emptyProject(), {}).after;
    QVERIFY(patternsAreCurrent(mined));
    QVERIFY(!patternsAreCurrent(edits::addBestCriterion(mined, employeesFrom(50)).after));
    QVERIFY(!patternsAreCurrent(edits::replaceData(mined, {}, {}, {}, QStringLiteral("Import")).after));
    QVERIFY(patternsAreCurrent(edits::addTrait(mined, trait(QStringLiteral("Employees"), 20)).after));
}

// Neither looks at the profile: both make their own.
void EditsTest::proofAndGroupsAreOutOfDateAfterAnotherRuleOrOtherData()
{
    const auto kept = [](const Project &of) {
        Project project = edits::keepProof(of, {Proof{}, QDate(2026, 3, 1), {}, {*of.best, of.dataset}}).after;
        return edits::keepGroups(project, {CustomerGroups{}, QDate(2026, 3, 1), {}, {*of.best, of.dataset}}).after;
    };
    const auto areCurrent = [](const Project &project) {
        return std::pair(isCurrent(project, *project.proof), isCurrent(project, *project.groups));
    };
    QCOMPARE(areCurrent(emptyProject()), std::pair(false, false));
    QVERIFY(outdatedSentence(emptyProject(), *emptyProject().proof).isEmpty());
    const Project project = kept(emptyProject());
    QCOMPARE(areCurrent(project), std::pair(true, true));
    QCOMPARE(areCurrent(edits::addTrait(project, trait(QStringLiteral("Employees"), 20)).after), std::pair(true, true));

    const Project otherRule = edits::addBestCriterion(project, employeesFrom(50)).after;
    QCOMPARE(areCurrent(otherRule), std::pair(false, false));
    QVERIFY(outdatedSentence(otherRule, *otherRule.proof)
                .startsWith(QStringLiteral("Made on 1 Mar 2026, before the best customers changed.")));
    const Project otherData = edits::replaceData(project, {}, {}, {}, QStringLiteral("Import")).after;
    QCOMPARE(areCurrent(otherData), std::pair(false, false));
    QVERIFY(outdatedSentence(otherData, *otherData.groups).contains(QStringLiteral("before the data changed")));
    QVERIFY(!isOfTheseData(otherData, *otherData.proof));

    PatternSet lost;
    lost.options.against = Against::Lost; // groups are always looked for against the other customers
    QCOMPARE(areCurrent(edits::replacePatterns(project, lost).after), std::pair(false, true));
}

void EditsTest::consecutiveWordsOfOneSectionMerge()
{
    const Project project = emptyProject();
    const Edit pains = edits::setWords(project, QStringLiteral("pains"), QStringLiteral("a"));
    QCOMPARE(edits::setWords(project, QStringLiteral("pains"), QStringLiteral("ab")).mergeKey, pains.mergeKey);
    QVERIFY(edits::setWords(project, QStringLiteral("goals"), QStringLiteral("ab")).mergeKey != pains.mergeKey);
    QVERIFY(edits::addTrait(project, {}).mergeKey.isEmpty());
}

QTEST_GUILESS_MAIN(EditsTest)
#include "edits_test.moc"
