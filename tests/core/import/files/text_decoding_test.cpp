#include "core/import/files/text_decoding.h"

#include "tests/core/import/reading_support.h"

#include <QStringEncoder>

using namespace touchstone;
using namespace touchstone::test;

namespace
{

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray encoded(const char *encoding, const char *utf8)
{
    QStringEncoder encoder(encoding);
    if (!encoder.isValid())
        qFatal("no encoder for %s", encoding);
    return encoder.encode(text(utf8));
}

ReadOptions inEncoding(const char *name)
{
    ReadOptions options;
    options.encoding = QString::fromLatin1(name);
    return options;
}

constexpr const char *german = "Name,Ort\nMüller,Zürich\nJäger,Köln\n";
constexpr const char *germanTable = "Name|Ort\nMüller|Zürich\nJäger|Köln";

} // namespace

class TextDecodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("table");
        QTest::addColumn<bool>("isGuessed");

        const QString table = text(germanTable);
        QTest::newRow("plain ASCII") << QByteArray("a,b\n1,2\n") << text("UTF-8") << text("a|b\n1|2") << false;
        QTest::newRow("UTF-8") << QByteArray(german) << text("UTF-8") << table << false;
        QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF") + german << text("UTF-8") << table << false;
        QTest::newRow("UTF-16LE with mark")
            << "\xFF\xFE" + encoded("UTF-16LE", german) << text("UTF-16LE") << table << false;
        QTest::newRow("UTF-16BE with mark")
            << "\xFE\xFF" + encoded("UTF-16BE", german) << text("UTF-16BE") << table << false;
        QTest::newRow("UTF-32LE with mark")
            << QByteArray("\xFF\xFE\0\0", 4) + encoded("UTF-32LE", german) << text("UTF-32LE") << table << false;
        QTest::newRow("UTF-16LE without mark") << encoded("UTF-16LE", german) << text("UTF-16LE") << table << true;
        QTest::newRow("UTF-16BE without mark") << encoded("UTF-16BE", german) << text("UTF-16BE") << table << true;
        QTest::newRow("Windows-1252") << encoded("Windows-1252", german) << text("Windows-1252") << table << true;
        QTest::newRow("one accent of Windows-1252")
            << QByteArray("Name,Note\nCaf\xE9,\x80 5\n") << text("Windows-1252") << text("Name|Note\nCafé|€ 5") << true;
    }

    void findsTheEncoding()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, encoding);
        QFETCH(QString, table);
        QFETCH(bool, isGuessed);
        const Source source = readSource(file);
        QCOMPARE(source.reading.encoding, encoding);
        QCOMPARE(tableText(*source.table), table);
        QCOMPARE(issueText(source.issues).contains(text("not in UTF-8")), isGuessed);
    }

    // Some sentences of each language, as the detectors need some.
    void tellsTheAlphabetsOfTheWorldApart_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("words");
        QTest::newRow("Japanese, Shift_JIS")
            << QByteArray("Shift_JIS") << text("株式会社日本電気製作所,東京都千代田区丸の内,製造業と情報通信業");
        QTest::newRow("Chinese, GB18030")
            << QByteArray("GB18030") << text("北京科技有限公司,上海市浦东新区,信息技术和软件开发行业");
        QTest::newRow("Korean, EUC-KR") << QByteArray("EUC-KR")
                                        << text("한국전자주식회사,서울특별시 강남구,정보통신업과 제조업");
        QTest::newRow("Polish, Windows-1250")
            << QByteArray("Windows-1250")
            << text("Spółka z ograniczoną odpowiedzialnością,Łódź i Wrocław,Usługi księgowe dla przedsiębiorstw");
        QTest::newRow("Russian, Windows-1251")
            << QByteArray("Windows-1251")
            << text("Общество с ограниченной ответственностью,Москва и Московская область,Производство и торговля");
    }

    void tellsTheAlphabetsOfTheWorldApart()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QString, words);
        QString file = text("a,b,c\n");
        for (int i = 0; i < 30; ++i)
            file += words + QLatin1Char('\n');
        QStringEncoder encoder(encoding.constData());
        const RawTable table = *readSource(encoder.encode(file)).table;
        QCOMPARE(table.columns[0].text(7), words.section(QLatin1Char(','), 0, 0));
        QCOMPARE(table.columns[2].text(7), words.section(QLatin1Char(','), 2, 2));
    }

    void obeysTheUser()
    {
        const QByteArray file = encoded("Windows-1251", "Имя,Город\nАнна,Омск\n");
        const Source source = readSource(file, inEncoding("windows-1251"));
        QCOMPARE(tableText(*source.table), text("Имя|Город\nАнна|Омск"));
        QCOMPARE(source.reading.encoding, text("windows-1251"));
        QVERIFY(source.issues.empty());
    }

    void obeysTheUserWhereAMarkStands()
    {
        QCOMPARE(tableText("\xEF\xBB\xBF"
                           "a,b\n1,2\n",
                           inEncoding("utf-8")),
                 text("a|b\n1|2"));
        QCOMPARE(tableText("\xFF\xFE" + encoded("UTF-16LE", german), inEncoding("UTF-16")), text(germanTable));
    }

    void replacesWhatIsNotInTheEncodingOfTheUser()
    {
        QCOMPARE(tableText("a,b\nx\xE9y,2\n", inEncoding("UTF-8")), text("a|b\nx\uFFFDy|2"));
    }

    void explainsAnUnknownEncoding()
    {
        const Error error = readError("a,b\n", inEncoding("Klingon-8"));
        QCOMPARE(error.code, Error::Code::InvalidInput);
        QVERIFY(error.sentence().contains(text("“Klingon-8” is not known")));
        QVERIFY(error.advice.contains(text("Windows-1252")));
    }

    // One bad byte in a file that otherwise is UTF-8 must not turn every accent of it to rubbish.
    // The beginning of a file says nothing about a byte far behind it: what was read as UTF-8 is read again.
    void looksAtAllOfALargeFile_data()
    {
        QTest::addColumn<QByteArray>("lastName");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("read");
        QTest::addColumn<bool>("isGuessed");
        QTest::newRow("ASCII throughout") << QByteArray("Mueller") << text("UTF-8") << text("Mueller") << false;
        QTest::newRow("UTF-8 at the end") << QByteArray("M\u00fcller") << text("UTF-8") << text("Müller") << false;
        QTest::newRow("Windows-1252 at the end")
            << QByteArray("M\xfcller") << text("Windows-1252") << text("Müller") << true;
        QTest::newRow("cut off in a character") << QByteArray("M\xc3") << text("Windows-1252") << text("MÃ") << true;
    }

    void looksAtAllOfALargeFile()
    {
        QFETCH(QByteArray, lastName);
        QByteArray bytes = "Id,Name\n";
        while (bytes.size() < 3'000'000)
            bytes += "1,A name that is as long as a name may be\n";
        const Source source = readSource(bytes + "2," + lastName);
        QTEST(source.reading.encoding, "encoding");
        QTEST(source.table->columns[1].text(source.table->rowCount() - 1), "read");
        const bool isGuessed = std::ranges::any_of(
            source.issues, [](const DataIssue &issue) { return issue.key == QLatin1String("encoding"); });
        QTEST(isGuessed, "isGuessed");
    }

    // An error that reading in the wrong encoding may have led to is not told.
    void tellsErrorsAfterALookAtAll()
    {
        QByteArray bytes = "Id,Name\n";
        while (bytes.size() < 3'000'000)
            bytes += "1,A name that is as long as a name may be\n";
        const Error error = readError(bytes + "2,\"M\xfcller\n");
        QVERIFY(error.what.contains(text("never closed")));
    }

    void keepsToUtf8WhereAByteIsDamaged()
    {
        QByteArray file("Name,Ort\n");
        for (int i = 0; i < 50; ++i)
            file += "Müller,Zürich\n";
        file += "broken\xFF,x\n";
        const Source source = readSource(file);
        QCOMPARE(source.reading.encoding, text("UTF-8"));
        QCOMPARE(source.table->columns[0].text(0), text("Müller"));
        QCOMPARE(source.table->columns[0].text(50), text("broken\uFFFD"));
        QVERIFY(issueText(source.issues).contains(text("damaged")));
    }

    // Overlong forms, surrogates and numbers beyond Unicode are not UTF-8.
    void refusesFalseUtf8_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("overlong slash") << QByteArray("\xC0\xAF");
        QTest::newRow("overlong in three") << QByteArray("\xE0\x80\xAF");
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80");
        QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80");
        QTest::newRow("cut off") << QByteArray("\xE2\x82");
        QTest::newRow("stray continuation") << QByteArray("\x80");
    }

    void refusesFalseUtf8()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(readSource("a,b\n1," + bytes).reading.encoding != text("UTF-8"));
    }

    void decodesCharactersSplitBetweenPieces()
    {
        const QByteArray shiftJis = encoded("Shift_JIS", "日本電気");
        TextDecoder decoder({text("Shift_JIS")});
        QByteArray utf8;
        for (qsizetype i = 0; i < shiftJis.size(); ++i)
            decoder.decode(QByteArrayView(shiftJis).sliced(i, 1), i + 1 == shiftJis.size(), utf8);
        QCOMPARE(QString::fromUtf8(utf8), text("日本電気"));
    }
};

QTEST_APPLESS_MAIN(TextDecodingTest)
#include "text_decoding_test.moc"
