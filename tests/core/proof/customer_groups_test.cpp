#include "core/base/random_numbers.h"
#include "core/proof/customer_groups.h"
#include "tests/support/sample_data.h"

#include <QTest>

#include <cmath>

using namespace touchstone;

namespace
{

struct Customers {
    Dataset dataset;
    BestSelection selection;
};

// Half of the customers make software, half machines. What makes a software company best is to be in Germany, of
// middle size and with Salesforce. In one group the same holds for the makers of machines; in two it is to be
// elsewhere, large and with SAP.
Customers customers(std::size_t count, bool twoGroups, quint32 seed)
{
    RandomNumbers random(seed, 0x97095u);
    QString text = QStringLiteral("account_id | industry | country | employees:number | tools:list | color\n");
    std::vector<bool> best;
    for (std::size_t row = 0; row < count; ++row) {
        const bool software = random.unit() < 0.5;
        const bool germany = random.unit() < 0.5;
        const double size = random.unit();
        const bool salesforce = random.unit() < 0.4;
        const bool sap = random.unit() < 0.4;
        const bool other = twoGroups && !software;
        const int met = other ? int(!germany) + int(size > 0.6) + int(sap)
                              : int(germany) + int(size > 0.3 && size <= 0.6) + int(salesforce);
        best.push_back(random.unit() < 1.0 / (1.0 + std::exp(4.0 - 1.8 * met)));
        const double employees = size <= 0.3   ? 20 + 500 * size
                                 : size <= 0.6 ? 200 + 2000 * (size - 0.3)
                                               : 1000 + 5000 * size;
        QStringList tools;
        if (salesforce)
            tools << QStringLiteral("Salesforce");
        if (sap)
            tools << QStringLiteral("SAP");
        text += QStringLiteral("A%1 | %2 | %3 | %4 | %5 | %6\n")
                    .arg(row)
                    .arg(software ? QStringLiteral("Software") : QStringLiteral("Machinery"))
                    .arg(germany ? QStringLiteral("Germany") : QStringLiteral("France"))
                    .arg(std::round(employees))
                    .arg(tools.isEmpty() ? QStringLiteral("Zoom") : tools.join(QStringLiteral(", ")))
                    .arg(random.unit() < 0.5 ? QStringLiteral("red") : QStringLiteral("blue"));
    }
    Customers made{test::accounts(text.toUtf8().constData()), {}};
    made.selection.judged = RowSet(count, true);
    made.selection.best = made.selection.rest = made.selection.undecided = RowSet(count);
    for (std::size_t row = 0; row < count; ++row)
        (best[row] ? made.selection.best : made.selection.rest).insert(row);
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
};

QTEST_GUILESS_MAIN(CustomerGroupsTest)
#include "customer_groups_test.moc"
