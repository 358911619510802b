#include "core/data/value_counts.h"

#include "tests/support/sample_data.h"

#include <QtTest>

using namespace touchstone;

class ValueCountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsCategoriesAmongTheRowsAskedFor()
    {
        const Table accounts = test::table("industry\n"
                                           "Software\n"
                                           "Retail\n"
                                           "Software\n"
                                           "-\n"
                                           "Banking\n");
        RowSet firstFour(5);
        for (const std::size_t row : {0, 1, 2, 3})
            firstFour.insert(row);
        const std::vector<ValueCount> expected = {
            {QStringLiteral("Software"), 2}, {QStringLiteral("Retail"), 1}, {QStringLiteral("Banking"), 0}};
        QCOMPARE(valueCounts(*accounts.find(u"industry"), firstFour), expected);
    }

    void countsEachMemberOfAList()
    {
        const Table accounts = test::table("tools:list\n"
                                           "Salesforce, HubSpot\n"
                                           "HubSpot\n"
                                           "-\n");
        const std::vector<ValueCount> expected = {{QStringLiteral("HubSpot"), 2}, {QStringLiteral("Salesforce"), 1}};
        QCOMPARE(valueCounts(*accounts.find(u"tools"), RowSet(3, true)), expected);
    }

    void numbersHaveNoValuesToTick()
    {
        const Table accounts = test::table("employees:number\n12\n");
        QVERIFY(valueCounts(*accounts.find(u"employees"), RowSet(1, true)).empty());
    }
};

QTEST_APPLESS_MAIN(ValueCountsTest)
#include "value_counts_test.moc"
