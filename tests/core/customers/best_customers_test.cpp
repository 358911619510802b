#include "core/customers/best_customers.h"
#include "tests/support/sample_data.h"

#include <QTest>

using namespace touchstone;

namespace
{

const Dataset &customers()
{
    static const Dataset dataset = test::accounts(
        "population | industry | nps:number:after | arr:money:after | churned:yesno:after | advocate:yesno:after\n"
        "customer   | Software | 9                | 100             | no                  | yes\n"
        "customer   | Software | 10               | 50              | no                  | no\n"
        "customer   | Retail   | 3                | 400             | yes                 | -\n"
        "customer   | Retail   | -                | 300             | no                  | -\n"
        "prospect   | Media    | 10               | 900             | no                  | yes\n");
    return dataset;
}

BestRule ruleOf(std::initializer_list<const char *> texts)
{
    BestRule rule;
    for (const char *text : texts) {
        const auto criterion = criterionFromText(QString::fromUtf8(text), customers().accounts);
        if (!criterion)
            qFatal("%s", qPrintable(criterion.error().sentence()));
        rule.criteria.push_back({*criterion});
    }
    return rule;
}

BestSelection select(const BestRule &rule)
{
    return selectBestCustomers(customers(), rule);
}

bool warns(const BestSelection &selection, const char *part)
{
    return std::ranges::any_of(selection.warnings,
                               [&](const DataIssue &issue) { return issue.text.contains(QString::fromUtf8(part)); });
}

using Rows = std::vector<std::uint32_t>;

} // namespace

class BestCustomersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prospectsAreNeverBest()
    {
        const BestSelection selection = select(ruleOf({"nps >= 9"}));
        QCOMPARE(selection.best.rows(), (Rows{0, 1}));
        QCOMPARE(selection.rest.rows(), (Rows{2, 3}));
        QCOMPARE(selection.judged.rows(), (Rows{0, 1, 2, 3}));
    }

    void unknownIsCountedAndNeverBad()
    {
        const BestSelection selection = select(ruleOf({"nps >= 9"}));
        QCOMPARE(selection.undecided.rows(), (Rows{3}));
        QCOMPARE(selection.counts[0].met, std::size_t{2});
        QCOMPARE(selection.counts[0].notMet, std::size_t{1});
        QCOMPARE(selection.counts[0].unknown, std::size_t{1});
        QVERIFY(warns(selection, "could not be judged"));
    }

    void allMustHold()
    {
        const BestSelection selection = select(ruleOf({"arr >= 100", "churned = no"}));
        QCOMPARE(selection.best.rows(), (Rows{0, 3}));
        QVERIFY(selection.undecided.isEmpty());
    }

    void atLeastTwoOfThree()
    {
        BestRule rule = ruleOf({"nps >= 9", "arr >= 100", "advocate = yes"});
        rule.combine = BestRule::Combine::AtLeast;
        rule.atLeast = 2;
        const BestSelection selection = select(rule);
        QCOMPARE(selection.best.rows(), (Rows{0}));
        QCOMPARE(selection.undecided.rows(), (Rows{2, 3}));
    }

    // Weights 3, 2, 1 and a cut of 4: row 0 has 6, row 1 has 3 + 0 + 0, row 2 has 2 (+1), row 3 has 2 (+3 +1).
    void weightsAreSummedUpToACut()
    {
        BestRule rule = ruleOf({"nps >= 9", "arr >= 100", "advocate = yes"});
        rule.combine = BestRule::Combine::Weighted;
        rule.criteria[0].weight = 3;
        rule.criteria[1].weight = 2;
        rule.weightCut = 4;
        const BestSelection selection = select(rule);
        QCOMPARE(selection.best.rows(), (Rows{0}));
        QCOMPARE(selection.undecided.rows(), (Rows{3}));
    }

    void aCriterionThatIsOffIsCountedButDoesNotDecide()
    {
        BestRule rule = ruleOf({"nps >= 9", "arr >= 400"});
        rule.criteria[1].on = false;
        const BestSelection selection = select(rule);
        QCOMPARE(selection.best.rows(), (Rows{0, 1}));
        QCOMPARE(selection.counts[1].met, std::size_t{1});
    }

    // The prospect's 900 would be the top 25 % of five; among four customers it is 400.
    void theTopIsTakenAmongCustomers()
    {
        QCOMPARE(select(ruleOf({"arr top 25%"})).best.rows(), (Rows{2}));
        QCOMPARE(select(ruleOf({"arr bottom 25%"})).best.rows(), (Rows{1}));
    }

    void amongSaysWhoTheRestIs()
    {
        BestRule rule = ruleOf({"nps >= 9"});
        rule.among = Criterion{QStringLiteral("churned"), AnyOf{{QStringLiteral("true")}}};
        const BestSelection selection = select(rule);
        QCOMPARE(selection.best.rows(), (Rows{0, 1}));
        QCOMPARE(selection.rest.rows(), (Rows{2}));
        QCOMPARE(selection.judged.rows(), (Rows{0, 1, 2}));
        QVERIFY(selection.undecided.isEmpty());
    }

    void theHandWinsOverTheRule()
    {
        BestRule rule = ruleOf({"nps >= 9"});
        rule.marks[QStringLiteral("A1")] = {false, QStringLiteral("A special price")};
        rule.marks[QStringLiteral("A4")] = {true, QStringLiteral("Our best reference")};
        const BestSelection selection = select(rule);
        QCOMPARE(selection.best.rows(), (Rows{1, 3}));
        QCOMPARE(selection.rest.rows(), (Rows{0, 2}));
        QVERIFY(selection.undecided.isEmpty());
    }

    void marksThatCannotBeUsedAreSaid()
    {
        BestRule rule;
        rule.marks[QStringLiteral("A5")] = {true, {}};
        rule.marks[QStringLiteral("gone")] = {true, {}};
        const BestSelection selection = select(rule);
        QVERIFY(selection.best.isEmpty());
        QVERIFY(warns(selection, "not in the data"));
        QVERIFY(warns(selection, "not a customer, and so left out: A5"));
    }

    void withNoCriterionAndNoMarkNobodyIsBest()
    {
        const BestSelection selection = select({});
        QVERIFY(selection.best.isEmpty());
        QCOMPARE(selection.rest.count(), std::size_t{4});
        QVERIFY(warns(selection, "No criterion says yet"));
        BestRule off = ruleOf({"nps >= 0"});
        off.criteria[0].on = false;
        QVERIFY(select(off).best.isEmpty());
    }

    void groupsThatCannotBeComparedAreSaid()
    {
        QVERIFY(warns(select(ruleOf({"arr > 1000"})), "No customer is a best customer"));
        QVERIFY(warns(select(ruleOf({"arr > 1"})), "nobody to compare"));
        QVERIFY(warns(select(ruleOf({"arr > 100"})), "too few to tell"));
        const Dataset none = test::accounts("population | nps:number:after\nprospect | 5\n");
        QCOMPARE(selectBestCustomers(none, ruleOf({"nps >= 5"})).warnings.size(), std::size_t{1});
    }

    void aCriterionOnAFieldThatIsGoneJudgesNobody()
    {
        BestRule rule;
        rule.criteria.push_back({Criterion{QStringLiteral("clv"), Between{5}}});
        const BestSelection selection = select(rule);
        QVERIFY(selection.best.isEmpty());
        QCOMPARE(selection.undecided.count(), std::size_t{4});
        QVERIFY(warns(selection, "no field “clv”"));
    }

    void outcomesAreWhatIsKnownAfterTheSale()
    {
        QStringList keys;
        for (const Column *column : outcomeColumns(customers()))
            keys << column->attribute.key;
        QCOMPARE(keys, (QStringList{QStringLiteral("nps"), QStringLiteral("arr"), QStringLiteral("churned"),
                                    QStringLiteral("advocate")}));
    }

    void aFieldKnownBeforeTheSaleIsObjectedTo()
    {
        const auto objection = [](const char *text) {
            return objectionToCriterion(customers(), ruleOf({text}).criteria[0].criterion);
        };
        QVERIFY(objection("industry = Retail").contains(QStringLiteral("before the sale")));
        QVERIFY(objection("nps >= 9").isEmpty());
        QVERIFY(
            objectionToCriterion(customers(), {QStringLiteral("clv"), Between{}}).contains(QStringLiteral("no field")));
        const Dataset sparse = test::accounts("nps:number:after\n9\n-\n-\n");
        QVERIFY(objectionToCriterion(sparse, {QStringLiteral("nps"), Between{}}).contains(QStringLiteral("33 %")));
    }
};

QTEST_APPLESS_MAIN(BestCustomersTest)
#include "best_customers_test.moc"
