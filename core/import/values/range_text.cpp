#include "core/import/values/range_text.h"

#include "core/import/values/number_text.h"

#include <QDate>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace touchstone
{

namespace
{

constexpr double infinity = std::numeric_limits<double>::infinity();

struct OpenWord {
    const char *word;
    bool below; // the number is the upper end
    bool included;
};

constexpr std::array openWords = {
    OpenWord{"<=", true, true},          OpenWord{"≤", true, true},       OpenWord{"<", true, false},
    OpenWord{">=", false, true},         OpenWord{"≥", false, true},      OpenWord{">", false, false},
    OpenWord{"under", true, false},      OpenWord{"below", true, false},  OpenWord{"less than", true, false},
    OpenWord{"fewer than", true, false}, OpenWord{"up to", true, true},   OpenWord{"at most", true, true},
    OpenWord{"over", false, false},      OpenWord{"above", false, false}, OpenWord{"more than", false, false},
    OpenWord{"at least", false, true},   OpenWord{"unter", true, false},  OpenWord{"bis", true, true},
    OpenWord{"über", false, false},      OpenWord{"ab", false, true},     OpenWord{"mehr als", false, false},
};

constexpr std::array openEndings = {"+", " and more", " or more", " and above", " and over", " plus", " und mehr"};
constexpr std::array bareUnits = {" employees", " employee", " people", " staff", " mitarbeiter",
                                  " ftes",      " fte",      " users",  " seats"};
constexpr std::array joints = {" to ", " bis ", "..", "-"};
constexpr std::array monthNames = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};

std::optional<NumberText> scan(QStringView text)
{
    return scanNumber(text.toUtf8());
}

RangeText withUnits(double low, double high, const NumberText &number)
{
    RangeText range;
    range.low = low;
    range.high = high;
    range.money = number.money;
    range.currency = number.currency;
    return range;
}

std::optional<RangeText> openRange(QStringView text, bool below, bool included, char decimal)
{
    const std::optional<NumberText> number = scan(text);
    const std::optional<double> value = number ? numberValue(*number, decimal) : std::nullopt;
    if (!value || number->negative)
        return std::nullopt;
    if (below)
        return withUnits(-infinity, included ? *value : std::nextafter(*value, -infinity), *number);
    return withUnits(included ? *value : std::nextafter(*value, infinity), infinity, *number);
}

// "10-50M": a unit that stands once is for both ends.
std::optional<RangeText> closedRange(QStringView lower, QStringView upper, char decimal)
{
    std::optional<NumberText> low = scan(lower);
    const std::optional<NumberText> high = scan(upper);
    if (!low || !high || low->negative || high->negative)
        return std::nullopt;
    std::optional<double> highValue = numberValue(*high, decimal);
    std::optional<double> lowValue = numberValue(*low, decimal);
    if (lowValue && highValue && low->scale == 1.0 && high->scale != 1.0 && *lowValue != 0 &&
        *lowValue * high->scale <= *highValue)
        *lowValue *= high->scale;
    if (!lowValue || !highValue || *lowValue >= *highValue)
        return std::nullopt;
    return withUnits(*lowValue, *highValue, high->money ? *high : *low);
}

int monthOf(QStringView word)
{
    static constexpr std::array german = {"jan", "feb", "mrz", "apr", "mai", "jun",
                                          "jul", "aug", "sep", "okt", "nov", "dez"};
    const QStringView bare = word.endsWith(u'.') ? word.chopped(1) : word;
    for (std::size_t i = 0; i < monthNames.size(); ++i)
        if (bare == QLatin1String(monthNames[i]) || bare == QLatin1String(german[i]))
            return static_cast<int>(i) + 1;
    return bare == u"mär" ? 3 : 0;
}

// The two numbers that a spreadsheet made a date of: 10-Jan, 01. Okt, Nov-50, Nov 50.
std::optional<std::pair<int, int>> fromNamedMonth(QStringView text)
{
    qsizetype at = text.indexOf(u'-');
    at = at < 0 ? text.indexOf(u' ') : at;
    if (at < 0)
        return std::nullopt;
    const QStringView left = text.left(at).trimmed();
    const QStringView right = text.mid(at + 1).trimmed();
    const int month = std::max(monthOf(left), monthOf(right));
    const QStringView number = monthOf(left) > 0 ? right : left;
    const QStringView digits = number.endsWith(u'.') ? number.chopped(1) : number;
    const int other = digits.size() <= 2 ? digits.toInt() : 0;
    return month > 0 && other > 0 ? std::optional(std::pair(month, other)) : std::nullopt;
}

// The same as a date cell of a workbook: 2026-01-10 was 1-10, 1950-11-01 was 11-50.
std::optional<std::pair<int, int>> fromIsoDate(QStringView text)
{
    const QDate date = QDate::fromString(text.left(10).toString(), Qt::ISODate);
    const bool midnight = text.size() == 10 || text.mid(10) == u" 00:00:00" || text.mid(10) == u"t00:00:00";
    if (!date.isValid() || !midnight)
        return std::nullopt;
    const bool monthAndYear = date.day() == 1 && date.year() % 100 > 31;
    return std::pair(date.month(), monthAndYear ? date.year() % 100 : date.day());
}

// A spreadsheet takes 1-10 for the tenth of January (or, in Germany, the first of October) and 11-50 for November 1950.
std::optional<RangeText> fromSpreadsheetDate(QStringView text)
{
    std::optional<std::pair<int, int>> numbers = fromNamedMonth(text);
    if (!numbers)
        numbers = fromIsoDate(text);
    if (!numbers || numbers->first == numbers->second)
        return std::nullopt;
    RangeText range;
    range.low = std::min(numbers->first, numbers->second);
    range.high = std::max(numbers->first, numbers->second);
    range.repaired = true;
    return range;
}

// 2016-2017 is a season and 2024-05 a month, not a band.
bool areYears(const RangeText &range)
{
    const auto isYear = [](double x) { return x >= 1900 && x <= 2100; };
    return isYear(range.low) && isYear(range.high) && range.high - range.low <= 2;
}

std::optional<RangeText> fromJoints(QStringView text, char decimal)
{
    for (const char *joint : joints) {
        const QLatin1String sign(joint);
        for (qsizetype at = text.indexOf(sign, 1); at > 0 && at < text.size() - 1; at = text.indexOf(sign, at + 1)) {
            const auto range = closedRange(text.left(at), text.mid(at + sign.size()), decimal);
            if (range && !areYears(*range))
                return range;
        }
    }
    return std::nullopt;
}

QString plainText(QByteArrayView utf8)
{
    QString text = QString::fromUtf8(utf8).toLower();
    for (QChar &c : text)
        if (c == u'–' || c == u'—' || c == u'‑' || c == u'−')
            c = u'-';
    text = text.simplified();
    for (const char *unit : bareUnits)
        if (text.endsWith(QLatin1String(unit)))
            text.chop(static_cast<qsizetype>(qstrlen(unit)));
    text.replace(QLatin1String("mil."), QLatin1String("mil"));
    return text;
}

} // namespace

std::optional<RangeText> parseRange(QByteArrayView utf8, char decimal)
{
    if (utf8.size() > 64)
        return std::nullopt;
    const QString text = plainText(utf8);
    if (text == u"self-employed" || text == u"myself only") {
        RangeText range;
        range.low = range.high = 1;
        return range;
    }
    const std::optional<NumberText> number = scan(text);
    if (const std::optional<double> value = number ? numberValue(*number, decimal) : std::nullopt) {
        RangeText range = withUnits(*value, *value, *number);
        range.single = true;
        return range;
    }
    for (const OpenWord &open : openWords)
        if (const QString word = QString::fromUtf8(open.word); text.startsWith(word))
            return openRange(QStringView(text).mid(word.size()), open.below, open.included, decimal);
    for (const char *ending : openEndings)
        if (text.endsWith(QLatin1String(ending)))
            return openRange(QStringView(text).chopped(static_cast<qsizetype>(qstrlen(ending))), false, true, decimal);
    if (const auto range = fromJoints(text, decimal))
        return range;
    return fromSpreadsheetDate(text);
}

} // namespace touchstone
