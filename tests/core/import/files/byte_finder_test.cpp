#include "core/import/files/byte_finder.h"

#include <QByteArray>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace touchstone;

namespace
{

constexpr std::array<char, 4> wanted = {',', '\n', '\r', '\0'};

std::vector<qsizetype> placesIn(const QByteArray &text, bool isWide)
{
    ByteFinder finder(wanted, isWide);
    std::vector<qsizetype> places;
    for (const char *at = text.constData(); (at = finder.find(at, text.constEnd())) != text.constEnd(); ++at)
        places.push_back(at - text.constData());
    return places;
}

} // namespace

class ByteFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("isWide");
        QTest::newRow("16 bytes at a time") << false;
        if (ByteFinder::canBeWide())
            QTest::newRow("32 bytes at a time") << true;
    }

    // One byte to be found at each place of texts of up to three blocks.
    void findsEachPlace()
    {
        QFETCH_GLOBAL(bool, isWide);
        for (qsizetype size = 1; size < 200; ++size)
            for (qsizetype place = 0; place < size; ++place) {
                QByteArray text(size, 'x');
                text[place] = wanted[static_cast<std::size_t>(place) % wanted.size()];
                QCOMPARE(placesIn(text, isWide), std::vector<qsizetype>{place});
            }
    }

    void findsAllInTheirOrder()
    {
        QFETCH_GLOBAL(bool, isWide);
        QByteArray text;
        std::vector<qsizetype> expected;
        for (int i = 0; i < 1000; ++i) {
            text.append(QByteArray(i % 9, static_cast<char>(0x80 + i % 100)));
            expected.push_back(text.size());
            text.append(wanted[static_cast<std::size_t>(i) % wanted.size()]);
        }
        QCOMPARE(placesIn(text, isWide), expected);
        QVERIFY(placesIn({}, isWide).empty());
        QVERIFY(placesIn(QByteArray(500, ';'), isWide).empty());
    }

    void looksAgainAtATextThatWasForgotten()
    {
        QByteArray text(128, 'x');
        text[100] = ',';
        QFETCH_GLOBAL(bool, isWide);
        ByteFinder finder(wanted, isWide);
        QCOMPARE(finder.find(text.constData(), text.constEnd()) - text.constData(), 100);
        text[100] = 'x';
        text[110] = ',';
        finder.forget();
        QCOMPARE(finder.find(text.constData() + 90, text.constEnd()) - text.constData(), 110);
    }
};

QTEST_APPLESS_MAIN(ByteFinderTest)
#include "byte_finder_test.moc"
