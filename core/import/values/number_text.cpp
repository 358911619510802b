#include "core/import/values/number_text.h"

#include "core/import/tables/header_text.h"

#include <QVarLengthArray>

#include <fast_float/fast_float.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <utility>

namespace touchstone
{

namespace
{

struct Multiplier {
    const char *word;
    double scale;
};

constexpr std::array multipliers = {
    Multiplier{"k", 1e3},     Multiplier{"tsd", 1e3},     Multiplier{"thousand", 1e3}, Multiplier{"m", 1e6},
    Multiplier{"mm", 1e6},    Multiplier{"mn", 1e6},      Multiplier{"mil", 1e6},      Multiplier{"mill", 1e6},
    Multiplier{"mio", 1e6},   Multiplier{"million", 1e6}, Multiplier{"millions", 1e6}, Multiplier{"b", 1e9},
    Multiplier{"bn", 1e9},    Multiplier{"mrd", 1e9},     Multiplier{"billion", 1e9},  Multiplier{"billions", 1e9},
    Multiplier{"tn", 1e12},   Multiplier{"lakh", 1e5},    Multiplier{"lakhs", 1e5},    Multiplier{"cr", 1e7},
    Multiplier{"crore", 1e7}, Multiplier{"crores", 1e7},
};

constexpr std::array countedThings = {"employees", "employee", "people",      "persons", "staff",  "fte",  "ftes",
                                      "users",     "seats",    "mitarbeiter", "days",    "months", "years"};

constexpr qsizetype longestNumber = 48;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The text as ASCII where that is possible: exotic blanks, minus signs and apostrophes as their plain twins, the rest
// in lower case. Currency signs stay as they are.
QString plainText(QByteArrayView text)
{
    QString plain = QString::fromUtf8(text).trimmed().toLower();
    for (QChar &c : plain) {
        if (c.isSpace())
            c = u' ';
        else if (c == u'−' || c == u'–' || c == u'‒' || c == u'﹣')
            c = u'-';
        else if (c == u'’' || c == u'ʼ' || c == u'`' || c == u'´')
            c = u'\'';
    }
    return plain;
}

bool isPartOfDigits(QChar c)
{
    return (c >= u'0' && c <= u'9') || c == u'.' || c == u',' || c == u' ' || c == u'\'';
}

// Where the digits begin and end: one run of digits and separators, perhaps with an exponent.
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;
};

std::optional<Span> digitSpan(const QString &text)
{
    const auto isPlainDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto first = std::find_if(text.begin(), text.end(), isPlainDigit);
    if (first == text.end())
        return std::nullopt;
    Span span{first - text.begin(), first - text.begin()};
    if (span.begin > 0 && (text[span.begin - 1] == u'.' || text[span.begin - 1] == u','))
        --span.begin; // .5
    span.end = span.begin;
    while (span.end < text.size() && isPartOfDigits(text[span.end]))
        ++span.end;
    while (text[span.end - 1] == u' ')
        --span.end;
    const QStringView rest = QStringView(text).mid(span.end);
    if (rest.size() >= 2 && rest[0] == u'e' && (isPlainDigit(rest[1]) || (rest.size() >= 3 && isPlainDigit(rest[2])))) {
        span.end += rest[1].isDigit() ? 1 : 2;
        while (span.end < text.size() && isPlainDigit(text[span.end]))
            ++span.end;
    }
    return span;
}

// Reads one word beside the digits: a currency, a multiplier, a percent sign, a minus, or a thing that is counted.
bool takeWord(QStringView word, bool before, NumberText &number)
{
    if (word.isEmpty())
        return true;
    if (word == u"-" && !number.negative) {
        number.negative = true;
        return true;
    }
    if (before && (word == u"+" || word == u"~" || word == u"ca" || word == u"ca." || word == u"approx."))
        return true;
    if (!before && word == u"%" && !number.percent) {
        number.percent = true;
        return true;
    }
    if (const QString code = currencyCode(word); !code.isEmpty() && !number.money) {
        number.money = true;
        number.currency = code;
        return true;
    }
    if (word == u"kr" || word == u"kr." || word == u"fr." || word == u"sfr.")
        return !std::exchange(number.money, true);
    if (before)
        return false;
    const QStringView bare = word.endsWith(u'.') ? word.chopped(1) : word;
    for (const Multiplier &multiplier : multipliers) {
        if (bare == QLatin1String(multiplier.word) && number.scale == 1.0) {
            number.scale = multiplier.scale;
            return true;
        }
    }
    return std::any_of(countedThings.begin(), countedThings.end(),
                       [word](const char *thing) { return word == QLatin1String(thing); });
}

// Words are split at blanks and, as in "-$5" and "5m€", where letters meet signs.
bool takeWords(QStringView text, bool before, NumberText &number)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool blank = i < text.size() && text[i] == u' ';
        const bool sign = i < text.size() && (text[i] == u'-' || text[i] == u'+' || text[i] == u'%' || text[i] == u'€');
        if (i == text.size() || blank || sign) {
            if (!takeWord(text.mid(begin, i - begin), before, number))
                return false;
            if (sign && !takeWord(text.mid(i, 1), before, number))
                return false;
            begin = i + 1;
        }
    }
    return true;
}

