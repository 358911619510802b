#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace touchstone
{

// A band such as "51-200", "10,001+", "<50" or "$1M-$10M": low <= x <= high, infinite where it is open. An end that
// does not belong to it (the 50 of "<50") is moved by the least amount that a double can be.
struct RangeText {
    double low = 0;
    double high = 0;
    bool single = false;   // a plain number, which is a band of its own
    bool repaired = false; // a spreadsheet had made a date of it: "10-Jan" was 1-10
    bool money = false;
    QString currency = {};
};

std::optional<RangeText> parseRange(QByteArrayView utf8, char decimal);

} // namespace touchstone
