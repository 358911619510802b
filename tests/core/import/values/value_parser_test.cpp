#include "core/import/values/value_parser.h"

#include "core/base/locale_text.h"
#include "tests/support/raw_tables.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace touchstone;
using namespace touchstone::test;

namespace
{

constexpr double infinity = std::numeric_limits<double>::infinity();

ColumnReading reading(ValueKind kind, const char *decimal = "", DateOrder dates = DateOrder::Unknown)
{
    ColumnReading result;
    result.kind = kind;
    result.decimal = QLatin1String(decimal);
    result.dates = dates;
    return result;
}

ParsedCells parse(const QStringList &cells, const ColumnReading &how)
{
    RawTable table;
    table.columns.push_back(rawColumn(QStringLiteral("Header"), cells));
    for (qsizetype row = 0; row < cells.size(); ++row)
        table.fileRows.push_back(static_cast<quint32>(row) + 2);
    return parseColumn(table.columns.front(), how, table, QStringLiteral("file.csv"));
}

double number(const QString &text, const ColumnReading &how)
{
    return std::get<Numbers>(parse({text}, how).cells).values.front();
}

} // namespace

class ValueParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("decimal");
        QTest::addColumn<double>("value");
        const auto row = [](const char *text, const char *decimal, double value) {
            QTest::addRow("%s with %s", text, decimal)
                << QString::fromUtf8(text) << QString::fromLatin1(decimal) << value;
        };
        row("1234", ".", 1234);
        row("1,234.56", ".", 1234.56);
        row("1.234,56", ",", 1234.56);
        row("1 234,56", ",", 1234.56);
        row("1\u00a0234,56", ",", 1234.56);
        row("1\u202f234,56", ",", 1234.56);
        row("1'234.56", ".", 1234.56);
        row("12,34,567", ".", 1234567);
        row("(1,234)", ".", -1234);
        row("$(1,234)", ".", -1234);
        row("1.200,- \u20ac", ",", 1200);
        row("1'200.-", ".", 1200);
        row("1234-", ".", -1234);
        row("\u22121234", ".", -1234);
        row("-5", ".", -5);
        row("+5", ".", 5);
        row(".5", ".", 0.5);
        row("1.2M", ".", 1.2e6);
        row("3.4bn", ".", 3.4e9);
        row("500k", ".", 5e5);
        row("12 Mio", ",", 12e6);
        row("1,5 Mrd.", ",", 1.5e9);
        row("5 lakh", ".", 5e5);
        row("2 cr", ".", 2e7);
        row("1E+06", ".", 1e6);
        row("$1,200", ".", 1200);
        row("-$5.50", ".", -5.5);
        row("US$ 3", ".", 3);
        row("\u20ac1.200,00", ",", 1200);
        row("1 200 \u20ac", ",", 1200);
        row("USD 1,200", ".", 1200);
        row("1,200 USD", ".", 1200);
        row("350 kr", ".", 350);
        row("1,500 employees", ".", 1500);
        row(" 42 ", ".", 42);
    }

    void numbers()
    {
        QFETCH(QString, text);
        QFETCH(QString, decimal);
        QFETCH(double, value);
        QCOMPARE(number(text, reading(ValueKind::Number, qPrintable(decimal))), value);
    }

    void textsThatAreNoNumbersAreUnknownAndSaid_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"1,23", "abc", "12-34", "2024-01-05", "1.2.3", "A-12", "1(302)556-4395", "12 34", "12 (345)", "5 apples"})
            QTest::addRow("%s", text) << QString::fromLatin1(text);
    }

    void textsThatAreNoNumbersAreUnknownAndSaid()
    {
        QFETCH(QString, text);
        const ParsedCells parsed = parse({QStringLiteral("7"), text, text}, reading(ValueKind::Number, "."));
        QVERIFY(std::isnan(std::get<Numbers>(parsed.cells).values[1]));
        QCOMPARE(parsed.issues.size(), std::size_t(1));
        QCOMPARE(parsed.issues[0].count, 2);
        QCOMPARE(parsed.issues[0].row, 3);
        QVERIFY2(parsed.issues[0].text.contains(text), qPrintable(parsed.issues[0].text));
    }

    void facesOfNothingAreUnknownWithoutAWord_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", " ", "-", "--", "n/a", "N/A", "#N/A", "null", "(blank)", "Unknown", "None", "NA", "TBD"})
            QTest::addRow("'%s'", text) << QString::fromLatin1(text);
    }

    void facesOfNothingAreUnknownWithoutAWord()
    {
        QFETCH(QString, text);
        const ParsedCells parsed = parse({text}, reading(ValueKind::Number));
        QVERIFY(std::isnan(std::get<Numbers>(parsed.cells).values[0]));
        QVERIFY(parsed.issues.empty());
    }

    void unknownAndNoneAreAnswersInCategories()
    {
        const auto cells =
            std::get<Categories>(parse({QStringLiteral("Unknown"), QStringLiteral("None"), QStringLiteral("NA"),
                                        QStringLiteral("n/a"), QStringLiteral(" Unknown ")},
                                       reading(ValueKind::Category))
                                     .cells);
        QCOMPARE(cells.codes, (std::vector<qint32>{0, 1, 2, unknownCode, 0}));
        QCOMPARE((*cells.labels)[0], QStringLiteral("Unknown"));
    }

    void percents_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("scale");
        QTest::addColumn<double>("value");
        QTest::newRow("with its sign") << QStringLiteral("45%") << 1.0 << 45.0;
        QTest::newRow("with blank and decimals") << QStringLiteral("45.5 %") << 1.0 << 45.5;
        QTest::newRow("a fraction") << QStringLiteral("0.45") << 100.0 << 45.0;
        QTest::newRow("a sign among fractions") << QStringLiteral("45%") << 100.0 << 45.0;
    }

    void percents()
    {
        QFETCH(QString, text);
        QFETCH(double, scale);
        QFETCH(double, value);
        ColumnReading how = reading(ValueKind::Percent);
        how.scale = scale;
        QCOMPARE(number(text, how), value);
    }

    void thousandsOfTheHeaderMultiply()
    {
        ColumnReading how = reading(ValueKind::Money);
        how.scale = 1000;
        QCOMPARE(number(QStringLiteral("1,250"), how), 1250000.0);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("order");
        QTest::addColumn<QDate>("date");
        const auto row = [](const char *text, DateOrder order, int y, int m, int d) {
            QTest::addRow("%s as %d", text, static_cast<int>(order))
                << QString::fromUtf8(text) << static_cast<int>(order) << QDate(y, m, d);
        };
        using enum DateOrder;
        row("2026-11-15", Unknown, 2026, 11, 15);
        row("2026-11-15 14:30:00", Unknown, 2026, 11, 15);
        row("2015-09-04T15:33:26.000+0000", Unknown, 2015, 9, 4);
        row("2020-12-22T21:16:01Z", Unknown, 2020, 12, 22);
        row("2020-12-30 3:15:52", Unknown, 2020, 12, 30);
        row("10/01/2026", MonthDayYear, 2026, 10, 1);
        row("10/01/2026", DayMonthYear, 2026, 1, 10);
        row("1/10/26", DayMonthYear, 2026, 10, 1);
        row("15.11.2026", DayMonthYear, 2026, 11, 15);
        row("15-Nov-26", Unknown, 2026, 11, 15);
        row("Sep 12, 2026", Unknown, 2026, 9, 12);
        row("12 September 2026", Unknown, 2026, 9, 12);
        row("12. M\u00e4rz 2026", Unknown, 2026, 3, 12);
        row("3/12/2024 2:15 PM", MonthDayYear, 2024, 3, 12);
        row("Jan 2025", Unknown, 2025, 1, 1);
        row("2025-Q3", Unknown, 2025, 7, 1);
        row("45292", Unknown, 2024, 1, 1);
        row("20260115", Unknown, 2026, 1, 15);
    }

    void dates()
    {
        QFETCH(QString, text);
        QFETCH(int, order);
        QFETCH(QDate, date);
        const double days = number(text, reading(ValueKind::Date, "", static_cast<DateOrder>(order)));
        QCOMPARE(dateFromDays(days), date);
    }

    void fiscalPeriodsBeginWithTheirFiscalYear_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("start");
        QTest::addColumn<QDate>("date");
        QTest::newRow("the calendar's") << QStringLiteral("FY26-Q3") << 1 << QDate(2026, 7, 1);
        QTest::newRow("from February of the year before") << QStringLiteral("FY26-Q3") << 2 << QDate(2025, 8, 1);
        QTest::newRow("from October, as in Washington") << QStringLiteral("Q2 FY2025") << 10 << QDate(2025, 1, 1);
        QTest::newRow("from July") << QStringLiteral("Q1 FY2026") << 7 << QDate(2025, 7, 1);
        QTest::newRow("a year without a quarter") << QStringLiteral("FY2026") << 4 << QDate(2025, 4, 1);
        QTest::newRow("quarters of the calendar do not care") << QStringLiteral("2025-Q3") << 4 << QDate(2025, 7, 1);
    }

    void fiscalPeriodsBeginWithTheirFiscalYear()
    {
        QFETCH(QString, text);
        QFETCH(int, start);
        QFETCH(QDate, date);
        ColumnReading how = reading(ValueKind::Date);
        how.fiscalStart = start;
        QCOMPARE(dateFromDays(number(text, how)), date);
    }

    void secondsSince1970AreDates()
    {
        QCOMPARE(dateFromDays(number(QStringLiteral("1700000000"), reading(ValueKind::Date))), QDate(2023, 11, 14));
        QCOMPARE(dateFromDays(number(QStringLiteral("1700000000000"), reading(ValueKind::Date))), QDate(2023, 11, 14));
    }

    void whatTheColumnSaysIsNothingIsNothing()
    {
        ColumnReading how = reading(ValueKind::Category);
        how.nothing = {QStringLiteral("tba")};
        how.answers = {QStringLiteral("n/a")};
        const auto cells = std::get<Categories>(
            parse({QStringLiteral("TBA"), QStringLiteral("n/a"), QStringLiteral("-"), QString()}, how).cells);
        QCOMPARE(cells.codes, (std::vector<qint32>{unknownCode, 0, unknownCode, unknownCode}));
    }

    void zeroIsNothingWhereTheColumnSaysSo()
    {
        ColumnReading how = reading(ValueKind::Money, ".");
        QCOMPARE(number(QStringLiteral("$0.00"), how), 0.0);
        how.nothing = {QStringLiteral("0")};
        QVERIFY(std::isnan(number(QStringLiteral("$0.00"), how)));
        QCOMPARE(number(QStringLiteral("$10"), how), 10.0);
    }

    void blankMeansNoOnlyWithConsent()
    {
        ColumnReading how = reading(ValueKind::YesNo);
        QVERIFY(std::isnan(number(QString(), how)));
        how.blankIsNo = true;
        QCOMPARE(number(QString(), how), 0.0);
        QVERIFY(std::isnan(number(QStringLiteral("n/a"), how)));
    }

    void wordsOfAScorecardCountForPoints()
    {
        ColumnReading how = reading(ValueKind::Number);
        how.steps = {{QStringLiteral("Red"), 25}, {QStringLiteral("Green"), 88}};
        QCOMPARE(number(QStringLiteral("green"), how), 88.0);
        how = reading(ValueKind::Number);
        how.scale = 25;
        how.offset = -25;
        QCOMPARE(number(QStringLiteral("4"), how), 75.0);
    }

    void eachRowHasTheCurrencyOfItsCellThenOfItsTwin()
    {
        RawTable table;
        table.columns.push_back(rawColumn(QStringLiteral("Amount"),
                                          {QStringLiteral("$5"), QStringLiteral("6"), QStringLiteral("7"), QString()}));
        table.columns.push_back(
            rawColumn(QStringLiteral("Amount Currency"),
                      {QStringLiteral("EUR"), QStringLiteral("eur"), QStringLiteral("?"), QStringLiteral("EUR")}));
        table.fileRows = {2, 3, 4, 5};
        ColumnReading how = reading(ValueKind::Money);
        how.currency = QStringLiteral("GBP");
        how.currencyColumn = QStringLiteral("Amount Currency");
        const Categories found = currenciesOf(table.columns.front(), how, table);
        QStringList codes;
        for (const qint32 code : found.codes)
            codes << (code < 0 ? QString() : (*found.labels)[static_cast<std::size_t>(code)]);
        QCOMPARE(codes.join(u' '), QStringLiteral("USD EUR GBP "));
        how = reading(ValueKind::Money);
        how.currency = QStringLiteral("CAD"); // a plain "$" is of these dollars then
        const Categories canadian = currenciesOf(table.columns.front(), how, table);
        QCOMPARE((*canadian.labels)[static_cast<std::size_t>(canadian.codes[0])], QStringLiteral("CAD"));
    }

    void noDates_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"2026-13-01", "31.02.2026", "25/12/2026", "Q5 FY2025", "FY26-Q", "soon", "12:30", "1e9"})
            QTest::addRow("%s", text) << QString::fromLatin1(text);
    }

    void noDates()
    {
        QFETCH(QString, text);
        const ParsedCells parsed = parse({text}, reading(ValueKind::Date, "", DateOrder::MonthDayYear));
        QVERIFY(std::isnan(std::get<Numbers>(parsed.cells).values[0]));
        QCOMPARE(parsed.issues.size(), std::size_t(1));
    }

    void daysThatMeanNeverAreUnknown()
    {
        const ParsedCells parsed =
            parse({QStringLiteral("9999-12-31"), QStringLiteral("1900-01-01")}, reading(ValueKind::Date));
        QVERIFY(std::isnan(std::get<Numbers>(parsed.cells).values[0]));
        QVERIFY(std::isnan(std::get<Numbers>(parsed.cells).values[1]));
        QVERIFY(parsed.issues.empty());
    }

    void yesAndNo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        for (const char *text : {"TRUE", "Yes", "Y", "1", "x", "Checked", "\u2713", "Ja", "Oui", "S\u00ed"})
            QTest::addRow("%s", text) << QString::fromUtf8(text) << 1.0;
        for (const char *text : {"FALSE", "No", "N", "0", "Unchecked", "Nein", "Non"})
            QTest::addRow("%s", text) << QString::fromUtf8(text) << 0.0;
    }

    void yesAndNo()
    {
        QFETCH(QString, text);
        QFETCH(double, value);
        QCOMPARE(number(text, reading(ValueKind::YesNo)), value);
    }

    void ranges_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        const auto row = [](const char *text, double low, double high) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << low << high;
        };
        row("51-200", 51, 200);
        row("51 \u2013 200", 51, 200);
        row("501-1,000", 501, 1000);
        row("10,001+", 10001, infinity);
        row("10K+", 10000, infinity);
        row("2000+", 2000, infinity);
        row("<50", -infinity, std::nextafter(50, 0));
        row("<=50", -infinity, 50);
        row(">10000", std::nextafter(10000, infinity), infinity);
        row("200-499 employees", 200, 499);
        row("1,000-5,000 employees", 1000, 5000);
        row("Self-employed", 1, 1);
        row("$1M-$10M", 1e6, 1e7);
        row("$0-$1M", 0, 1e6);
        row("<$1M", -infinity, std::nextafter(1e6, 0));
        row("$500M-$1B", 5e8, 1e9);
        row("$10B+", 1e10, infinity);
        row("$1 mil. - $5 mil.", 1e6, 5e6);
        row("Under $500,000", -infinity, std::nextafter(5e5, 0));
        row("10M to 50M", 1e7, 5e7);
        row("10-50M", 1e7, 5e7);
        row("10-50 Mio \u20ac", 1e7, 5e7);
        row("250", 250, 250);
        row("50 or more", 50, infinity);
        row("\u00fcber 1 Mrd \u20ac", std::nextafter(1e9, infinity), infinity);
    }

    void ranges()
    {
        QFETCH(QString, text);
        QFETCH(double, low);
        QFETCH(double, high);
        const ParsedCells parsed = parse({text}, reading(ValueKind::Range));
        const auto &cells = std::get<Ranges>(parsed.cells);
        QCOMPARE(cells.low[0], low);
        QCOMPARE(cells.high[0], high);
        QVERIFY(parsed.issues.empty());
    }

    void rangesThatASpreadsheetMadeDatesOfAreRepairedAndSaid()
    {
        const ParsedCells parsed = parse(
            {QStringLiteral("51-200"), QStringLiteral("10-Jan"), QStringLiteral("Nov-50"), QStringLiteral("10-Feb")},
            reading(ValueKind::Range));
        // 1-10 in a German spreadsheet, 2-10 and 11-50 as date cells of a workbook.
        const ParsedCells others = parse({QStringLiteral("01. Okt"), QStringLiteral("2026-02-10"),
                                          QStringLiteral("1950-11-01 00:00:00"), QStringLiteral("Nov 50")},
                                         reading(ValueKind::Range));
        QCOMPARE(std::get<Ranges>(others.cells).low, (std::vector<double>{1, 2, 11, 11}));
        QCOMPARE(std::get<Ranges>(others.cells).high, (std::vector<double>{10, 10, 50, 50}));
        const auto &cells = std::get<Ranges>(parsed.cells);
        QCOMPARE(cells.low, (std::vector<double>{51, 1, 11, 2}));
        QCOMPARE(cells.high, (std::vector<double>{200, 10, 50, 10}));
        QCOMPARE(parsed.issues.size(), std::size_t(1));
        QCOMPARE(parsed.issues[0].severity, DataIssue::Severity::Note);
        QCOMPARE(parsed.issues[0].count, 3);
        QCOMPARE(parsed.issues[0].row, 3);
    }

    void noRanges_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"200-51", "2016-2017", "SMB", "555-1234-99", "A-B", "+", "<", "-"})
            QTest::addRow("%s", text) << QString::fromLatin1(text);
    }

    void noRanges()
    {
        QFETCH(QString, text);
        const ParsedCells parsed = parse({text}, reading(ValueKind::Range));
        QVERIFY(std::isnan(std::get<Ranges>(parsed.cells).low[0]));
    }

    void listsHaveTheirMembersOnceAndInOrder()
    {
        ColumnReading how = reading(ValueKind::List);
        how.listSeparator = QStringLiteral(";");
        const ParsedCells parsed =
            parse({QStringLiteral("Go; C++;Go"), QStringLiteral("n/a"), QStringLiteral("C++"), QString()}, how);
        const auto &lists = std::get<Lists>(parsed.cells);
        QCOMPARE(lists.ends, (std::vector<quint32>{2, 2, 3, 3}));
        QCOMPARE(lists.codes, (std::vector<qint32>{0, 1, 1}));
        QCOMPARE((*lists.labels)[1], QStringLiteral("C++"));
    }

    void listsByDecreeFindTheirSeparator()
    {
        const ParsedCells parsed = parse({QStringLiteral("a, b"), QStringLiteral("b")}, reading(ValueKind::List));
        QCOMPARE(std::get<Lists>(parsed.cells).ends, (std::vector<quint32>{2, 3}));
    }

    void idsKeepTheirZeros()
    {
        const auto cells =
            std::get<Categories>(parse({QStringLiteral("00123"), QStringLiteral("1E5")}, reading(ValueKind::Id)).cells);
        QCOMPARE((*cells.labels)[0], QStringLiteral("00123"));
        QCOMPARE((*cells.labels)[1], QStringLiteral("1E5"));
    }

    void previewsShowWhatTheUserWouldRead()
    {
        QCOMPARE(previewValue(QStringLiteral("1.234,56"), reading(ValueKind::Number, ",")), numberText(1234.56));
        QCOMPARE(previewValue(QStringLiteral("n/a"), reading(ValueKind::Number)), QString());
        QCOMPARE(previewValue(QStringLiteral("3/12/2024"), reading(ValueKind::Date, "", DateOrder::DayMonthYear)),
                 dateText(QDate(2024, 12, 3)));
        QCOMPARE(previewValue(QStringLiteral(" Retail "), reading(ValueKind::Category)), QStringLiteral("Retail"));
    }
};

QTEST_APPLESS_MAIN(ValueParserTest)
#include "value_parser_test.moc"
