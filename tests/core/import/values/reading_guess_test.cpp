#include "core/import/values/value_parser.h"

#include "tests/support/raw_tables.h"

#include <QtTest>

using namespace touchstone;
using namespace touchstone::test;

namespace
{

ReadingGuess guess(const char *header, const char *cells)
{
    return guessReading(rawColumn(QString::fromUtf8(header), QString::fromUtf8(cells).split(u'|')));
}

} // namespace

class ReadingGuessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *header, const char *cells, const char *kind) {
            QTest::addRow("%s: %s", header, cells)
                << QString::fromUtf8(header) << QString::fromUtf8(cells) << QString::fromLatin1(kind);
        };
        row("Anything", "12|7|n/a|3", "number");
        row("Anything", "12|7|Unknown|3", "number");
        row("Anything", "$12|$7|$3", "money");
        row("Anything", "12 EUR|7 EUR", "money");
        row("Refund (EUR)", "12|7", "money");
        row("Deal amount", "12|7", "money");
        row("Anything", "12%|7%", "percent");
        row("Win rate", "0.5|0.25", "percent");
        row("Anything", "2024-05-01|2024-06-30 10:00:00", "date");
        row("Renewal date", "45292|45300", "date");
        row("Anything", "45292|45300", "number");
        row("Created at", "1700000000|1700000100", "date");
        row("Anything", "1700000000|1700000100", "number");
        row("use_mobile", "3|0|12|7", "number");
        row("Mobile", "3035551234|3035551235", "id");
        row("Anything", "Yes|No|Yes", "yesno");
        row("Anything", "Yes|No|Unknown", "category");
        row("Anything", "1|0|1", "yesno");
        row("is_beta", "0|0|0", "yesno");
        row("Errors", "0|0|0", "number");
        row("Anything", "0|1|2", "number");
        row("Opted in", "x||x", "yesno");
        row("Status", "Active|Inactive", "category");
        row("Anything", "1-10|11-50|51-200|10,001+", "range");
        row("Company size", "51-200|350|10-Jan", "range");
        row("Technologies", "Go|C++;Go|Java", "list");
        row("Anything", "a;b|b;c|a;c|c", "list");
        row("Anything", "Smith, John|Miller, Anna|Wood, Ann", "category");
        row("Customer ID", "12|13|14", "id");
        row("Zip", "12345|22345", "id");
        row("Phone", "5551234|5551235", "id");
        row("Anything", "00123|00124|00125", "id");
        row("Anything", "4015500000000001|4015500000000002", "id");
        row("reason_code", "12|13|12|12|13", "category");
        row("Month", "01|02|12|01|02|12|01", "category");
        row("Email", "a@b.com|c@d.com", "id");
        row("Anything", "", "category");
        row("Employees", "Small|Big|Small", "category");
        row("Anything", "2016-2017|2017-2018", "category");
        row("Quarter", "FY26-Q3|FY26-Q4", "date");
        row("Anything", "yes|YES|no", "yesno");
        row("Is active", "Active|Inactive", "yesno");
    }

    void kinds()
    {
        QFETCH(QString, header);
        QFETCH(QString, cells);
        QFETCH(QString, kind);
        const ReadingGuess result = guess(qUtf8Printable(header), qUtf8Printable(cells));
        QCOMPARE(kindName(result.reading.kind), kind);
        QVERIFY(!result.reason.isEmpty());
        QVERIFY(result.confidence > 0 && result.confidence <= 1);
    }

    void decimalSigns_data()
    {
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QString>("decimal");
        QTest::addColumn<bool>("ambiguous");
        QTest::newRow("both signs settle it") << "1.234,56|1.234"
                                              << "," << false;
        QTest::newRow("two decimals settle it") << "1,5|1.234"
                                                << "," << false;
        QTest::newRow("repeated groups settle it") << "1.234.567|1.234"
                                                   << "," << false;
        QTest::newRow("commas before three digits are groups") << "1,234|12,345"
                                                               << "." << false;
        QTest::newRow("points beside small numbers are groups, probably") << "1.234|950"
                                                                          << "," << true;
        QTest::newRow("points beside large plain numbers are decimals, probably") << "1.234|95000"
                                                                                  << "." << true;
        QTest::newRow("whole numbers have none") << "1234|95000"
                                                 << "" << false;
        QTest::newRow("contradictions are said") << "1,5|1.5|2.5"
                                                 << "." << true;
    }

    void decimalSigns()
    {
        QFETCH(QString, cells);
        QFETCH(QString, decimal);
        QFETCH(bool, ambiguous);
        const ReadingGuess result = guess("Anything", qUtf8Printable(cells));
        QCOMPARE(result.reading.decimal, decimal);
        QCOMPARE(result.ambiguous, ambiguous);
    }

    void orderOfDayAndMonth_data()
    {
        QTest::addColumn<QString>("cells");
        QTest::addColumn<int>("order");
        QTest::addColumn<bool>("ambiguous");
        QTest::newRow("a day above twelve first") << "25/12/2024|01/02/2024" << int(DateOrder::DayMonthYear) << false;
        QTest::newRow("a day above twelve second") << "12/25/2024|01/02/2024" << int(DateOrder::MonthDayYear) << false;
        QTest::newRow("nothing tells") << "03/04/2024|01/02/2024" << int(DateOrder::MonthDayYear) << true;
        QTest::newRow("points are European") << "03.04.2024|01.02.2024" << int(DateOrder::DayMonthYear) << false;
        QTest::newRow("year first") << "2024-03-04|2024-02-01" << int(DateOrder::YearMonthDay) << false;
        QTest::newRow("both ways") << "25/12/2024|12/25/2024" << int(DateOrder::MonthDayYear) << true;
    }

    void orderOfDayAndMonth()
    {
        QFETCH(QString, cells);
        QFETCH(int, order);
        QFETCH(bool, ambiguous);
        const ReadingGuess result = guess("Anything", qUtf8Printable(cells));
        QCOMPARE(int(result.reading.dates), order);
        QCOMPARE(result.ambiguous, ambiguous);
    }

    void unitsOfTheHeaderAreTaken()
    {
        const ReadingGuess zoomInfo = guess("Revenue (in 000s USD)", "1200|350");
        QCOMPARE(zoomInfo.reading.kind, ValueKind::Money);
        QCOMPARE(zoomInfo.reading.scale, 1000.0);
        QCOMPARE(zoomInfo.reading.currency, QStringLiteral("USD"));
        QCOMPARE(guess("Win rate", "0.5|0.25").reading.scale, 100.0);
        QCOMPARE(guess("Win rate", "50|25").reading.scale, 1.0);
        QCOMPARE(guess("Growth %", "0.5|0.25").reading.scale, 100.0);
    }

    void mixedCurrenciesAreToBeChecked()
    {
        const ReadingGuess result = guess("Price", "$5|$6|7 EUR");
        QCOMPARE(result.reading.currency, QStringLiteral("USD"));
        QVERIFY(result.ambiguous);
    }

    void reasonsNameExamplesAndCounts()
    {
        QCOMPARE(guess("Anything", "1.234,56|7,25|3").reason,
                 QStringLiteral("Read “1.234,56” as 1234.56, because 2 of 3 values end in a comma and two digits."));
        QCOMPARE(guess("Anything", "1.234,567|7,25|3").reason,
                 QStringLiteral("Read “1.234,567” as 1234.567, because 2 of 3 values can only be read so."));
        QCOMPARE(
            guess("Anything", "25/12/2024|01/02/2024").reason,
            QStringLiteral("2 of 2 values are dates with the day before the month, because “25/12/2024” can only be "
                           "read so."));
    }

    void aFewMisfitsDoNotChangeTheKindOfAKnownColumn()
    {
        const ReadingGuess result = guess("Employees", "12|250|many|31");
        QCOMPARE(result.reading.kind, ValueKind::Number);
        QVERIFY(result.confidence < 0.9);
    }

    void manyDifferentWordsAreTextAndFewAreCategories()
    {
        QStringList names;
        QStringList sectors;
        for (int i = 0; i < 100; ++i) {
            names.append(
                QStringLiteral("Name of %1").arg(QString(1 + i % 26, QChar(u'a' + i % 26)) + QString::number(i)));
            sectors.append(i % 2 == 0 ? QStringLiteral("Retail") : QStringLiteral("Media"));
        }
        QCOMPARE(guessReading(rawColumn(QStringLiteral("Anything"), names)).reading.kind, ValueKind::Text);
        QCOMPARE(guessReading(rawColumn(QStringLiteral("Anything"), sectors)).reading.kind, ValueKind::Category);
    }
};

QTEST_APPLESS_MAIN(ReadingGuessTest)
#include "reading_guess_test.moc"
