// One folder a case in tests/data/import: the file as a program exported it, what the table must be, and what must be
// said about it. To add a case lay the three files down; nothing is compiled for it.

#include "tests/core/import/reading_support.h"

#include <QDir>

using namespace touchstone;
using namespace touchstone::test;

namespace
{

const QString tableFile = QStringLiteral("expected.csv");
const QString issueFile = QStringLiteral("expected_issues.txt");

QString quoted(QString cell)
{
    const bool isPlain = !cell.contains(QLatin1Char('"')) && !cell.contains(QLatin1Char(',')) &&
                         !cell.contains(QLatin1Char('\n')) && !cell.contains(QLatin1Char('\r'));
    return isPlain ? cell
                   : QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString csvOf(const RawTable &table)
{
    QString csv;
    for (qsizetype row = -1; row < static_cast<qsizetype>(table.rowCount()); ++row) {
        QStringList cells;
        for (const RawColumn &column : table.columns)
            cells << quoted(row < 0 ? column.header : column.text(static_cast<std::size_t>(row)));
        csv += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return csv;
}

// All sources one below the other.
QString tablesOf(const std::vector<Source> &sources)
{
    QStringList tables;
    for (const Source &source : sources)
        tables << csvOf(*source.table);
    return tables.join(QLatin1Char('\n'));
}

QString findingsOf(const Source &source)
{
    const Reading &reading = source.reading;
    QString text =
        QStringLiteral("%1: %2 rows below row %3").arg(source.name).arg(reading.rowsRead).arg(reading.headerRow);
    if (!reading.encoding.isEmpty())
        text +=
            QStringLiteral(", %1, delimiter \"%2\"")
                .arg(reading.encoding, QString(reading.delimiter).replace(QLatin1Char('\t'), QStringLiteral("\\t")));
    text += QLatin1Char('\n');
    for (const DroppedRows &rows : reading.dropped)
        text += QStringLiteral("left out: %1 x %2, first row %3\n").arg(rows.count).arg(rows.reason).arg(rows.firstRow);
    for (const DataIssue &issue : source.issues)
        text += QStringLiteral("%1, row %2: %3\n")
                    .arg(issue.severity == DataIssue::Severity::Note      ? QStringLiteral("note")
                         : issue.severity == DataIssue::Severity::Warning ? QStringLiteral("warning")
                                                                          : QStringLiteral("problem"))
                    .arg(issue.row)
                    .arg(issue.text);
    return text;
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QStringLiteral("(no such file)");
}

} // namespace

class ImportCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachCaseAsExpected_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir cases(QStringLiteral(TEST_DATA_DIR "/import"));
        const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QVERIFY(names.size() >= 10);
        for (const QString &name : names)
            QTest::newRow(qUtf8Printable(name)) << cases.filePath(name);
    }

    void readsEachCaseAsExpected()
    {
        QFETCH(QString, folder);
        QStringList inputs = QDir(folder).entryList(QDir::Files, QDir::Name);
        inputs.removeAll(tableFile);
        inputs.removeAll(issueFile);
        QCOMPARE(inputs.size(), 1);
        NoProgress progress;
        const Result<std::vector<Source>> sources = readFile(QDir(folder).filePath(inputs.front()), {}, progress);
        QString tables, findings;
        if (sources) {
            tables = tablesOf(*sources);
            for (const Source &source : *sources)
                findings += findingsOf(source);
        } else {
            findings = QStringLiteral("error: %1\n").arg(sources.error().sentence());
        }
        QCOMPARE(tables, contentOf(QDir(folder).filePath(tableFile)));
        QCOMPARE(findings, contentOf(QDir(folder).filePath(issueFile)));
    }
};

QTEST_APPLESS_MAIN(ImportCasesTest)
#include "import_cases_test.moc"