// "(1,234)" and "$(1,234)" are negative.
bool takeParentheses(QString &text)
{
    const qsizetype open = text.indexOf(u'(');
    const auto isPlainDigit = [](QChar c) { return c.isDigit(); };
    if (open < 0 || !text.endsWith(u')') || std::any_of(text.begin(), text.begin() + open, isPlainDigit))
        return false;
    text.chop(1);
    text.remove(open, 1);
    return true;
}

// "1.200,-" and "1'200.-" are whole amounts, not negative ones.
void dropEmptyDecimals(QString &text)
{
    for (const auto ending : {QLatin1String(",--"), QLatin1String(",-"), QLatin1String(".--"), QLatin1String(".-")}) {
        const qsizetype at = text.indexOf(ending);
        if (at > 0 && text[at - 1].isDigit()) {
            text.remove(at, ending.size());
            return;
        }
    }
}

// The usual case, without a detour by Unicode: -1,234.50, or that with a dollar sign before it.
std::optional<NumberText> scanPlainNumber(QByteArrayView text)
{
    NumberText number;
    if (!text.isEmpty() && text.front() == '-') {
        number.negative = true;
        text = text.sliced(1);
    }
    if (!text.isEmpty() && text.front() == '$') {
        number.money = true;
        number.currency = QStringLiteral("USD");
        text = text.sliced(1);
    }
    if (text.isEmpty() || text.size() > longestNumber || !isDigit(text.front()) ||
        !std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || c == '.' || c == ','; }))
        return std::nullopt;
    number.digits = text.toByteArray();
    return number;
}

// Most numbers are up to 15 digits with a sign and decimals: those are exact as integers, and so is the power of ten,
// so that dividing the one by the other rounds once, as it should.
std::optional<double> plainValue(QByteArrayView text, char decimal)
{
    constexpr int mostDigits = 15;
    constexpr std::array tens = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    const bool isNegative = text.startsWith('-');
    if (isNegative)
        text = text.sliced(1);
    if (text.isEmpty() || text.size() > mostDigits + 1 || !isDigit(text.front()))
        return std::nullopt;
    std::uint64_t digits = 0;
    std::size_t decimals = 0;
    bool isBehindSign = false;
    for (const char c : text) {
        if (isDigit(c)) {
            digits = digits * 10 + static_cast<std::uint64_t>(c - '0');
            decimals += isBehindSign ? 1 : 0;
        } else if (c == decimal && !isBehindSign) {
            isBehindSign = true;
        } else {
            return std::nullopt;
        }
    }
    if (text.size() > mostDigits && !isBehindSign)
        return std::nullopt;
    const double value = static_cast<double>(digits) / tens[decimals];
    return isNegative ? -value : value;
}

