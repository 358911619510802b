#include "core/matching/assemble.h"
#include "tests/support/sample_data.h"

#include <QTest>

using namespace touchstone;

namespace
{

QStringList assembled(const Table &first, const Table &second, std::vector<qint32> firstTarget,
                      std::vector<qint32> secondTarget, std::size_t rows)
{
    const std::vector<Contribution> contributions = {{first.columns()[0].get(), firstTarget},
                                                     {second.columns()[0].get(), secondTarget}};
    const Column column = assemble(contributions, rows);
    QStringList texts;
    for (std::size_t row = 0; row < rows; ++row)
        texts << cellText(column, row);
    return texts;
}

QStringList texts(std::initializer_list<const char *> values)
{
    QStringList list;
    for (const char *value : values)
        list << QString::fromUtf8(value);
    return list;
}

} // namespace

class AssembleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstKnownValueStays()
    {
        QCOMPARE(assembled(test::table("x:number\n1\n-\n3\n"), test::table("x:number\n9\n8\n"), {0, 1, -1}, {0, 1}, 3),
                 texts({"1", "8", ""}));
        QCOMPARE(assembled(test::table("x\na\n-\n"), test::table("x\nb\na\n"), {0, 1}, {1, 2}, 3),
                 texts({"a", "b", "a"}));
    }

    void theCellsOfASpareColumnAreTaken()
    {
        Column spare = *test::table("x\na\nb\n").columns()[0];
        const TextPool *labels = std::get<Categories>(spare.cells).labels.get();
        const std::vector<qint32> inPlace = {0, 1};
        const std::vector<Contribution> whole = {{&spare, inPlace, {}, &spare}};
        const Column taken = assemble(whole, 2);
        QCOMPARE(std::get<Categories>(taken.cells).labels.get(), labels);
        QCOMPARE(cellText(taken, 1), QStringLiteral("b"));

        Column other = taken;
        const std::vector<qint32> turned = {1, 0};
        const std::vector<Contribution> moved = {{&other, turned}};
        QCOMPARE(cellText(assemble(moved, 2), 1), QStringLiteral("a"));
        QCOMPARE(other.rowCount(), std::size_t{2}); // copied, as rows change places
        QVERIFY(isRowForRow(inPlace, 2));
        QVERIFY(!isRowForRow(turned, 2));
        QVERIFY(!isRowForRow(inPlace, 3));
    }

    void categoriesBecomeMembersOfLists()
    {
        QCOMPARE(assembled(test::table("x:list\na, b\n-\n"), test::table("x\nb\nc\n"), {0, 1}, {1, 0}, 2),
                 texts({"a, b", "b"}));
        QCOMPARE(assembled(test::table("x\nb\nc\n"), test::table("x:list\nq\na, b\n"), {0, -1}, {1, 1}, 2),
                 texts({"b", "q"}));
    }

    void numbersBecomeBandsOfOneValue()
    {
        QCOMPARE(assembled(test::table("x:number\n60\n"), test::table("x:range\n51-200\n"), {1}, {0}, 2),
                 texts({"51 to 200", "60"}));
    }

    void kindsThatCanBeMixed()
    {
        QVERIFY(commonKind(ValueKind::Number, ValueKind::Money) == ValueKind::Number);
        QVERIFY(commonKind(ValueKind::Range, ValueKind::Money) == ValueKind::Range);
        QVERIFY(commonKind(ValueKind::Text, ValueKind::Category) == ValueKind::Text);
        QVERIFY(commonKind(ValueKind::Category, ValueKind::List) == ValueKind::List);
        QVERIFY(!commonKind(ValueKind::Number, ValueKind::Category));
        QVERIFY(!commonKind(ValueKind::Date, ValueKind::Number));
        QVERIFY(!commonKind(ValueKind::YesNo, ValueKind::Range));
    }
};

QTEST_APPLESS_MAIN(AssembleTest)
#include "assemble_test.moc"
