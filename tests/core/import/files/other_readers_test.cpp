// The same files read by us, by Python and by SQLite: cell by cell what was written. Tables of odd texts in the
// dialects that programs write; two files of three are told to nobody but the other readers, ours finds out.

#include "tests/core/import/reading_support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

namespace
{

using Rows = QList<QStringList>;

constexpr int fileCount = 120;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Dialect {
    char delimiter = ',';
    QByteArray lineEnd = "\n";
    bool quotesAll = false;
};

Dialect dialectOf(int file)
{
    static const QByteArray delimiters = ",;\t|";
    return {delimiters[file % 4], file % 3 == 0 ? QByteArray("\r\n") : QByteArray("\n"), file % 5 == 0};
}

QString randomCell(QRandomGenerator &random)
{
    static const QStringList pieces = {text("Acme"),      text("Müller & Söhne"),
                                       text("a, b"),      text("x;y"),
                                       text("\"said\""),  text("two\nlines"),
                                       text("1,234"),     text("0012"),
                                       text("tab\there"), text("=SUM(A1)"),
                                       text("'"),         text("c|d"),
                                       text("\\"),        text("日本"),
                                       text("-"),         text("3.50"),
                                       text("\r"),        text(" x "),
                                       text("€."),        text("\"")};
    QString cell;
    for (int left = random.bounded(3); left >= 0; --left)
        cell += pieces[random.bounded(static_cast<int>(pieces.size()))];
    return random.bounded(8) == 0 ? QString() : cell;
}

Rows randomRows(int file)
{
    QRandomGenerator random(20'261'122U + static_cast<quint32>(file));
    Rows rows = {{text("name"), text("city"), text("note"), text("amount")}};
    for (int row = 0; row < 40; ++row)
        rows << QStringList{text("key %1").arg(row), randomCell(random), randomCell(random), randomCell(random)};
    return rows;
}

QByteArray written(const QString &cell, const Dialect &dialect)
{
    QByteArray utf8 = cell.toUtf8();
    const bool needsQuotes =
        utf8.contains(dialect.delimiter) || utf8.contains('"') || utf8.contains('\n') || utf8.contains('\r');
    if (!needsQuotes && !dialect.quotesAll)
        return utf8;
    return '"' + utf8.replace("\"", "\"\"") + '"';
}

QByteArray written(const Rows &rows, const Dialect &dialect)
{
    QByteArray csv;
    for (const QStringList &row : rows) {
        QByteArrayList cells;
        for (const QString &cell : row)
            cells << written(cell, dialect);
        csv += cells.join(dialect.delimiter) + dialect.lineEnd;
    }
    return csv;
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s: %s", qUtf8Printable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

Rows rowsOfPython(const QString &python, const QString &path, const Dialect &dialect)
{
    const QString script = text("import csv,json,sys\n"
                                "rows=csv.reader(open(sys.argv[1],newline='',encoding='utf-8'),delimiter=sys.argv[2])\n"
                                "print(json.dumps(list(rows)))");
    const QByteArray json = outputOf(python, {text("-c"), script, path, QString(QLatin1Char(dialect.delimiter))});
    Rows rows;
    for (const QJsonValue &row : QJsonDocument::fromJson(json).array())
        rows << row.toVariant().toStringList();
    return rows;
}

// Without the header, which SQLite takes for the names of its columns.
Rows rowsOfSqlite(const QString &sqlite, const QString &path, const Dialect &dialect)
{
    const QString separator = dialect.delimiter == '\t' ? text("\\t") : QString(QLatin1Char(dialect.delimiter));
    const QByteArray json = outputOf(sqlite, {text(":memory:"), text("-cmd"), text(".mode csv"), text("-cmd"),
                                              text(".separator \"%1\" \"\\n\"").arg(separator), text("-cmd"),
                                              text(".import \"%1\" t").arg(path), text("-cmd"), text(".mode json"),
                                              text("SELECT name, city, note, amount FROM t ORDER BY rowid")});
    Rows rows;
    for (const QJsonValue &row : QJsonDocument::fromJson(json).array())
        rows << QStringList{row[text("name")].toString(), row[text("city")].toString(), row[text("note")].toString(),
                            row[text("amount")].toString()};
    return rows;
}

// Ours, with rows put back that look like totals or footers and are none here.
Rows rowsOfOurs(const QByteArray &csv, const ReadOptions &options)
{
    const Source source = readSource(csv, options);
    Rows rows;
    for (std::size_t row = 0; row < source.table->rowCount(); ++row) {
        QStringList cells;
        for (const RawColumn &column : source.table->columns)
            cells << column.text(row);
        rows << cells;
    }
    return rows;
}

// The first row that differs, as JSON; empty where none does.
QString difference(const Rows &ours, const Rows &theirs)
{
    const auto shown = [](const QStringList &row) {
        return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(row)).toJson(QJsonDocument::Compact));
    };
    for (qsizetype row = 0; row < std::max(ours.size(), theirs.size()); ++row)
        if (ours.value(row) != theirs.value(row))
            return text("row %1 is %2 for us, %3 for them")
                .arg(row)
                .arg(shown(ours.value(row)), shown(theirs.value(row)));
    return {};
}

} // namespace

class OtherReadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oursReadsWhatWasWritten()
    {
        for (int file = 0; file < fileCount; ++file) {
            const Dialect dialect = dialectOf(file);
            ReadOptions options;
            if (file % 3 == 0)
                options.delimiter = QString(QLatin1Char(dialect.delimiter));
            const QString found =
                difference(rowsOfOurs(written(randomRows(file), dialect), options), randomRows(file).mid(1));
            QVERIFY2(found.isEmpty(), qPrintable(text("file %1: %2").arg(file).arg(found)));
        }
    }

    void pythonReadsTheSame()
    {
        const QString python = QStandardPaths::findExecutable(text("python3"));
        if (python.isEmpty())
            QSKIP("needs python3");
        checkReader(
            [&](const QString &path, const Dialect &dialect) { return rowsOfPython(python, path, dialect).mid(1); });
    }

    void sqliteReadsTheSame()
    {
        const QString sqlite = QStandardPaths::findExecutable(text("sqlite3"));
        if (sqlite.isEmpty())
            QSKIP("needs sqlite3");
        checkReader([&](const QString &path, const Dialect &dialect) { return rowsOfSqlite(sqlite, path, dialect); });
    }

private:
    template <typename Reader>
    void checkReader(Reader reader)
    {
        const QTemporaryDir folder;
        for (int file = 0; file < fileCount; file += 6) { // a process each
            const Dialect dialect = dialectOf(file);
            const QByteArray csv = written(randomRows(file), dialect);
            const QString path = folder.filePath(text("%1.csv").arg(file));
            QFile device(path);
            QVERIFY(device.open(QIODevice::WriteOnly) && device.write(csv) == csv.size());
            device.close();
            const QString found = difference(rowsOfOurs(csv, {}), reader(path, dialect));
            QVERIFY2(found.isEmpty(), qPrintable(text("file %1: %2").arg(file).arg(found)));
        }
    }
};

QTEST_GUILESS_MAIN(OtherReadersTest)
#include "other_readers_test.moc"
