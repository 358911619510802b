#include "core/profile/profile_lines.h"

#include "tests/support/sample_data.h"

#include <QtTest>

using namespace touchstone;

namespace
{

// 15 of 19 best and 3 of 23 others: with half a row added, weights of evidence ln(.775/.1458) = 1.6705 and
// ln(.225/.8542) = -1.3341, so 0 lies 1.3341 / 3.0046 = 44 % of the way up.
Pattern software(Direction direction = Direction::More)
{
    Pattern pattern;
    pattern.criteria = {{QStringLiteral("industry"), AnyOf{{QStringLiteral("Software")}}}};
    pattern.bestMatching = 15;
    pattern.bestKnown = 19;
    pattern.restMatching = 3;
    pattern.restKnown = 23;
    pattern.evidence = Evidence::Supported;
    pattern.direction = direction;
    return pattern;
}

} // namespace

class ProfileLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The name says the condition, the detail the rest of the pattern's sentence; a trait of several bins tells them.
    void aLineDoesNotSayItsConditionTwice()
    {
        const Table table = test::table("industry\nSoftware\n");
        Trait trait = traitFromPattern(software(), table, Against::Rest, {});
        trait.reason = trait.name + QStringLiteral(": 15 of 19 best customers");
        QCOMPARE(detailOf(trait, table), QStringLiteral("15 of 19 best customers"));
        trait.name = QStringLiteral("What they do");
        QCOMPARE(detailOf(trait, table), describeBins(trait, table));
        Gate gate = gateFromPattern(software(), table, Against::Rest, Gate::Rule::MustHave);
        gate.reason = QStringLiteral("Named: because the board says so");
        QCOMPARE(detailOf(gate, QStringLiteral("Named")), QStringLiteral("because the board says so"));
        QCOMPARE(detailOf(gate, QStringLiteral("Other")), gate.reason);
    }

    void aPatternBecomesATraitOfTheUsualWeight()
    {
        const Table table = test::table("industry\nSoftware\n");
        Profile profile;
        const Trait first = traitFromPattern(software(), table, Against::Rest, profile);
        QCOMPARE(first.bins.size(), std::size_t{1});
        QCOMPARE(first.bins[0].points, 20);
        QCOMPARE(first.otherwise, 0);
        QCOMPARE(first.neutral, 9); // 44 % of 20
        QCOMPARE(first.attribute, QStringLiteral("industry"));
        QCOMPARE(first.evidence, Evidence::Supported);
        QCOMPARE(first.basis, Basis::Evidence);
        QCOMPARE(first.reason, sentence(software(), table, Against::Rest));
        QVERIFY(!first.id.isNull());

        Trait heavy = first;
        heavy.bins[0].points = 40;
        Trait off = heavy;
        off.on = false;
        profile.traits = {first, heavy, off};
        QCOMPARE(traitFromPattern(software(), table, Against::Rest, profile).bins[0].points, 30);
    }

    void whatTheBestAreNotGivesPointsToTheOthers()
    {
        Pattern rarer = software(Direction::Less);
        std::swap(rarer.bestMatching, rarer.restMatching);
        std::swap(rarer.bestKnown, rarer.restKnown);
        const Trait trait = traitFromPattern(rarer, test::table("industry\nSoftware\n"), Against::Rest, {});
        QCOMPARE(trait.bins[0].points, 0);
        QCOMPARE(trait.otherwise, 20);
        QCOMPARE(trait.neutral, 11); // 1.6705 / 3.0046 of 20 away from the worst
    }

    void aPatternBecomesAGate()
    {
        const Gate gate =
            gateFromPattern(software(), test::table("industry\nSoftware\n"), Against::Rest, Gate::Rule::Disqualifier);
        QCOMPARE(gate.rule, Gate::Rule::Disqualifier);
        QVERIFY(gate.criteria == software().criteria);
        QVERIFY(!gate.reason.isEmpty());
    }

    void aLineByHandIsJudgement()
    {
        const Table table = test::table("employees:number\n50\n");
        const Criterion criterion{QStringLiteral("employees"), Between{.low = 200}};
        const Trait trait = traitByHand(criterion, table.find(u"employees")->attribute, {});
        QCOMPARE(trait.bins.front().points, 20);
        QCOMPARE(trait.neutral, 10);
        QCOMPARE(trait.basis, Basis::Judgement);
        const Gate gate = gateByHand(criterion, Gate::Rule::Disqualifier);
        QCOMPARE(gate.basis, Basis::Judgement);
        QVERIFY(gate.criteria.front() == criterion);
        QCOMPARE(basisAfterEdit(Basis::Evidence), Basis::Both);
        QCOMPARE(basisAfterEdit(Basis::Judgement), Basis::Judgement);
        QCOMPARE(basisAfterEdit(Basis::Prediction), Basis::Judgement); // the score was not tried with these points
        QCOMPARE(basisAfterEdit(Basis::Unproven), Basis::Judgement);
        QCOMPARE(basisAfterEdit(Basis::Both), Basis::Both);
    }

    void onlyWhatIsKnownBeforeTheSaleDescribesTheProfile()
    {
        const Dataset dataset = test::accounts("region | nps:number:after | employees:number\nNorth | 9 | 5\n");
        QStringList keys;
        for (const Column *column : profileColumns(dataset))
            keys << column->attribute.key;
        QVERIFY(keys.contains(QStringLiteral("region")) && keys.contains(QStringLiteral("employees")));
        QVERIFY(!keys.contains(QStringLiteral("nps")) && !keys.contains(QStringLiteral("account_id")));
    }

    void lockedLinesOutliveADraft()
    {
        Profile profile;
        profile.gates.resize(2);
        profile.traits.resize(3);
        profile.gates[0].locked = profile.traits[0].locked = true;
        QCOMPARE(unlockedLines(profile), std::size_t{3});
    }

    void aPatternThatIsInTheProfileIsFoundThere()
    {
        Profile profile;
        QVERIFY(!hasCriteria(profile, software().criteria));
        profile.traits = {traitFromPattern(software(), test::table("industry\nSoftware\n"), Against::Rest, profile)};
        QVERIFY(hasCriteria(profile, software().criteria));
    }
};

QTEST_APPLESS_MAIN(ProfileLinesTest)
#include "profile_lines_test.moc"
