#include "core/project/analysis.h"
#include "core/project/edits.h"
#include "tests/support/sample_data.h"
#include "tests/support/sample_profile.h"

#include <QTest>

using namespace touchstone;

namespace
{

Project companies()
{
    Dataset dataset = test::accounts("account_id | employees:number | country | population\n"
                                     "A1 | 500 | Germany | customer\nA2 | 10 | Germany | customer\n"
                                     "A3 | 500 | France  | prospect\nA4 | 300 | Germany | prospect\n"
                                     "A5 | 40  | France  | prospect\n",
                                     "account | stage | amount | state\n"
                                     "A1 | Lead     | 100 | open\n"
                                     "A1 | Closed   | 200 | won\n"
                                     "A2 | Closed   | 70  | lost\n"
                                     "A3 | Closed   | 900 | won\n"
                                     "A4 | Proposal | 40  | open\n"
                                     "-  | Lead     | 30  | open\n");
    Project project = emptyProject();
    project.profile = std::make_shared<const Profile>(test::profile(
        "Size: employees >= 500 => 10; employees >= 200 => 7\nWhere: country = Germany => 4\n", dataset.accounts));
    project.dataset = std::make_shared<const Dataset>(std::move(dataset));
    return project;
}

Analysis analysisOf(const Project &project, const Analysis &previous = {},
                    ProjectParts changed = ProjectParts(allProjectParts))
{
    NoProgress progress;
    return *analyze(project, previous, changed, progress);
}

bool isSame(const TierCells &a, const TierCells &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), [](const TierCell &one, const TierCell &other) {
        return one.accounts == other.accounts && one.opportunities == other.opportunities &&
               one.amount == other.amount && one.withoutAmount == other.withoutAmount;
    });
}

void compare(const Analysis &a, const Analysis &b)
{
    QCOMPARE(a.scores->points, b.scores->points);
    QVERIFY(a.scores->tiers == b.scores->tiers);
    QVERIFY(isSame(a.pipeline->customers, b.pipeline->customers));
    QVERIFY(isSame(a.pipeline->prospects, b.pipeline->prospects));
    QVERIFY(isSame(a.pipeline->pipeline, b.pipeline->pipeline));
    QCOMPARE(a.pipeline->stages, b.pipeline->stages);
    QCOMPARE(a.pipeline->points, b.pipeline->points);
    QCOMPARE(a.pipeline->customersOutside, b.pipeline->customersOutside);
    for (std::size_t tier = 0; tier < tierCount; ++tier) {
        QCOMPARE(a.outcomes->tiers[tier].won, b.outcomes->tiers[tier].won);
        QCOMPARE(a.outcomes->tiers[tier].lost, b.outcomes->tiers[tier].lost);
        QCOMPARE(a.outcomes->tiers[tier].medianAmount, b.outcomes->tiers[tier].medianAmount);
    }
}

} // namespace

class AnalysisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFollowsFromAStepIsWhatFollowsFromNothing()
    {
        Project project = companies();
        Analysis analysis = analysisOf(project);
        for (int step = 0; step < 40; ++step) {
            Profile profile = *project.profile;
            if (step % 2 == 0)
                profile.tiers.from[0] = 50 + step;
            else
                profile.traits[1].bins[0].points = step;
            if (step == 20)
                profile.traits.clear();
            if (step == 22)
                profile = *companies().profile;
            project = edits::setProfile(project, profile, {}).after;
            analysis = analysisOf(project, analysis, ProjectPart::Profile);
            compare(analysis, analysisOf(project));
            if (profile.traits.empty())
                ++step; // the next step would edit the trait that is gone
        }
    }

    // By hand: A1, A3 and A4 have 200 employees or more; A1, A2 and A4 are German.
    void rulesAloneGiveTiersAndGatesAloneDoNot()
    {
        Project project = companies();
        const auto analyzed = [&project](const char *text) {
            Profile profile = test::profile(text, project.dataset->accounts);
            return analysisOf(edits::setProfile(project, profile, {}).after);
        };
        const Analysis byRules = analyzed("rule best: employees >= 200\nmust country = Germany\n");
        QVERIFY(byRules.hasTiers() && !byRules.hasScores());
        QCOMPARE(byRules.scores->tiers, (std::vector{Tier::Best, Tier::Bad, Tier::Poor, Tier::Best, Tier::Bad}));
        QCOMPARE(byRules.pipeline->pipeline[0].amount, 140.0);
        QCOMPARE(byRules.outcomes->tiers[2].won, std::size_t{1});
        const Analysis byGates = analyzed("must country = Germany\nnever employees < 100\n");
        QVERIFY(!byGates.hasTiers() && !byGates.hasScores());
    }

    void dealsAreLookedUpAgainOnlyForOtherData()
    {
        const Project project = companies();
        const Analysis before = analysisOf(project);
        Profile profile = *project.profile;
        profile.tiers.from[0] = 99;
        const Project stepped = edits::setProfile(project, profile, {}).after;
        const Analysis after = analysisOf(stepped, before, ProjectPart::Profile);
        QCOMPARE(after.open, before.open);
        QCOMPARE(after.closed, before.closed);

        Project other = stepped;
        auto dataset = std::make_shared<Dataset>(*stepped.dataset);
        dataset->opportunities.state[0] = DealState::Won; // it was open
        dataset->customers.insert(2);
        dataset->prospects.remove(2);
        other.dataset = dataset;
        const Analysis anew = analysisOf(other, after, ProjectPart::Dataset);
        compare(anew, analysisOf(other));
        QVERIFY(!isSame(anew.pipeline->pipeline, after.pipeline->pipeline));
    }
};

QTEST_APPLESS_MAIN(AnalysisTest)
#include "analysis_test.moc"
