#include "core/customers/criteria_overlap.h"
#include "tests/support/sample_data.h"

#include <QTest>

using namespace touchstone;

namespace
{

// NPS of 9 and more: A, B. ARR of 100 and more: A, C, D. Not churned: A, B, D. Of C the NPS is unknown. E is none.
const Dataset &customers()
{
    static const Dataset dataset =
        test::accounts("population | account_name | nps:number:after | arr:money:after | churned:yesno:after\n"
                       "customer   | A            | 9                | 100             | no\n"
                       "customer   | B            | 10               | 50              | no\n"
                       "customer   | C            | -                | 400             | yes\n"
                       "customer   | D            | 3                | 300             | no\n"
                       "prospect   | E            | 10               | 900             | no\n");
    return dataset;
}

BestRule rule()
{
    BestRule rule;
    for (const char *text : {"nps >= 9", "arr >= 100", "churned = no"}) {
        const auto criterion = criterionFromText(QString::fromUtf8(text), customers().accounts);
        if (!criterion)
            qFatal("%s", qPrintable(criterion.error().sentence()));
        rule.criteria.push_back({*criterion});
    }
    return rule;
}

CriteriaOverlap overlapOf(const BestRule &rule)
{
    return criteriaOverlap(customers(), rule, selectBestCustomers(customers(), rule));
}

using Counts = std::vector<std::size_t>;

} // namespace

class CriteriaOverlapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void customersAreCountedByHowManyTheyMeet()
    {
        const CriteriaOverlap overlap = overlapOf(rule());
        QCOMPARE(overlap.met, (Counts{0, 1, 2, 1})); // none; C; B and D; A
        QCOMPARE(overlap.only, (Counts{0, 1, 0}));   // C meets nothing but its ARR
        QCOMPARE(overlapSentence(overlap),
                 QStringLiteral("Customers who meet all 3 criteria: 1 of 4; some of them: 3; none: 0."));
    }

    void criteriaThatAreOffDoNotCount()
    {
        BestRule without = rule();
        without.criteria[2].on = false;
        const CriteriaOverlap overlap = overlapOf(without);
        QCOMPARE(overlap.met, (Counts{0, 3, 1})); // B, C and D one; A both
        QCOMPARE(overlap.only, (Counts{1, 2, 0}));
    }

    void oneCriterionHasNoOverlap()
    {
        BestRule one = rule();
        one.criteria.resize(1);
        QVERIFY(overlapOf(one).met.empty());
        QVERIFY(overlapSentence(overlapOf(one)).isEmpty());
    }
};

QTEST_APPLESS_MAIN(CriteriaOverlapTest)
#include "criteria_overlap_test.moc"
