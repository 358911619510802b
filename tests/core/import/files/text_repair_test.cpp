#include "core/import/files/pasted_table.h"
#include "core/import/files/text_repair.h"
#include "tests/core/import/reading_support.h"

#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

namespace
{

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class TextRepairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repairsWhatWasTakenForAnotherEncoding_data()
    {
        QTest::addColumn<QString>("garbled");
        QTest::addColumn<QString>("repaired");
        QTest::newRow("accent") << text("FranÃ§ois") << text("François");
        QTest::newRow("apostrophe") << text("Oâ€™Neill") << text("O’Neill");
        QTest::newRow("quotation mark that Windows-1252 leaves free") << text("a â€œbâ€\xC2\x9D") << text("a “b”");
        QTest::newRow("sign of the euro") << text("99 â‚¬") << text("99 €");
        QTest::newRow("good German") << text("Müller & Söhne") << QString();
        QTest::newRow("good Portuguese") << text("SÃO PAULO") << QString();
        QTest::newRow("good Polish") << text("Łódź") << QString();
        QTest::newRow("plain") << text("Acme") << QString();
    }

    void repairsWhatWasTakenForAnotherEncoding()
    {
        QFETCH(QString, garbled);
        QFETCH(QString, repaired);
        QCOMPARE(QString::fromUtf8(repairedText(garbled.toUtf8())), repaired);
    }

    void offersToRepairAndDoesSoWhenAsked()
    {
        const QByteArray file = "Name,SociÃ©tÃ©\nFranÃ§ois,Acme\nFrançois,Beta\n";
        const Source kept = readSource(file);
        QCOMPARE(tableText(*kept.table), text("Name|SociÃ©tÃ©\nFranÃ§ois|Acme\nFrançois|Beta"));
        QCOMPARE(kept.issues.back().key, garbledIssue);
        QVERIFY(kept.issues.back().text.contains(text("“FranÃ§ois” for “François”")));

        ReadOptions options;
        options.repairText = true;
        const Source repaired = readSource(file, options);
        QCOMPARE(tableText(*repaired.table), text("Name|Société\nFrançois|Acme\nFrançois|Beta"));
        QCOMPARE(repaired.table->columns.front().texts->size(), std::size_t(2)); // the empty one and both Françoises
        QVERIFY(repaired.issues.back().text.contains(text("were repaired")));
    }

    void readsWhatWasCopiedInASpreadsheet()
    {
        const auto pasted =
            pastedTable(text("Name\tNotes\r\nAcme\t\"two\nlines, \"\"quoted\"\"\"\r\nBeta\t5\" pipe\r\n"),
                        text("<table><tr><td>x</td></tr></table>"));
        QVERIFY(pasted);
        const Source source = readSource(pasted->bytes, pasted->options, pasted->name);
        QCOMPARE(source.name, text("Pasted table"));
        QCOMPARE(tableText(*source.table), text("Name|Notes\nAcme|two\nlines, \"quoted\"\nBeta|5\" pipe"));
    }

    void readsWhatWasCopiedOnAPage()
    {
        const auto pasted = pastedTable(text("Name ARR Müller 5"), text("<meta charset='utf-8'><table><tr><th>Name</th>"
                                                                        "<th>ARR</th></tr><tr><td>Müller</td><td>5</td>"
                                                                        "</tr></table>"));
        QVERIFY(pasted);
        QCOMPARE(tableText(*readSource(pasted->bytes, pasted->options, pasted->name).table),
                 text("Name|ARR\nMüller|5"));
        QVERIFY(!pastedTable(text(" \n"), text("<b>nothing</b>")));
    }
};

QTEST_APPLESS_MAIN(TextRepairTest)
#include "text_repair_test.moc"
