#include "core/base/locale_text.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace touchstone;

class LocaleTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersKeepThreeDigits()
    {
        QCOMPARE(numberText(1234.0), QStringLiteral("1,234"));
        QCOMPARE(numberText(1234.56), QStringLiteral("1,235"));
        QCOMPARE(numberText(0.37), QStringLiteral("0.37"));
        QCOMPARE(numberText(0.3), QStringLiteral("0.3"));
        QCOMPARE(numberText(0.0012), QStringLiteral("0.0012"));
        QCOMPARE(numberText(251.41), QStringLiteral("251.4"));
        QCOMPARE(numberText(-5.0), QStringLiteral("−5"));
        QCOMPARE(numberText(std::numeric_limits<double>::quiet_NaN()), QStringLiteral("—"));
        QCOMPARE(countText(-12345), QStringLiteral("−12,345"));
    }

    void moneyIsSaidAsPeopleSayIt()
    {
        QCOMPARE(moneyText(4'234'000, QStringLiteral("USD")), QStringLiteral("$4.2M"));
        QCOMPARE(moneyText(84'000, QStringLiteral("EUR")), QStringLiteral("€ 84,000"));
        QCOMPARE(moneyText(84'000, QStringLiteral("CHF")), QStringLiteral("CHF 84,000"));
        QCOMPARE(moneyText(1'200, {}), QStringLiteral("1,200"));
        QCOMPARE(moneyText(999'600, QStringLiteral("USD")), QStringLiteral("$1M"));
        QCOMPARE(moneyText(1.25e9, QStringLiteral("USD")), QStringLiteral("$1.3B"));
        QCOMPARE(moneyText(4.5, QStringLiteral("GBP")), QStringLiteral("£4.50"));
        QCOMPARE(exactMoneyText(4'234'000.5, QStringLiteral("USD")), QStringLiteral("$4,234,000.50"));
        QCOMPARE(exactMoneyText(1200, QStringLiteral("USD")), QStringLiteral("$1,200"));
    }

    void nearlyNothingIsNotNothing()
    {
        QCOMPARE(shareText(0.38), QStringLiteral("38 %"));
        QCOMPARE(shareText(0.0), QStringLiteral("0 %"));
        QCOMPARE(shareText(1.0), QStringLiteral("100 %"));
        QCOMPARE(shareText(0.0004), QStringLiteral("under 0.1 %"));
        QCOMPARE(shareText(0.004), QStringLiteral("0.4 %"));
        QCOMPARE(shareText(0.996), QStringLiteral("99.6 %"));
        QCOMPARE(shareText(0.99999), QStringLiteral("over 99.9 %"));
        QCOMPARE(percentText(12.5), QStringLiteral("12.5 %"));
        QCOMPARE(percentText(200.0 / 3.0), QStringLiteral("66.7 %"));
        QCOMPARE(percentText(0.25), QStringLiteral("0.25 %"));
    }

    void datesTimesAndChances()
    {
        QCOMPARE(dateText(QDate(2026, 11, 21)), QStringLiteral("21 Nov 2026"));
        QCOMPARE(dateText({}), QStringLiteral("—"));
        QCOMPARE(timesText(3.44), QStringLiteral("3.4 times"));
        QCOMPARE(timesText(12.4), QStringLiteral("12 times"));
        QCOMPARE(timesText(0.25), QStringLiteral("0.25 times"));
        QCOMPARE(factorText(3.97), QStringLiteral("4"));
        QCOMPARE(factorText(9.97), QStringLiteral("10"));
        QCOMPARE(factorText(0.087), QStringLiteral("0.09"));
        QCOMPARE(pValueText(0.03), QStringLiteral("p = 0.03"));
        QCOMPARE(pValueText(0.0342), QStringLiteral("p = 0.034"));
        QCOMPARE(pValueText(0.0009), QStringLiteral("p < 0.001"));
        QCOMPARE(pValueText(1.0), QStringLiteral("p = 1"));
    }

    void daysAndDatesAreInverse()
    {
        QCOMPARE(daysFromDate(QDate(1970, 1, 2)), 1.0);
        QCOMPARE(dateFromDays(daysFromDate(QDate(2024, 2, 29))), QDate(2024, 2, 29));
        QVERIFY(!dateFromDays(std::numeric_limits<double>::quiet_NaN()).isValid());
        QVERIFY(!dateFromDays(1e300).isValid());
        QVERIFY(std::isnan(daysFromDate({})));
    }
};

QTEST_APPLESS_MAIN(LocaleTextTest)
#include "locale_text_test.moc"
