// What holds whatever the container: one table is read the same from each, and no row is lost.

#include "tests/core/import/reading_support.h"
#include "tests/core/import/zip_support.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

namespace
{

using Rows = QList<QStringList>;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const Rows &sampleRows()
{
    static const Rows rows = {{text("Name"), text("Ort"), text("Notes"), text("ARR")},
                              {text("Müller & Söhne"), text("Zürich"), text("a, b; c | d"), text("1200.5")},
                              {text("Acme"), {}, text("two\nlines"), text("7")},
                              {text("\"The\" Co"), text("Genève"), text("=1+1"), {}},
                              {text("00123"), text("Köln"), text("tab\there"), text("-5")}};
    return rows;
}

QByteArray csvOf(const Rows &rows, char delimiter, QStringConverter::Encoding encoding, bool hasMark)
{
    QString csv;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            QString cell = row[i];
            csv += i > 0 ? QString(QLatin1Char(delimiter)) : QString();
            csv += QLatin1Char('"') + cell.replace(QLatin1Char('"'), text("\"\"")) + QLatin1Char('"');
        }
        csv += text("\r\n");
    }
    QStringEncoder encoder(encoding, hasMark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
    return encoder(csv);
}

QByteArray xlsxOf(const Rows &rows)
{
    QByteArray xml;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        xml += "<row r=\"" + QByteArray::number(row + 1) + "\">";
        for (qsizetype i = 0; i < rows[row].size(); ++i)
            if (!rows[row][i].isEmpty())
                xml += textCell(char('A' + i) + QByteArray::number(row + 1), rows[row][i].toHtmlEscaped().toUtf8());
        xml += "</row>";
    }
    return zipOf(workbookParts(xml));
}

QByteArray odsOf(const Rows &rows)
{
    QByteArray xml = "<d xmlns:table=\"t\" xmlns:text=\"x\" xmlns:office=\"o\"><table:table table:name=\"S\">";
    for (const QStringList &row : rows) {
        xml += "<table:table-row>";
        for (const QString &cell : row) {
            QByteArray escaped = cell.toHtmlEscaped().toUtf8();
            xml += "<table:table-cell office:value-type=\"string\"><text:p>" +
                   escaped.replace("\n", "</text:p><text:p>").replace("\t", "<text:tab/>") +
                   "</text:p></table:table-cell>";
        }
        xml += "</table:table-row>";
    }
    return zipOf({{text("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
                  {text("content.xml"), xml + "</table:table></d>"}});
}

QByteArray digestOf(const RawTable &table)
{
    return QCryptographicHash::hash(tableText(table).toUtf8(), QCryptographicHash::Sha256).toHex();
}

// Records of a text file, counted by hand and not by the reader: line ends outside of quotes.
qint64 recordsIn(const QString &csv)
{
    qint64 records = 0;
    bool isQuoted = false;
    bool isOpen = false; // a record has begun
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv[i];
        const bool isEnd = !isQuoted && (c == QLatin1Char('\n') || c == QLatin1Char('\r'));
        if (c == QLatin1Char('"'))
            isQuoted = !isQuoted;
        if (isEnd && c == QLatin1Char('\r') && i + 1 < csv.size() && csv[i + 1] == QLatin1Char('\n'))
            ++i;
        records += isEnd ? 1 : 0;
        isOpen = !isEnd;
    }
    const bool hasDelimiterLine = csv.startsWith(QLatin1String("sep="));
    return records + (isOpen ? 1 : 0) - (hasDelimiterLine ? 1 : 0);
}

qint64 rowsAccountedFor(const Source &source)
{
    auto rows = static_cast<qint64>(source.table->rowCount() + source.reading.header.size());
    for (const DroppedRows &dropped : source.reading.dropped)
        rows += dropped.count;
    return rows;
}

// The last row of a worksheet that there is: all before it are in the table, in the header or left out.
qint64 lastRowOf(const Source &source)
{
    qint64 last = source.table->fileRows.empty() ? 0 : source.table->fileRows.back();
    for (const FileRow &row : source.reading.header)
        last = std::max(last, row.row);
    for (const DroppedRows &dropped : source.reading.dropped)
        for (const FileRow &row : dropped.rows)
            last = std::max(last, row.row);
    return last;
}

void addFiles(const QString &folder)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        if (const QString path = files.next(); !path.contains(text("/expected")) && !path.endsWith(text(".md")))
            QTest::newRow(qUtf8Printable(QDir(folder).relativeFilePath(path))) << path;
}

QString contentOf(const QString &path, const QString &encoding)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringDecoder decoder(encoding.toLatin1().constData());
    QString content = decoder(file.readAll());
    if (content.startsWith(QChar::ByteOrderMark))
        content.remove(0, 1);
    return content;
}

