#include "tests/core/import/reading_support.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace touchstone;
using namespace touchstone::test;

namespace
{

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFieldsAsWritten_data();
    void readsFieldsAsWritten();
    void findsTheDelimiter_data();
    void findsTheDelimiter();
    void countsRowsAsAnEditorDoes();
    void keepsEmptyTextAsCodeZero();
    void fillsShortRowsAndSaysSo();
    void keepsCellsBehindTheLastHeader();
    void ignoresEmptyCellsBehindTheLastHeader();
    void saysWhereAQuoteOpensThatNeverCloses();
    void refusesFieldsBeyondOneMebibyte();
    void refusesTooManyColumns();
    void warnsOfZeroBytes();
    void warnsOfMixedLineEnds();
    void readsOneColumnWithoutInventingADelimiter();
    void obeysTheUsersDelimiter();
    void explainsABadDelimiter();
    void stopsWhenCancelled();
    void readsRecordsAcrossPieces();
    void readsTheCsvSpectrum();
};

void CsvReaderTest::readsFieldsAsWritten_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("table");

    QTest::newRow("plain") << QByteArray("Name,ARR\nAcme,5\n") << text("Name|ARR\nAcme|5");
    QTest::newRow("no line end at the end") << QByteArray("Name,ARR\nAcme,5") << text("Name|ARR\nAcme|5");
    QTest::newRow("CR LF") << QByteArray("Name,ARR\r\nAcme,5\r\n") << text("Name|ARR\nAcme|5");
    QTest::newRow("CR") << QByteArray("Name,ARR\rAcme,5\r") << text("Name|ARR\nAcme|5");
    QTest::newRow("delimiter in quotes") << QByteArray("Name,ARR\n\"Acme, Inc.\",5\n")
                                         << text("Name|ARR\nAcme, Inc.|5");
    QTest::newRow("doubled quotes") << QByteArray("Name,ARR\n\"The \"\"Best\"\"\",5\n")
                                    << text("Name|ARR\nThe \"Best\"|5");
    QTest::newRow("only a quote") << QByteArray("Name,ARR\n\"\"\"\",5\n") << text("Name|ARR\n\"|5");
    QTest::newRow("quote inside a plain field") << QByteArray("Name,ARR\n5\" disk,5\n") << text("Name|ARR\n5\" disk|5");
    QTest::newRow("text behind a quote") << QByteArray("Name,ARR\n\"5\" disk,5\n") << text("Name|ARR\n5 disk|5");
    QTest::newRow("blanks are kept") << QByteArray("Name,ARR\n Acme ,5\n") << text("Name|ARR\n Acme |5");
    QTest::newRow("empty quotes") << QByteArray("Name,ARR\n\"\",5\n") << text("Name|ARR\n|5");
    QTest::newRow("line break in quotes") << QByteArray("Name,ARR\n\"A\nB\",5\n") << text("Name|ARR\nA\nB|5");
}

void CsvReaderTest::readsFieldsAsWritten()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, table);
    QCOMPARE(tableText(file), table);
}

void CsvReaderTest::findsTheDelimiter_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("delimiter");
    QTest::addColumn<QString>("table");

    QTest::newRow("semicolon with decimal commas")
        << QByteArray("Name;ARR\nAcme;1,5\nBeta;2,5\n") << text(";") << text("Name|ARR\nAcme|1,5\nBeta|2,5");
    QTest::newRow("tab") << QByteArray("Name\tARR\nAcme, Inc.\t5\n") << text("\t") << text("Name|ARR\nAcme, Inc.|5");
    QTest::newRow("bar") << QByteArray("Name|ARR\nAcme|5\n") << text("|") << text("Name|ARR\nAcme|5");
    QTest::newRow("comma with lists of semicolons")
        << QByteArray("Name,Tools,ARR\nAcme,a;b;c,1\nBeta,a;b;d,2\nCeta,b;c;d,3\n") << text(",")
        << text("Name|Tools|ARR\nAcme|a;b;c|1\nBeta|a;b;d|2\nCeta|b;c;d|3");
    QTest::newRow("said by the first line")
        << QByteArray("sep=;\r\nName;A,B\r\nAcme;1,5\r\n") << text(";") << text("Name|A,B\nAcme|1,5");
    QTest::newRow("below title lines") << QByteArray("Accounts of June\n\nName;Country;ARR\nAcme;DE;1,5\nBeta;FR;2,5\n")
                                       << text(";") << text("Name|Country|ARR\nAcme|DE|1,5\nBeta|FR|2,5");
}

