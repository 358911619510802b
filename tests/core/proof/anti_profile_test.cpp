#include "core/proof/anti_profile.h"
#include "core/proof/anti_words.h"
#include "tests/support/sample_data.h"
#include "tests/support/sample_profile.h"

#include <QTest>

#include <cmath>

using namespace touchstone;

namespace
{

using Standing = AntiLine::Standing;

// A1 and A2 are the best. P3's industry and P1's region are unknown, so is A5's industry.
Dataset companies()
{
    return test::accounts("account_id | industry | region | population | nps:number:after\n"
                          "A1         | Software | North  | customer   | 9\n"
                          "A2         | Software | South  | customer   | 9\n"
                          "A3         | Retail   | North  | customer   | 2\n"
                          "A4         | Retail   | South  | customer   | 3\n"
                          "A5         | -        | North  | customer   | 2\n"
                          "A6         | Software | South  | customer   | 3\n"
                          "P1         | Retail   | -      | prospect   | -\n"
                          "P2         | Software | South  | prospect   | -\n"
                          "P3         | -        | South  | prospect   | -\n"
                          "P4         | Retail   | South  | prospect   | -\n",
                          "account | stage | amount | state\n"
                          "P1      | Lead  | 1000   | open\n"
                          "P2      | Lead  | 2000   | open\n"
                          "P3      | Lead  | 400    | open\n"
                          "P4      | Lead  | -      | open\n"
                          "A4      | Lead  | 300    | open\n"
                          "-       | Lead  | 500    | open\n");
}

// Of a hundred best one has it, of 300 others sixty: of those that have it surely less than half as many are best as of
// all (1 of 61 against 100 of 400).
Pattern rare(const char *condition, const Dataset &dataset)
{
    Pattern pattern;
    pattern.criteria = {test::criterion(QString::fromLatin1(condition), dataset.accounts)};
    pattern.bestMatching = 1;
    pattern.bestKnown = 100;
    pattern.restMatching = 60;
    pattern.restKnown = 300;
    pattern.lift = 0.05;
    pattern.liftInterval = {0.01, 0.36};
    pattern.p = 1e-6;
    pattern.evidence = Evidence::Supported;
    pattern.direction = Direction::Less;
    return pattern;
}

PatternSet setOf(std::vector<Pattern> patterns, Against against = Against::Rest)
{
    PatternSet set;
    set.options.against = against;
    set.best = 100;
    set.rest = 300;
    set.tested = 1234;
    set.patterns = std::move(patterns);
    return set;
}

AntiProfile antiProfileOf(const Dataset &dataset, const std::vector<PatternSet> &sets)
{
    BestRule rule;
    rule.criteria = {{Criterion{QStringLiteral("nps"), Between{.low = 9}}}};
    return antiProfile(dataset, selectBestCustomers(dataset, rule), sets);
}

AntiProfile antiProfileOf(const Dataset &dataset, const Pattern &pattern)
{
    return antiProfileOf(dataset, std::vector{setOf({pattern})});
}

// Twenty retailers and twenty makers of software, each with a closed deal: 4 and 12 of them were won. All retailers
// have an NPS of 2 and the others one of 9; 8 retailers and 2 others left.
QByteArray fortyCustomers()
{
    QByteArray text = "account_id | industry | nps:number:after | churned:yesno:after\n";
    for (int i = 0; i < 40; ++i) {
        const bool retail = i < 20;
        const bool left = retail ? i < 8 : i < 22;
        text +=
            "A" + QByteArray::number(i) + (retail ? " | Retail | 2" : " | Software | 9") + (left ? " | 1\n" : " | 0\n");
    }
    return text;
}

QByteArray deals(int timesLost)
{
    QByteArray text = "account | stage | amount | state\n";
    for (int i = 0; i < 40; ++i) {
        const bool won = i < 20 ? i < 4 : i < 32;
        for (int deal = 0; deal < (won ? 1 : timesLost); ++deal)
            text += "A" + QByteArray::number(i) + (won ? " | Closed | 100 | won\n" : " | Closed | 100 | lost\n");
    }
    return text;
}

const OutcomeGap *gapOf(const AntiProfile &profile, OutcomeGap::Measure measure)
{
    const std::vector<OutcomeGap> &gaps = profile.lines.front().gaps;
    const auto found = std::ranges::find(gaps, measure, &OutcomeGap::measure);
    return found == gaps.end() ? nullptr : &*found;
}

bool near(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-6;
}

} // namespace

class AntiProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Retailers: none of the best, A3 and A4 of the others, P1 and P4 of the prospects. Of A5 and P3 it is not known.
    void whomADisqualifierStrikesIsCounted()
    {
        const Dataset dataset = companies();
        const AntiProfile found = antiProfileOf(dataset, rare("industry = Retail", dataset));
        QCOMPARE(found.proposed, std::size_t{1});
        const Strike &reach = found.lines.front().strike;
        QCOMPARE(reach.best, (Reach{0, 0, 2}));
        QCOMPARE(reach.rest, (Reach{2, 1, 4}));
        QCOMPARE(reach.prospects, (Reach{2, 1, 4}));
        QCOMPARE(found.together.prospects, reach.prospects);
    }

    // Deals of P1, P4 (no amount) and A4; those of P3 and of nobody known cannot be told.
    void openDealsAreCountedWithWhatTheyAreWorth()
    {
        const Dataset dataset = companies();
        const Strike reach = antiProfileOf(dataset, rare("industry = Retail", dataset)).lines.front().strike;
        QCOMPARE(reach.open.accounts, std::size_t{3});
        QCOMPARE(reach.open.opportunities, std::size_t{3});
        QCOMPARE(reach.open.amount, 1300.0);
        QCOMPARE(reach.open.withoutAmount, std::size_t{1});
        QCOMPARE(reach.openUnknown.opportunities, std::size_t{2});
        QCOMPARE(reach.openUnknown.amount, 900.0);
        QCOMPARE(reach.openAll.opportunities, std::size_t{6});
        QCOMPARE(reach.openAll.amount, 4200.0);
    }

    // Retail or in the South: A4, P4 and A4's deal are met twice and counted once. P3 is in the South, whatever its
    // industry; of A5, in the North and of no known industry, it cannot be told.
    void whoMeetsSeveralIsCountedOnce()
    {
        const Dataset dataset = companies();
        const AntiProfile found =
            antiProfileOf(dataset, {setOf({rare("industry = Retail", dataset), rare("region = South", dataset)})});
        QCOMPARE(found.proposed, std::size_t{2});
        QCOMPARE(found.together.best, (Reach{1, 0, 2}));
        QCOMPARE(found.together.rest, (Reach{3, 1, 4}));
        QCOMPARE(found.together.prospects, (Reach{4, 0, 4}));
        QCOMPARE(found.together.open.opportunities, std::size_t{5});
        QCOMPARE(found.together.open.amount, 3700.0);
        QCOMPARE(found.together.openUnknown.opportunities, std::size_t{1});
    }

    void theSameInTwoComparisonsIsOneLine()
    {
        const Dataset dataset = companies();
        Pattern weaker = rare("industry = Retail", dataset);
        weaker.p = 0.001;
        const AntiProfile found =
            antiProfileOf(dataset, {setOf({weaker}), setOf({rare("industry = Retail", dataset)}, Against::Lost)});
        QCOMPARE(found.lines.size(), std::size_t{1});
        QCOMPARE(found.lines.front().found.size(), std::size_t{2});
        QCOMPARE(found.lines.front().found.front().against, Against::Lost); // the surest first
        QCOMPARE(found.looked.size(), std::size_t{2});
    }

    void patternsOfDealsCannotBeAskedOfAccounts()
    {
        const Dataset dataset = companies();
        Pattern ofDeals = rare("region = South", dataset);
        ofDeals.criteria.front().attribute = QStringLiteral("opp_source");
        const AntiProfile found = antiProfileOf(dataset, ofDeals);
        QVERIFY(found.lines.empty());
        QCOMPARE(found.aboutDeals, std::size_t{1});
        QVERIFY(foundSentence(found).contains(QStringLiteral("about the deals")));
    }

    void whatIsNotSureEnoughIsNotProposed()
    {
        const Dataset dataset = companies();
        Pattern suggestive = rare("region = South", dataset);
        suggestive.evidence = Evidence::Suggestive;
        Pattern common = rare("industry = Retail", dataset);
        common.bestMatching = 14; // of 74 that have it more than half the share of best ones among all
        const AntiProfile found = antiProfileOf(dataset, {setOf({suggestive, common})});
        QCOMPARE(found.proposed, std::size_t{0});
        QCOMPARE(found.lines[0].standing, Standing::Rarer);
        QCOMPARE(found.lines[1].standing, Standing::Suggestive);
        QVERIFY(foundSentence(found).startsWith(QStringLiteral("Nothing is sure enough")));
    }

    // Both of the best make software and one of the three others of whom it is known.
    void whatTheBestHaveMoreOftenIsContradicted()
    {
        const Dataset dataset = companies();
        const AntiProfile found =
            antiProfileOf(dataset, {setOf({rare("industry = Software", dataset)}, Against::Lost)});
        QCOMPARE(found.lines.front().standing, Standing::Contradicted);
        QCOMPARE(found.proposed, std::size_t{0});
    }

    void nothingFoundSaysWhy()
    {
        const Dataset dataset = companies();
        const AntiProfile none = antiProfileOf(dataset, {setOf({})});
        QVERIFY(foundSentence(none).startsWith(QStringLiteral("Nothing is rarer")));
        QVERIFY(lookedSentences(none).front().contains(QStringLiteral("1,234")));
    }

    // 4 of 20 against 12 of 20 won: p = 0.022477; all of 20 against none of 20 above the median of 5.5: p = 1.45e-11;
    // 8 of 20 against 2 of 20 left: p = 0.064832 (R: fisher.test). Of three tests the first two have q = 0.033716 and
    // 4.35e-11, so what is sure is what they won and their NPS.
    void whatTheyCostIsComparedWithTheOthers()
    {
        const Dataset dataset = test::accounts(fortyCustomers().constData(), deals(1).constData());
        const AntiProfile found = antiProfileOf(dataset, rare("industry = Retail", dataset));
        const OutcomeGap *won = gapOf(found, OutcomeGap::Measure::WonDeals);
        QCOMPARE(won->counts.best, 4);
        QCOMPARE(won->counts.rest, 12);
        QVERIFY(near(won->p, 0.02247743));
        QVERIFY(near(won->q, 0.02247743 * 3 / 2));
        QVERIFY(won->isSure() && won->isLower());
        const OutcomeGap *left = gapOf(found, OutcomeGap::Measure::WhoLeft);
        QCOMPARE(left->counts.best, 8);
        QVERIFY(near(left->p, 0.06483316));
        QVERIFY(!left->isSure());
        const OutcomeGap *nps = gapOf(found, OutcomeGap::Measure::Field);
        QCOMPARE(nps->field, QStringLiteral("nps"));
        QCOMPARE(nps->median, 2.0);
        QCOMPARE(nps->medianOfOthers, 9.0);

        const QStringList cost = costSentences(found.lines.front().gaps, found.judgedBy, dataset.accounts);
        QCOMPARE(cost.size(), 3);
        QCOMPARE(cost[0], QStringLiteral("Median of Nps: 2 (20 customers), of the others 9 (20)."));
        QCOMPARE(cost[1], QStringLiteral("Closed deals won: 4 of 20 (20 %), of the others 12 of 20 (60 %)."));
        QVERIFY(cost[2].contains(QStringLiteral("no surprise"))); // NPS chose the best
    }

    // Each lost deal stands there five times: 80 and 40 lost ones of 16 and 8 accounts are hardly more than those.
    void dealsOfOneAccountAreNotAsManyWitnesses()
    {
        const Dataset once = test::accounts(fortyCustomers().constData(), deals(1).constData());
        const Dataset often = test::accounts(fortyCustomers().constData(), deals(5).constData());
        const AntiProfile found = antiProfileOf(often, rare("industry = Retail", often));
        const OutcomeGap *won = gapOf(found, OutcomeGap::Measure::WonDeals);
        QCOMPARE(won->counts.bestTotal, 84);
        QVERIFY(won->p > fisherExact(won->counts));
        QVERIFY(won->p > gapOf(antiProfileOf(once, rare("industry = Retail", once)), OutcomeGap::Measure::WonDeals)->p);
    }

    void fewOutcomesTellNothing()
    {
        const Dataset dataset = companies();
        const AntiProfile found = antiProfileOf(dataset, rare("industry = Retail", dataset));
        QVERIFY(found.lines.front().gaps.empty());
        const QStringList cost = costSentences(found.lines.front().gaps, found.judgedBy, dataset.accounts);
        QCOMPARE(cost.size(), 1);
        QVERIFY(cost.front().contains(QStringLiteral("do not tell")));
    }

    void reachIsSaidInSentences()
    {
        const Dataset dataset = companies();
        const QStringList said =
            strikeSentences(antiProfileOf(dataset, rare("industry = Retail", dataset)).together, QStringLiteral("EUR"));
        QCOMPARE(said.size(), 3);
        QCOMPARE(said[0], QStringLiteral("It would strike 0 of 2 best customers, 2 of 4 other customers, 2 of 4 "
                                         "prospects."));
        QVERIFY(said[1].startsWith(QStringLiteral("In the open pipeline 3 of 6 deals, worth ")));
        QVERIFY(said[2].contains(QStringLiteral("customers: 1, prospects: 1, open deals: 2")));
    }

    void aLineBecomesADisqualifier()
    {
        const Dataset dataset = companies();
        const AntiProfile found = antiProfileOf(dataset, rare("industry = Retail", dataset));
        const Gate gate = disqualifierFrom(found.lines.front(), dataset.accounts);
        QCOMPARE(gate.rule, Gate::Rule::Disqualifier);
        QCOMPARE(gate.criteria, found.lines.front().criteria());
        QCOMPARE(gate.evidence, Evidence::Supported);
        QVERIFY(gate.reason.contains(QStringLiteral("1 of 100 best customers")));

        Profile profile = withDisqualifiers({}, {gate});
        QCOMPARE(profile.gates.size(), std::size_t{1});
        profile.gates.front().on = false;
        profile = withDisqualifiers(profile, {gate, gate});
        QCOMPARE(profile.gates.size(), std::size_t{1}); // switched on again, and not added twice
        QVERIFY(profile.gates.front().on);
    }
};

QTEST_APPLESS_MAIN(AntiProfileTest)
#include "anti_profile_test.moc"
