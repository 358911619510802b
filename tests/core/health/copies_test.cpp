#include "core/health/copies.h"

#include "core/health/health.h"
#include "tests/support/sample_data.h"

#include <QTest>

#include <numeric>

using namespace touchstone;

namespace
{

Agreement agreementOf(const Table &table, const char *a, const char *b)
{
    std::vector<std::uint32_t> rows(table.rowCount());
    std::iota(rows.begin(), rows.end(), 0u);
    return agreement(sketchOf(*table.find(QString::fromLatin1(a)), rows),
                     sketchOf(*table.find(QString::fromLatin1(b)), rows));
}

Table rows(const char *header, int count, const std::function<QByteArray(int row)> &line)
{
    QByteArray text = QByteArray(header) + '\n';
    for (int row = 0; row < count; ++row)
        text += line(row) + '\n';
    return test::table(text.constData());
}

} // namespace

class CopiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recodedCategoriesAreCopies()
    {
        const Table table = rows("country | code | other", 30, [](int row) {
            const char *names[] = {"Germany | DE", "France | FR", "Spain | ES"};
            return QByteArray(names[row % 3]) + " | " + QByteArray::number(row % 2);
        });
        const Agreement copies = agreementOf(table, "country", "code");
        QVERIFY(copies.isCopy);
        QCOMPARE(copies.same, std::size_t{30});
        QCOMPARE(copies.both, std::size_t{30});
        QVERIFY(!agreementOf(table, "country", "other").isCopy);
    }

    // 60 rows in three classes of 20; outside the most common pair 40. One differs (2.5 %, too many), then none does.
    void fewExceptionsAreAllowedAndMoreAreNot()
    {
        const auto table = [](int exceptions) {
            return rows("a | b", 300, [=](int row) {
                return QByteArray::number(row % 3) + " | " + QByteArray::number((row < exceptions ? row + 1 : row) % 3);
            });
        };
        QVERIFY(agreementOf(table(3), "a", "b").isCopy);   // 1.5 % of the 200 that tell
        QVERIFY(!agreementOf(table(12), "a", "b").isCopy); // 6 %
    }

    // Both flags are no for 96 of 100; of the 4 others none agrees.
    void rareFlagsThatAgreeOnNoAreNoCopies()
    {
        const Table table = rows("a:yesno | b:yesno", 100, [](int row) {
            return QByteArray(row < 2 ? "yes | " : "no | ") + (row >= 2 && row < 4 ? "yes" : "no");
        });
        QVERIFY(!agreementOf(table, "a", "b").isCopy);
    }

    // In thousands, and turned around: the order is the same or the reverse.
    void numbersInAnotherUnitAreCopies()
    {
        const Table table =
            rows("revenue:number | thousands:number | rank:number | employees:number", 200, [](int row) {
                const int value = (row * 37 % 200 + 1) * (row * 37 % 200 + 1);
                return QByteArray::number(value * 1000) + " | " + QByteArray::number(value) + " | " +
                       QByteArray::number(-value) + " | " + QByteArray::number(row * 91 % 200);
            });
        QVERIFY(agreementOf(table, "revenue", "thousands").isCopy);
        QVERIFY(agreementOf(table, "revenue", "rank").isCopy);
        QVERIFY(!agreementOf(table, "revenue", "employees").isCopy);
    }

    // 30 rows know the one, 26 of them (87 %, below 90) the other too.
    void whatIsKnownOfOtherAccountsIsNoCopy()
    {
        const auto table = [](int known) {
            return rows("a | b", 30, [=](int row) {
                return QByteArray::number(row % 3) + " | " + (row < known ? QByteArray::number(row % 3) : "-");
            });
        };
        QVERIFY(agreementOf(table(27), "a", "b").isCopy);
        QVERIFY(!agreementOf(table(26), "a", "b").isCopy);
    }

    void listsAreComparedAsSets()
    {
        const Table table = rows("a:list | b:list", 30, [](int row) {
            return QByteArray(row % 2 ? "Slack, Zoom | Zoom, Slack" : "Slack | Slack");
        });
        QVERIFY(agreementOf(table, "a", "b").isCopy);
    }

    // Country is known of all 40, its code of 38: the code goes. The third copy goes too.
    void aGroupOfCopiesKeepsTheFullest()
    {
        QByteArray text = "code | country | number\n";
        for (int row = 0; row < 40; ++row) {
            const QByteArray value = QByteArray::number(row % 4);
            text += (row < 38 ? "c" + value : "-") + " | n" + value + " | x" + value + '\n';
        }
        Dataset dataset = test::accounts(text.constData());
        for (const char *field : {"code", "country", "number"}) {
            Column column = *dataset.accounts.find(QString::fromLatin1(field));
            column.origin = {0, 0};
            dataset.accounts = dataset.accounts.with(column);
        }
        NoProgress progress;
        const auto health = checkHealth(dataset, progress);
        QVERIFY(health);
        const auto copy = std::ranges::find(health->findings, FindingKind::Copy, &HealthFinding::kind);
        QVERIFY(copy != health->findings.end());
        QCOMPARE(copy->fields,
                 (QStringList{QStringLiteral("country"), QStringLiteral("number"), QStringLiteral("code")}));
        QCOMPARE(copy->remedy, (Remedy{Remedy::Kind::LeaveOut, {QStringLiteral("number"), QStringLiteral("code")}}));
        QCOMPARE(copy->count, std::size_t{38});
    }

    // What is known after the sale cannot be the copy of what is known before.
    void aCopyOfWhatIsKnownLaterIsKnownLaterToo()
    {
        QByteArray text = "tier | plan:category:after\n";
        for (int row = 0; row < 40; ++row)
            text += "t" + QByteArray::number(row % 4) + " | p" + QByteArray::number(row % 4) + '\n';
        Dataset dataset = test::accounts(text.constData());
        Column tier = *dataset.accounts.find(u"tier");
        tier.origin = {0, 0};
        dataset.accounts = dataset.accounts.with(tier);
        NoProgress progress;
        const auto health = checkHealth(dataset, progress);
        const auto copy = std::ranges::find(health->findings, FindingKind::Copy, &HealthFinding::kind);
        QVERIFY(copy != health->findings.end());
        QCOMPARE(copy->remedy, (Remedy{Remedy::Kind::MarkAfterSale, {QStringLiteral("tier")}}));
    }
};

QTEST_GUILESS_MAIN(CopiesTest)
#include "copies_test.moc"