// Whether digits before the decimals are grouped as 1,234,567 or, in India, 12,34,567; or not grouped at all.
bool groupsAgree(QByteArrayView whole)
{
    qsizetype run = 0;
    bool last = true;
    for (qsizetype i = whole.size() - 1; i >= 0; --i) {
        if (isDigit(whole[i])) {
            ++run;
            continue;
        }
        const bool fits = last ? run == 3 : (run == 3 || run == 2);
        if (!fits || i == 0)
            return false;
        last = false;
        run = 0;
    }
    return last || (run >= 1 && run <= 3);
}

} // namespace

std::optional<NumberText> scanNumber(QByteArrayView text)
{
    if (const std::optional<NumberText> plain = scanPlainNumber(text))
        return plain;
    if (text.isEmpty() || text.size() > longestNumber || std::none_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    QString plain = plainText(text);
    NumberText number;
    number.negative = takeParentheses(plain);
    dropEmptyDecimals(plain);
    const std::optional<Span> span = digitSpan(plain);
    if (!span)
        return std::nullopt;
    const QStringView whole(plain);
    const QStringView digits = whole.mid(span->begin, span->end - span->begin);
    if (!takeWords(whole.left(span->begin), true, number) || !takeWords(whole.mid(span->end), false, number))
        return std::nullopt;
    number.digits = digits.toLatin1();
    return number;
}

DecimalSign decimalSign(const NumberText &number)
{
    const QByteArray &digits = number.digits;
    const qsizetype points = digits.count('.');
    const qsizetype commas = digits.count(',');
    if (points > 0 && commas > 0)
        return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? DecimalSign::Point : DecimalSign::Comma;
    if (points == 0 && commas == 0)
        return DecimalSign::None;
    const char sign = points > 0 ? '.' : ',';
    if (points + commas > 1)
        return points > 0 ? DecimalSign::Comma : DecimalSign::Point; // groups, so the other one is for decimals
    const qsizetype at = digits.indexOf(sign);
    const qsizetype after = digits.size() - at - 1;
    const bool groups = after == 3 && at >= 1 && at <= 3 && digits[0] != '0' && isDigit(digits[at - 1]);
    if (points > 0)
        return groups ? DecimalSign::PointOrGroups : DecimalSign::Point;
    return groups ? DecimalSign::CommaOrGroups : DecimalSign::Comma;
}

std::optional<double> numberValue(const NumberText &number, char decimal)
{
    const qsizetype exponent = number.digits.indexOf('e');
    const QByteArrayView mantissa = QByteArrayView(number.digits).first(exponent < 0 ? number.digits.size() : exponent);
    const qsizetype at = mantissa.lastIndexOf(decimal);
    const QByteArrayView whole = at < 0 ? mantissa : mantissa.first(at);
    const QByteArrayView decimals = at < 0 ? QByteArrayView() : mantissa.sliced(at + 1);
    if (whole.contains(decimal) || !groupsAgree(whole) || !std::all_of(decimals.begin(), decimals.end(), isDigit))
        return std::nullopt;

    QVarLengthArray<char, 64> plain;
    std::copy_if(whole.begin(), whole.end(), std::back_inserter(plain), isDigit);
    if (plain.isEmpty())
        plain.append('0');
    if (!decimals.isEmpty()) {
        plain.append('.');
        plain.append(decimals.data(), decimals.size());
    }
    if (exponent >= 0)
        plain.append(number.digits.constData() + exponent, number.digits.size() - exponent);
    double value = 0;
    const auto result = fast_float::from_chars(plain.constData(), plain.constData() + plain.size(), value);
    if (result.ec != std::errc() || result.ptr != plain.constData() + plain.size() || !std::isfinite(value))
        return std::nullopt;
    value *= number.scale;
    return std::isfinite(value) ? std::optional(number.negative ? -value : value) : std::nullopt;
}

std::optional<double> parseNumber(QByteArrayView text, char decimal)
{
    if (const std::optional<double> value = plainValue(text, decimal))
        return value;
    const std::optional<NumberText> number = scanNumber(text);
    return number ? numberValue(*number, decimal) : std::nullopt;
}

} // namespace touchstone
