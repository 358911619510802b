#include "core/data/table.h"
#include "tests/support/sample_data.h"

#include <QTest>

using namespace touchstone;

class TableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsReadAsTheUserReadsThem()
    {
        const Table table = test::table(
            "employees:number | seats:range | since:date | active:yesno | tools:list | year_established:number\n"
            "1200 | 51-200 | 2024-03-01 | yes | Salesforce, HubSpot | 1996\n"
            "-    | 10,001+ | -         | no  |                     | -\n"
            "0.5  | <50     | -         | -   | Slack               | -\n");
        const auto text = [&](const char *key, std::size_t row) {
            return cellText(*table.find(QString::fromLatin1(key)), row);
        };
        QCOMPARE(text("employees", 0), QStringLiteral("1,200"));
        QCOMPARE(text("employees", 1), QString());
        QCOMPARE(text("seats", 0), QStringLiteral("51 to 200"));
        QCOMPARE(text("seats", 1), QStringLiteral("10,001 or more"));
        QCOMPARE(text("seats", 2), QStringLiteral("up to 50"));
        QCOMPARE(text("since", 0), QStringLiteral("1 Mar 2024"));
        QCOMPARE(text("active", 0), QStringLiteral("Yes"));
        QCOMPARE(text("active", 1), QStringLiteral("No"));
        QCOMPARE(text("tools", 0), QStringLiteral("Salesforce, HubSpot"));
        QCOMPARE(text("tools", 1), QString());
        QCOMPARE(text("year_established", 0), QStringLiteral("1996"));
        QCOMPARE(table.find(u"tools")->knownCount(), std::size_t{2});
    }

    void fieldsAreFoundByKeyBeforeHeader()
    {
        Column first{{QStringLiteral("arr"), QStringLiteral("ARR"), QStringLiteral("Contract value")}, Numbers{{1.0}}};
        Column second{{QStringLiteral("mrr"), QStringLiteral("MRR"), QStringLiteral("arr")}, Numbers{{2.0}}};
        const Table table = Table().with(first).with(second);
        QCOMPARE(table.find(u"ARR")->attribute.key, QStringLiteral("arr"));
        QCOMPARE(table.find(u"contract VALUE")->attribute.key, QStringLiteral("arr"));
        QVERIFY(table.find(u"") == nullptr);
        QVERIFY(table.find(u"acv") == nullptr);
    }

    void aColumnOfTheSameKeyIsReplacedAndTheOldTableKept()
    {
        const Table before = test::table("employees:number\n5\n");
        const Table after = before.with(Column{before.columns()[0]->attribute, Numbers{{6.0}}});
        QCOMPARE(after.columns().size(), std::size_t{1});
        QCOMPARE(std::get<Numbers>(after.find(u"employees")->cells).values[0], 6.0);
        QCOMPARE(std::get<Numbers>(before.find(u"employees")->cells).values[0], 5.0);
    }

    void namesOfKindsAreInverse()
    {
        for (int kind = 0; kind <= static_cast<int>(ValueKind::Id); ++kind)
            QCOMPARE(kindFromName(kindName(static_cast<ValueKind>(kind))), static_cast<ValueKind>(kind));
        for (int family = 0; family <= static_cast<int>(Family::Other); ++family)
            QCOMPARE(familyFromName(familyName(static_cast<Family>(family))), static_cast<Family>(family));
        QCOMPARE(knownFromName(u"After"), Known::AfterSale);
        QVERIFY(!kindFromName(u"picture"));
    }
};

QTEST_APPLESS_MAIN(TableTest)
#include "table_test.moc"