void CsvReaderTest::findsTheDelimiter()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, delimiter);
    QFETCH(QString, table);
    const Source source = readSource(file);
    QCOMPARE(source.reading.delimiter, delimiter);
    QCOMPARE(tableText(*source.table), table);
}

void CsvReaderTest::countsRowsAsAnEditorDoes()
{
    const Source source = readSource("Name,Note\nAcme,\"two\nlines\"\n\nBeta,\"a\r\nb\rc\"\nCeta,x\n");
    QCOMPARE(source.table->fileRows, (std::vector<quint32>{2, 5, 8}));
    QCOMPARE(source.reading.headerRow, 1);
    QCOMPARE(droppedText(source.reading.dropped), text("1 from row 4: empty row"));
}

void CsvReaderTest::keepsEmptyTextAsCodeZero()
{
    const Source source = readSource("Name,ARR\nAcme,\n,5\nAcme,5\n");
    QCOMPARE(source.table->columns[0].codes, (RowCodes{1, 0, 1}));
    QCOMPARE(source.table->columns[1].codes, (RowCodes{0, 1, 1}));
    QCOMPARE(source.table->columns[0].texts->size(), std::size_t(2)); // neither the header nor a text twice
    QCOMPARE(source.table->find(u"arr"), 1);
    QCOMPARE(source.table->find(u"none"), -1);
}

void CsvReaderTest::fillsShortRowsAndSaysSo()
{
    const Source source = readSource("a,b,c\n1,2,3\n1,2\n4,5\n1,2,3\n");
    QCOMPARE(tableText(*source.table), text("a|b|c\n1|2|3\n1|2|\n4|5|\n1|2|3"));
    QVERIFY(issueText(source.issues).contains(text("2 from row 3: 2 row(s) have fewer cells")));
    QCOMPARE(source.issues.front().source, text("accounts.csv"));
}

void CsvReaderTest::keepsCellsBehindTheLastHeader()
{
    const Source source = readSource("a,b\n1,2\n1,2,3\n1,2\n");
    QCOMPARE(tableText(*source.table), text("a|b|Column 3\n1|2|\n1|2|3\n1|2|"));
    QVERIFY(issueText(source.issues).contains(text("1 from row 3: 1 row(s) have more cells")));
}

void CsvReaderTest::ignoresEmptyCellsBehindTheLastHeader()
{
    const Source source = readSource("a,b\n1,2,\n3,4,\n");
    QCOMPARE(tableText(*source.table), text("a|b\n1|2\n3|4"));
    QVERIFY(source.issues.empty());
}

void CsvReaderTest::saysWhereAQuoteOpensThatNeverCloses()
{
    const Error error = readError("a,b\n1,2\n3,\"x\n4,5\n6,7\n");
    QCOMPARE(error.code, Error::Code::BadContent);
    QCOMPARE(error.where, (Place{text("accounts.csv"), 3, text("2")}));
    QVERIFY(error.sentence().contains(text("never closed")));
}

void CsvReaderTest::refusesFieldsBeyondOneMebibyte()
{
    const QByteArray fits("a,b\n" + QByteArray(1 << 20, 'x') + ",1\n");
    QCOMPARE(readSource(fits).table->rowCount(), std::size_t(1));
    const Error error = readError("a,b\n1,2\n" + QByteArray((1 << 20) + 1, 'x') + ",1\n");
    QCOMPARE(error.where.row, 3);
    QVERIFY(error.what.contains(text("1 MiB")));
    QCOMPARE(readError("a,b\n\"" + QByteArray((1 << 20) + 1, 'x') + "\",1\n").where.row, 2);
}

void CsvReaderTest::refusesTooManyColumns()
{
    QCOMPARE(readSource(QByteArray("c,").repeated(16383) + "c\n" + QByteArray("1,").repeated(16383) + "1\n")
                 .table->columns.size(),
             std::size_t(16384));
    const Error error = readError(QByteArray("c,").repeated(16384) + "c\n1,2\n");
    QCOMPARE(error.where.row, 1);
    QVERIFY(error.what.contains(text("16,384 columns")));
}

void CsvReaderTest::warnsOfZeroBytes()
{
    const Source source = readSource(QByteArray("a,b\nx\0y,1\nz,2\n", 14));
    QCOMPARE(source.table->columns[0].text(0), QString::fromLatin1("x\0y", 3));
    QVERIFY(issueText(source.issues).contains(text("1 from row 2: 1 row(s) have zero bytes")));
}

