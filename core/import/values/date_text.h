#pragma once

#include "core/import/plan/import_plan.h"

#include <QByteArrayView>

#include <optional>

namespace touchstone
{

// A text that is a date, read as far as it can be without knowing the order of its column.
struct DateText {
    int year = 0;
    int first = 0;          // the month, or in 10/01/2026 whatever stands first
    int second = 0;         // the day, or whatever stands second
    bool orderOpen = false; // which of the two is the month depends on the order of the column
    char separator = 0;
    bool fiscal = false; // FY26-Q3: `first` is a month counted from the beginning of the fiscal year
};

// ISO dates and times, 10/01/2026, 15.11.2026, 15-Nov-26, Sep 12, 2026, Jan 2025, 2025-Q3, FY26-Q3 (their first days).
// A time of day and a time zone are left aside. Spreadsheet serial numbers are no such texts: see dateFromSerial.
std::optional<DateText> scanDate(QByteArrayView utf8);

// Days since 1970-01-01; nothing when there is no such day. An order that is not known is taken for month before day.
// A fiscal year has the number of the calendar year in which it ends, as it is usual.
std::optional<double> dateValue(const DateText &date, DateOrder order, int fiscalStart = 1);

// 1900-01-01 and 9999-12-31, in whatever form: what systems write where there is no date.
bool meansNoDate(QByteArrayView text);

// Days since 1970-01-01 of a spreadsheet's day number (day 25569), where that lies between 1954 and 2119.
std::optional<double> dateFromSerial(QByteArrayView text);

// Days since 1970-01-01 of the seconds (ten digits) or milliseconds (thirteen) since then.
std::optional<double> dateFromEpoch(QByteArrayView text);

// Under a reading as dates everything that may be meant: the above, a serial number, 20260115 and a bare year.
std::optional<double> parseDate(QByteArrayView text, DateOrder order, int fiscalStart = 1);

} // namespace touchstone
