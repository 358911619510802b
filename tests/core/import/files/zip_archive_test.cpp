#include "core/import/files/zip_archive.h"

#include "tests/core/import/zip_support.h"

#include <QBuffer>
#include <QTest>

using namespace touchstone;
using touchstone::test::zipOf;

namespace
{

// What reading all of the archive says; empty: nothing, it was read.
QString refusal(const ZipLimits &limits, bool asAWhole = false)
{
    QByteArray bytes =
        zipOf({{QStringLiteral("a.csv"), QByteArray(1000, 'a')}, {QStringLiteral("b.csv"), QByteArray(1000, 'b')}});
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    const auto archive = ZipArchive::open(file, QStringLiteral("x.zip"), limits);
    if (!archive)
        return archive.error().sentence();
    NoProgress progress;
    for (const ZipEntry &entry : (*archive)->entries()) {
        if (asAWhole) {
            if (const Result<QByteArray> all = (*archive)->readAll(entry, progress); !all)
                return all.error().sentence();
        } else if (const Result<Done> done =
                       (*archive)->read(entry, progress, [](QByteArrayView, bool) { return true; });
                   !done) {
            return done.error().sentence();
        }
    }
    return {};
}

} // namespace

// The limits that the program has are gigabytes; here they are as much smaller as the archive is.
class ZipArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWithinTheLimitsIsRead()
    {
        QCOMPARE(refusal({}), QString());
        QCOMPARE(refusal({.entries = 2, .inflated = 2000, .entry = 1000, .wholeEntry = 1000}, true), QString());
    }

    void entriesAreCounted() { QVERIFY(refusal({.entries = 1}).contains(QStringLiteral("more than 10,000 files"))); }

    void theFileIsMeasured() { QVERIFY(refusal({.file = 50}).contains(QStringLiteral("larger than 2 GiB"))); }

    void allEntriesTogetherAreMeasured()
    {
        QVERIFY(refusal({.inflated = 1999}).contains(QStringLiteral("larger than 8 GiB")));
    }

    void eachEntryIsMeasured()
    {
        QVERIFY(refusal({.entry = 999}).contains(QStringLiteral("“a.csv” would become too large")));
        QVERIFY(refusal({.wholeEntry = 999}, true).contains(QStringLiteral("“a.csv” is larger than 2 GiB")));
        QCOMPARE(refusal({.wholeEntry = 999}), QString());
    }

    // A thousand equal bytes pack to a dozen or so: more than 10 to 1.
    void whatGrowsTooMuchIsRefusedBeyondASize()
    {
        QVERIFY(refusal({.ratioFrom = 999, .ratio = 10}).contains(QStringLiteral("would become too large")));
        QCOMPARE(refusal({.ratioFrom = 1000, .ratio = 10}), QString());
    }
};

QTEST_APPLESS_MAIN(ZipArchiveTest)
#include "zip_archive_test.moc"
