#include "tests/core/import/reading_support.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

using namespace touchstone;
using namespace touchstone::test;

namespace
{

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class ImportFormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEachFormatOnce()
    {
        QSet<QByteArray> keys;
        for (const ImportFormat &format : importFormats()) {
            QVERIFY(!keys.contains(format.key));
            keys.insert(format.key);
            QVERIFY(!format.suffixes.empty());
        }
        QCOMPARE(keys, (QSet<QByteArray>{"csv", "html", "ods", "xlsx", "xml", "zip"}));
    }

    void readsAFileWithItsPathAndHash()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(text("abc.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("abc");
        file.close();
        NoProgress progress;
        const Result<std::vector<Source>> sources = readFile(path, {}, progress);
        QVERIFY(sources);
        QCOMPARE(sources->front().name, text("abc.csv"));
        QCOMPARE(sources->front().file, path);
        // FIPS 180-2, appendix B.1.
        QCOMPARE(sources->front().sha256,
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void noticesThatAFileChangesWhileItIsRead_data()
    {
        QTest::addColumn<bool>("isRemoved");
        QTest::newRow("it shrinks") << false;
        QTest::newRow("it vanishes") << true;
    }

    void noticesThatAFileChangesWhileItIsRead()
    {
        QFETCH(bool, isRemoved);
        const QTemporaryDir folder;
        const QString path = folder.filePath(text("growing.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Name,ARR\n" + QByteArray("Acme,5\n").repeated(800'000));
        file.close();

        class Disturbance final : public Progress
        {
        public:
            Disturbance(const QString &file, bool remove) : m_file(file), m_remove(remove) {}
            bool isCancelled() const override { return false; }
            void report(double, const QString &) override
            {
                if (m_remove)
                    QFile::remove(m_file);
                else
                    QFile::resize(m_file, 1000);
            }

        private:
            QString m_file;
            bool m_remove;
        } progress(path, isRemoved);
        const Result<std::vector<Source>> sources = readFile(path, {}, progress);
        QVERIFY(!sources);
        QVERIFY(sources.error().what.contains(text("changed or went away")));
    }

    void explainsAFileThatIsNotThere()
    {
        NoProgress progress;
        const Result<std::vector<Source>> sources = readFile(text("/nowhere/accounts.csv"), {}, progress);
        QVERIFY(!sources);
        QCOMPARE(sources.error().code, Error::Code::CannotRead);
        QCOMPARE(sources.error().where.file, text("accounts.csv"));
        QVERIFY(sources.error().what.contains(text("no such file")));
        QVERIFY(!sources.error().advice.isEmpty());
    }

    void explainsAFolder()
    {
        NoProgress progress;
        const Result<std::vector<Source>> sources = readFile(QDir::tempPath(), {}, progress);
        QVERIFY(!sources);
        QCOMPARE(sources.error().code, Error::Code::CannotRead);
        QVERIFY(sources.error().what.contains(text("folder")));
    }

    void readsHeadersThatLookLikeMarkup()
    {
        QCOMPARE(tableText("<DATE>,<OPEN>\n2026-01-02,5\n"), text("<DATE>|<OPEN>\n2026-01-02|5"));
        QCOMPARE(tableText("[Name],[ARR]\nAcme,5\n"), text("[Name]|[ARR]\nAcme|5"));
        QCOMPARE(tableText("{id},Name\n1,Acme\n"), text("{id}|Name\n1|Acme"));
    }

    void refusesWhatIsNoTable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("what");
        QTest::newRow("empty") << QByteArray() << text("empty");
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n") << text("picture");
        QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0") << text("picture");
        QTest::newRow("PDF") << QByteArray("%PDF-1.7") << text("PDF");
        QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08") << text("compressed");
        QTest::newRow("zlib") << QByteArray("\x78\x9C\x4B\xD4") << text("compressed");
        QTest::newRow("old or encrypted workbook")
            << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << text("password");
        QTest::newRow("web page as .xls")
            << QByteArray("\n<html><table><tr><td>1</td></tr></table></html>") << text("web page");
        QTest::newRow("web page with mark") << QByteArray("\xEF\xBB\xBF<!DOCTYPE html><html>") << text("web page");
        QTest::newRow("XML spreadsheet") << QByteArray("<?xml version=\"1.0\"?><Workbook/>") << text("XML");
        QTest::newRow("JSON") << QByteArray("[{\"a\":1}]") << text("JSON");
        QTest::newRow("OpenDocument") << QByteArray("PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text")
                                      << text("OpenDocument");
        QTest::newRow("database") << QByteArray("SQLite format 3\0", 16) << text("database");
        QTest::newRow("bytes of all kinds") << [] {
            QByteArray all;
            for (int i = 0; i < 4096; ++i)
                all += static_cast<char>(i * 7);
            return all;
        }() << text("not a text file");
    }

    void refusesWhatIsNoTable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, what);
        const Error error = readError(bytes);
        QVERIFY2(error.what.contains(what), qUtf8Printable(error.what));
        QCOMPARE(error.where.file, text("accounts.csv"));
        QVERIFY(!error.advice.isEmpty());
    }

    void warnsOfAWrongSuffix()
    {
        const Source source = readSource("Name,ARR\nAcme,5\n", {}, text("accounts.xlsx"));
        QVERIFY(issueText(source.issues).contains(text("ends in .xlsx")));
        QVERIFY(readSource("Name,ARR\nAcme,5\n", {}, text("accounts.export")).issues.empty());
        QVERIFY(readSource("Name\tARR\nAcme\t5\n", {}, text("accounts.TSV")).issues.empty());
    }

    void reportsProgressThatOnlyGrows()
    {
        struct Watch final : Progress {
            bool isCancelled() const override { return false; }
            void report(double fraction, const QString &step) override
            {
                grows = grows && fraction >= last && fraction <= 1 && !step.isEmpty();
                last = fraction;
                ++count;
            }
            double last = 0;
            bool grows = true;
            int count = 0;
        } progress;
        QByteArray bytes = "Name,ARR\n" + QByteArray("Acme,5\n").repeated(800'000);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        QVERIFY(readTables(buffer, text("a.csv"), {}, progress));
        QVERIFY(progress.grows);
        QVERIFY(progress.count > 4);
        QVERIFY(progress.last > 0.9);
    }
};

QTEST_APPLESS_MAIN(ImportFormatsTest)
#include "import_formats_test.moc"
