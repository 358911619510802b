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

QByteArray workbook(const QByteArray &sheets, const QByteArray &styles = {})
{
    return "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
           "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
           "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:html=\"http://www.w3.org/TR/REC-html40\">"
           "<Styles>" +
           styles + "</Styles>" + sheets + "</Workbook>";
}

QByteArray sheet(const QByteArray &rows, const QByteArray &name = "S", const QByteArray &rest = {})
{
    return "<Worksheet ss:Name=\"" + name + "\"><Table>" + rows + "</Table>" + rest + "</Worksheet>";
}

QByteArray cell(const QByteArray &data, const QByteArray &type = "String", const QByteArray &attributes = {})
{
    return "<Cell " + attributes + "><Data ss:Type=\"" + type + "\">" + data + "</Data></Cell>";
}

QByteArray row(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<Row " + attributes + ">" + cells + "</Row>";
}

Source read(const QByteArray &rows, const QByteArray &styles = {})
{
    return readSource(workbook(sheet(rows), styles), {}, text("report.xls"));
}

const QByteArray header = row(cell("Name") + cell("ARR") + cell("Since"));

} // namespace

class XmlWorkbookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsValuesOfEachType()
    {
        const QByteArray styles = "<Style ss:ID=\"p\"><NumberFormat ss:Format=\"0%\"/></Style>"
                                  "<Style ss:ID=\"e\"><NumberFormat ss:Format=\"Euro Currency\"/></Style>";
        const Source source =
            read(header +
                     row(cell("Acme &amp; <html:B>Co</html:B>") + cell("0.25", "Number", "ss:StyleID=\"p\"") +
                         cell("2026-11-20T00:00:00.000", "DateTime")) +
                     row(cell("1", "Boolean") + cell("5.50", "Number", "ss:StyleID=\"e\"") +
                         cell("2026-11-20T10:30:00.000", "DateTime")) +
                     row(cell("Beta") + cell("#DIV/0!", "Error") + cell("12", "Number")),
                 styles);
        QCOMPARE(tableText(*source.table), text("Name|ARR|Since\nAcme & Co|25%|2026-11-20\n"
                                                "TRUE|€5.5|2026-11-20 10:30:00\nBeta||12"));
        QVERIFY(issueText(source.issues).contains(text("1 from row 4: 1 cell(s) hold an error")));
    }

    void placesCellsAndRowsByIndex()
    {
        const Source source =
            read(row(cell("Accounts", "String", "ss:MergeAcross=\"2\"")) + row("", "ss:Index=\"3\"") +
                 row(cell("Name") + cell("ARR") + cell("Since")) +
                 row(cell("Acme") + cell("2026", "String", "ss:Index=\"3\""), "ss:Index=\"6\" ss:Hidden=\"1\""));
        QCOMPARE(tableText(*source.table), text("Name|ARR|Since\nAcme||2026"));
        QCOMPARE(source.table->fileRows, (std::vector<quint32>{6}));
        QVERIFY(issueText(source.issues).contains(text("1 from row 6: 1 row(s) are hidden")));
    }

    void fillsMergedCellsAndPassesOverComments()
    {
        const Source source =
            read(header +
                 row("<Cell ss:MergeDown=\"1\"><Data ss:Type=\"String\">Acme</Data><Comment><Data>no</Data></Comment>"
                     "</Cell>" +
                     cell("5", "Number") + cell("x")) +
                 row(cell("6", "Number", "ss:Index=\"2\"") + cell("y")));
        QCOMPARE(tableText(*source.table), text("Name|ARR|Since\nAcme|5|x\nAcme|6|y"));
    }

    void readsEverySheetAndSaysWhichIsHidden()
    {
        const QByteArray hidden = "<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>";
        const QByteArray rows = header + row(cell("Acme") + cell("5", "Number") + cell("x"));
        const Result<std::vector<Source>> sources =
            readBytes(workbook(sheet(rows, "A") + sheet(rows, "B", hidden)), {}, text("r.xls"));
        QVERIFY(sources);
        QCOMPARE(sources->size(), std::size_t(2));
        QCOMPARE(sources->back().name, text("r.xls/B"));
        QVERIFY(sources->front().issues.empty());
        QVERIFY(issueText(sources->back().issues).contains(text("worksheet is hidden")));
    }

    void refusesWhatIsWrong()
    {
        QVERIFY(readError(workbook(sheet(row("", "ss:Index=\"0\"")))).what.contains(text("number “0”")));
        QVERIFY(readError(workbook(sheet(row("", "ss:Index=\"5\"") + row("", "ss:Index=\"5\""))))
                    .what.contains(text("Behind row 5")));
        QVERIFY(readError(workbook(sheet(row(cell("x", "String", "ss:Index=\"16385\"")))))
                    .what.contains(text("where none can be")));
        QVERIFY(readError(workbook(sheet(header)).chopped(20)).what.contains(text("cut off")));
        QVERIFY(readError(workbook("")).what.contains(text("no worksheet")));
    }
};

QTEST_APPLESS_MAIN(XmlWorkbookTest)
#include "xml_workbook_test.moc"
