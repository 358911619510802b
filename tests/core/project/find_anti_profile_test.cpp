#include "core/project/find_anti_profile.h"
#include "tests/support/sample_data.h"

#include <QTest>

using namespace touchstone;

namespace
{

// Sixty customers, the best are every third; every fifth has left, and where there are deals every fourth one is lost.
Project customers(bool withDeals)
{
    QByteArray accounts = "account_id | account_name | industry | nps:number:after | churned:yesno:after\n";
    QByteArray deals = "account | stage | amount | state\n";
    for (int i = 0; i < 60; ++i) {
        const QByteArray id = "C" + QByteArray::number(i);
        accounts += id + " | Company " + id + (i % 2 ? " | Retail" : " | Banking") + (i % 3 == 0 ? " | 10" : " | 4") +
                    (i % 5 == 0 ? " | yes\n" : " | no\n");
        deals += id + (i % 4 == 0 ? " | Closed | 100 | lost\n" : " | Closed | 100 | won\n");
    }
    Project project = emptyProject();
    project.dataset = std::make_shared<const Dataset>(
        withDeals ? test::accounts(accounts.constData(), deals.constData()) : test::accounts(accounts.constData()));
    BestRule rule;
    rule.criteria = {{Criterion{QStringLiteral("nps"), Between{.low = 9}}}};
    project.best = std::make_shared<const BestRule>(rule);
    return project;
}

// Notes whether what is reported ever goes back.
class Watched final : public Progress
{
public:
    bool isCancelled() const override { return false; }
    void report(double fraction, const QString &) override
    {
        wentBack = wentBack || fraction < last;
        last = fraction;
    }

    double last = 0.0;
    bool wentBack = false;
};

} // namespace

class FindAntiProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allThatIsComparedSharesOneError()
    {
        NoProgress progress;
        const auto withDeals = findAntiProfile(customers(true), progress);
        QVERIFY(withDeals);
        QCOMPARE(withDeals->looked.size(), std::size_t(3));
        for (const PatternSet &set : withDeals->looked)
            QCOMPARE(set.options.familyWiseError, 0.05 / 3);
        const auto without = findAntiProfile(customers(false), progress);
        QVERIFY(without);
        QCOMPARE(without->looked.size(), std::size_t(2));
        for (const PatternSet &set : without->looked)
            QCOMPARE(set.options.falseDiscoveryRate, 0.20 / 2);
    }

    void withoutAnyBestThereIsNothingToCompare()
    {
        Project project = emptyProject();
        project.dataset = std::make_shared<const Dataset>(test::accounts("industry | nps:number:after\n"
                                                                         "Retail   | 3\n"
                                                                         "Banking  | 4\n"));
        BestRule rule;
        rule.criteria = {{Criterion{QStringLiteral("nps"), Between{.low = 11}}}};
        project.best = std::make_shared<const BestRule>(rule);
        NoProgress progress;
        const auto found = findAntiProfile(project, progress);
        QVERIFY(!found);
        QVERIFY2(found.error().sentence().contains(QStringLiteral("the group of the best is empty")),
                 qPrintable(found.error().sentence()));
    }

    void progressNeverGoesBack()
    {
        Watched progress;
        QVERIFY(findAntiProfile(customers(true), progress));
        QVERIFY(!progress.wentBack);
        QCOMPARE(progress.last, 1.0);
    }
};

QTEST_GUILESS_MAIN(FindAntiProfileTest)
#include "find_anti_profile_test.moc"
