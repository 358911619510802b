#pragma once

#include <QDate>
#include <QString>

namespace touchstone
{

// Numbers, money, shares and dates as people say them, in the user's language and number format. A real minus sign;
// an em dash for unknown.
QString numberText(double value);                         // 1,234 or 0.37
QString countText(qint64 value);                          // 12,345
QString moneyText(double value, const QString &currency); // $4.2M, € 84,000; without a currency a plain number
QString exactMoneyText(double value, const QString &currency);
QString shareText(double fraction);  // 38 %
QString percentText(double percent); // 38 %
QString dateText(QDate date);        // 21 Nov 2026
QString dateFormat();                // d MMM yyyy, as QDate's format
QString factorText(double factor);   // 12, 3.4 or 0.25
QString timesText(double factor);    // 3.4 times
QString pValueText(double p);        // "p = 0.03", "p < 0.001"
inline constexpr qint64 epochJulianDay = 2440588;
QDate dateFromDays(double daysSinceEpoch);
double daysFromDate(QDate date);

} // namespace touchstone
