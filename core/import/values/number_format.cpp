#include "core/import/values/number_format.h"

#include <QDate>

#include <fast_float/fast_float.h>

#include <array>
#include <charconv>
#include <cmath>

namespace touchstone
{

namespace
{

using Kind = NumberFormat::Kind;

constexpr double secondsPerDay = 86400;
constexpr double lastSerial = 2958466; // the day behind 9999-12-31

// What the letters of a format code stand for, without what is quoted, escaped or in brackets.
struct FormatParts {
    QByteArray letters; // in lower case
    QByteArray currency;
    bool isElapsed = false; // [h], [mm], [ss]
};

bool isElapsed(const QByteArray &bracket)
{
    const QByteArray lower = bracket.toLower();
    return !lower.isEmpty() &&
           (lower.count('h') == lower.size() || lower.count('m') == lower.size() || lower.count('s') == lower.size());
}

// "[$€-407]" and "[$USD]" name a currency, "[$-409]" only a language.
QByteArray currencyOfBracket(const QByteArray &bracket)
{
    if (!bracket.startsWith('$'))
        return {};
    const QByteArray symbol = bracket.mid(1, bracket.indexOf('-') < 0 ? -1 : bracket.indexOf('-') - 1).trimmed();
    const bool isCode = symbol.size() == 3 && static_cast<unsigned char>(symbol[0]) < 0x80;
    return isCode ? symbol + ' ' : symbol;
}

bool isCurrencySymbol(const QByteArray &text)
{
    constexpr std::array<const char *, 12> symbols = {"$",   "€",  "£",  "¥",  "₹",  "US$",
                                                      "CA$", "A$", "R$", "kr", "zł", "CHF"};
    const QByteArray trimmed = text.trimmed();
    return std::any_of(symbols.begin(), symbols.end(), [&](const char *symbol) { return trimmed == symbol; });
}

QByteArray spelled(const QByteArray &currency)
{
    const QByteArray trimmed = currency.trimmed();
    const char last = trimmed.isEmpty() ? ' ' : trimmed.back();
    return (last >= 'a' && last <= 'z') || (last >= 'A' && last <= 'Z') ? trimmed + ' ' : trimmed;
}

// The text up to a closing character; moves behind that.
QByteArray textUntil(QByteArrayView code, qsizetype &at, char close)
{
    const qsizetype begin = at;
    while (at < code.size() && code[at] != close)
        ++at;
    const QByteArray text = code.sliced(begin, at - begin).toByteArray();
    ++at;
    return text;
}

// Symbols such as € stand in a code as they are; they are several bytes long.
QByteArray plainSymbol(QByteArrayView code, qsizetype at)
{
    for (const char *symbol : {"$", "€", "£", "¥", "₹"})
        if (code.sliced(at).startsWith(symbol))
            return symbol;
    return {};
}

FormatParts partsOf(QByteArrayView code)
{
    FormatParts parts;
    qsizetype at = 0;
    while (at < code.size() && code[at] != ';') { // the first section is the one for positive numbers
        const char c = code[at];
        QByteArray currency = plainSymbol(code, at++);
        if (c == '"') {
            const QByteArray text = textUntil(code, at, '"');
            currency = isCurrencySymbol(text) ? spelled(text) : QByteArray();
        } else if (c == '[') {
            const QByteArray bracket = textUntil(code, at, ']');
            parts.isElapsed = parts.isElapsed || isElapsed(bracket);
            currency = currencyOfBracket(bracket);
        } else if (c == '\\' || c == '_' || c == '*') {
            currency = at < code.size() ? plainSymbol(code, at) : QByteArray();
            ++at;
        } else {
            parts.letters += static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
        }
        if (parts.currency.isEmpty())
            parts.currency = currency;
    }
    return parts;
}

// Civil days of a serial number. In the 1900 system 1900-02-29 existed, so that days before it are one less.
QDate dateOfSerial(double days, bool is1904)
{
    if (is1904)
        return QDate(1904, 1, 1).addDays(static_cast<qint64>(days));
    return QDate(1899, 12, days < 60 ? 31 : 30).addDays(static_cast<qint64>(days));
}

QByteArray clockText(qint64 seconds)
{
    const auto two = [](qint64 value) { return QByteArray::number(value).rightJustified(2, '0'); };
    return two(seconds / 3600) + ':' + two(seconds / 60 % 60) + ':' + two(seconds % 60);
}

bool appendDateText(double serial, Kind kind, bool is1904, QByteArray &text)
{
    if (!(serial >= 0) || serial >= lastSerial)
        return false;
    const auto seconds = static_cast<qint64>(std::llround(serial * secondsPerDay));
    const double days = std::floor(static_cast<double>(seconds) / secondsPerDay);
    const qint64 clock = seconds % static_cast<qint64>(secondsPerDay);
    if (kind == Kind::Duration || kind == Kind::Time || (days < 1 && !is1904)) {
        if (kind == Kind::Date)
            return false; // an empty cell that a formula made a nought
        text += clockText(kind == Kind::Duration ? seconds : clock);
        return true;
    }
    text += dateOfSerial(days, is1904).toString(Qt::ISODate).toLatin1();
    if (kind == Kind::DateAndTime && clock != 0)
        text += ' ' + clockText(clock);
    return true;
}

void appendShortest(double value, QByteArray &text)
{
    std::array<char, 400> digits;
    const double size = std::fabs(value);
    const bool isPlain = size == 0 || (size >= 1e-9 && size < 1e21);
    const auto end = isPlain
                         ? std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed)
                         : std::to_chars(digits.data(), digits.data() + digits.size(), value);
    text.append(digits.data(), end.ptr - digits.data());
}

// 0.07 times 100 is 7.000000000000001: fifteen digits are what a sheet keeps.
double inPercent(double fraction)
{
    std::array<char, 40> digits;
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), fraction * 100, std::chars_format::scientific, 14);
    double percent = 0;
    fast_float::from_chars(digits.data(), end.ptr, percent);
    return percent;
}

