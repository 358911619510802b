#include "tests/core/import/reading_support.h"
#include "tests/core/import/zip_support.h"

#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

namespace
{

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray contentOf(const QByteArray &tables, const QByteArray &styles = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
           "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
           "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
           "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><office:automatic-styles>" +
           styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
           "</office:spreadsheet></office:body></office:document-content>";
}

QByteArray odsOf(const QByteArray &content, const QByteArray &manifest = "<manifest:manifest/>")
{
    return zipOf({{text("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
                  {text("content.xml"), content},
                  {text("META-INF/manifest.xml"), manifest}});
}

QByteArray sheetOf(const QByteArray &rows, const QByteArray &name = "Sheet1")
{
    return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
}

QByteArray cell(const QByteArray &shown, const QByteArray &attributes = "office:value-type=\"string\"")
{
    return "<table:table-cell " + attributes + "><text:p>" + shown + "</text:p></table:table-cell>";
}

QByteArray row(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

Source read(const QByteArray &rows)
{
    return readSource(odsOf(contentOf(sheetOf(rows))), {}, text("health.ods"));
}

Error readErrorOf(const QByteArray &rows)
{
    return readError(odsOf(contentOf(sheetOf(rows))), {}, text("health.ods"));
}

const QByteArray header = row(cell("Name") + cell("ARR"));

} // namespace

class OdsReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsValuesOfEachType()
    {
        const QByteArray cells =
            cell("Acme") + cell("1.234,50", "office:value-type=\"float\" office:value=\"1234.5\"") +
            cell("12,5 %", "office:value-type=\"percentage\" office:value=\"0.125\"") +
            cell("99 \xE2\x82\xAC", "office:value-type=\"currency\" office:currency=\"EUR\" office:value=\"99\"") +
            cell("20.11.26", "office:value-type=\"date\" office:date-value=\"2026-11-20\"") +
            cell("20.11.26 10:30", "office:value-type=\"date\" office:date-value=\"2026-11-20T10:30:00\"") +
            cell("10:30", "office:value-type=\"time\" office:time-value=\"PT10H30M05S\"") +
            cell("WAHR", "office:value-type=\"boolean\" office:boolean-value=\"true\"");
        const QByteArray names =
            cell("a") + cell("b") + cell("c") + cell("d") + cell("e") + cell("f") + cell("g") + cell("h");
        QCOMPARE(tableText(*read(row(names) + row(cells)).table),
                 text("a|b|c|d|e|f|g|h\nAcme|1234.5|12.5%|EUR 99|2026-11-20|2026-11-20 10:30:00|10:30:05|TRUE"));
    }

    void readsTextWithBlanksLinesAndSpans()
    {
        const QByteArray note = "<office:annotation><text:p>a remark</text:p></office:annotation>";
        const QByteArray cells = "<table:table-cell>" + note +
                                 "<text:p>A<text:s text:c=\"2\"/>B<text:tab/><text:span>C</text:span></text:p>"
                                 "<text:p>D<text:line-break/>E</text:p></table:table-cell>";
        QCOMPARE(tableText(*read(header + row(cells + cell("5"))).table), text("Name|ARR\nA  B\tC\nD\nE|5"));
    }

    void repeatsRowsAndCells()
    {
        const Source source =
            read(header + row(cell("x", "table:number-columns-repeated=\"2\""), "table:number-rows-repeated=\"3\"") +
                 row("<table:table-cell table:number-columns-repeated=\"16384\"/>",
                     "table:number-rows-repeated=\"1048571\""));
        QCOMPARE(tableText(*source.table), text("Name|ARR\nx|x\nx|x\nx|x"));
        QCOMPARE(source.table->fileRows, (std::vector<quint32>{2, 3, 4}));
        QVERIFY(source.reading.dropped.empty());
    }

    void countsRowsThatAreNotThere()
    {
        const Source source = read(header + row("<table:table-cell/>", "table:number-rows-repeated=\"7\"") +
                                   row(cell("Acme") + cell("5")));
        QCOMPARE(source.table->fileRows, (std::vector<quint32>{9}));
        QCOMPARE(droppedText(source.reading.dropped), text("7 from row 2: empty row"));
    }

    void saysWhatIsHidden()
    {
        const Source source = read("<table:table-column table:visibility=\"collapse\" "
                                   "table:number-columns-repeated=\"2\"/>" +
                                   header + row(cell("Acme") + cell("5"), "table:visibility=\"filter\""));
        QVERIFY(issueText(source.issues).contains(text("1 from row 2: 1 row(s) are hidden")));
        QVERIFY(issueText(source.issues).contains(text("2 column(s) are hidden")));

        const QByteArray styles = "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties "
                                  "table:display=\"false\"/></style:style>";
        const QByteArray table = "<table:table table:name=\"S\" table:style-name=\"ta2\">" + header +
                                 row(cell("Acme") + cell("5")) + "</table:table>";
        const Source hidden = readSource(odsOf(contentOf(table, styles)), {}, text("a.ods"));
        QVERIFY(issueText(hidden.issues).contains(text("worksheet is hidden")));
    }

    void fillsMergedCellsAndTakesErrorsAsEmpty()
    {
        const Source source = read(header +
                                   row(cell("Acme", "table:number-rows-spanned=\"2\"") +
                                       cell("#N/A", "table:formula=\"of:=NA()\" office:value-type=\"string\"")) +
                                   row("<table:covered-table-cell/>" + cell("6")));
        QCOMPARE(tableText(*source.table), text("Name|ARR\nAcme|\nAcme|6"));
        QVERIFY(issueText(source.issues).contains(text("1 from row 2: 1 empty cell(s) were filled")));
        QVERIFY(issueText(source.issues).contains(text("1 from row 2: 1 cell(s) hold an error")));
    }

    void readsEverySheetOrTheOneAskedFor()
    {
        const QByteArray two = sheetOf(header + row(cell("Acme") + cell("5")), "Won") +
                               sheetOf(header + row(cell("Beta") + cell("6")), "Lost") + sheetOf(row(""), "Empty");
        const Result<std::vector<Source>> sources = readBytes(odsOf(contentOf(two)), {}, text("deals.ods"));
        QVERIFY(sources);
        QCOMPARE(sources->size(), std::size_t(2));
        QCOMPARE(sources->back().name, text("deals.ods/Lost"));
        ReadOptions options;
        options.sheet = text("lost");
        QCOMPARE(tableText(*readSource(odsOf(contentOf(two)), options).table), text("Name|ARR\nBeta|6"));
        options.sheet = text("None");
        QVERIFY(readError(odsOf(contentOf(two)), options).advice.contains(text("Won, Lost, Empty")));
    }

    void refusesWhatIsTooMuch()
    {
        const QByteArray many = "table:number-columns-repeated=\"16384\"";
        QVERIFY(readErrorOf(header + row(cell("x", many), "table:number-rows-repeated=\"1000000\""))
                    .what.contains(text("repeats the same cells")));
        QVERIFY(readErrorOf(row(cell("x") + cell("y", many))).what.contains(text("16,384 columns")));
        QVERIFY(readErrorOf(row(cell("x"), "table:number-rows-repeated=\"1048576\"") + row(cell("x")))
                    .what.contains(text("1,048,576 rows")));
        QVERIFY(readErrorOf(header + QByteArray(65, ' ').replace(" ", "<a>")).what.contains(text("64 deep")));
    }

    void refusesWhatCannotBeRead()
    {
        QVERIFY(readError(odsOf("<office:document-content>")).what.contains(text("cut off")));
        QVERIFY(readError(odsOf(contentOf(""), "<m><encryption-data/></m>")).what.contains(text("password")));
        QVERIFY(readError(odsOf("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")).what.contains(text("document type")));
        QVERIFY(readError(zipOf({{text("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"}}))
                    .what.contains(text("content.xml")));
    }
};

QTEST_APPLESS_MAIN(OdsReaderTest)
#include "ods_reader_test.moc"
