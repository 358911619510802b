#include "tests/core/import/reading_support.h"
#include "tests/core/import/zip_support.h"

using namespace touchstone;
using namespace touchstone::test;

namespace
{

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const QByteArray accounts = "Id,Name\n1,Acme\n";
const QByteArray deals = "Deal,Account\n9,1\n";

QStringList names(const std::vector<Source> &sources)
{
    QStringList list;
    for (const Source &source : sources)
        list << source.name;
    return list;
}

Result<std::vector<Source>> readArchive(const QByteArray &bytes, const ReadOptions &options = {})
{
    return readBytes(bytes, options, text("crm.zip"));
}

Error archiveError(const QByteArray &bytes)
{
    return readError(bytes, {}, text("crm.zip"));
}

} // namespace

class ZipReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryTable()
    {
        const Result<std::vector<Source>> sources =
            readArchive(zipOf({{text("Account.csv"), accounts}, {text("data/Opportunity.csv"), deals}}));
        QVERIFY(sources);
        QCOMPARE(names(*sources), (QStringList{text("crm.zip/Account.csv"), text("crm.zip/data/Opportunity.csv")}));
        QCOMPARE(tableText(*sources->front().table), text("Id|Name\n1|Acme"));
        QCOMPARE(sources->front().reading.sheet, text("Account.csv"));
    }

    void readsWorkbooksAndArchivesInside()
    {
        const QByteArray book = zipOf(workbookParts("<row r=\"1\">" + textCell("A1", "Name") + "</row>"));
        const QByteArray inner = zipOf({{text("deals.csv"), deals}});
        const Result<std::vector<Source>> sources =
            readArchive(zipOf({{text("health.xlsx"), book}, {text("more.zip"), inner}}));
        QVERIFY(sources);
        QCOMPARE(names(*sources), (QStringList{text("crm.zip/health.xlsx/S"), text("crm.zip/more.zip/deals.csv")}));
    }

    void readsNoDeeper()
    {
        const QByteArray third = zipOf({{text("deals.csv"), deals}});
        const QByteArray second = zipOf({{text("third.zip"), third}});
        QVERIFY(
            archiveError(zipOf({{text("second.zip"), second}})).sentence().contains(text("Archives inside archives")));
    }

    void listsWhatItCannotRead()
    {
        const Result<std::vector<Source>> sources = readArchive(zipOf(
            {{text("logo.csv"), "\x89PNG\r\n\x1A\n"}, {text("a.csv"), accounts}, {text("__MACOSX/._a.csv"), "x"}}));
        QVERIFY(sources);
        QCOMPARE(names(*sources), QStringList{text("crm.zip/a.csv")});
        const QString issues = issueText(sources->front().issues);
        QVERIFY(issues.contains(text("crm.zip/logo.csv: This is a picture")));
        QVERIFY(issues.contains(text("1 file(s) that an operating system keeps for itself")));
    }

    void readsTheFileThatTheUserChose()
    {
        const QByteArray bytes = zipOf({{text("a.csv"), accounts}, {text("b.csv"), deals}});
        ReadOptions options;
        options.sheet = text("b.csv");
        const Result<std::vector<Source>> sources = readArchive(bytes, options);
        QVERIFY(sources);
        QCOMPARE(names(*sources), QStringList{text("crm.zip/b.csv")});
        options.sheet = text("c.csv");
        QCOMPARE(readError(bytes, options).code, Error::Code::InvalidInput);
    }

    void neverUsesNamesAsPaths()
    {
        const Result<std::vector<Source>> sources =
            readArchive(zipOf({{text("../../a.csv"), accounts}, {text("/etc/b.csv"), deals}}));
        QVERIFY(sources);
        QCOMPARE(sources->size(), std::size_t(2));
    }

    void explainsPasswords()
    {
        const Error error = archiveError(zipOf({{text("a.csv"), accounts}}, "secret"));
        QVERIFY(error.sentence().contains(text("password")));
    }

    // A flipped bit anywhere in the archive is noticed, or changes nothing that is read.
    void neverReadsDamagedText()
    {
        QByteArray content = "Id,Name\n";
        for (int i = 0; i < 100; ++i)
            content += QByteArray::number(i * 7919) + ",Acme\n";
        const QByteArray whole = zipOf({{text("a.csv"), content}});
        const QString table = tableText(*readArchive(whole)->front().table);
        int noticed = 0;
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QByteArray damaged = whole;
            damaged[i] = static_cast<char>(damaged[i] ^ 0x10);
            const Result<std::vector<Source>> sources = readArchive(damaged);
            if (sources)
                QCOMPARE(tableText(*sources->front().table), table);
            noticed += sources ? 0 : 1;
        }
        QVERIFY(noticed > whole.size() / 2);
    }

    void explainsACutOffArchive()
    {
        const QByteArray bytes = zipOf({{text("a.csv"), accounts}});
        QVERIFY(archiveError(bytes.first(bytes.size() - 30)).sentence().contains(text("cut off")));
    }

    void explainsAnEmptyArchive()
    {
        const QString sentence = archiveError("PK\x05\x06" + QByteArray(18, '\0')).sentence();
        QVERIFY2(sentence.contains(text("holds no files")), qUtf8Printable(sentence));
    }

    void refusesTwoFilesOfOneName()
    {
        QVERIFY(archiveError(zipOf({{text("a.csv"), accounts}, {text("A.csv"), deals}}))
                    .sentence()
                    .contains(text("two files of the name")));
    }

    void refusesTooManyFiles()
    {
        ZipMembers members;
        for (int i = 0; i <= 10'000; ++i)
            members.emplace_back(QString::number(i), QByteArray());
        QVERIFY(archiveError(zipOf(members)).sentence().contains(text("10,000 files")));
    }

    // 300 MiB of blanks in 300 KiB: beyond 256 MiB more than 300 to 1 is refused.
    void refusesBombs()
    {
        QVERIFY(
            archiveError(zipOf({{text("a.csv"), QByteArray(300 << 20, ' ')}})).sentence().contains(text("too large")));
    }
};

QTEST_APPLESS_MAIN(ZipReaderTest)
#include "zip_reader_test.moc"
