#include "core/patterns/usage_gaps.h"

#include "tests/support/sample_data.h"

#include <QTest>

#include <cmath>

using namespace touchstone;

namespace
{

bool near(double actual, double expected)
{
    if (std::abs(actual - expected) <= 0.0005)
        return true;
    qWarning("%.10g is not %.10g", actual, expected);
    return false;
}

// Ten best and ten others. Of the best 8 use reports, of the others 2; all use the search, the best 10 times and the
// others once; nobody is known to use the rest.
struct TwoGroups {
    Table accounts;
    RowSet best = RowSet(20);
    RowSet rest = RowSet(20);

    TwoGroups()
    {
        std::vector<double> reports;
        std::vector<double> search;
        for (std::size_t row = 0; row < 20; ++row) {
            (row < 10 ? best : rest).insert(row);
            reports.push_back(row < 8 || row >= 18 ? 5.0 : 0.0);
            search.push_back(row < 10 ? 10.0 : 1.0);
        }
        add("usage_search", Family::Behavioural, Known::AfterSale, search);
        add("usage_reports", Family::Behavioural, Known::AfterSale, reports);
        add("usage_nothing", Family::Behavioural, Known::AfterSale, std::vector<double>(20, unknownNumber));
        add("visits", Family::Behavioural, Known::BeforeSale, search);
        add("nps", Family::Outcome, Known::AfterSale, search);
    }

    void add(const char *key, Family family, Known known, const std::vector<double> &values)
    {
        Attribute attribute;
        attribute.key = QLatin1String(key);
        attribute.label = attribute.key;
        attribute.kind = ValueKind::Number;
        attribute.family = family;
        attribute.known = known;
        accounts = accounts.with(Column{attribute, Numbers{values}});
    }
};

} // namespace

class UsageGapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // 10 and 0 of ten above the median of 5.5: p = 2 / C(20, 10) = 2 / 184,756. 8 and 2 of ten: p = 0.0230 (Fisher's
    // test of 8, 2, 2, 8). Of two tests the second has q = p.
    void onlyUsageAfterTheSaleIsCompared()
    {
        const TwoGroups groups;
        const std::vector<UsageGap> gaps = usageGaps(groups.accounts, groups.best, groups.rest);
        QCOMPARE(gaps.size(), std::size_t{2});
        QCOMPARE(gaps[0].field, QStringLiteral("usage_search"));
        QCOMPARE(gaps[0].above, 5.5);
        QVERIFY(near(gaps[0].p, 2.0 / 184756.0));
        QVERIFY(near(gaps[0].q, 4.0 / 184756.0));
        QCOMPARE(gaps[1].above, 0.0);
        QCOMPARE(gaps[1].bestShare(), 0.8);
        QCOMPARE(gaps[1].restShare(), 0.2);
        QVERIFY(near(gaps[1].p, 0.0230));
        QCOMPARE(gaps[1].q, gaps[1].p);
        QVERIFY(gaps[1].difference.low > 0.0);
    }

    void aGapIsSaidInWords()
    {
        const TwoGroups groups;
        const std::vector<UsageGap> gaps = usageGaps(groups.accounts, groups.best, groups.rest);
        QCOMPARE(usageText(gaps[0], groups.accounts), QStringLiteral("usage_search, more than 5.5"));
        QCOMPARE(usageText(gaps[1], groups.accounts), QStringLiteral("usage_reports"));
        QVERIFY2(gapText(gaps[1]).startsWith(QStringLiteral("80 % against 20 %: 60 percentage points (")),
                 qPrintable(gapText(gaps[1])));
    }

    // Those who stayed use it, those who left do not.
    void whoStayedIsComparedWithWhoLeft()
    {
        Dataset dataset = test::accounts("churned:yesno:after | usage_reports:number:after\nno | 3\nno | 1\nyes | 0");
        Table accounts(dataset.accounts.rowCount());
        for (const auto &column : dataset.accounts.columns()) {
            Column copy = *column;
            copy.attribute.family = Family::Behavioural;
            accounts = accounts.with(copy.attribute.key == QLatin1String("usage_reports") ? copy : *column);
        }
        dataset.accounts = accounts;
        const std::vector<UsageGap> gaps = usageGaps(dataset, {}, Against::Left);
        QCOMPARE(gaps.size(), std::size_t{1});
        QCOMPARE(gaps[0].users.best, std::int64_t{2});
        QCOMPARE(gaps[0].users.rest, std::int64_t{0});
        QVERIFY(usageGaps(dataset, {}, Against::Lost).empty());
    }

    void withoutAGroupThereIsNoGap()
    {
        const TwoGroups groups;
        QVERIFY(usageGaps(groups.accounts, RowSet(20), groups.rest).empty());
    }
};

QTEST_GUILESS_MAIN(UsageGapsTest)
#include "usage_gaps_test.moc"
