#include "core/scoring/account_kinds.h"
#include "core/scoring/tier_rule_check.h"
#include "tests/support/sample_data.h"
#include "tests/support/sample_profile.h"

#include <QTest>

#include <algorithm>

using namespace touchstone;

namespace
{

using Kind = TierRuleFinding::Kind;

// Two fit, four do not, and of one the business is not known.
constexpr char companies[] = "country | employees:number | business\n"
                             "US      | 800              | makes\n"
                             "Canada  | 300              | distributes\n"
                             "US      | 150              | distributes\n"
                             "Mexico  | 400              | makes\n"
                             "France  | 5000             | makes\n"
                             "France  | 20               | -\n";

// What an article gives for an example: "US-based companies, with over 500 employees, that manufacture"; "North
// American companies, with over 200 employees, that distribute"; "companies outside North America, with fewer than 100
// employees, that do not manufacture or distribute".
constexpr char example[] =
    "rule best: country = US & employees > 500 & business = makes\n"
    "rule good: country in US, Canada, Mexico & employees > 200 & business = distributes\n"
    "rule bad: country not in US, Canada, Mexico & employees < 100 & business not in makes, distributes\n"
    "rule else poor\n";

struct Checked {
    Table table;
    TierRules rules;
    TierRuleCheck check;

    Checked(const char *text, const QByteArray &profile)
        : table(test::table(text)), rules(test::profile(profile.constData(), table).tierRules),
          check(checkTierRules(rules, table, RowSet(table.rowCount(), true)))
    {
    }

    QStringList sentences() const { return describe(check, rules, rules.otherwise, table); }
    std::vector<Kind> kinds() const
    {
        std::vector<Kind> kinds;
        for (const TierRuleFinding &finding : check.findings)
            kinds.push_back(finding.kind);
        return kinds;
    }
};

std::vector<std::vector<Criterion>> criteriaOf(const TierRules &rules)
{
    std::vector<std::vector<Criterion>> criteria;
    for (const TierRule &rule : rules.rules)
        criteria.push_back(rule.criteria);
    return criteria;
}

} // namespace

class TierRuleCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // US; Canada or Mexico; others. Up to 99; 100 to 200; 201 to 500; more. Makes; distributes; others: 3 x 4 x 3 kinds
    // of accounts. Of them the rules take 1, 2 x 2 and 1.
    void theExampleOfTheArticleLeavesMostAccountsOpen()
    {
        const Checked checked(companies, example);
        const auto kinds = AccountKinds::of(criteriaOf(checked.rules), checked.table);
        QVERIFY(kinds);
        QCOMPARE(kinds->count(), std::size_t{36});
        std::size_t taken = 0;
        for (std::size_t kind = 0; kind < kinds->count(); ++kind)
            taken += kinds->meets(kind, 0) || kinds->meets(kind, 1) || kinds->meets(kind, 2) ? 1 : 0;
        QCOMPARE(taken, std::size_t{6});
        QVERIFY(checked.check.sawAllKinds);
        QVERIFY(std::ranges::all_of(checked.kinds(), [](Kind kind) { return kind == Kind::Gap; }));
        QCOMPARE(checked.check.none, qint64{3});
        QCOMPARE(checked.check.untold, qint64{1}); // France, 20: what does it do?
        QCOMPARE(checked.check.rules[0].decided, qint64{1});
        QCOMPARE(checked.check.rules[1].decided, qint64{1});
    }

    void aGapNamesTheRuleThatComesNearest()
    {
        const Checked checked(companies, example);
        const QStringList sentences = checked.sentences();
        QCOMPARE(sentences[0], QStringLiteral("3 of 6 account(s) meet no rule: they are Poor fit."));
        QCOMPARE(sentences[1], QStringLiteral("Of 1 account(s) too little is known to say which rule they meet."));
        for (const TierRuleFinding &gap : checked.check.findings)
            QVERIFY(!match(checked.table, gap.where).met.contains(0));
    }

    // Together the boxes hold exactly the kinds of accounts that no rule takes.
    void gapsAreAllThatIsOpenAndNothingElse()
    {
        const Checked checked(companies, example);
        const auto kinds = AccountKinds::of(criteriaOf(checked.rules), checked.table);
        std::vector<bool> open(kinds->count());
        for (std::size_t kind = 0; kind < open.size(); ++kind)
            open[kind] = !kinds->meets(kind, 0) && !kinds->meets(kind, 1) && !kinds->meets(kind, 2);
        std::vector<std::vector<Criterion>> described;
        for (const AccountKinds::Box &box : kinds->boxesOf(open))
            described.push_back(kinds->criteria(box));
        std::vector<std::vector<Criterion>> all = criteriaOf(checked.rules);
        all.insert(all.end(), described.begin(), described.end());
        const auto again = AccountKinds::of(all, checked.table);
        QVERIFY(again);
        for (std::size_t kind = 0; kind < again->count(); ++kind) {
            bool isRule = false;
            bool isGap = false;
            for (std::size_t conjunction = 0; conjunction < all.size(); ++conjunction)
                (conjunction < 3 ? isRule : isGap) |= again->meets(kind, conjunction);
            QVERIFY(isRule != isGap);
        }
    }

    // A company may both make and distribute where the column is a list.
    void whoMeetsTwoRulesIsToldOf()
    {
        const Checked checked("country | business:list\nUS | makes, distributes\nUS | makes\nFrance | distributes\n",
                              "rule best: country = US & business = makes\nrule good: business = distributes\n"
                              "rule poor: business != distributes\n");
        QCOMPARE(checked.kinds(), (std::vector{Kind::Overlap, Kind::Overlap}));
        const QStringList sentences = checked.sentences();
        QCOMPARE(sentences[0], QStringLiteral("2 account(s) meet rules of different tiers: the first decides."));
        QCOMPARE(sentences[1], QStringLiteral("Rules 1 (Best fit) and 2 (Good fit) both hold where Country is US and "
                                              "Business include makes and Business include distributes (1 account(s)): "
                                              "the first decides."));
    }

    void rulesThatSayNothingAreToldOf()
    {
        const Checked checked("employees:number\n10\n500\n",
                              "rule best: employees > 100\nrule good: employees > 200\n"
                              "rule poor: employees > 300 & employees < 50\nrule bad: employees <= 100\n");
        QCOMPARE(checked.kinds(), (std::vector{Kind::NeverFirst, Kind::Impossible}));
        QCOMPARE(checked.sentences()[0],
                 QStringLiteral("1 account(s) meet rules of different tiers: the first decides."));
        QCOMPARE(checked.sentences()[1],
                 QStringLiteral("Rule 2 (Good fit) never decides: whoever meets it meets an earlier rule."));
        QCOMPARE(checked.sentences()[2],
                 QStringLiteral("Rule 3 (Poor fit) can never be met: its conditions exclude each other."));
    }

    // Between "up to 99" and "100 or more" is nothing of whole numbers, but there is of others.
    void wholeNumbersHaveNoGapsBetweenThem()
    {
        constexpr char rules[] = "rule best: size >= 100\nrule bad: size <= 99\n";
        const Checked whole("size:number\n10\n500\n", rules);
        QCOMPARE(whole.sentences(),
                 QStringList(QStringLiteral("Every account that there may be meets rules of one tier.")));
        const Checked parts("size:number\n10\n99.5\n", rules);
        QCOMPARE(parts.kinds(), std::vector{Kind::Gap});
        QCOMPARE(parts.check.findings[0].accounts, qint64{1});
    }

    void missingValuesAreAKindWhereARuleAsksForThem()
    {
        const Checked checked("size:number\n10\n-\n", "rule best: size >= 100\nrule bad: size is missing\n");
        QCOMPARE(checked.sentences(),
                 (QStringList{QStringLiteral("1 of 2 account(s) meet no rule: they have the tier of their grade."),
                              QStringLiteral("Of 1 account(s) too little is known to say which rule they meet."),
                              QStringLiteral("No rule holds where Size up to 99 (1 account(s)).")}));
    }

    void whatCannotBeTakenApartIsSaid()
    {
        const Checked checked("size:number\n10\n", "rule best: size >= 100\n");
        TierRules rules = checked.rules;
        rules.rules[0].criteria.push_back({QStringLiteral("gone"), IsMissing{}});
        const TierRuleCheck check = checkTierRules(rules, checked.table, RowSet(1, true));
        QVERIFY(!check.sawAllKinds);
        QVERIFY(describe(check, rules, {}, checked.table).back().startsWith(QStringLiteral("Whether the rules leave")));
    }

    void noRulesNeedNoWords() { QVERIFY(Checked("size:number\n1\n", "").sentences().isEmpty()); }
};

QTEST_APPLESS_MAIN(TierRuleCheckTest)
#include "tier_rule_check_test.moc"
