#pragma once

#include <QByteArray>

namespace touchstone
{

// "2026-11-20T10:30:00.000" as "2026-11-20 10:30:00", and without a time that is midnight, as it is for whole days.
QByteArray dateTextFromIso(QByteArrayView iso);

// "PT10H30M00S" as "10:30:00"; what is none as it is.
QByteArray clockTextFromDuration(QByteArrayView duration);

// "#N/A", "#REF!", "Err:502": what spreadsheets show where a formula gives nothing.
bool isErrorText(QByteArrayView text);

// A whole number from 1 to the limit; 0: it is none.
qint64 countUpTo(QByteArrayView digits, qint64 limit);

} // namespace touchstone
