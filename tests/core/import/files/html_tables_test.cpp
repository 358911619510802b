#include "core/import/files/html_scanner.h"
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

Source read(const QByteArray &html)
{
    return readSource(html, {}, text("report.xls"));
}

const QByteArray head = "<tr><th>Name</th><th>ARR</th></tr>";

QByteArray page(const QByteArray &rows)
{
    return "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\"></head><body><table>" +
           head + rows + "</table></body></html>";
}

// What a scanner finds, as text.
class Log final : public HtmlHandler
{
public:
    void startElement(QByteArrayView name, QByteArrayView) override { log += '<' + name.toByteArray() + '>'; }
    void endElement(QByteArrayView name) override { log += "</" + name.toByteArray() + '>'; }
    void text(QByteArrayView utf8) override { log += utf8; }

    QByteArray log;
};

QByteArray scanned(QByteArrayView html, qsizetype step)
{
    Log log;
    HtmlScanner scanner(log);
    for (qsizetype at = 0; at < html.size(); at += step)
        scanner.feed(html.sliced(at, std::min(step, html.size() - at)), at + step >= html.size());
    return log.log;
}

} // namespace

class HtmlTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheTableOfASalesforceReport()
    {
        const Source source = read("<head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=ISO-8859-1\">"
                                   "</head>\n<table><tr><th>Account Name</th><th>City</th><th>Annual Revenue</th></tr>"
                                   "<tr><td>M\xFCller &amp; S\xF6hne</td><td>Z&uuml;rich</td><td>1.234,5</td></tr>"
                                   "<tr><td>Acme</td><td>New<br>York</td><td>&nbsp;</td></tr></table>\n");
        QCOMPARE(tableText(*source.table),
                 text("Account Name|City|Annual Revenue\nMüller & Söhne|Zürich|1.234,5\nAcme|New\nYork|"));
        QCOMPARE(source.name, text("report.xls"));
    }

    void readsLenientlyWhatIsNotClosed()
    {
        QCOMPARE(tableText(*read("<TABLE><TR><TH>Name<TH>ARR<TR><TD>Acme<TD>5<TR><TD>Beta <b>Ltd</b>\n<TD> 6 ").table),
                 text("Name|ARR\nAcme|5\nBeta Ltd|6"));
    }

    void placesCellsBesideThoseThatReachDown()
    {
        const Source source = read(page("<tr><td rowspan=2>Acme</td><td>5</td></tr><tr><td>6</td></tr>"
                                        "<tr><td>Beta</td><td>7</td></tr>"));
        QCOMPARE(tableText(*source.table), text("Name|ARR\nAcme|5\nAcme|6\nBeta|7"));
        QVERIFY(issueText(source.issues).contains(text("1 empty cell(s) were filled")));
        QCOMPARE(tableText(*read("<table><tr><td colspan=\"3\">Accounts</td></tr><tr><th>Name<th>x<th>ARR</tr>"
                                 "<tr><td colspan='2'>Acme</td><td>5</td></tr></table>")
                                .table),
                 text("Name|x|ARR\nAcme||5"));
    }

    void takesTheBiggestTableFirst()
    {
        const QByteArray small = "<table><tr><th>k</th><th>v</th></tr><tr><td>Owner</td><td>Ann</td></tr></table>";
        const QByteArray layout = "<table><tr><td>" + small + "</td><td><table>" + head +
                                  "<tr><td>Acme</td><td>5</td></tr><tr><td>Beta</td><td>6</td></tr></table></td></tr>"
                                  "</table>";
        const Result<std::vector<Source>> sources = readBytes("<html>" + layout + "</html>", {}, text("r.xls"));
        QVERIFY(sources);
        QCOMPARE(sources->size(), std::size_t(2));
        QCOMPARE(tableText(*sources->front().table), text("Name|ARR\nAcme|5\nBeta|6"));
        QCOMPARE(sources->back().name, text("r.xls/Table 2"));
        QCOMPARE(tableText(*sources->back().table), text("k|v\nOwner|Ann"));
    }

    void refusesPagesToBeReadByPeople()
    {
        const QByteArray prose = QByteArray("<p>Once upon a time there was a table.</p>").repeated(20);
        QVERIFY(readError("<html><body>" + prose + "</body></html>").what.contains(text("web page")));
        QVERIFY(readError("<!DOCTYPE html><html>" + prose + "<table>" + head + "<tr><td>a<td>b</table>" + prose)
                    .what.contains(text("web page")));
        QVERIFY(readError("<html><table><tr><td>one cell</td></tr></table></html>").what.contains(text("web page")));
    }

    void nothingButLettersAndDigitsStandsInAnEntity()
    {
        QByteArray result;
        appendHtmlText(QByteArrayView("&#83\0;&#83&#83;&# 83;&#+83;", 27), result);
        QCOMPARE(result, QByteArray("&#83\0;&#83S&# 83;&#+83;", 23));
    }

    void replacesEntities()
    {
        QByteArray result;
        appendHtmlText("&lt;&#65;&#x42;&euro;&eacute;&nosuch;&amp&#0;&#xD800; & x", result);
        QCOMPARE(QString::fromUtf8(result), text("<AB€é&nosuch;&amp&#0;&#xD800; & x"));
    }

    void findsAttributes()
    {
        const QByteArrayView attributes = " class=a/b COLSPAN = \"2\" x title='rowspan=3' rowspan=4";
        QCOMPARE(htmlAttribute(attributes, "colspan"), QByteArrayView("2"));
        QCOMPARE(htmlAttribute(attributes, "rowspan"), QByteArrayView("4"));
        QVERIFY(htmlAttribute(attributes, "nothing").isEmpty());
    }

    void leavesOutWhatIsNoText()
    {
        QCOMPARE(scanned("a<!-- <b> -- > -->c<script>if (1 < 2) '</td>'</script>d<style>x</STYLE>e<?xml x?>f<![if x]>g"
                         "<a title=\"1>2\">h<3 i",
                         9999),
                 QByteArray("ac<script></script>d<style></style>efg<a>h<3 i"));
    }

    void doesNotDependOnHowTheTextArrives()
    {
        const QByteArray html = page("<tr><td>A&amp;B</td><!-- c --><td title=\"a>b\">5</td><script>x<y</script></tr>");
        const QByteArray whole = scanned(html, html.size());
        for (const qsizetype step : {1, 2, 3, 5, 7, 64})
            QCOMPARE(scanned(html, step), whole);
        QCOMPARE(scanned("<script>x</script", 1), scanned("<script>x</script", 99)); // cut off
    }

    void refusesWhatIsTooMuch()
    {
        QVERIFY(readError(page("<tr><td colspan=16384>x</td><td>y</td></tr>")).sentence().contains(text("16,384")));
        QVERIFY(readError(page("<tr><td>" + QByteArray((1 << 20) + 10, 'x') + "</td></tr>"))
                    .sentence()
                    .contains(text("1 MiB")));
    }

    // Tables in tables, attributes and open tags without end: none of it costs more than its length.
    void readsOddPages_data()
    {
        QTest::addColumn<QByteArray>("html");
        QByteArray attributes;
        for (int i = 0; i < 200'000; ++i)
            attributes += " b" + QByteArray::number(i) + "=1";
        QTest::newRow("attributes") << page("<tr" + attributes + "><td>Acme</td><td>5</td></tr>");
        QTest::newRow("tables in tables") << page(QByteArray("<tr><td><table>").repeated(100'000));
        QTest::newRow("open tags") << page(QByteArray("<").repeated(1'000'000));
        QTest::newRow("open comment") << page("<!--" + QByteArray("x").repeated(1'000'000));
        QTest::newRow("ampersands") << page("<tr><td>" + QByteArray("&").repeated(900'000));
    }

    void readsOddPages()
    {
        QFETCH(QByteArray, html);
        const Result<std::vector<Source>> sources = readBytes(html, {}, text("odd.xls"));
        QVERIFY(!sources || !sources->empty());
    }
};

QTEST_APPLESS_MAIN(HtmlTablesTest)
#include "html_tables_test.moc"
