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

class TableShapeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheHeaderRow_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<qint64>("row");
        QTest::addColumn<QString>("header");

        QTest::newRow("first row") << QByteArray("Name,ARR\nAcme,5\n") << qint64(1) << text("Name|ARR");
        QTest::newRow("below a title") << QByteArray("Accounts\n\nName,Country,ARR\nAcme,DE,5\nBeta,FR,6\n")
                                       << qint64(3) << text("Name|Country|ARR");
        QTest::newRow("below filters")
            << QByteArray("Accounts,,,\nOwner:,All,,\nRegion:,EMEA,,\n,,,\nName,Country,ARR,Tier\nAcme,DE,5,A\n")
            << qint64(5) << text("Name|Country|ARR|Tier");
        QTest::newRow("a filter of two cells over three columns")
            << QByteArray("Owner:,All\nName,Country,ARR\nAcme,DE,5\nBeta,FR,6\n") << qint64(2)
            << text("Name|Country|ARR");
        QTest::newRow("set apart by an empty row")
            << QByteArray("Made by,Ann\n\nName,Country,ARR\nAcme,DE,5\nBeta,FR,6\n") << qint64(3)
            << text("Name|Country|ARR");
        QTest::newRow("with a blank header")
            << QByteArray("Name,,ARR\nAcme,x,5\nBeta,y,6\n") << qint64(1) << text("Name|Column 2|ARR");
        QTest::newRow("with few names above full rows")
            << QByteArray("Name,,\nAcme,DE,5\nBeta,FR,6\n") << qint64(1) << text("Name|Column 2|Column 3");
        QTest::newRow("with few names above texts")
            << QByteArray("Name,,\nAcme,DE,Retail\nBeta,FR,Retail\n") << qint64(1) << text("Name|Column 2|Column 3");
        QTest::newRow("below a title as wide as the table")
            << QByteArray("Accounts of EMEA,,\nName,Country,ARR\nAcme,DE,5\nBeta,FR,6\n") << qint64(2)
            << text("Name|Country|ARR");
        QTest::newRow("far down, below empty rows")
            << QByteArray("Accounts\n" + QByteArray("\n").repeated(100) + "Name,Country,ARR\nAcme,DE,5\n")
            << qint64(102) << text("Name|Country|ARR");
        QTest::newRow("with signs of sorting")
            << QByteArray("Name \xE2\x86\x91,\xE2\x96\xBC,ARR  \xE2\x86\x93\nAcme,x,5\n") << qint64(1)
            << text("Name|Column 2|ARR");
        QTest::newRow("over sparse rows")
            << QByteArray("a,b,c,d\n1,,,\n,2,,\n,,3,\n1,,,4\n2,,,\n") << qint64(1) << text("a|b|c|d");
        QTest::newRow("only a header below a title")
            << QByteArray("Accounts\nName,Country,ARR\n") << qint64(2) << text("Name|Country|ARR");
    }

    void findsTheHeaderRow()
    {
        QFETCH(QByteArray, file);
        QFETCH(qint64, row);
        QFETCH(QString, header);
        const Source source = readSource(file);
        QCOMPARE(source.reading.headerRow, row);
        QCOMPARE(tableText(*source.table).section(QLatin1Char('\n'), 0, 0), header);
    }

    void joinsQuestionsAndChoices()
    {
        const Source source =
            readSource("Respondent ID,Collector ID,Email Address,How likely are you?,Which tools?,,,Why?\n"
                       ",,,,Slack,Teams,Other,Open-Ended Response\n"
                       "1,7,a@x.example,9,Slack,,,Fast\n"
                       "2,7,b@x.example,3,,Teams,,\n");
        QCOMPARE(tableText(*source.table),
                 text("Respondent ID|Collector ID|Email Address|How likely are you?|Which tools? – Slack|"
                      "Which tools? – Teams|Which tools? – Other|Why?\n"
                      "1|7|a@x.example|9|Slack|||Fast\n2|7|b@x.example|3||Teams||"));
        QCOMPARE(source.reading.headerRow, 1);
        QCOMPARE(source.reading.header.size(), std::size_t(2));
        QVERIFY(issueText(source.issues).contains(text("put together from 2 row(s)")));
    }

    void leavesOutRowsThatDescribeTheColumns()
    {
        const Source source =
            readSource("StartDate,ResponseId,Q1_NPS_GROUP\n"
                       "Start Date,Response ID,How likely - Group\n"
                       "\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"_recordId\"\"}\","
                       "\"{\"\"ImportId\"\":\"\"QID1_NPS_GROUP\"\"}\"\n"
                       "2026-01-05,R_1,Promoter\n");
        QCOMPARE(tableText(*source.table), text("StartDate|ResponseId|Q1_NPS_GROUP\n2026-01-05|R_1|Promoter"));
        QCOMPARE(droppedText(source.reading.dropped), text("2 from row 2: row that describes the columns"));
    }

    void joinsGroupsAboveNamesThatRepeat()
    {
        QCOMPARE(
            tableText("Account,2025,,2026,\nName,Revenue,Deals,Revenue,Deals\nAcme,5,1,6,2\nBeta,7,1,8,2\n"),
            text("Account – Name|2025 – Revenue|2025 – Deals|2026 – Revenue|2026 – Deals\nAcme|5|1|6|2\nBeta|7|1|8|2"));
    }

    void joinsAsManyHeaderRowsAsTheUserSays()
    {
        ReadOptions options;
        options.headerRows = 3;
        QCOMPARE(tableText("a,b,c\nd,,f\n,h,i\n1,2,3\n", options), text("a – d|b – d – h|c – f – i\n1|2|3"));
    }

    void readsAllRowsAsDataWhereNoneIsTheHeader()
    {
        ReadOptions options;
        options.headerRows = 0;
        const Source source = readSource("Acme,5\nBeta,7\n\nGamma,9\n", options);
        QCOMPARE(tableText(*source.table), text("Column 1|Column 2\nAcme|5\nBeta|7\nGamma|9"));
        QCOMPARE(source.reading.headerRow, 0);
        QCOMPARE(source.reading.rowsRead, 3);
        QCOMPARE(droppedText(source.reading.dropped), text("1 from row 3: empty row"));
        QCOMPARE(issueText(source.issues), QString());
        options.headerRow = 2;
        QCOMPARE(tableText("Acme,5\nBeta,7\n", options), text("Column 1|Column 2\nBeta|7"));
    }

    void fillsTheGroupsOfAReport()
    {
        const Source source =
            readSource("Owner  \xE2\x86\x91,Account,ARR\nAnn,Acme,5\n,Beta,6\nSubtotal,,11\nBob,Ceta,7\n,"
                       "Delta,8\nSubtotal,,15\nTotal,,26\n");
        QCOMPARE(tableText(*source.table), text("Owner|Account|ARR\nAnn|Acme|5\nAnn|Beta|6\nBob|Ceta|7\nBob|Delta|8"));
        QVERIFY(issueText(source.issues).contains(text("2 from row 3: 2 empty cell(s) of “Owner” were filled")));
    }

    void leavesGapsThatAreNoGroups()
    {
        QCOMPARE(tableText("Owner,Account,ARR\nAnn,Acme,5\n,Beta,6\nAnn,Ceta,7\n"),
                 text("Owner|Account|ARR\nAnn|Acme|5\n|Beta|6\nAnn|Ceta|7"));
        QCOMPARE(tableText("Owner,Account,ARR\nAnn,Acme,5\nSubtotal,,5\n,Beta,6\nBob,Ceta,7\nSubtotal,,13\n"),
                 text("Owner|Account|ARR\nAnn|Acme|5\n|Beta|6\nBob|Ceta|7"));
    }

    void obeysTheUsersHeaderRow()
    {
        ReadOptions options;
        options.headerRow = 3;
        const Source source = readSource("x,y\n1,2\n\na,b\n3,4\n", options);
        QCOMPARE(tableText(*source.table), text("a|b\n3|4"));
        QCOMPARE(source.reading.headerRow, 4); // the first row from there on that is not empty
        QCOMPARE(droppedText(source.reading.dropped),
                 text("2 from row 1: line above the header row\n1 from row 3: empty row"));
    }

    void saysThatTheUsersHeaderRowIsBeyondTheFile()
    {
        ReadOptions options;
        options.headerRow = 9;
        const Error error = readError("a,b\n1,2\n", options);
        QCOMPARE(error.code, Error::Code::InvalidInput);
        QVERIFY(error.what.contains(text("row 9")));
    }

    void listsWhatItLeavesOutOfASalesforceReport()
    {
        const Source source = readSource("\"Account Name\",\"Industry\",\"Annual Revenue\"\n"
                                         "\"Acme\",\"Retail\",\"100\"\n"
                                         "\"Beta\",\"\",\"\"\n"
                                         "\n"
                                         "\"Grand Totals (2 records)\"\n"
                                         "\n"
                                         "\"Accounts of EMEA\"\n"
                                         "\"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.\"\n"
                                         "\"Confidential Information - Do Not Distribute\"\n"
                                         "\"Generated By: Ann Lee  21/11/2026 09:12\"\n");
        QCOMPARE(tableText(*source.table), text("Account Name|Industry|Annual Revenue\nAcme|Retail|100\nBeta||"));
        QCOMPARE(droppedText(source.reading.dropped),
                 text("2 from row 4: empty row\n1 from row 5: total row\n4 from row 7: footer line"));
        QCOMPARE(source.reading.rowsRead, 2);
        QVERIFY(source.issues.empty());
    }

    void leavesOutSumsOfGroups()
    {
        const Source source =
            readSource("Owner,Account,ARR\nAnn,Acme,5\nAnn,Beta,6\nSubtotal,,11\nBob,Ceta,7\nSubtotal,,7\nTotal,,18\n");
        QCOMPARE(tableText(*source.table), text("Owner|Account|ARR\nAnn|Acme|5\nAnn|Beta|6\nBob|Ceta|7"));
        QCOMPARE(droppedText(source.reading.dropped), text("3 from row 4: total row"));
    }

    void keepsACompanyThatIsCalledTotal()
    {
        QCOMPARE(tableText("Name,Country,ARR\nTotal,FR,5\nAcme,DE,6\n"),
                 text("Name|Country|ARR\nTotal|FR|5\nAcme|DE|6"));
        QCOMPARE(tableText("Name,Staff,ARR\nTotal,12,5\nAcme,3,6\n"), text("Name|Staff|ARR\nTotal|12|5\nAcme|3|6"));
    }

    void keepsASparseLastRow()
    {
        QCOMPARE(tableText("Name,Country,ARR\nAcme,DE,6\nBeta,,\n"), text("Name|Country|ARR\nAcme|DE|6\nBeta||"));
    }

    void keepsFooterWordsInTheMiddle()
    {
        QCOMPARE(tableText("Name,Country,ARR\nGenerated By Design,,\nBeta,DE,6\n"),
                 text("Name|Country|ARR\nGenerated By Design||\nBeta|DE|6"));
    }

    void leavesOutRepeatedHeaders()
    {
        const Source source = readSource("Name,ARR\nAcme,5\nName,ARR\nBeta,6\n");
        QCOMPARE(tableText(*source.table), text("Name|ARR\nAcme|5\nBeta|6"));
        QCOMPARE(droppedText(source.reading.dropped), text("1 from row 3: repeated header"));
    }

    void leavesOutTheHeaderOfAFileThatWasPutBehindAnother()
    {
        QCOMPARE(tableText("Name,ARR\nAcme,5\n\xEF\xBB\xBFName,ARR\nBeta,6\n"), text("Name|ARR\nAcme|5\nBeta|6"));
    }

    void leavesOutEmptyRowsAndColumns()
    {
        const Source source = readSource("Name,,ARR,,\nAcme,,5,,\n,,,,\n  ,,,,\nBeta,,6,,\n");
        QCOMPARE(tableText(*source.table), text("Name|ARR\nAcme|5\nBeta|6"));
        QCOMPARE(droppedText(source.reading.dropped), text("2 from row 3: empty row"));
        QCOMPARE(source.table->fileRows, (std::vector<quint32>{2, 5}));
    }

    void keepsAColumnThatHasAHeaderOnly()
    {
        QCOMPARE(tableText("Name,Tier,ARR\nAcme,,5\n"), text("Name|Tier|ARR\nAcme||5"));
    }

    void makesHeadersUnique()
    {
        const Source source = readSource("name,Name,name (2),,name\na,b,c,d,e\n");
        QCOMPARE(tableText(*source.table), text("name|Name (3)|name (2)|Column 4|name (4)\na|b|c|d|e"));
        QVERIFY(issueText(source.issues).contains(text("2 from row 1: 2 column(s) repeat")));
        QVERIFY(issueText(source.issues).contains(text("1 from row 1: 1 column(s) with values have no name")));
    }

    void tidiesHeaders() { QCOMPARE(tableText("\" Annual\nRevenue \",b\n1,2\n"), text("Annual Revenue|b\n1|2")); }

    void warnsWhereTheHeaderLooksLikeValues()
    {
        const Source source = readSource("Acme,12,2024-01-01,5\nBeta,13,2024-01-02,6\n");
        QVERIFY(issueText(source.issues).contains(text("looks like a row of values")));
        QVERIFY(readSource("Account,2024,2025,Note\na,1,2,x\n").issues.empty());
    }

    void warnsOfATableWithoutRows()
    {
        const Source source = readSource("Name,ARR\n");
        QCOMPARE(source.table->rowCount(), std::size_t(0));
        QCOMPARE(source.table->columns.size(), std::size_t(2));
        QVERIFY(issueText(source.issues).contains(text("no rows below it")));
    }

    void refusesAFileOfBlanks() { QVERIFY(readError(" \n\n \n").sentence().contains(text("no text"))); }

    void refusesHeadersThatAreNone()
    {
        const QByteArray essay(5000, 'x');
        QVERIFY(readError(essay + "," + essay + "\n").what.contains(text("can be the header row")));
    }
};

QTEST_APPLESS_MAIN(TableShapeTest)
#include "table_shape_test.moc"
