#include "core/import/tables/reshape.h"
#include "core/import/tables/table_shape.h"
#include "tests/core/import/reading_support.h"

#include <QDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

namespace
{

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const QByteArray report = "Accounts of EMEA\n"
                          "\n"
                          "Owner,Account,ARR\n"
                          "Ann,Acme,5\n"
                          "Subtotal,,5\n"
                          "Owner,Account,ARR\n"
                          "Bob,Ceta,7\n"
                          "\n"
                          "Total,,12\n"
                          "Confidential Information\n";

Source reshape(const Source &source, const ReadOptions &wanted)
{
    NoProgress progress;
    const Result<Source> result = reshaped(source, wanted, progress);
    if (!result)
        qFatal("not reshaped: %s", qUtf8Printable(result.error().sentence()));
    return *result;
}

QString rowText(const FileRow &row)
{
    return QStringLiteral("%1:%2").arg(row.row).arg(row.texts.join(QLatin1Char('|')));
}

// All that reading gives, but for issues about the text itself.
QString wholeText(const Source &source)
{
    QStringList lines = {tableText(*source.table), QString::number(source.reading.headerRow),
                         QString::number(source.reading.rowsRead), droppedText(source.reading.dropped)};
    for (const quint32 row : source.table->fileRows)
        lines << QString::number(row);
    for (const FileRow &row : source.reading.header)
        lines << rowText(row);
    for (const DroppedRows &dropped : source.reading.dropped)
        for (const FileRow &row : dropped.rows)
            lines << rowText(row);
    for (const DataIssue &issue : source.issues)
        if (issue.key == headerIssue)
            lines << issue.text;
    return lines.join(QLatin1Char('\n'));
}

bool hasFilledCells(const Source &source)
{
    return std::ranges::any_of(source.issues, [](const DataIssue &issue) {
        return issue.key == QLatin1String("grouped") || issue.key == QLatin1String("merged");
    });
}

ReadOptions withRow(qint64 row)
{
    ReadOptions options;
    options.putBackRows = {{row, {}}};
    return options;
}

} // namespace

class ReshapeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsLeftOut()
    {
        const Source source = readSource(report);
        QCOMPARE(tableText(*source.table), text("Owner|Account|ARR\nAnn|Acme|5\nBob|Ceta|7"));
        QStringList rows;
        for (const DroppedRows &dropped : source.reading.dropped)
            for (const FileRow &row : dropped.rows)
                rows << dropReasonName(dropped.kind) + QLatin1Char(' ') + rowText(row);
        QCOMPARE(rows.join(QLatin1Char('\n')),
                 text("above-header 1:Accounts of EMEA\nempty 2:\nempty 8:\nrepeated-header 6:Owner|Account|ARR\n"
                      "total 5:Subtotal|5\ntotal 9:Total|12\nfooter 10:Confidential Information"));
    }

    void putsARowBackInItsPlace()
    {
        const Source source = reshape(readSource(report), withRow(5));
        QCOMPARE(tableText(*source.table), text("Owner|Account|ARR\nAnn|Acme|5\nSubtotal||5\nBob|Ceta|7"));
        QCOMPARE(source.table->fileRows, (std::vector<quint32>{4, 5, 7}));
        QCOMPARE(source.reading.rowsRead, 3);
        QCOMPARE(source.options.putBackRows, (std::vector<PutBackRow>{{5, text("Subtotal")}}));
    }

    void putsAllRowsOfAReasonBack()
    {
        ReadOptions wanted;
        wanted.putBackReasons = {DropReason::Total, DropReason::Empty};
        const Source source = reshape(readSource(report), wanted);
        QCOMPARE(tableText(*source.table),
                 text("Owner|Account|ARR\n||\nAnn|Acme|5\nSubtotal||5\nBob|Ceta|7\n||\nTotal||12"));
        QCOMPARE(source.reading.dropped.size(), std::size_t(3));
    }

    void takesAnotherHeaderRow()
    {
        ReadOptions wanted;
        wanted.headerRow = 4;
        const Source source = reshape(readSource(report), wanted);
        QCOMPARE(tableText(*source.table), text("Ann|Acme|5\nOwner|Account|ARR\nBob|Ceta|7"));
        QCOMPARE(source.reading.headerRow, 4);
        const Source again = reshape(source, {});
        QCOMPARE(wholeText(again), wholeText(readSource(report)));
    }

    // The choice holds for the file as it holds for what was kept of it.
    void givesWhatReadingGives_data()
    {
        QTest::addColumn<QString>("path");
        QDir cases(QStringLiteral(TEST_DATA_DIR "/import"));
        for (const QString &name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            for (const QString &file : QDir(cases.filePath(name)).entryList(QDir::Files))
                if (!file.startsWith(text("expected")))
                    QTest::newRow(qUtf8Printable(name)) << cases.filePath(name + QLatin1Char('/') + file);
    }

    void givesWhatReadingGives()
    {
        QFETCH(QString, path);
        NoProgress progress;
        const Result<std::vector<Source>> plain = readFile(path, {}, progress);
        if (!plain)
            return;
        std::vector<ReadOptions> choices(1);
        for (const DroppedRows &dropped : plain->front().reading.dropped) {
            choices.push_back(withRow(dropped.firstRow));
            choices.emplace_back().putBackReasons = {dropped.kind};
        }
        choices.emplace_back().headerRows = 2;
        choices.emplace_back().headerRows = 0;
        for (const ReadOptions &choice : choices) {
            const Result<std::vector<Source>> read = readFile(path, choice, progress);
            QVERIFY(read);
            QCOMPARE(read->size(), plain->size());
            for (std::size_t i = 0; i < plain->size(); ++i) {
                if (hasFilledCells((*plain)[i]))
                    continue; // they stay filled
                QCOMPARE(wholeText(reshape((*plain)[i], choice)), wholeText((*read)[i]));
                QCOMPARE(wholeText(reshape((*read)[i], {})), wholeText((*plain)[i]));
            }
        }
    }

    // A row that was never left out can be wished for by the command line; taking that back changes nothing.
    void doesNotTakeARowForAFooterThatWasNeverLeftOut()
    {
        const Source source = readSource("Name,Country,ARR\nAcme,DE,5\nBeta,,\n");
        const Source wished = reshape(source, withRow(3));
        QCOMPARE(tableText(*wished.table), text("Name|Country|ARR\nAcme|DE|5\nBeta||"));
        QCOMPARE(wholeText(reshape(wished, {})), wholeText(source));
    }

    // Cells that were merged stay filled, so that another row is the fullest now: the header stays the one that it was.
    void keepsTheHeaderWhereMergedCellsMakeAFullerRow()
    {
        const Source source =
            readSource("<html><table><tr><th>e<th>f<td>g<tr><td rowspan=3>h<tr><td>i<th>e<th>k<td>l<td>m"
                       "</table>",
                       {}, text("report.xls"));
        QCOMPARE(source.reading.headerRow, 1);
        const Source again = reshape(source, {});
        QCOMPARE(again.reading.headerRow, 1);
        QCOMPARE(tableText(*again.table), tableText(*source.table));
    }

    void saysThatNoRowIsThere()
    {
        ReadOptions wanted;
        wanted.headerRow = 90;
        NoProgress progress;
        const Result<Source> result = reshaped(readSource(report), wanted, progress);
        QVERIFY(!result);
        QVERIFY(result.error().what.contains(text("row 90")));
    }

    void keepsTheFirstThousandsOfVeryManyRows()
    {
        const Source source = readSource("Name,ARR\nAcme,5\n" + QByteArray("\n").repeated(6000) + "Beta,6\n");
        QCOMPARE(source.reading.dropped.front().count, 6000);
        QCOMPARE(source.reading.dropped.front().rows.size(), DroppedLog::rowLimit);
        const Source again = reshape(source, {});
        QCOMPARE(again.reading.dropped.front().count, 6000);
        ReadOptions wanted;
        wanted.putBackReasons = {DropReason::Empty};
        NoProgress progress;
        const Result<Source> tooMany = reshaped(source, wanted, progress);
        QVERIFY(!tooMany);
        QCOMPARE(tooMany.error().where.row, 3);
    }

    void keepsTextUpToALimit()
    {
        QByteArray file = "Name,Staff,ARR\nAcme,3,5\n";
        for (int i = 0; i < 20; ++i)
            file += "Total " + QByteArray(90'000, ' ') + ",,1\nBeta,4,6\n";
        const Source source = readSource(file);
        QCOMPARE(source.reading.dropped.front().count, 20);
        QCOMPARE(source.reading.dropped.front().rows.size(), std::size_t(11)); // of 90,007 bytes within 1 MiB
    }

    void knowsTheHeaderOfAProjectFromBefore()
    {
        Source source = readSource(report);
        source.reading.header.clear();
        source.reading.dropped = {{text("footer line"), 1, 10}};
        const Source again = reshape(source, {});
        QCOMPARE(tableText(*again.table), text("Owner|Account|ARR\nAnn|Acme|5\nBob|Ceta|7"));
        QCOMPARE(again.reading.headerRow, 3);
    }

    void findsARowThatWasPutBackInTheNextExport()
    {
        const Source former = reshape(readSource("Name,Staff,ARR\nAcme,3,6\nTotal,,5\n"), withRow(3));
        const Source next = readSource("Name,Staff,ARR\nAcme,3,6\nBeta,4,7\nTotal,,9\n");
        const ReadOptions options = replayedOptions(former.options, next);
        QCOMPARE(options.putBackRows, (std::vector<PutBackRow>{{4, text("Total")}}));
        QCOMPARE(replayedOptions(former.options, readSource("Name,ARR\nAcme,6\n")).putBackRows.size(), std::size_t(0));
    }

    // What is left of a byte order mark in the middle of a file is nothing, and not a cell without text: the last row
    // would be alone on its line when the table is put together again.
    void aCellOfNothingButAMarkIsNone()
    {
        const Source source = readSource("Name|\xEF\xBB\xBF|Country\nAcme|\xEF\xBB\xBF|\n");
        QCOMPARE(wholeText(reshape(source, {})), wholeText(source));
    }

    // What reads like a footer or a sum names no group: rows filled with it would be taken for one the next time.
    void aFooterInTheMiddleIsNoGroup()
    {
        const QByteArray above = "Owner \xE2\x86\x91,Deal,Amount\nAnn,A,5\n,B,6\n";
        for (const char *name : {"Confidential Information", "Subtotal"}) {
            const Source source = readSource(above + name + ",,x\n,,99\n");
            QVERIFY2(!hasFilledCells(source), name);
            QCOMPARE(wholeText(reshape(source, {})), wholeText(source));
        }
        QVERIFY(hasFilledCells(readSource(above + "Bob,,x\n,,99\n")));
    }

    // A cell that spans two rows is filled into the second one, which then says what the header says.
    void aFilledRowThatReadsLikeTheHeaderStays()
    {
        const QByteArray page = "<html><table><tr><td>Name</td><td>Plan</td></tr>"
                                "<tr><td rowspan=\"2\">Name</td><td>Pro</td></tr><tr><td>Plan</td></tr></table>";
        const Source source = readSource(page, {}, QStringLiteral("report.xls"));
        QCOMPARE(tableText(*source.table), text("Name|Plan\nName|Pro\nName|Plan"));
        QCOMPARE(wholeText(reshape(source, {})), wholeText(source));
    }
};

QTEST_APPLESS_MAIN(ReshapeTest)
#include "reshape_test.moc"
