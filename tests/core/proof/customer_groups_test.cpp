#include "core/proof/customer_groups.h"
#include "core/scoring/fit_score.h"
#include "tests/support/sample_groups.h"

#include <QTest>

using namespace touchstone;

namespace
{

struct Customers {
    Dataset dataset;
    BestSelection selection;
};

Customers customers(std::size_t count, bool twoGroups, quint32 seed)
{
    Customers made{test::softwareAndMachinery(count, twoGroups, seed), {}};
    made.selection.judged = RowSet(count, true);
    made.selection.best = test::withHighNps(made.dataset);
    made.selection.rest = made.selection.judged - made.selection.best;
    made.selection.undecided = RowSet(count);
    made.selection.judgedBy = {QStringLiteral("nps")};
    return made;
}

CustomerGroups groupsOf(const Customers &customers)
{
    NoProgress progress;
    const auto groups = findGroups(customers.dataset, customers.selection, {.permutations = 60}, 1, progress);
    if (!groups)
        qFatal("%s", qPrintable(groups.error().sentence()));
    return *groups;
}

} // namespace

class CustomerGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoGroupsAreToldApart()
    {
        const Customers two = customers(1500, true, 1);
        const CustomerGroups groups = groupsOf(two);
        QVERIFY2(groups.predictsBetter, qPrintable(groups.sentence));
        QCOMPARE(groups.division->criterion.attribute, QStringLiteral("industry"));
        QCOMPARE(groups.groups[0].best + groups.groups[1].best, two.selection.best.count());
        QVERIFY(groups.areas.second > groups.areas.first);
        for (const CustomerGroups::Group &group : groups.groups)
            QVERIFY(group.profile.traits.size() + group.profile.gates.size() >= 2);
        QVERIFY2(groups.sentence.contains(QStringLiteral("two groups")), qPrintable(groups.sentence));
    }

    // Of eight tables at a level of 2.5 % at most one.
    void oneGroupIsNotDivided()
    {
        int divided = 0;
        for (quint32 seed = 1; seed <= 8; ++seed) {
            const CustomerGroups groups = groupsOf(customers(800, false, seed));
            divided += groups.predictsBetter ? 1 : 0;
            QVERIFY(groups.predictsBetter || groups.sentence.contains(QStringLiteral("as well as two")));
        }
        QVERIFY2(divided <= 1, qPrintable(QString::number(divided)));
    }

    void tooFewCannotBeDivided()
    {
        const CustomerGroups groups = groupsOf(customers(120, true, 1));
        QVERIFY(!groups.division);
        QVERIFY(!groups.predictsBetter);
        QVERIFY2(groups.sentence.contains(QStringLiteral("cannot be told")), qPrintable(groups.sentence));
    }

    void theSameSeedGivesTheSame()
    {
        const Customers two = customers(600, true, 3);
        QCOMPARE(groupsOf(two).sentence, groupsOf(two).sentence);
    }

    void cancellingStops()
    {
        class Cancelled final : public Progress
        {
            bool isCancelled() const override { return true; }
            void report(double, const QString &) override {}
        } progress;
        const Customers two = customers(600, true, 1);
        QCOMPARE(findGroups(two.dataset, two.selection, {}, 1, progress).error().code, Error::Code::Cancelled);
    }

    void theProfileOfAGroupShutsOutTheOther()
    {
        const Customers two = customers(1500, true, 1);
        const CustomerGroups groups = groupsOf(two);
        const Table &accounts = two.dataset.accounts;
        for (std::size_t index = 0; index < 2; ++index) {
            const Profile profile = profileOfGroup(groups, index);
            QVERIFY(profile == profileOfGroup(groups, index)); // whenever it is made
            const FitScores scores = scoreFit(accounts, profile);
            const std::vector<Degree> met = degrees(accounts, groups.division->criterion);
            for (std::size_t row = 0; row < accounts.rowCount(); ++row)
                if ((met[row] == fullDegree) != (index == 0))
                    QVERIFY(scores.tiers[row] == Tier::Bad);
            QVERIFY(!groupName(groups, index, accounts).isEmpty());
        }
        QVERIFY(groupName(groups, 1, accounts).startsWith(QStringLiteral("Not: Industry is")));
    }
};

QTEST_GUILESS_MAIN(CustomerGroupsTest)
#include "customer_groups_test.moc"
