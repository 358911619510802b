#include "core/import/files/plain_row.h"

#include <QTest>

using namespace touchstone;

namespace
{

using Outcome = PlainRow::Outcome;

Outcome outcomeOf(const QByteArray &text)
{
    PlainRow row;
    const char *at = text.constData();
    return row.read(at, text.constEnd());
}

} // namespace

class PlainRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheCellsOfARow()
    {
        const QByteArray text = "<row r=\"7\" spans=\"1:3\" x14ac:dyDescent=\"0.2\" hidden=\"1\">"
                                "<c r=\"A7\" s=\"2\" t=\"s\"><v>17</v></c><c r=\"B7\"/><c><v>-1.5E3</v></c></row><row";
        PlainRow row;
        const char *at = text.constData();
        QVERIFY(row.read(at, text.constEnd()) == Outcome::Read);
        QCOMPARE(QByteArray(at), QByteArray("<row"));
        QCOMPARE(row.number(), QByteArrayView("7"));
        QCOMPARE(row.hidden(), QByteArrayView("1"));
        QCOMPARE(row.cells().size(), std::size_t{3});
        QCOMPARE(row.cells()[0].reference, QByteArrayView("A7"));
        QCOMPARE(row.cells()[0].style, QByteArrayView("2"));
        QCOMPARE(row.cells()[0].type, QByteArrayView("s"));
        QCOMPARE(row.cells()[0].value, QByteArrayView("17"));
        QCOMPARE(row.cells()[1].reference, QByteArrayView("B7"));
        QVERIFY(row.cells()[1].value.isEmpty());
        QVERIFY(row.cells()[2].reference.isEmpty());
        QCOMPARE(row.cells()[2].value, QByteArrayView("-1.5E3"));
    }

    void readsRowsWithoutCells()
    {
        QVERIFY(outcomeOf("<row/>") == Outcome::Read);
        QVERIFY(outcomeOf("<row r=\"3\"></row>") == Outcome::Read);
    }

    // Wherever the text of a plain row is cut off, there is more to wait for.
    void waitsForTheRestOfARow()
    {
        const QByteArray row = "<row r=\"7\"><c r=\"A7\" t=\"n\"><v>12</v></c><c r=\"B7\"/></row>";
        QVERIFY(outcomeOf(row) == Outcome::Read);
        for (qsizetype size = 0; size < row.size(); ++size) {
            const QByteArray part = row.first(size);
            PlainRow reader;
            const char *at = part.constData();
            QVERIFY2(reader.read(at, part.constEnd()) == Outcome::NeedsMore, part.constData());
            QVERIFY(at == part.constData());
        }
    }

    void leavesEverythingElseToTheParser_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"</sheetData>", "<rows>", "<x:row r=\"1\">", "<row r='1'>", "<row  r=\"1\">", "<row r=\"&#49;\"/>",
              "<row r=\"1\"><!-- c --></row>", "<row><c><f>1+1</f><v>2</v></c></row>",
              "<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>", "<row><c><v>&lt;</v></c></row>",
              "<row><c><v>\xC3\xA9</v></c></row>", "<row><c><v>1\n</v></c></row>", "<row><c><v>1</v> </c></row>",
              "<row> <c/></row>", "<row><c><v>1</v></c></rows>", "<row a=\"1\"b=\"2\">",
              "<row><c><v xml:space=\"preserve\">1</v></c></row>", "<row><c><v>1</v><v>2</v></c></row>"})
            QTest::newRow(text) << QByteArray(text);
    }

    void leavesEverythingElseToTheParser()
    {
        QFETCH(QByteArray, text);
        QVERIFY(outcomeOf(text) == Outcome::IsOther);
    }
};

QTEST_APPLESS_MAIN(PlainRowTest)
#include "plain_row_test.moc"
