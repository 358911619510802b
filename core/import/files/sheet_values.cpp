#include "core/import/files/sheet_values.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace touchstone
{

QByteArray dateTextFromIso(QByteArrayView iso)
{
    const qsizetype split = iso.indexOf('T');
    if (split != 10)
        return iso.toByteArray();
    QByteArrayView time = iso.sliced(split + 1);
    time = time.first(std::min<qsizetype>(time.size(), 8));
    const bool isMidnight = time.isEmpty() || time == "00:00:00" || time == "00:00";
    return iso.first(split).toByteArray() + (isMidnight ? QByteArray() : ' ' + time.toByteArray());
}

QByteArray clockTextFromDuration(QByteArrayView duration)
{
    QByteArray clock;
    if (!duration.startsWith("PT"))
        return duration.toByteArray();
    const char *at = duration.begin() + 2;
    for (const char unit : {'H', 'M', 'S'}) {
        const char *digitsEnd = std::find_if_not(at, duration.end(), [](char c) { return c >= '0' && c <= '9'; });
        const char *unitAt = std::find(digitsEnd, duration.end(), unit); // seconds may have a fraction
        if (digitsEnd == at || unitAt == duration.end())
            return duration.toByteArray();
        clock += (clock.isEmpty() ? "" : ":") + QByteArray(at, digitsEnd - at).rightJustified(2, '0');
        at = unitAt + 1;
    }
    return at == duration.end() ? clock : duration.toByteArray();
}

bool isErrorText(QByteArrayView text)
{
    constexpr std::array<QByteArrayView, 7> errors = {"#N/A",   "#REF!", "#DIV/0!", "#VALUE!",
                                                      "#NAME?", "#NUM!", "#NULL!"};
    return text.startsWith("Err:") || std::find(errors.begin(), errors.end(), text) != errors.end();
}

qint64 countUpTo(QByteArrayView digits, qint64 limit)
{
    qint64 number = 0;
    const auto parsed = std::from_chars(digits.begin(), digits.end(), number);
    return parsed.ec == std::errc() && parsed.ptr == digits.end() && number >= 1 && number <= limit ? number : 0;
}

} // namespace touchstone