// Most cells hold a short integer, whose text is right as it is.
bool isShortInteger(QByteArrayView number)
{
    return !number.isEmpty() && number.size() <= 15 && (number.size() == 1 || number[0] != '0') &&
           std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

NumberFormat numberFormatFromCode(QByteArrayView code)
{
    const FormatParts parts = partsOf(code);
    if (parts.isElapsed)
        return {Kind::Duration};
    if (parts.letters.contains("general"))
        return {};
    const bool hasTime = parts.letters.contains('h') || parts.letters.contains('s');
    const bool hasDate =
        parts.letters.contains('y') || parts.letters.contains('d') || (parts.letters.contains('m') && !hasTime);
    if (hasDate || hasTime)
        return {hasDate && hasTime ? Kind::DateAndTime : hasDate ? Kind::Date : Kind::Time};
    if (parts.letters.contains('%'))
        return {Kind::Percent};
    if (!parts.currency.isEmpty())
        return {Kind::Currency, parts.currency};
    return {};
}

NumberFormat numberFormatFromId(int id)
{
    if (id == 9 || id == 10)
        return {Kind::Percent};
    if (id == 22)
        return {Kind::DateAndTime};
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return {Kind::Date};
    if ((id >= 18 && id <= 21) || id == 45 || id == 47)
        return {Kind::Time};
    return {id == 46 ? Kind::Duration : Kind::Plain};
}

bool appendNumberText(QByteArrayView number, const NumberFormat &format, bool is1904, QByteArray &text)
{
    if (format.kind == Kind::Plain && isShortInteger(number)) {
        text.append(number);
        return true;
    }
    double value = 0;
    const auto parsed = fast_float::from_chars(number.begin(), number.end(), value);
    if (parsed.ec != std::errc() || parsed.ptr != number.end() || !std::isfinite(value))
        return false;
    const bool isTimed = format.kind != Kind::Plain && format.kind != Kind::Percent && format.kind != Kind::Currency;
    if (isTimed && appendDateText(value, format.kind, is1904, text))
        return true;
    if (format.kind == Kind::Currency) {
        text.append(value < 0 ? "-" : "").append(format.currency);
        value = std::fabs(value);
    }
    appendShortest(format.kind == Kind::Percent ? inPercent(value) : value, text);
    if (format.kind == Kind::Percent)
        text.append('%');
    return true;
}

} // namespace touchstone
