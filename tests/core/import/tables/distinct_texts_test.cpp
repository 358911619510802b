#include "core/import/tables/distinct_texts.h"

#include <QTest>

using namespace touchstone;

namespace
{

TextPool poolOf(const std::vector<QByteArray> &texts)
{
    TextPool pool;
    pool.append(QByteArrayView(""));
    for (const QByteArray &text : texts)
        pool.append(QByteArrayView(text));
    return pool;
}

bool areDistinct(const std::vector<QByteArray> &texts)
{
    const TextPool pool = poolOf(texts);
    DistinctTexts distinct;
    for (std::size_t code = 1; code < pool.size(); ++code)
        distinct.add(TextKey(pool.utf8(code)), static_cast<quint32>(code));
    return distinct.areDistinct(pool);
}

std::vector<QByteArray> numbered(int count)
{
    std::vector<QByteArray> texts;
    for (int i = 0; i < count; ++i)
        texts.push_back("A-" + QByteArray::number(i) + (i % 2 == 0 ? "" : " and a longer text"));
    return texts;
}

} // namespace

class DistinctTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhetherATextComesTwice()
    {
        std::vector<QByteArray> texts = numbered(300'000);
        QVERIFY(areDistinct(texts)); // though some have the same hash
        texts.push_back("A-12344");
        QVERIFY(!areDistinct(texts));
        texts.back() = "A-12345 and a longer text";
        QVERIFY(!areDistinct(texts));
        QVERIFY(areDistinct({}));
    }

    void isWorthALookNowAndThen()
    {
        const TextPool pool = poolOf(numbered(40'000));
        DistinctTexts distinct;
        int looks = 0;
        for (std::size_t code = 1; code < pool.size(); ++code) {
            distinct.add(TextKey(pool.utf8(code)), static_cast<quint32>(code));
            if (!distinct.isDue())
                continue;
            QVERIFY(distinct.areDistinct(pool));
            ++looks;
        }
        QCOMPARE(looks, 1);
    }

    void mergesWhatCameTwice()
    {
        const MergedTexts all = merged(poolOf({"x", "a text of some length", "x", "y", "a text of some length"}));
        QCOMPARE(all.texts.size(), std::size_t(4));
        QVERIFY(all.codes == (std::vector<quint32>{0, 1, 2, 1, 3, 2}));
        QCOMPARE(all.texts.utf8(3), QByteArrayView("y"));
    }
};

QTEST_APPLESS_MAIN(DistinctTextsTest)
#include "distinct_texts_test.moc"
