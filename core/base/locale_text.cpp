#include "core/base/locale_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace touchstone
{

namespace
{

// The C locale of scripts and tests has no grouping of digits; people who run there read English.
QLocale readersLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

QString unknownText()
{
    return QStringLiteral("—");
}

QString withTrueMinus(QString text)
{
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

// With up to this many decimals, none of them a trailing zero.
QString decimalText(double value, int decimals)
{
    const double unit = std::pow(10.0, decimals);
    const double rounded = std::round(value * unit) / unit;
    while (decimals > 0 && std::round(rounded * std::pow(10.0, decimals - 1)) / std::pow(10.0, decimals - 1) == rounded)
        --decimals;
    return withTrueMinus(readersLocale().toString(rounded == 0.0 ? 0.0 : rounded, 'f', decimals));
}

// Three digits say enough, but no digit before the point is ever rounded away.
int usefulDecimals(double magnitude)
{
    if (magnitude >= 1000.0 || magnitude == 0.0)
        return 0;
    if (magnitude >= 100.0)
        return 1;
    if (magnitude >= 0.1)
        return 2;
    return std::min(12, 1 - static_cast<int>(std::floor(std::log10(magnitude))));
}

struct CurrencySign {
    const char *code;
    const char16_t *sign;
    bool spaced;
};

constexpr std::array currencySigns = {
    CurrencySign{"USD", u"$", false},   CurrencySign{"EUR", u"€", true},   CurrencySign{"GBP", u"£", false},
    CurrencySign{"JPY", u"¥", false},   CurrencySign{"INR", u"₹", false},  CurrencySign{"BRL", u"R$", true},
    CurrencySign{"CAD", u"CA$", false}, CurrencySign{"AUD", u"A$", false},
};

// The sign goes where the language puts it.
QString withCurrency(const QString &number, const QString &currency)
{
    if (currency.isEmpty())
        return number;
    for (const CurrencySign &known : currencySigns) {
        if (currency.compare(QLatin1String(known.code), Qt::CaseInsensitive) != 0)
            continue;
        const QString sign = QString::fromUtf16(known.sign);
        return known.spaced
                   ? QCoreApplication::translate("Money", "%1 %2", "currency sign and amount, spaced").arg(sign, number)
                   : QCoreApplication::translate("Money", "%1%2", "currency sign and amount").arg(sign, number);
    }
    return QCoreApplication::translate("Money", "%1 %2", "currency sign and amount, spaced").arg(currency, number);
}

// Cents are two digits or none.
QString plainAmount(double value, bool cents)
{
    const bool whole = std::round(value) == value;
    return withTrueMinus(readersLocale().toString(value, 'f', cents && !whole ? 2 : 0));
}

QString shortAmount(double value)
{
    const double magnitude = std::abs(value);
    if (magnitude >= 999.5e6)
        return QCoreApplication::translate("Money", "%1B", "thousand millions")
            .arg(decimalText(value / 1e9, magnitude < 99.95e9 ? 1 : 0));
    if (magnitude >= 999'500)
        return QCoreApplication::translate("Money", "%1M", "millions")
            .arg(decimalText(value / 1e6, magnitude < 99.95e6 ? 1 : 0));
    return plainAmount(value, magnitude < 1000.0);
}

} // namespace

QString numberText(double value)
{
    if (std::isnan(value))
        return unknownText();
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    return decimalText(value, usefulDecimals(std::abs(value)));
}

QString countText(qint64 value)
{
    return withTrueMinus(readersLocale().toString(value));
}

QString moneyText(double value, const QString &currency)
{
    return std::isfinite(value) ? withCurrency(shortAmount(value), currency) : numberText(value);
}

QString exactMoneyText(double value, const QString &currency)
{
    if (!std::isfinite(value))
        return numberText(value);
    return withCurrency(plainAmount(value, true), currency);
}

QString shareText(double fraction)
{
    const double percent = fraction * 100.0;
    if (std::isnan(percent))
        return unknownText();
    const auto withSign = [](const QString &number) {
        return QCoreApplication::translate("Number", "%1 %", "percent").arg(number);
    };
    // Nearly nothing is not nothing, and nearly all is not all.
    if (percent > 0.0 && percent < 0.05)
        return QCoreApplication::translate("Number", "under %1 %", "percent").arg(decimalText(0.1, 1));
    if (percent < 100.0 && percent >= 99.95)
        return QCoreApplication::translate("Number", "over %1 %", "percent").arg(decimalText(99.9, 1));
    const bool nearAnEnd = (percent > 0.0 && percent < 0.95) || (percent > 99.0 && percent < 100.0);
    return withSign(decimalText(percent, nearAnEnd ? 1 : 0));
}

QString percentText(double percent)
{
    if (std::isnan(percent))
        return unknownText();
    return QCoreApplication::translate("Number", "%1 %", "percent")
        .arg(decimalText(percent, std::abs(percent) < 10.0 ? usefulDecimals(std::abs(percent)) : 1));
}

QString dateFormat()
{
    return QCoreApplication::translate("Date", "d MMM yyyy", "a date, as QDate's format: 21 Nov 2026");
}

QString dateText(QDate date)
{
    return date.isValid() ? readersLocale().toString(date, dateFormat()) : unknownText();
}

QString factorText(double factor)
{
    const double scale = factor >= 10.0 ? 1.0 : factor >= 1.0 ? 10.0 : 100.0;
    return numberText(std::isfinite(factor) ? std::round(factor * scale) / scale : factor);
}

QString timesText(double factor)
{
    return std::isnan(factor) ? unknownText()
                              : QCoreApplication::translate("Number", "%1 times").arg(factorText(factor));
}

QString pValueText(double p)
{
    if (std::isnan(p))
        return unknownText();
    if (p < 0.001)
        return QCoreApplication::translate("Number", "p < %1").arg(decimalText(0.001, 3));
    return QCoreApplication::translate("Number", "p = %1").arg(decimalText(p, p < 0.01 ? 4 : p < 0.1 ? 3 : 2));
}

QDate dateFromDays(double daysSinceEpoch)
{
    constexpr double latest = 1e8;
    if (!(std::abs(daysSinceEpoch) < latest))
        return {};
    return QDate::fromJulianDay(epochJulianDay + static_cast<qint64>(std::floor(daysSinceEpoch)));
}

double daysFromDate(QDate date)
{
    return date.isValid() ? static_cast<double>(date.toJulianDay() - epochJulianDay)
                          : std::numeric_limits<double>::quiet_NaN();
}

} // namespace touchstone
