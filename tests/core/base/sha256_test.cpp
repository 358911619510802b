#include "core/base/sha256.h"

#include <QCryptographicHash>
#include <QTest>

using namespace touchstone;

namespace
{

QByteArray digestOf(const QByteArray &bytes, qsizetype pieceSize)
{
    Sha256 digest;
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize)
        digest.add(QByteArrayView(bytes).sliced(at, std::min(pieceSize, bytes.size() - at)));
    return digest.hex();
}

} // namespace

class Sha256Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The examples of FIPS 180-2, appendix B, and the empty message.
    void givesThePublishedDigests_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("empty") << QByteArray()
                               << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("one block") << QByteArray("abc")
                                   << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                    << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a million a") << QByteArray(1'000'000, 'a')
                                     << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    void givesThePublishedDigests()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, digest);
        QCOMPARE(digestOf(message, 1'000'000), digest);
    }

    // Around the ends of blocks and of the padding, in whatever pieces the bytes come.
    void agreesWithQtForAllSizesAndPieces()
    {
        for (qsizetype size = 0; size < 200; ++size) {
            QByteArray bytes(size, Qt::Uninitialized);
            for (qsizetype i = 0; i < size; ++i)
                bytes[i] = static_cast<char>(i * 37 + size);
            const QByteArray expected = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
            for (const qsizetype piece : {1, 7, 64, 65, 200})
                QCOMPARE(digestOf(bytes, piece), expected);
        }
    }
};

QTEST_APPLESS_MAIN(Sha256Test)
#include "sha256_test.moc"
