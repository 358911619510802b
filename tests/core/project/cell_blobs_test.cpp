#include "core/base/compression.h"
#include "core/project/cell_blobs.h"
#include "tests/support/sample_project.h"

#include <QTest>

#include <algorithm>

using namespace touchstone;

namespace
{

std::vector<CellBlob> packed(const RawTable &table)
{
    std::vector<CellBlob> blobs;
    const Result<Done> done = packCells(table, [&blobs](const CellBlob &blob) -> Result<Done> {
        blobs.push_back(blob);
        return Done{};
    });
    return done ? blobs : std::vector<CellBlob>{};
}

std::optional<RawTable> unpacked(const std::vector<CellBlob> &blobs, const RawTable &shape)
{
    QStringList headers;
    for (const RawColumn &column : shape.columns)
        headers << column.header;
    CellUnpacker unpacker(headers, shape.rowCount());
    for (const CellBlob &blob : blobs)
        if (!unpacker.add(blob))
            return std::nullopt;
    return unpacker.finish();
}

RawTable numberedRows(std::size_t count)
{
    auto texts = std::make_shared<TextPool>();
    texts->intern(QStringView(u""));
    RawTable table;
    std::vector<quint32> codes;
    for (std::size_t row = 0; row < count; ++row) {
        codes.push_back(texts->intern(QStringView(QString::number(row % 70'000))));
        table.fileRows.push_back(static_cast<quint32>(row * 2 + 2));
    }
    table.columns = {{QStringLiteral("id"), std::move(texts), std::move(codes)}};
    return table;
}

} // namespace

class CellBlobsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPackedComesBack_data();
    void whatIsPackedComesBack();
    void codesAreAsNarrowAsTheTextsAllow();
    void theCodesOfAKeyNeedNoRoom();
    void codesInAnyOrderComeBack();
    void plainCodesOfManyTextsAreRead();
    void textsOfAnyLengthComeBack();
    void textsOfOlderProjectsAreRead();
    void lengthsThatDoNotAddUpAreRefused();
    void aSinkThatFailsStopsThePacking();
    void piecesThatAreNotOursAreRefused();
    void codesOfTextsThatAreNotThereAreRefused();
    void aTableWithAMissingPieceIsRefused();
};

void CellBlobsTest::whatIsPackedComesBack_data()
{
    QTest::addColumn<std::size_t>("rows");
    QTest::newRow("none") << std::size_t{0};
    QTest::newRow("one") << std::size_t{1};
    QTest::newRow("one chunk") << std::size_t{65'536};
    QTest::newRow("one more than a chunk") << std::size_t{65'537};
    QTest::newRow("three chunks and wide codes") << std::size_t{150'000};
}

void CellBlobsTest::whatIsPackedComesBack()
{
    QFETCH(std::size_t, rows);
    const RawTable table = numberedRows(rows);
    const std::optional<RawTable> back = unpacked(packed(table), table);
    QVERIFY(back);
    QCOMPARE(back->fileRows, table.fileRows);
    QCOMPARE(back->columns[0].codes, table.columns[0].codes);
    QVERIFY(*back->columns[0].texts == *table.columns[0].texts);
}

void CellBlobsTest::codesAreAsNarrowAsTheTextsAllow()
{
    const std::vector<CellBlob> blobs = packed(numberedRows(100));
    const auto codes = std::ranges::find(blobs, QStringLiteral("codes"), &CellBlob::kind);
    QVERIFY(codes != blobs.end());
    QCOMPARE(codes->size, 100);
}

void CellBlobsTest::theCodesOfAKeyNeedNoRoom()
{
    const std::vector<CellBlob> blobs = packed(numberedRows(10'000));
    const auto ages = std::ranges::find(blobs, QStringLiteral("ages"), &CellBlob::kind);
    QVERIFY(ages != blobs.end());
    QCOMPARE(ages->size, 10'000);
    QVERIFY(ages->bytes.size() < 100);
}

// As no reader makes them, and with steps of every width.
void CellBlobsTest::codesInAnyOrderComeBack()
{
    RawTable table = numberedRows(70'000);
    std::vector<quint32> codes(table.columns[0].codes.begin(), table.columns[0].codes.end());
    std::ranges::reverse(codes);
    for (std::size_t row = 0; row < codes.size(); row += 3)
        codes[row] = static_cast<quint32>(row * 7 % 70'000);
    table.columns[0].codes = codes;
    const std::optional<RawTable> back = unpacked(packed(table), table);
    QVERIFY(back);
    QVERIFY(back->columns[0].codes == RowCodes(codes));
}

// Projects from before had codes of columns with many texts as they are.
void CellBlobsTest::plainCodesOfManyTextsAreRead()
{
    const RawTable table = numberedRows(300);
    std::vector<CellBlob> blobs = packed(table);
    const auto ages = std::ranges::find(blobs, QStringLiteral("ages"), &CellBlob::kind);
    QVERIFY(ages != blobs.end());
    QByteArray plain;
    for (const quint32 code : table.columns[0].codes)
        plain.append(static_cast<char>(code % 256)).append(static_cast<char>(code / 256));
    *ages = {0, QStringLiteral("codes"), 0, plain.size(), compress(plain)};
    const std::optional<RawTable> back = unpacked(blobs, table);
    QVERIFY(back);
    QVERIFY(back->columns[0].codes == table.columns[0].codes);
}

// Lengths of 1, 2 and 4 bytes, in chunks of their own.
void CellBlobsTest::textsOfAnyLengthComeBack()
{
    auto texts = std::make_shared<TextPool>();
    texts->intern(QByteArrayView(""));
    for (const int size : {1, 255, 256, 65'535, 65'536, 1 << 20, 7})
        texts->intern(QByteArrayView(QByteArray(size, 'x')));
    RawTable table;
    table.fileRows = {2, 3};
    table.columns = {{QStringLiteral("note"), texts, RowCodes{7U, 6U}}};
    const std::vector<CellBlob> blobs = packed(table);
    QCOMPARE(std::ranges::count(blobs, QStringLiteral("strings"), &CellBlob::kind), 2);
    const std::optional<RawTable> back = unpacked(blobs, table);
    QVERIFY(back);
    QVERIFY(*back->columns[0].texts == *texts);
}

// Which had each text behind its length.
void CellBlobsTest::textsOfOlderProjectsAreRead()
{
    const RawTable table = numberedRows(300);
    std::vector<CellBlob> blobs = packed(table);
    const auto strings = std::ranges::find(blobs, QStringLiteral("strings"), &CellBlob::kind);
    QVERIFY(strings != blobs.end());
    QByteArray plain;
    for (std::size_t code = 0; code < table.columns[0].texts->size(); ++code) {
        const QByteArrayView text = table.columns[0].texts->utf8(code);
        plain.append(static_cast<char>(text.size())).append(3, '\0').append(text);
    }
    *strings = {0, QStringLiteral("texts"), 0, plain.size(), compress(plain)};
    const std::optional<RawTable> back = unpacked(blobs, table);
    QVERIFY(back);
    QVERIFY(*back->columns[0].texts == *table.columns[0].texts);
}

void CellBlobsTest::lengthsThatDoNotAddUpAreRefused()
{
    const auto isTaken = [](const QByteArray &bytes) {
        return CellUnpacker({QStringLiteral("a")}, 1)
            .add({0, QStringLiteral("strings"), 0, bytes.size(), compress(bytes)});
    };
    const QByteArray good("\2\0\0\0\1\0\3abc", 10); // two texts, lengths of one byte: 0 and 3
    QVERIFY(isTaken(good));
    QVERIFY(!isTaken(good.chopped(1)));                         // a byte too few
    QVERIFY(!isTaken(good + 'd'));                              // one too many
    QVERIFY(!isTaken(QByteArray(good).replace(4, 1, "\3", 1))); // no width that there is
    QVERIFY(!isTaken(QByteArray(good).replace(4, 1, "\0", 1)));
    QVERIFY(!isTaken(QByteArray(good).replace(3, 1, "\x7f", 1))); // more texts than there are bytes
    QVERIFY(!isTaken(good.first(4)));
}

void CellBlobsTest::aSinkThatFailsStopsThePacking()
{
    int calls = 0;
    const Result<Done> done = packCells(numberedRows(100), [&calls](const CellBlob &) -> Result<Done> {
        ++calls;
        return cancelled();
    });
    QVERIFY(!done);
    QCOMPARE(calls, 1);
}

void CellBlobsTest::piecesThatAreNotOursAreRefused()
{
    const RawTable table = numberedRows(300);
    const std::vector<CellBlob> good = packed(table);
    QCOMPARE(good.size(), std::size_t{3}); // rows, texts, codes
    const auto refused = [&](auto change) {
        std::vector<CellBlob> blobs = good;
        for (CellBlob &blob : blobs)
            change(blob);
        return !unpacked(blobs, table).has_value();
    };
    QVERIFY(!refused([](CellBlob &) {}));
    QVERIFY(refused([](CellBlob &blob) { blob.size += 1; }));
    QVERIFY(refused([](CellBlob &blob) { blob.size = qint64{1} << 40; }));
    QVERIFY(refused([](CellBlob &blob) { blob.size = -1; }));
    QVERIFY(refused([](CellBlob &blob) { blob.column += 1; }));
    QVERIFY(refused([](CellBlob &blob) { blob.chunk = 1; }));
    QVERIFY(refused([](CellBlob &blob) { blob.kind = QStringLiteral("other"); }));
    QVERIFY(refused([](CellBlob &blob) { blob.bytes.chop(1); }));
}

// 300 texts and the empty one: an age of 0 in each of 301 rows would be one text more. Ages beyond what was given make
// codes near the largest number there is, of which the very largest has none behind it.
void CellBlobsTest::codesOfTextsThatAreNotThereAreRefused()
{
    const RawTable table = numberedRows(300);
    const auto withFirstAge = [&](quint32 age) {
        std::vector<CellBlob> blobs = packed(table);
        QByteArray bytes;
        for (quint32 row = 0; row < 300; ++row)
            for (int byte = 0; byte < 4; ++byte)
                bytes.append(static_cast<char>((row == 0 ? age : 0) >> (8 * byte) & 0xff));
        for (CellBlob &blob : blobs)
            if (blob.kind == QLatin1String("ages"))
                blob = {0, QStringLiteral("ages"), 0, bytes.size(), compress(bytes)};
        return unpacked(blobs, table);
    };
    QVERIFY(withFirstAge(0));
    QVERIFY(withFirstAge(1)); // the empty text, then all but the last one
    for (const quint32 age : {2u, 3u, 0x80000000u, 0xffffffffu})
        QVERIFY2(!withFirstAge(age), qPrintable(QString::number(age)));

    RawTable fewer = table;
    auto texts = std::make_shared<TextPool>();
    for (std::size_t text = 0; text < 300; ++text) // the last one is missing
        texts->intern(QStringView(fewer.columns[0].texts->operator[](text)));
    fewer.columns[0].texts = texts;
    QVERIFY(!unpacked(packed(fewer), table));
}

void CellBlobsTest::aTableWithAMissingPieceIsRefused()
{
    const RawTable table = numberedRows(300);
    const std::vector<CellBlob> good = packed(table);
    for (std::size_t left = 0; left < good.size(); ++left) {
        std::vector<CellBlob> blobs = good;
        blobs.erase(blobs.begin() + static_cast<std::ptrdiff_t>(left));
        QVERIFY2(!unpacked(blobs, table), qPrintable(good[left].kind));
    }
}

QTEST_GUILESS_MAIN(CellBlobsTest)
#include "cell_blobs_test.moc"
