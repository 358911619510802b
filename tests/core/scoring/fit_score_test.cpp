#include "core/base/random_numbers.h"
#include "core/scoring/fit_score.h"
#include "core/scoring/row_values.h"
#include "tests/support/sample_data.h"
#include "tests/support/sample_profile.h"

#include <QTest>

#include <numeric>

using namespace touchstone;

namespace
{

const Table &companies()
{
    static const Table table = test::table("industry   | country | employees:number | size:range | tools:list\n"
                                           "Software   | Germany | 250              | 201-500    | Slack, Zoom\n"
                                           "Retail     | Germany | 60               | 51-200     | Slack\n"
                                           "Government | France  | 5000             | 1001-5000  | Jira\n"
                                           "-          | -       | -                | 101-500    | -\n");
    return table;
}

FitScores scoresOf(const char *profile)
{
    return scoreFit(companies(), test::profile(profile, companies()));
}

std::vector<int> numbers(const std::vector<std::uint8_t> &values)
{
    return {values.begin(), values.end()};
}

// Tables and profiles at random, of every kind of trait and with many unknowns.
struct RandomCase {
    Table table;
    Profile profile;
};

Column randomNumbers(RandomNumbers &random, const QString &key, std::size_t rows)
{
    std::vector<double> numbers;
    for (std::size_t row = 0; row < rows; ++row)
        numbers.push_back(random.below(4) == 0 ? unknownNumber : static_cast<double>(random.below(10)));
    return {{.key = key, .label = key, .header = key, .kind = ValueKind::Number}, Numbers{std::move(numbers)}};
}

Column randomRanges(RandomNumbers &random, const QString &key, std::size_t rows)
{
    Ranges ranges;
    for (std::size_t row = 0; row < rows; ++row) {
        const bool known = random.below(4) != 0;
        const auto low = static_cast<double>(random.below(8));
        ranges.low.push_back(known ? low : unknownNumber);
        ranges.high.push_back(known ? low + static_cast<double>(random.below(4)) : unknownNumber);
    }
    return {{.key = key, .label = key, .header = key, .kind = ValueKind::Range}, std::move(ranges)};
}

Trait randomTrait(RandomNumbers &random)
{
    Trait trait;
    const auto points = [&random] { return static_cast<int>(random.below(30)); };
    for (std::uint64_t bin = random.below(4) + 1; bin > 0; --bin) {
        std::vector<Criterion> criteria;
        for (std::uint64_t i = random.below(2) + 1; i > 0; --i) {
            const auto low = static_cast<double>(random.below(9));
            criteria.push_back({random.below(2) == 0 ? QStringLiteral("n") : QStringLiteral("r"),
                                Between{.low = low, .high = low + 1.0 + static_cast<double>(random.below(5))}});
        }
        trait.bins.push_back({std::move(criteria), points()});
    }
    trait.otherwise = points() / 3;
    trait.neutral = points() / 2;
    if (random.below(3) == 0)
        trait.cap = points();
    trait.on = random.below(8) != 0;
    return trait;
}

RandomCase randomCase(std::uint64_t seed)
{
    RandomNumbers random(seed);
    RandomCase made{Table(40), {}};
    made.table = made.table.with(randomNumbers(random, QStringLiteral("n"), 40));
    made.table = made.table.with(randomRanges(random, QStringLiteral("r"), 40));
    for (std::uint64_t trait = random.below(7); trait > 0; --trait)
        made.profile.traits.push_back(randomTrait(random));
    return made;
}

// Another weight, bin, gate or limit: whatever an analyst may change of a profile, one thing at a time.
void editAtRandom(Profile &profile, RandomNumbers &random)
{
    const auto low = static_cast<double>(random.below(9));
    const std::vector<Criterion> criteria = {{QStringLiteral("n"), Between{.low = low, .high = low + 3.0}}};
    const std::uint64_t kind = random.below(8);
    if (kind == 0)
        profile.gates.push_back(
            {.rule = random.below(2) == 0 ? Gate::Rule::MustHave : Gate::Rule::Disqualifier, .criteria = criteria});
    else if (kind == 1)
        profile.tiers.from[random.below(3)] = static_cast<int>(random.below(110));
    else if (kind == 2 || profile.traits.empty())
        profile.traits.push_back(randomTrait(random));
    else if (kind == 3 && !profile.gates.empty())
        profile.gates[random.below(profile.gates.size())].on ^= true;
    else if (Trait &trait = profile.traits[random.below(profile.traits.size())]; kind == 4)
        trait.bins[random.below(trait.bins.size())].criteria = criteria;
    else if (kind == 5)
        trait.on ^= true;
    else if (kind == 6)
        trait.cap = trait.cap ? std::nullopt : std::optional<int>(20);
    else
        trait.bins[random.below(trait.bins.size())].points = static_cast<int>(random.below(30));
}

bool isSame(const FitScores &a, const FitScores &b)
{
    bool same = a.points == b.points && a.lowest == b.lowest && a.highest == b.highest && a.coverage == b.coverage &&
                a.grades == b.grades && a.tiers == b.tiers && a.traits.size() == b.traits.size() &&
                a.gates.size() == b.gates.size();
    for (std::size_t row = 0; same && row < a.rowCount(); ++row) {
        for (std::size_t trait = 0; trait < a.traits.size(); ++trait)
            same = same && a.traitPoints(trait, row) == b.traitPoints(trait, row) &&
                   a.isTraitKnown(trait, row) == b.isTraitKnown(trait, row);
        for (std::size_t gate = 0; gate < a.gates.size(); ++gate)
            same = same && a.gateState(gate, row) == b.gateState(gate, row);
        same = same && a.needsData(row) == b.needsData(row) && a.isProvisional(row) == b.isProvisional(row);
    }
    return same;
}

} // namespace

class FitScoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsAreSharedOutToExactlyHundred()
    {
        // 1 : 1 : 1 has quotas 33 1/3 each: the first one gets the point that is left over.
        const auto card = scorecard(test::profile("A: country = Germany => 1\n"
                                                  "B: industry = Software => 1\n"
                                                  "C: employees > 100 => 1\n",
                                                  companies()));
        QCOMPARE(card[0].most, 34);
        QCOMPARE(card[1].most, 33);
        QCOMPARE(card[2].most, 33);
        QCOMPARE(card[0].bins, (std::vector<int>{34}));
    }

    void largestRemainderGetsThePointThatIsLeft()
    {
        // 9 and 22 of 31: quotas 29.03 and 70.97, so 29 and 71.
        const auto card = scorecard(test::profile("A: country = Germany => 9; else 3; unknown 4\n"
                                                  "Size: employees < 50 => 0; employees < 1000 => 22\n",
                                                  companies()));
        QCOMPARE(card[0].most, 29);
        QCOMPARE(card[0].otherwise, 10); // 3 x 29 / 9 = 9.67
        QCOMPARE(card[0].neutral, 13);   // 4 x 29 / 9 = 12.89
        QCOMPARE(card[0].least, 10);
        QCOMPARE(card[1].bins, (std::vector<int>{0, 71}));
    }

    void traitsThatAreOffGiveNothing()
    {
        Profile profile = test::profile("A: country = Germany => 5\nB: industry = Software => 5\n", companies());
        profile.traits[1].on = false;
        const auto card = scorecard(profile);
        QCOMPARE(card[0].most, 100);
        QCOMPARE(card[1].most, 0);
        QCOMPARE(numbers(scoreFit(companies(), profile).points), (std::vector<int>{100, 100, 0, 0}));
    }

    void firstBinThatIsMetCounts()
    {
        const FitScores scores = scoresOf("Size: employees >= 200 => 50; employees >= 50 => 100; else 10\n");
        QCOMPARE(numbers(scores.points), (std::vector<int>{50, 100, 50, 10}));
    }

    void unknownGetsTheNeutralPointsAndWidensTheRange()
    {
        const FitScores scores = scoresOf("Size: employees >= 200 => 20; else 5; unknown 8\n"
                                          "Home: country = Germany => 20\n");
        QCOMPARE(scores.traitPoints(0, 3), 20); // 8 x 50 / 20
        QCOMPARE(scores.lowest[3], 13);         // 5 x 50 / 20 = 12.5
        QCOMPARE(scores.highest[3], 100);
        QCOMPARE(scores.coverage[3], 0);
        QVERIFY(!scores.isTraitKnown(0, 3));
        QVERIFY(scores.isProvisional(3));
        QCOMPARE(scores.coverage[0], 100);
        QCOMPARE(scores.lowest[0], scores.highest[0]);
        QVERIFY(!scores.isProvisional(0));
    }

    void whatIsKnownNarrowsTheRange()
    {
        // 51-200 lies partly in both bands: the points are those of one of the two, never more.
        const FitScores scores =
            scoresOf("Size: size >= 300 => 100; size >= 100 => 60; size >= 51 => 40; unknown 10\n");
        QVERIFY(!scores.isTraitKnown(0, 1));
        QCOMPARE(scores.lowest[1], 40);
        QCOMPARE(scores.highest[1], 60);
        QCOMPARE(scores.points[1], 40); // the known least is more than neutral
        QVERIFY(!scores.isTraitKnown(0, 3));
        QCOMPARE(scores.lowest[3], 60);
        QCOMPARE(scores.highest[3], 100);
    }

    void conjunctionNeedsAllAndASingleNoDecides()
    {
        const FitScores scores = scoresOf("Both: country = Germany & industry = Software => 10\n");
        QCOMPARE(numbers(scores.points), (std::vector<int>{100, 0, 0, 0}));
        QVERIFY(scores.isTraitKnown(0, 2));
        QVERIFY(!scores.isTraitKnown(0, 3));
    }

    void membersOfAListAddUpToTheCap()
    {
        const FitScores scores =
            scoresOf("Tools, at most 8: tools in Slack => 4; tools in Zoom => 6; tools in Jira => 2\n"
                     "Home: country = Germany => 8\n");
        QCOMPARE(scores.traitPoints(0, 0), 50); // 4 + 6, at most 8, of 16
        QCOMPARE(scores.traitPoints(0, 1), 25);
        QCOMPARE(scores.traitPoints(0, 2), 13); // 2 x 50 / 8 = 12.5
        QCOMPARE(scores.traitPoints(0, 3), 0);
        QVERIFY(!scores.isTraitKnown(0, 3));
        QCOMPARE(scores.highest[3], 100);
    }

    void manyCheapMembersStillCount()
    {
        // Each member is worth a third of a point: rounding each by itself would lose them all.
        Profile profile = test::profile("Home: country = Germany => 98\n", companies());
        Trait tools{.name = QStringLiteral("Tools"), .attribute = QStringLiteral("tools"), .cap = 6};
        for (const char *name : {"Slack", "Zoom", "Jira", "Box", "Asana", "Miro"})
            tools.bins.push_back({{{QStringLiteral("tools"), AnyOf{{QLatin1String(name)}}}}, 1});
        tools.cap = 2;
        profile.traits.push_back(tools);
        const FitScores scores = scoreFit(companies(), profile);
        QCOMPARE(scores.points[0], 100);
        QCOMPARE(scores.points[1], 99);
    }

    void askedForMissingIsKnown()
    {
        Profile profile = test::profile("Size: employees >= 200 => 20\n", companies());
        profile.traits[0].bins.push_back({{{QStringLiteral("employees"), IsMissing{}}}, 7});
        const FitScores scores = scoreFit(companies(), profile);
        QCOMPARE(scores.points[3], 35);
        QVERIFY(scores.isTraitKnown(0, 3));
        QCOMPARE(scores.points[1], 0);
    }

    void binsWithoutAConditionAndMissingFieldsGiveNothing()
    {
        Profile profile = test::profile("Size: employees >= 200 => 20; unknown 5\n", companies());
        profile.traits[0].bins.insert(profile.traits[0].bins.begin(), Bin{{}, 20});
        QCOMPARE(scoreFit(companies(), profile).points[1], 0);
        profile.traits[0].bins = {{{{QStringLiteral("gone"), Between{}}}, 20}};
        const FitScores scores = scoreFit(companies(), profile);
        QCOMPARE(numbers(scores.points), (std::vector<int>{25, 25, 25, 25}));
        QCOMPARE(scores.coverage[0], 0);
    }

    void scoresBecomeGradesAndTiers()
    {
        const FitScores scores = scoresOf("Size: employees >= 5000 => 10; employees >= 200 => 8; employees >= 50 => 6\n"
                                          "tiers 80 60 40\n");
        QCOMPARE(scores.grades, (std::vector<Grade>{Grade::A, Grade::B, Grade::A, Grade::D}));
        QCOMPARE(scores.tiers, (std::vector<Tier>{Tier::Best, Tier::Good, Tier::Best, Tier::Bad}));
    }

    void gradeThatTheDataDoNotSupportIsNotHandedOut()
    {
        const FitScores scores = scoresOf("Size: employees >= 5000 => 10; employees >= 200 => 8; employees >= 50 => 6\n"
                                          "tiers - 70 -\n");
        QCOMPARE(scores.grades, (std::vector<Grade>{Grade::B, Grade::D, Grade::B, Grade::D}));
    }

    void gatesLimitTheTierAndLeaveTheGrade_data()
    {
        QTest::addColumn<QString>("gate");
        QTest::addColumn<std::vector<Tier>>("tiers");
        QTest::addColumn<std::vector<bool>>("needsData");
        using Tiers = std::vector<Tier>;
        const Tier best = Tier::Best;
        QTest::newRow("a failed must-have is Poor fit at most")
            << "must country = Germany" << Tiers{best, best, Tier::Poor, best}
            << std::vector<bool>{false, false, false, true};
        QTest::newRow("a must-have that says who can buy is Bad fit")
            << "must! country = Germany" << Tiers{best, best, Tier::Bad, best}
            << std::vector<bool>{false, false, false, true};
        QTest::newRow("a disqualifier is Bad fit; unknown does not strike")
            << "never industry = Government" << Tiers{best, best, Tier::Bad, best}
            << std::vector<bool>{false, false, false, false};
    }

    void gatesLimitTheTierAndLeaveTheGrade()
    {
        QFETCH(QString, gate);
        QFETCH(std::vector<Tier>, tiers);
        QFETCH(std::vector<bool>, needsData);
        const QString text = QStringLiteral("Any: size >= 1 => 10; else 10; unknown 10\n") + gate;
        const FitScores scores = scoresOf(text.toUtf8().constData());
        QCOMPARE(scores.tiers, tiers);
        for (std::size_t row = 0; row < needsData.size(); ++row)
            QCOMPARE(scores.needsData(row), needsData[row]);
        QCOMPARE(scores.grades, std::vector<Grade>(4, Grade::A));
    }

    void gatesThatAreOffOrEmptyDoNothing()
    {
        Profile profile = test::profile("Any: size >= 1 => 10\nnever industry = Government\n", companies());
        profile.gates[0].on = false;
        profile.gates.push_back({.rule = Gate::Rule::Disqualifier});
        QCOMPARE(scoreFit(companies(), profile).tiers, std::vector<Tier>(4, Tier::Best));
    }

    void withoutTraitsNothingScores()
    {
        const FitScores scores = scoresOf("never industry = Government\n");
        QCOMPARE(numbers(scores.points), std::vector<int>(4, 0));
        QCOMPARE(scores.tiers, std::vector<Tier>(4, Tier::Bad));
        QCOMPARE(numbers(scores.coverage), std::vector<int>(4, 100));
    }

    void pointsAddUpAndStayWithinTheRange()
    {
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            const RandomCase made = randomCase(seed);
            const FitScores scores = scoreFit(made.table, made.profile);
            for (std::size_t row = 0; row < scores.rowCount(); ++row) {
                int sum = 0;
                for (std::size_t trait = 0; trait < scores.traits.size(); ++trait)
                    sum += scores.traitPoints(trait, row);
                QCOMPARE(sum, int{scores.points[row]});
                QVERIFY(scores.lowest[row] <= scores.points[row] && scores.points[row] <= scores.highest[row]);
                QVERIFY(scores.highest[row] <= 100);
                QVERIFY(scores.coverage[row] < 100 || scores.lowest[row] == scores.highest[row]);
            }
        }
    }

    void editsScoreAsIfAnew()
    {
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            RandomCase made = randomCase(seed);
            RandomNumbers random(seed + 1000);
            FitScores scores = scoreFit(made.table, made.profile);
            for (int edit = 0; edit < 30; ++edit) {
                editAtRandom(made.profile, random);
                scores = scoreFit(made.table, made.profile, &scores);
                QVERIFY(isSame(scores, scoreFit(made.table, made.profile)));
            }
        }
    }

    // Steps of a handle and of a weight keep most of the sums; of more rows than are rated at once.
    void stepsScoreAsIfAnew()
    {
        RandomNumbers random(3);
        Table table(5000);
        table = table.with(randomNumbers(random, QStringLiteral("n"), 5000));
        table = table.with(randomRanges(random, QStringLiteral("r"), 5000));
        Profile profile;
        for (int trait = 0; trait < 4; ++trait)
            profile.traits.push_back(randomTrait(random));
        FitScores scores = scoreFit(table, profile);
        for (int step = 0; step < 60; ++step) {
            if (step % 3 == 0)
                profile.tiers.from[1] = 40 + step % 7;
            else if (step == 40)
                profile.traits = {profile.traits[1], profile.traits[0], profile.traits[2]};
            else
                profile.traits[0].bins[0].points = step % 11; // also 0
            if (step == 50)
                for (Trait &trait : profile.traits)
                    trait.on = false; // no point hangs on anything then
            scores = scoreFit(table, profile, &scores);
            QVERIFY(isSame(scores, scoreFit(table, profile)));
            if (step == 52)
                profile.traits[2].on = true;
        }
    }

    void otherDataAreScoredAnew()
    {
        const RandomCase one = randomCase(5);
        const RandomCase other = randomCase(6);
        const FitScores former = scoreFit(one.table, one.profile);
        QVERIFY(isSame(scoreFit(other.table, one.profile, &former), scoreFit(other.table, one.profile)));
        QVERIFY(!isSame(scoreFit(other.table, one.profile, &former), former));
    }

    void conditionsAreNotAskedAgainForOtherPoints()
    {
        Profile profile = test::profile("Size: employees >= 200 => 20; else 5; unknown 8\n"
                                        "Where: country = Germany => 20\nmust country = Germany\n",
                                        companies());
        const FitScores before = scoreFit(companies(), profile);
        profile.traits[0].bins[0].points = 7;
        profile.traits[1].bins[0].criteria[0].condition = AnyOf{{QStringLiteral("France")}};
        const FitScores after = scoreFit(companies(), profile, &before);
        QCOMPARE(after.traits[0].classes, before.traits[0].classes);
        QVERIFY(after.traits[1].classes != before.traits[1].classes);
        QCOMPARE(after.gates[0].truth, before.gates[0].truth);
    }

    // More rows than are rated at once, and the rows that fill no whole register.
    void everyRowScoresAsItWouldAlone()
    {
        const RandomCase small = randomCase(11);
        Table table(2 * rowsAtOnce + 77);
        RandomNumbers random(12);
        table = table.with(randomNumbers(random, QStringLiteral("n"), table.rowCount()));
        table = table.with(randomRanges(random, QStringLiteral("r"), table.rowCount()));
        const FitScores scores = scoreFit(table, small.profile);
        for (std::size_t row = 0; row < table.rowCount(); row += 13) {
            const Table alone = singleRow({table.find(u"n"), table.find(u"r")}, row);
            const FitScores own = scoreFit(alone, small.profile);
            QCOMPARE(own.points[0], scores.points[row]);
            QCOMPARE(own.lowest[0], scores.lowest[row]);
            QCOMPARE(own.highest[0], scores.highest[row]);
            QCOMPARE(own.coverage[0], scores.coverage[row]);
            QCOMPARE(own.tiers[0], scores.tiers[row]);
        }
    }

    void traitsMostAddUpToHundredAndCanBeReached()
    {
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            const Profile profile = randomCase(seed).profile;
            const auto card = scorecard(profile);
            const int total = std::accumulate(card.begin(), card.end(), 0,
                                              [](int sum, const TraitPoints &points) { return sum + points.most; });
            bool gives = false;
            for (std::size_t i = 0; i < card.size(); ++i) {
                gives = gives || card[i].most > 0;
                for (const int points : card[i].bins)
                    QVERIFY(points <= card[i].most);
                QVERIFY(card[i].least <= card[i].neutral && card[i].neutral <= std::max(card[i].most, card[i].least));
            }
            QCOMPARE(total, gives ? 100 : 0);
        }
    }

    void knowingMoreNarrowsTheRange()
    {
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            RandomCase made = randomCase(seed);
            const FitScores before = scoreFit(made.table, made.profile);
            Column filled = *made.table.find(u"n");
            std::get<Numbers>(filled.cells).values.change([](double value) { return std::isnan(value) ? 4.0 : value; });
            const FitScores after = scoreFit(made.table.with(filled), made.profile);
            for (std::size_t row = 0; row < before.rowCount(); ++row) {
                QVERIFY(before.lowest[row] <= after.lowest[row]);
                QVERIFY(after.highest[row] <= before.highest[row]);
                QVERIFY(before.coverage[row] <= after.coverage[row]);
            }
        }
    }

    void meetingMoreNeverLowersTheScore()
    {
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            RandomNumbers random(seed);
            Profile profile;
            Table none(1);
            Table all(1);
            for (int trait = 0; trait < 6; ++trait) {
                const QString key = QString::number(trait);
                const auto met = [&](double value) {
                    return Column{{key, key, key, ValueKind::Number}, Numbers{{value}}};
                };
                const int most = static_cast<int>(random.below(50));
                profile.traits.push_back(
                    {.name = key,
                     .bins = {{{{key, Between{.low = 1.0}}}, most}},
                     .otherwise = most > 0 ? static_cast<int>(random.below(static_cast<std::uint64_t>(most))) : 0});
                const bool fixed = random.below(2) == 0;
                none = none.with(met(fixed ? 1.0 : 0.0));
                all = all.with(met(1.0));
            }
            QVERIFY(scoreFit(none, profile).points[0] <= scoreFit(all, profile).points[0]);
        }
    }

    void scoringAgainGivesTheSame()
    {
        const RandomCase made = randomCase(7);
        const FitScores first = scoreFit(made.table, made.profile);
        Profile changed = made.profile;
        changed.minCoverage = 10;
        scoreFit(made.table, changed);
        const FitScores again = scoreFit(made.table, made.profile);
        QVERIFY(isSame(again, first));
    }
};

QTEST_APPLESS_MAIN(FitScoreTest)
#include "fit_score_test.moc"