// Every row in the table, whatever it looks like.
} // namespace

class SameTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameInEachContainer_data()
    {
        QTest::addColumn<QByteArray>("file");
        const std::pair<const char *, char> dialects[] = {
            {"commas", ','}, {"semicolons", ';'}, {"tabs", '\t'}, {"bars", '|'}};
        for (const auto &[name, delimiter] : dialects) {
            QTest::addRow("%s, UTF-8", name) << csvOf(sampleRows(), delimiter, QStringConverter::Utf8, false);
            QTest::addRow("%s, UTF-8 with mark", name) << csvOf(sampleRows(), delimiter, QStringConverter::Utf8, true);
            QTest::addRow("%s, UTF-16", name) << csvOf(sampleRows(), delimiter, QStringConverter::Utf16LE, true);
            QTest::addRow("%s, Latin-1", name) << csvOf(sampleRows(), delimiter, QStringConverter::Latin1, false);
        }
        QTest::newRow("workbook") << xlsxOf(sampleRows());
        QTest::newRow("OpenDocument") << odsOf(sampleRows());
        QTest::newRow("archive") << zipOf({{text("a.csv"), csvOf(sampleRows(), ';', QStringConverter::Utf16LE, true)}});
        QTest::newRow("archive of a workbook") << zipOf({{text("a.xlsx"), xlsxOf(sampleRows())}});
    }

    void isTheSameInEachContainer()
    {
        QFETCH(QByteArray, file);
        const Source plain = readSource(csvOf(sampleRows(), ',', QStringConverter::Utf8, false));
        const Source source = readSource(file);
        QCOMPARE(tableText(*source.table), tableText(*plain.table));
        QCOMPARE(digestOf(*source.table), digestOf(*plain.table));
        QCOMPARE(source.table->rowCount(), std::size_t(4));
    }

    void accountsForEveryRow_data()
    {
        QTest::addColumn<QString>("path");
        addFiles(QStringLiteral(TEST_DATA_DIR "/import"));
        addFiles(QStringLiteral(SHARED_DATA_DIR));
    }

    void accountsForEveryRow()
    {
        QFETCH(QString, path);
        NoProgress progress;
        const Result<std::vector<Source>> sources = readFile(path, {}, progress);
        if (!sources)
            return; // refusals are tested elsewhere
        for (const Source &source : *sources) {
            const bool isProse = path.contains(text("LICENSE")); // its quotation marks are none
            const bool isText =
                !isProse && !source.reading.encoding.isEmpty() && source.name == QFileInfo(path).fileName();
            if (isText)
                QCOMPARE(rowsAccountedFor(source), recordsIn(contentOf(path, source.reading.encoding)));
            else if (source.reading.encoding.isEmpty())
                QCOMPARE(rowsAccountedFor(source), lastRowOf(source));
        }
    }

    void agreesWithTheCsvTestSuite_data()
    {
        QTest::addColumn<QString>("path");
        const QDir suite(QStringLiteral(SHARED_DATA_DIR "/csv-spectrum"));
        QDirIterator files(suite.path(), {text("*.csv")}, QDir::Files, QDirIterator::Subdirectories);
        QTest::newRow("(none)") << QString();
        while (files.hasNext())
            QTest::newRow(qUtf8Printable(QFileInfo(files.next()).baseName())) << files.filePath();
    }

    void agreesWithTheCsvTestSuite()
    {
        QFETCH(QString, path);
        if (!QFileInfo::exists(QStringLiteral(SHARED_DATA_DIR "/csv-spectrum")))
            QSKIP("needs the shared data");
        if (path.isEmpty())
            return;
        QString json = path;
        json.replace(text("/csvs/"), text("/json/")).replace(text(".csv"), text(".json"));
        QFile file(json);
        QVERIFY2(file.open(QIODevice::ReadOnly), qUtf8Printable(json));
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        const QJsonArray expected = document.isArray() ? document.array() : QJsonArray{document.object()};
        NoProgress progress;
        const Result<std::vector<Source>> sources = readFile(path, {}, progress);
        QVERIFY(sources);
        const RawTable &table = *sources->front().table;
        QCOMPARE(static_cast<qsizetype>(table.rowCount()), expected.size());
        for (qsizetype row = 0; row < expected.size(); ++row)
            for (const RawColumn &column : table.columns) {
                if (column.header == QLatin1String("Contact Phone Number"))
                    continue; // where the suite's answer is not that of its own file
                const QString value = expected[row].toObject()[column.header].toVariant().toString();
                QCOMPARE(column.text(static_cast<std::size_t>(row)), value);
            }
    }
};

QTEST_GUILESS_MAIN(SameTableTest)
#include "same_table_test.moc"
