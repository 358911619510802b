#include "core/scoring/explanation.h"
#include "core/scoring/fit_score.h"
#include "tests/support/sample_data.h"
#include "tests/support/sample_profile.h"

#include <QTest>

using namespace touchstone;

namespace
{

const Dataset &companies()
{
    static const Dataset dataset = test::accounts("country | employees:number | sells:text\n"
                                                  "US      | 800              | makes\n"
                                                  "US      | 300              | makes\n"
                                                  "Canada  | 300              | distributes\n"
                                                  "France  | 40               | other\n"
                                                  "US      | -                | makes\n"
                                                  "Canada  | -                | distributes\n");
    return dataset;
}

constexpr char points[] = "Size: employees >= 200 => 10; else 0; unknown 5\n";
constexpr char rules[] = "rule best: country = US & employees > 500 & sells = makes\n"
                         "rule good: country in US, Canada & employees > 200\n"
                         "rule bad: country = France\n";

Profile profileOf(const QByteArray &more)
{
    return test::profile((points + QByteArray(rules) + more).constData(), companies().accounts);
}

FitScores scoresOf(const QByteArray &more)
{
    return scoreFit(companies().accounts, profileOf(more));
}

std::vector<Tier> tiersOf(const QByteArray &more)
{
    return scoresOf(more).tiers;
}

Explanation explained(const QByteArray &more, std::size_t row)
{
    const Profile profile = profileOf(more);
    const FitScores scores = scoreFit(companies().accounts, profile);
    return explain({{}, ImportPlan(), companies()}, profile, scores, row);
}

} // namespace

class TierRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The first meets two rules; the fourth would have grade D; the last two meet none for sure, and have 50 points.
    void theFirstRuleThatHoldsGivesTheTier()
    {
        QCOMPARE(tiersOf("rule else poor\n"),
                 (std::vector{Tier::Best, Tier::Good, Tier::Good, Tier::Bad, Tier::Poor, Tier::Poor}));
    }

    void whoMeetsNoRuleHasTheTierOfItsGrade()
    {
        QCOMPARE(tiersOf("tiers 80 60 40\n"),
                 (std::vector{Tier::Best, Tier::Good, Tier::Good, Tier::Bad, Tier::Poor, Tier::Poor}));
        QCOMPARE(tiersOf("tiers 40 30 20\n"),
                 (std::vector{Tier::Best, Tier::Good, Tier::Good, Tier::Bad, Tier::Best, Tier::Best}));
    }

    void gradesAreByScoreAllTheSame()
    {
        const FitScores scores = scoresOf("rule else poor\n");
        QCOMPARE(scores.grades, (std::vector{Grade::A, Grade::A, Grade::A, Grade::D, Grade::C, Grade::C}));
    }

    void rulesThatAreOffSayNothing()
    {
        Profile profile = profileOf("rule else bad\n");
        profile.tierRules.on = false;
        QCOMPARE(scoreFit(companies().accounts, profile).tiers,
                 (std::vector{Tier::Best, Tier::Best, Tier::Best, Tier::Bad, Tier::Poor, Tier::Poor}));
    }

    void gatesLimitTheTierOfARule()
    {
        QCOMPARE(tiersOf("rule else poor\nnever sells = makes\n"),
                 (std::vector{Tier::Bad, Tier::Bad, Tier::Good, Tier::Bad, Tier::Bad, Tier::Poor}));
        QCOMPARE(tiersOf("rule else poor\nmust country = US\n")[2], Tier::Poor);
    }

    // Of the fifth the employees are unknown: it may be Best fit or Good fit.
    void whatIsUnknownIsSaid()
    {
        const FitScores scores = scoresOf("rule else poor\n");
        QVERIFY(!scores.needsData(0));
        QVERIFY(scores.needsData(4));
        QVERIFY(scores.mayMeet(0, 4));
        QVERIFY(scores.mayMeet(1, 4));
        QVERIFY(!scores.mayMeet(0, 5)); // not of the US
        QCOMPARE(explained("rule else poor\n", 4).reasons.mid(0, 3),
                 (QStringList{QStringLiteral("Poor fit, as it meets no rule for sure."),
                              QStringLiteral("Needs data: it may be Best fit by rule, if Country is US and Employees "
                                             "more than 500 and Sells is makes."),
                              QStringLiteral("Needs data: it may be Good fit by rule, if Country is US or Canada and "
                                             "Employees more than 200.")}));
    }

    void theRuleIsTheReason()
    {
        const Explanation best = explained("rule else poor\n", 0);
        QCOMPARE(best.reasons, QStringList(QStringLiteral(
                                   "Best fit by rule: Country is US and Employees more than 500 and Sells is makes.")));
        QVERIFY(best.toNextTier.isEmpty());
        const Profile profile = profileOf("rule else poor\n");
        const FitScores scores = scoreFit(companies().accounts, profile);
        QVERIFY(shortReasons(companies(), profile, scores, 3).startsWith(QStringLiteral("By rule: Country is France")));
    }

    // The third lacks all but one condition of the best rule; the fourth is held by the third rule, which comes last.
    void theNextTierIsThatOfTheNearestRule()
    {
        QCOMPARE(explained("rule else poor\n", 1).toNextTier,
                 QStringList(QStringLiteral("Employees more than 500 (now 300)")));
        QCOMPARE(explained("rule else poor\n", 3).toNextTier,
                 QStringList(QStringLiteral("Together: Country is US or Canada (now France); Employees more than 200 "
                                            "(now 40)")));
    }

    // Who meets no rule for sure is a bad fit, or what the analyst said; a gate limits the tier all the same.
    void rulesNeedNoPoints()
    {
        const auto tiers = [](const QByteArray &more) {
            const Profile profile = test::profile((QByteArray(rules) + more).constData(), companies().accounts);
            const FitScores scores = scoreFit(companies().accounts, profile);
            return scores.hasPoints ? std::vector<Tier>() : scores.tiers;
        };
        QCOMPARE(tiers(""), (std::vector{Tier::Best, Tier::Good, Tier::Good, Tier::Bad, Tier::Bad, Tier::Bad}));
        QCOMPARE(tiers("rule else poor\n"),
                 (std::vector{Tier::Best, Tier::Good, Tier::Good, Tier::Bad, Tier::Poor, Tier::Poor}));
        QCOMPARE(tiers("rule else poor\nmust country = US\n"),
                 (std::vector{Tier::Best, Tier::Good, Tier::Poor, Tier::Bad, Tier::Poor, Tier::Poor}));
    }

    void withoutPointsThereIsNoScoreToExplain()
    {
        const Profile profile = test::profile(rules, companies().accounts);
        const FitScores scores = scoreFit(companies().accounts, profile);
        const auto explained = [&](std::size_t row) { return explain({{}, {}, companies()}, profile, scores, row); };
        QVERIFY(!explained(0).score);
        QCOMPARE(explained(0).tier, Tier::Best);
        QVERIFY(explained(0).lines.empty());
        QCOMPARE(explained(4).reasons.front(), QStringLiteral("Bad fit, as it meets no rule for sure."));
        QCOMPARE(explained(5).toNextTier, QStringList(QStringLiteral("Employees more than 200 (now unknown)")));
        QVERIFY(!scores.isProvisional(0));
        QVERIFY(scores.needsData(4));
    }

    // Points of a trait that is off, or of none, are no points; a rule that nobody can meet is none.
    void whatSaysWhoFits()
    {
        const auto says = [](const char *text) {
            const Profile profile = test::profile(text, companies().accounts);
            return std::pair(givesTiers(profile), givesPoints(profile));
        };
        QCOMPARE(says(points), std::pair(true, true));
        QCOMPARE(says(rules), std::pair(true, false));
        QCOMPARE(says("must country = US\nnever sells = makes\n"), std::pair(false, false));
        QCOMPARE(says("Size: employees >= 200 => 0\n"), std::pair(false, false));
        Profile profile = profileOf("");
        profile.traits[0].on = false;
        QVERIFY(givesTiers(profile) && !givesPoints(profile));
        profile.tierRules.on = false;
        QVERIFY(!givesTiers(profile));
        profile.tierRules = {true, {TierRule{}}, Tier::Good};
        QVERIFY(!givesTiers(profile));
    }

    void theSameConditionsAreNotAskedAgain()
    {
        const FitScores before = scoresOf("rule else poor\n");
        const FitScores after = scoreFit(companies().accounts, profileOf("rule else bad\n"), &before);
        QCOMPARE(after.tierRules[0].truth, before.tierRules[0].truth);
        QCOMPARE(after.tiers[4], Tier::Bad);
    }
};

QTEST_APPLESS_MAIN(TierRulesTest)
#include "tier_rules_test.moc"
