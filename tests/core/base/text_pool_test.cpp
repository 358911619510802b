#include "core/base/text_pool.h"

#include <QTest>

#include <vector>

using namespace touchstone;

class TextPoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheSameTextTheSameCode()
    {
        TextPool pool;
        QCOMPARE(pool.intern(QByteArrayView("Retail")), 0U);
        QCOMPARE(pool.intern(QByteArrayView("")), 1U);
        QCOMPARE(pool.intern(QByteArrayView("retail")), 2U);
        QCOMPARE(pool.intern(QStringView(u"Retail")), 0U);
        QCOMPARE(pool.intern(QByteArrayView()), 1U); // empty is empty, null or not
        QCOMPARE(pool.size(), std::size_t(3));
        QCOMPARE(pool[2], QStringLiteral("retail"));
        QCOMPARE(pool.find(u"retail"), 2);
        QCOMPARE(pool.find(u"none"), -1);
    }

    void findsEveryTextAgainAfterGrowing()
    {
        TextPool pool;
        for (std::uint32_t i = 0; i < 100'000; ++i)
            QCOMPARE(pool.intern(QByteArrayView(QByteArray::number(i))), i);
        for (std::uint32_t i = 0; i < 100'000; ++i)
            QCOMPARE(pool.intern(QByteArrayView(QByteArray::number(i))), i);
        QCOMPARE(pool.utf8(99'999), QByteArrayView("99999"));
    }

    // Numbers have places of their own, which there are more of as the texts become more: those that came before are
    // found there too, and texts that write the same number differently are other texts.
    void findsWholeNumbersHoweverManyThereAre()
    {
        const std::vector<QByteArray> first = {"0",       "00",      "7",        "07", "1000000", "999999", "1048575",
                                               "1048576", "9999999", "10000000", "-7", "7.0",     "7 ",     "1e3"};
        TextPool pool;
        for (std::uint32_t i = 0; i < first.size(); ++i)
            QCOMPARE(pool.intern(QByteArrayView(first[i])), i);
        for (std::uint32_t i = 0; i < 60'000; ++i)
            pool.intern(QByteArrayView(QByteArray::number(i * 17 % 1'100'000)));
        for (std::uint32_t i = 0; i < first.size(); ++i) {
            QCOMPARE(pool.intern(QByteArrayView(first[i])), i);
            QCOMPARE(pool.utf8(i), QByteArrayView(first[i]));
        }
        QCOMPARE(TextKey("1048576").wholeNumber(), 1'048'576);
        for (const char *other : {"", "07", "12345678", "12a", "1,5", "/1", ":1", "±"})
            QCOMPARE(TextKey(other).wholeNumber(), -1);
        QCOMPARE(TextKey(QByteArrayView("1\0", 2)).wholeNumber(), -1);
    }

    void takesManyTextsThatLieBehindEachOther()
    {
        TextPool pool;
        pool.intern(QByteArrayView("first"));
        const std::vector<std::uint32_t> sizes = {3, 0, 5};
        pool.append(sizes, QByteArrayView("onethree"));
        QCOMPARE(pool.size(), std::size_t(4));
        QCOMPARE(pool.utf8(1), QByteArrayView("one"));
        QCOMPARE(pool.utf8(2), QByteArrayView(""));
        QCOMPARE(pool.utf8(3), QByteArrayView("three"));
        QCOMPARE(pool.joined(0, 2), QByteArrayView("firstone"));
        QCOMPARE(pool.joined(1, 1), QByteArrayView());
        QCOMPARE(TextPool::withoutFirst(pool)->joined(0, 3), QByteArrayView("onethree"));
        QCOMPARE(pool.intern(QByteArrayView("three")), 3U);
    }

    void findsManyAtOnceAsOneByOne()
    {
        std::vector<QByteArray> texts = {"", "Retail", "eight ch", "twelve chars", "thirteen char", "ends in zero"};
        texts.back().append('\0');
        for (int i = 0; i < 5000; ++i)
            texts.push_back("a number in a long text " + QByteArray::number(i % 1700));
        TextPool one, many;
        std::vector<TextKey> keys;
        std::vector<std::uint32_t> expected;
        for (const QByteArray &text : texts) {
            expected.push_back(one.intern(QByteArrayView(text)));
            keys.emplace_back(text);
        }
        std::vector<std::uint32_t> codes(keys.size());
        many.intern(keys, codes);
        QVERIFY(codes == expected);
        QVERIFY(many == one);
        QCOMPARE(many.utf8(5), QByteArrayView(texts[5]));
    }

    void takesShortTextsFromTheirKeysAlone()
    {
        QByteArray text = "twelve chars";
        const TextKey key(text);
        QVERIFY(key.isWhole());
        text.fill('x');
        TextPool pool;
        pool.intern(key);
        QCOMPARE(pool.utf8(0), QByteArrayView("twelve chars"));
    }

    void takesLongTextsFromWhereTheyWereCopiedTo()
    {
        QByteArray text = "more than twelve characters";
        const QByteArray copy = QByteArray(text.constData(), text.size());
        TextKey key(text);
        QVERIFY(!key.isWhole());
        key.setCopy(copy.constData());
        text.fill('x');
        TextPool pool;
        pool.intern(key);
        QCOMPARE(pool.utf8(0), QByteArrayView(copy));
    }

    void growsOnAfterItSettled()
    {
        TextPool pool;
        for (int i = 0; i < 1000; ++i)
            pool.intern(QByteArrayView(QByteArray::number(i)));
        pool.settle();
        QCOMPARE(pool[500], QStringLiteral("500"));
        QCOMPARE(pool.intern(QByteArrayView("500")), 500U);
        QCOMPARE(pool.intern(QByteArrayView("new")), 1000U);
        QCOMPARE(pool.size(), std::size_t(1001));
    }

    void tellsTextsOfAllLengthsApart()
    {
        TextPool pool;
        QByteArray text;
        for (std::uint32_t size = 0; size < 300; ++size, text.append('a'))
            QCOMPARE(pool.intern(QByteArrayView(text)), size);
        for (qsizetype place = 0; place < 40; ++place) { // another letter at each place is another text
            QByteArray other(40, 'a');
            other[place] = 'b';
            QCOMPARE(pool.intern(QByteArrayView(other)), static_cast<std::uint32_t>(300 + place));
        }
    }

    void findsWhatWasAppendedWithoutLooking()
    {
        TextPool pool;
        pool.append("");
        pool.append("Retail");
        QCOMPARE(pool.intern(QByteArrayView("Retail")), 1U);
        pool.append("Energy");
        QCOMPARE(pool.intern(QByteArrayView("Energy")), 2U);
        QCOMPARE(pool.intern(QByteArrayView("")), 0U);
        QCOMPARE(pool.size(), std::size_t(3));
    }

    void showsAllButTheFirstInTheSameMemory()
    {
        TextPool pool;
        for (const char *text : {"", "Retail", "Energy"})
            pool.intern(QByteArrayView(text));
        const std::shared_ptr<const TextPool> rest = TextPool::withoutFirst(pool);
        QCOMPARE(rest->size(), std::size_t(2));
        QCOMPARE((*rest)[0], QStringLiteral("Retail"));
        QCOMPARE(rest->find(u"Energy"), 1);
        QVERIFY(rest->utf8(1).data() == pool.utf8(2).data());

        TextPool grown = *rest; // growing does not reach those who share
        QCOMPARE(grown.intern(QByteArrayView("Energy")), 1U);
        QCOMPARE(grown.intern(QByteArrayView("")), 2U);
        QCOMPARE(rest->size(), std::size_t(2));
        QCOMPARE(pool.size(), std::size_t(3));
        QCOMPARE(pool.intern(QByteArrayView("Media")), 3U);
        QCOMPARE((*rest)[1], QStringLiteral("Energy"));
    }

    void comparesByTextsAndOrder()
    {
        TextPool a, b;
        a.intern(QByteArrayView("x"));
        a.intern(QByteArrayView("y"));
        b.intern(QByteArrayView("y"));
        b.intern(QByteArrayView("x"));
        QVERIFY(!(a == b));
        TextPool c;
        c.intern(QByteArrayView("x"));
        c.intern(QByteArrayView("y"));
        c.settle();
        QVERIFY(a == c);
    }
};

QTEST_APPLESS_MAIN(TextPoolTest)
#include "text_pool_test.moc"
