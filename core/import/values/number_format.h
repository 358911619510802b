#pragma once

#include <QByteArray>

namespace touchstone
{

// What a number in a worksheet means by the format of its cell.
struct NumberFormat {
    enum class Kind { Plain, Date, Time, DateAndTime, Duration, Percent, Currency };

    Kind kind = Kind::Plain;
    QByteArray currency = {}; // as it stands before the amount: "$", "€", "CHF "
    bool operator==(const NumberFormat &) const = default;
};

// ECMA-376 part 1, 18.8.30 and 18.8.31: the format code of a cell, and the codes that files may leave out.
NumberFormat numberFormatFromCode(QByteArrayView code);
NumberFormat numberFormatFromId(int id);

// Appends the number as text: 2026-11-15 or 2026-11-15 14:30:00, 12.5%, $1234.5; else the shortest digits that give the
// same number, without an exponent where that is sane. False when it is no number.
bool appendNumberText(QByteArrayView number, const NumberFormat &format, bool is1904, QByteArray &text);

} // namespace touchstone
