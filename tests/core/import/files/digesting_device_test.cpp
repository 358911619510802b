#include "core/import/files/digesting_device.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QTest>

using namespace touchstone;

namespace
{

using Reads = QList<QPair<int, int>>; // where, and how many bytes

QByteArray someBytes()
{
    QByteArray bytes;
    for (int i = 0; i < 100'000; ++i)
        bytes.append(QByteArray::number(i));
    return bytes;
}

class Cancelled final : public Progress
{
    bool isCancelled() const override { return true; }
    void report(double, const QString &) override {}
};

} // namespace

// However a reader goes through a file, the digest is that of the whole file.
class DigestingDeviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheDigestOfTheWholeFile_data()
    {
        QTest::addColumn<Reads>("reads"); // where and how many bytes
        QTest::newRow("nothing is read") << Reads{};
        QTest::newRow("all at once") << Reads{{0, 1'000'000}};
        QTest::newRow("from its beginning, twice") << Reads{{0, 5000}, {0, 9000}};
        QTest::newRow("its end first") << Reads{{400'000, 1000}, {0, 10}, {5, 20}};
        QTest::newRow("pieces") << Reads{{0, 64}, {64, 64}, {128, 1}, {200, 7}};
    }

    void takesTheDigestOfTheWholeFile()
    {
        QFETCH(Reads, reads);
        QByteArray bytes = someBytes();
        QBuffer file(&bytes);
        QVERIFY(file.open(QIODevice::ReadOnly));
        DigestingDevice device(file);
        QCOMPARE(device.size(), bytes.size());
        for (const auto &[where, count] : std::as_const(reads)) {
            QVERIFY(device.seek(where));
            QCOMPARE(device.read(count), bytes.mid(where, count));
        }
        NoProgress progress;
        const Result<QByteArray> digest = device.sha256(QStringLiteral("x.csv"), progress);
        QVERIFY(digest);
        QCOMPARE(*digest, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }

    void peekingLeavesThePlace()
    {
        QByteArray bytes = someBytes();
        QBuffer file(&bytes);
        QVERIFY(file.open(QIODevice::ReadOnly));
        DigestingDevice device(file);
        QCOMPARE(device.peek(4), bytes.first(4));
        QCOMPARE(device.read(10), bytes.first(10));
        QCOMPARE(device.readAll(), bytes.mid(10));
        QVERIFY(device.atEnd());
    }

    void stopsWhenCancelled()
    {
        QByteArray bytes = someBytes();
        QBuffer file(&bytes);
        QVERIFY(file.open(QIODevice::ReadOnly));
        DigestingDevice device(file);
        Cancelled progress;
        const Result<QByteArray> digest = device.sha256(QStringLiteral("x.csv"), progress);
        QVERIFY(!digest && digest.error().code == Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(DigestingDeviceTest)
#include "digesting_device_test.moc"