void CsvReaderTest::warnsOfMixedLineEnds()
{
    const Source source = readSource("a,b\r\n1,2\r3,4\n5,6\n\r7,8");
    QCOMPARE(tableText(*source.table), text("a|b\n1|2\n3|4\n5|6\n7|8"));
    QCOMPARE(source.table->fileRows, (std::vector<quint32>{2, 3, 4, 6}));
    QVERIFY(issueText(source.issues).contains(text("end in different ways")));
}

void CsvReaderTest::readsOneColumnWithoutInventingADelimiter()
{
    const Source source = readSource("Company\nAcme, Inc.\nBeta, LLC\nCeta\nDelta, Ltd\n");
    QCOMPARE(tableText(*source.table), text("Company\nAcme, Inc.\nBeta, LLC\nCeta\nDelta, Ltd"));
    QCOMPARE(source.reading.delimiter, QString());
    QVERIFY(issueText(source.issues).contains(text("read as one column")));
    QCOMPARE(source.issues.front().severity, DataIssue::Severity::Note);
}

void CsvReaderTest::obeysTheUsersDelimiter()
{
    ReadOptions options;
    options.delimiter = text(":");
    QCOMPARE(tableText("Name:ARR\nAcme:5\n", options), text("Name|ARR\nAcme|5"));
    options.delimiter = text("tab");
    QCOMPARE(tableText("Name\tA,B\nAcme\t5,0\n", options), text("Name|A,B\nAcme|5,0"));
}

void CsvReaderTest::explainsABadDelimiter()
{
    ReadOptions options;
    options.delimiter = text("::");
    const Error error = readError("a::b\n", options);
    QCOMPARE(error.code, Error::Code::InvalidInput);
    QVERIFY(error.sentence().contains(text("“::”")));
}

void CsvReaderTest::stopsWhenCancelled()
{
    struct Cancel final : Progress {
        bool isCancelled() const override { return true; }
        void report(double, const QString &) override {}
    } progress;
    QByteArray bytes("a,b\n1,2\n");
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<std::vector<Source>> sources = readTables(buffer, text("a.csv"), {}, progress);
    QVERIFY(!sources);
    QCOMPARE(sources.error().code, Error::Code::Cancelled);
}

// Files are read in pieces of 1 MiB: every kind of boundary falls on one somewhere here.
void CsvReaderTest::readsRecordsAcrossPieces()
{
    QByteArray file("id,note\r\n");
    const int rowCount = 200'000;
    for (int i = 0; i < rowCount; ++i)
        file += QByteArray::number(i) + ",\"a \"\"b\"\",\r\n" + QByteArray(i % 7, 'x') + "\"\r\n";
    const Source source = readSource(file);
    const RawTable &table = *source.table;
    QCOMPARE(table.rowCount(), std::size_t(rowCount));
    QCOMPARE(table.columns[1].texts->size(), std::size_t(8));
    for (std::size_t i = 0; i < table.rowCount(); i += 997) {
        QCOMPARE(table.columns[0].text(i), QString::number(i));
        QCOMPARE(table.columns[1].text(i),
                 text("a \"b\",\r\n") + QString(static_cast<qsizetype>(i % 7), QLatin1Char('x')));
        QCOMPARE(table.fileRows[i], static_cast<quint32>(2 + 2 * i));
    }
}

// The csv-spectrum suite of files with their contents as JSON.
void CsvReaderTest::readsTheCsvSpectrum()
{
    const QDir folder(QStringLiteral(SHARED_DATA_DIR "/csv-spectrum"));
    if (!folder.exists())
        QSKIP("needs the shared data");
    const QStringList names = QDir(folder.filePath(text("csvs"))).entryList({text("*.csv")});
    int compared = 0;
    for (const QString &name : names) {
        QFile csv(folder.filePath(text("csvs/") + name));
        QFile json(folder.filePath(text("json/") + QString(name).replace(text(".csv"), text(".json"))));
        QVERIFY(csv.open(QIODevice::ReadOnly) && json.open(QIODevice::ReadOnly));
        const RawTable table = *readSource(csv.readAll()).table;
        const QJsonDocument wanted = QJsonDocument::fromJson(json.readAll());
        if (wanted.isObject()) // location_coordinates.json: one row, and of another telephone number than its CSV
            continue;
        QJsonArray rows;
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            QJsonObject object;
            for (const RawColumn &column : table.columns)
                object[column.header] = column.text(row);
            rows << object;
        }
        ++compared;
        QCOMPARE(QString::fromUtf8(QJsonDocument(rows).toJson()), QString::fromUtf8(wanted.toJson()));
    }
    QVERIFY(compared >= 11);
}

QTEST_APPLESS_MAIN(CsvReaderTest)
#include "csv_reader_test.moc"
