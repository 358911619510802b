#include "core/import/files/byte_finder.h"

#include <QByteArray>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace touchstone;

namespace
{

constexpr std::array<char, 4> wanted = {',', '\n', '\r', '\0'};

std::vector<qsizetype> placesIn(const QByteArray &text)
{
    ByteFinder finder(wanted);
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
    // One byte to be found at each place of texts of up to three blocks.
    void findsEachPlace()
    {
        for (qsizetype size = 1; size < 200; ++size)
            for (qsizetype place = 0; place < size; ++place) {
                QByteArray text(size, 'x');
                text[place] = wanted[static_cast<std::size_t>(place) % wanted.size()];
                QCOMPARE(placesIn(text), std::vector<qsizetype>{place});
            }
    }

    void findsAllInTheirOrder()
    {
        QByteArray text;
        std::vector<qsizetype> expected;
        for (int i = 0; i < 1000; ++i) {
            text.append(QByteArray(i % 9, static_cast<char>(0x80 + i % 100)));
            expected.push_back(text.size());
            text.append(wanted[static_cast<std::size_t>(i) % wanted.size()]);
        }
        QCOMPARE(placesIn(text), expected);
        QVERIFY(placesIn({}).empty());
        QVERIFY(placesIn(QByteArray(500, ';')).empty());
    }

    void looksAgainAtATextThatWasForgotten()
    {
        QByteArray text(128, 'x');
        text[100] = ',';
        ByteFinder finder(wanted);
        QCOMPARE(finder.find(text.constData(), text.constEnd()) - text.constData(), 100);
        text[100] = 'x';
        text[110] = ',';
        finder.forget();
        QCOMPARE(finder.find(text.constData() + 90, text.constEnd()) - text.constData(), 110);
    }
};

QTEST_APPLESS_MAIN(ByteFinderTest)
#include "byte_finder_test.moc"
