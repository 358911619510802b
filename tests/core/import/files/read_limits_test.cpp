// What is refused for its size, with a sentence, and what is just not too large. Limits of columns, cells and archives
// stand in the tests of the readers.

#include "core/import/files/read_limits.h"
#include "tests/core/import/reading_support.h"
#include "tests/core/import/zip_support.h"

#include <QTemporaryDir>

using namespace touchstone;
using namespace touchstone::test;

namespace
{

// A file that says how large it is and takes no room: a hole behind its beginning.
QString hollowFile(const QTemporaryDir &folder, const QString &name, const QByteArray &beginning, qint64 size)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(beginning) != beginning.size() || !file.resize(size))
        qFatal("no file of that size: %s", qUtf8Printable(file.errorString()));
    return path;
}

Error fileError(const QString &path)
{
    NoProgress progress;
    const Result<std::vector<Source>> sources = readFile(path, {}, progress);
    return sources ? Error{Error::Code::InvalidInput, QStringLiteral("it was read")} : sources.error();
}

QByteArray sheetOf(const QByteArray &rows)
{
    return zipOf(workbookParts(rows));
}

QByteArray textCell(const QByteArray &text)
{
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

const QByteArray header = "<row r=\"1\">" + textCell("Name") + textCell("ARR") + "</row>";

} // namespace

class ReadLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfATextFile()
    {
        const QByteArray rows = QByteArray("1\n").repeated(static_cast<qsizetype>(rowLimit));
        QCOMPARE(readSource("n\n" + rows).table->rowCount(), rowLimit);
        QVERIFY(readError("n\n1\n" + rows).what.contains(QStringLiteral("20,000,000 rows")));
    }

    void bytesOfARowOfATextFile()
    {
        const QByteArray cell = QByteArray(cellTextLimit - 1, 'x') + ',';
        const QByteArray names = QByteArray("c,").repeated(17);
        QCOMPARE(readSource(names + '\n' + cell.repeated(15) + "x\n").table->rowCount(), std::size_t(1));
        const Error error = readError(names + '\n' + cell.repeated(16) + "x\n");
        QVERIFY2(error.what.contains(QStringLiteral("16 MiB")), qUtf8Printable(error.sentence()));
        QCOMPARE(error.where.row, 2);
    }

    void bytesOfATextFile()
    {
        const QTemporaryDir folder;
        const QString path = hollowFile(folder, QStringLiteral("a.csv"), "Name,ARR\nAcme,5\n", textFileLimit + 1);
        QVERIFY(fileError(path).what.contains(QStringLiteral("64 GiB")));
    }

    void bytesOfAWorkbookFile()
    {
        const QTemporaryDir folder;
        const QString path = hollowFile(folder, QStringLiteral("a.xlsx"), sheetOf(header), (qint64(2) << 30) + 1);
        QVERIFY(fileError(path).sentence().contains(QStringLiteral("2 GiB")));
    }

    // Texts that repeat without end are stopped before; here one in two million is new.
    void textsThatTheCellsOfAWorkbookShare()
    {
        const QByteArray rows = header + "<row r=\"2\"><c t=\"s\"><v>0</v></c>" + textCell("5") + "</row>";
        const auto workbookWith = [&rows](int strings) {
            constexpr int repeated = 2'000'000;
            QByteArray table;
            for (int first = 0; first < strings; first += repeated)
                table += "<si><t>" + QByteArray::number(first) + "</t></si>" +
                         QByteArray("<si/>").repeated(std::min(strings - first, repeated) - 1);
            return zipOf(workbookParts(rows, table));
        };
        constexpr int most = 1 << 24;
        const Source source = readSource(workbookWith(most), {}, QStringLiteral("a.xlsx"));
        QCOMPARE(source.table->columns[0].text(0), QStringLiteral("0"));
        QVERIFY(readError(workbookWith(most + 1), {}, QStringLiteral("a.xlsx"))
                    .sentence()
                    .contains(QStringLiteral("more than 16,777,216 texts")));
    }

    void rowsOfASheet()
    {
        const QByteArray last = header + "<row r=\"1048576\">" + textCell("Acme") + textCell("5") + "</row>";
        QCOMPARE(readSource(sheetOf(last), {}, QStringLiteral("a.xlsx")).table->fileRows.back(), 1048576U);
        const QByteArray beyond = header + "<row r=\"1048577\">" + textCell("Acme") + textCell("5") + "</row>";
        QVERIFY(readError(sheetOf(beyond), {}, QStringLiteral("a.xlsx"))
                    .sentence()
                    .contains(QStringLiteral("a row of the number “1048577”")));
    }

    void textOfACellOfASheet()
    {
        const auto rowWith = [](qsizetype size) {
            return sheetOf(header + "<row r=\"2\">" + textCell(QByteArray(size, 'x')) + textCell("5") + "</row>");
        };
        QCOMPARE(readSource(rowWith(cellTextLimit), {}, QStringLiteral("a.xlsx")).table->rowCount(), std::size_t(1));
        QVERIFY(readError(rowWith(cellTextLimit + 1), {}, QStringLiteral("a.xlsx"))
                    .sentence()
                    .contains(QStringLiteral("A cell of row 2 is longer than 1 MiB")));
    }

    void bytesOfASheetThatBringNoCell()
    {
        const QByteArray row = "<row r=\"2\">" + textCell("Acme") + textCell("5") + "</row>";
        const QByteArray blanks(static_cast<qsizetype>(barrenLimit) + 1, ' ');
        QVERIFY(readError(sheetOf(header + blanks + row), {}, QStringLiteral("a.xlsx"))
                    .sentence()
                    .contains(QStringLiteral("more than 64 MiB without a cell")));
    }
};

QTEST_APPLESS_MAIN(ReadLimitsTest)
#include "read_limits_test.moc"
