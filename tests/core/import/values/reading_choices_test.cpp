#include "core/import/values/reading_choices.h"

#include "core/base/locale_text.h"
#include "core/import/values/reading_guess.h"
#include "tests/support/raw_tables.h"

#include <QtTest>

using namespace touchstone;
using namespace touchstone::test;

namespace
{

RawColumn column(const char *header, const char *cells)
{
    return rawColumn(QString::fromUtf8(header), QString::fromUtf8(cells).split(u'|'));
}

// The labels of what a column could be read as instead, "Text" and the like left aside.
QStringList labels(const RawColumn &raw)
{
    QStringList found;
    for (const ReadingGuess &other : alternativesFor(raw, guessReading(raw).reading))
        if (other.reading.kind != ValueKind::Text && other.reading.kind != ValueKind::Id &&
            other.reading.kind != ValueKind::Category)
            found << readingLabel(other.reading);
    return found;
}

} // namespace

class ReadingChoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void datesCanBeReadInTheOtherOrder()
    {
        const RawColumn dates = column("Close date", "03/04/2025|05/06/2025|05/06/2025|13/01/2025");
        const ColumnReading now = guessReading(dates).reading;
        QCOMPARE(now.dates, DateOrder::DayMonthYear);
        const std::vector<ReadingGuess> others = alternativesFor(dates, now);
        QVERIFY(!others.empty());
        QCOMPARE(others.front().reading.dates, DateOrder::MonthDayYear);
        QCOMPARE(readingLabel(others.front().reading), QStringLiteral("Date, month before day"));
        QCOMPARE(others.front().readRows, 3); // there is no month 13
        QCOMPARE(others.front().filledRows, 4);
        QCOMPARE(others.front().example, QStringLiteral("03/04/2025"));
        QCOMPARE(others.front().exampleAs, dateText(QDate(2025, 3, 4)));
        QCOMPARE(
            others.front().reason,
            QStringLiteral("“03/04/2025” would be %1; 3 of 4 values can be read so.").arg(dateText(QDate(2025, 3, 4))));
    }

    void whatDiffersInNothingIsNoAlternative()
    {
        QVERIFY(!labels(column("Anything", "12|7|950")).contains(QStringLiteral("Number, decimals after a comma")));
        QVERIFY(labels(column("Anything", "1.234|7|950")).contains(QStringLiteral("Number, decimals after a point")));
        QVERIFY(!labels(column("Opted in", "x|x|x")).contains(QStringLiteral("Yes or no, an empty cell means no")));
    }

    void aZeroMayMeanNothing()
    {
        QVERIFY(labels(column("Anything", "12|0|950")).contains(QStringLiteral("Number, zero means not known")));
        QVERIFY(!labels(column("Anything", "12|7|950")).contains(QStringLiteral("Number, zero means not known")));
    }

    void blanksBesideCrossesMayMeanNo()
    {
        QVERIFY(labels(column("Opted in", "x||x")).contains(QStringLiteral("Yes or no, an empty cell means no")));
    }

    void fractionsMayBePercentsAndTheOtherWayRound()
    {
        QCOMPARE(labels(column("Win rate", "0.5|0.25")).first(),
                 QStringLiteral("Percent, 45 is 45 %, decimals after a point"));
    }

    void dollarsMayBeThoseOfOtherCountries()
    {
        const QStringList found = labels(column("Price", "$1.50|$2"));
        QVERIFY(found.contains(QStringLiteral("Money in CAD, decimals after a point")));
        QVERIFY(found.contains(QStringLiteral("Money in AUD, decimals after a point")));
    }

    void listsCanBeSplitElsewhere()
    {
        const QStringList found = labels(column("Technologies", "Go, C++;Java|Java|Go"));
        QVERIFY(found.contains(QStringLiteral("List, members separated by “,”")));
    }

    void everyColumnCanBeKeptAsItIsWritten()
    {
        const std::vector<ReadingGuess> others =
            alternativesFor(column("Code", "12|13|14"), ColumnReading{.kind = ValueKind::Number});
        QVERIFY(std::any_of(others.begin(), others.end(), [](const ReadingGuess &other) {
            return other.reading.kind == ValueKind::Id && other.readRows == 3;
        }));
    }

    void readingsThatReadFewValuesAreNotOffered()
    {
        for (const QString &label : labels(column("Sector", "Retail|Media|Health")))
            QFAIL(qPrintable(label));
    }

    void anEmptyColumnHasNoAlternatives() { QVERIFY(alternativesFor(column("Anything", ""), {}).empty()); }
};

QTEST_APPLESS_MAIN(ReadingChoicesTest)
#include "reading_choices_test.moc"
