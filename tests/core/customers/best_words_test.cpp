#include "core/customers/best_words.h"

#include "tests/support/sample_data.h"

#include <QtTest>

using namespace touchstone;

namespace
{

constexpr auto customers = "nps:number:after | arr:number:after\n"
                           "9 | 100\n"
                           "9 | 5\n"
                           "2 | 100\n";

BestCriterion atLeast(const char *attribute, double low)
{
    return {{QString::fromLatin1(attribute), Between{.low = low}}};
}

} // namespace

class BestWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowManyAreBestAndWhy()
    {
        const Dataset dataset = test::accounts(customers);
        BestRule rule;
        rule.criteria = {atLeast("nps", 9), atLeast("arr", 50)};
        const QString words = describe(rule, dataset.accounts);
        QCOMPARE(words, describe(rule.criteria[0].criterion, dataset.accounts.find(u"nps")->attribute) +
                            QStringLiteral(" and ") +
                            describe(rule.criteria[1].criterion, dataset.accounts.find(u"arr")->attribute));
        QCOMPARE(bestSentence(dataset, rule, selectBestCustomers(dataset, rule)),
                 QStringLiteral("1 of 3 customers are best: ") + words);
    }

    void saysHowManyCriteriaAreEnough()
    {
        const Dataset dataset = test::accounts(customers);
        BestRule rule;
        rule.criteria = {atLeast("nps", 9), atLeast("arr", 50)};
        rule.combine = BestRule::Combine::AtLeast;
        QVERIFY(describe(rule, dataset.accounts).startsWith(QStringLiteral("at least 1 of these 2: ")));
        rule.combine = BestRule::Combine::Weighted;
        QVERIFY(describe(rule, dataset.accounts).startsWith(QStringLiteral("a weight of 1 or more from: ")));
    }

    void leavesOutWhatIsOff()
    {
        const Dataset dataset = test::accounts(customers);
        BestRule rule;
        rule.criteria = {atLeast("nps", 9)};
        rule.criteria[0].on = false;
        QVERIFY(describe(rule, dataset.accounts).isEmpty());
        QCOMPARE(bestSentence(dataset, rule, selectBestCustomers(dataset, rule)),
                 QStringLiteral("Say what makes a customer one of your best."));
    }

    void saysThatAllWereChosenByHand()
    {
        const Dataset dataset = test::accounts(customers);
        BestRule rule;
        rule.marks[dataset.accountId(0)] = {true, QStringLiteral("reference")};
        QCOMPARE(bestSentence(dataset, rule, selectBestCustomers(dataset, rule)),
                 QStringLiteral("1 of 3 customers are best, all chosen by hand"));
    }

    void saysThatThereAreNoCustomers()
    {
        const Dataset dataset = test::accounts("population | nps:number:after\nprospect | 3\n");
        QCOMPARE(bestSentence(dataset, {}, selectBestCustomers(dataset, {})),
                 QStringLiteral("There are no customers in the data yet."));
    }
};

QTEST_APPLESS_MAIN(BestWordsTest)
#include "best_words_test.moc"
