#include "core/customers/criterion_choices.h"

#include "tests/support/sample_data.h"

#include <QtTest>

using namespace touchstone;

class CriterionChoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnalystsUsuallyChooseByComesFirst()
    {
        const Dataset dataset = test::accounts("zebra:number:after | arr:money:after | alpha:number:after | "
                                               "nps:number:after | employees:number\n"
                                               "1 | 2 | 3 | 4 | 5\n");
        const CriterionChoices choices = criterionChoices(dataset);
        QCOMPARE(choices.usual.size(), std::size_t{2});
        QCOMPARE(choices.usual[0]->attribute.key, QStringLiteral("nps"));
        QCOMPARE(choices.usual[1]->attribute.key, QStringLiteral("arr"));
        QCOMPARE(choices.others.size(), std::size_t{2});
        QCOMPARE(choices.others[0]->attribute.key, QStringLiteral("alpha"));
    }

    void suggestsTheHighestFifthAndTheLowestWhereLessIsBetter()
    {
        const Table accounts = test::table("nps:number:after | tickets:number:after\n"
                                           "9 | 1\n8 | 2\n7 | 3\n6 | 4\n5 | 5\n");
        const RowSet all(5, true);
        QVERIFY(suggestedCriterion(*accounts.find(u"nps"), all, true).condition == Condition(TopShare{0.2, false}));
        QVERIFY(suggestedCriterion(*accounts.find(u"tickets"), all, true).condition == Condition(TopShare{0.2, true}));
    }

    // Three of five are equal at the top, which no fifth is near to.
    void suggestsAValueWhereTheHighestFifthWouldBeNobody()
    {
        const Table accounts = test::table("tenure_vs_expected:number:after\n50\n70\n120\n120\n120\n");
        const Column &column = *accounts.find(u"tenure_vs_expected");
        const Criterion criterion = suggestedCriterion(column, RowSet(5, true), true);
        QVERIFY(std::holds_alternative<Between>(criterion.condition));
        QCOMPARE(match(accounts, std::span(&criterion, 1)).met.rows(), (std::vector<std::uint32_t>{2, 3, 4}));
        // Of nobody is anything known: the usual share, whoever comes.
        QVERIFY(suggestedCriterion(column, RowSet(5), true).condition == Condition(TopShare{0.2, false}));
    }

    void suggestsARoundMiddleWhereSharesAreNotAllowed()
    {
        const Table accounts = test::table("employees:number\n0\n49\n101\n203\n250\n");
        const Criterion criterion = suggestedCriterion(*accounts.find(u"employees"), RowSet(5, true), false);
        // Bars of 20 from 0 to 260, thresholds every 5: 100 is nearest to the median of 101.
        QVERIFY(criterion.condition == Condition(Between{.low = 100.0}));
    }

    void suggestsYesButNotForChurn()
    {
        const Table accounts = test::table("renewed:yesno:after | churned:yesno:after\nyes | no\n");
        const RowSet all(1, true);
        QVERIFY(suggestedCriterion(*accounts.find(u"renewed"), all, true).condition ==
                Condition(AnyOf{{QStringLiteral("true")}}));
        QVERIFY(suggestedCriterion(*accounts.find(u"churned"), all, true).condition ==
                Condition(AnyOf{{QStringLiteral("false")}}));
    }

    void suggestsTheMostFrequentValue()
    {
        const Table accounts = test::table("plan\nPro\nFree\nPro\n");
        QVERIFY(suggestedCriterion(*accounts.find(u"plan"), RowSet(3, true), true).condition ==
                Condition(AnyOf{{QStringLiteral("Pro")}}));
    }
};

QTEST_APPLESS_MAIN(CriterionChoicesTest)
#include "criterion_choices_test.moc"
