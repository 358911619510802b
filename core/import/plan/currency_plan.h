#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace touchstone
{

// One unit of `from` is worth `rate` units of `to`. Typed in by the analyst: the program knows no rate of its own.
struct CurrencyRate {
    QString from; // ISO 4217 codes
    QString to;
    double rate = 0.0;
    QDate date; // the day that the rate is of
    bool operator==(const CurrencyRate &) const = default;
};

// The one currency that amounts are told in, and what others are worth in it.
struct CurrencyPlan {
    QString reporting; // ISO 4217 code; empty: what most amounts are in
    std::vector<CurrencyRate> rates;

    // What one unit of a currency is worth in another; none without a rate for exactly these two.
    std::optional<double> rate(const QString &from, const QString &to) const;
    bool operator==(const CurrencyPlan &) const = default;
};

} // namespace touchstone
