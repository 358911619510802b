#include "core/import/values/date_text.h"

#include "core/import/values/number_text.h"

#include <QDate>
#include <QHash>
#include <QLocale>
#include <QStringList>

#include <array>
#include <vector>

namespace touchstone
{

namespace
{

constexpr qint64 epochDay = 2440588; // Julian day of 1970-01-01
constexpr double epochSerial = 25569;
constexpr qint64 secondsPerDay = 86400;
constexpr qsizetype longestDate = 48;

QHash<QString, int> readMonthNames()
{
    QHash<QString, int> months;
    for (const QLocale::Language language : {QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish,
                                             QLocale::Italian, QLocale::Portuguese, QLocale::Dutch}) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                QString name = locale.monthName(month, format).toLower();
                name.remove(u'.');
                if (!months.contains(name))
                    months.insert(name, month);
            }
        }
    }
    months.insert(QStringLiteral("sept"), 9);
    return months;
}

int monthNamed(const QString &word)
{
    static const QHash<QString, int> months = readMonthNames();
    return months.value(word);
}

// A word or a number of a date, and the sign that stands before it.
struct Token {
    QString text;
    int number = -1; // -1: a word
    char before = 0;
    qsizetype digits() const { return number < 0 ? 0 : text.size(); }
};

// Splits "Sep 12, 2026" into its words and numbers; nothing when there are other signs in it.
std::vector<Token> tokensOf(const QString &text)
{
    std::vector<Token> tokens;
    char before = 0;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        if (c.isLetterOrNumber()) {
            const bool digits = c >= u'0' && c <= u'9';
            qsizetype end = i;
            while (end < text.size() && (digits ? text[end] >= u'0' && text[end] <= u'9' : text[end].isLetter()))
                ++end;
            if (end == i || end - i > 12 || tokens.size() == 4)
                return {};
            const QString word = text.mid(i, end - i);
            tokens.push_back({word, digits ? (word.size() <= 8 ? word.toInt() : -1) : -1, before});
            before = 0;
            i = end;
        } else if (c == u'/' || c == u'-' || c == u'.' || c == u',' || c == u' ' || c == u'\'') {
            if (before == 0 || before == ' ' || (before == ',' && c == u' ') || (before == '.' && c == u' '))
                before = before == 0 || before == ' ' ? static_cast<char>(c.unicode()) : before;
            else if (c != u' ')
                return {};
            ++i;
        } else {
            return {};
        }
    }
    return tokens;
}

// Cuts "T14:30:00.000+0000", " 14:30", " 2:15 PM" off; everything with a colon must be such a time.
bool dropTime(QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0) {
        if (text.endsWith(u'z') && text.size() == 11)
            text.chop(1);
        return true;
    }
    qsizetype begin = colon;
    while (begin > 0 && text[begin - 1].isDigit() && colon - begin < 2)
        --begin;
    if (begin == colon || begin == 0)
        return false;
    static constexpr std::array signs = {u':', u'.', u',', u' ', u'+', u'-', u'z',
                                         u'a', u'p', u'm', u'u', u't', u'c', u'g'};
    for (const QChar c : QStringView(text).mid(begin))
        if (!c.isDigit() && std::find(signs.begin(), signs.end(), c) == signs.end())
            return false;
    const QChar joint = text[begin - 1];
    if (joint != u't' && joint != u' ' && joint != u',')
        return false;
    text.truncate(begin - 1);
    text = text.trimmed();
    if (text.endsWith(u','))
        text.chop(1);
    return true;
}

int fullYear(const Token &token)
{
    if (token.digits() == 4)
        return token.number;
    if (token.digits() == 2)
        return token.number + (token.number < 70 ? 2000 : 1900);
    return -1;
}

bool isYear(int year)
{
    return year >= 1800 && year <= 2200;
}

std::optional<DateText> fromNumbers(const std::vector<Token> &tokens)
{
    const auto &[a, b, c] = std::tie(tokens[0], tokens[1], tokens[2]);
    const char separator = b.before;
    if (separator != c.before || (separator != '/' && separator != '-' && separator != '.'))
        return std::nullopt;
    if (a.digits() == 4 && b.digits() <= 2 && c.digits() <= 2)
        return DateText{a.number, b.number, c.number, false, separator};
    if (a.digits() <= 2 && b.digits() <= 2 && (c.digits() == 4 || c.digits() == 2))
        return DateText{fullYear(c), a.number, b.number, true, separator};
    return std::nullopt;
}

// 15-Nov-26, Sep 12, 2026, 12 September 2026, 1st of… is not among them.
std::optional<DateText> withMonthName(const std::vector<Token> &tokens)
{
    const int month0 = tokens[0].number < 0 ? monthNamed(tokens[0].text) : 0;
    const int month1 = tokens[1].number < 0 ? monthNamed(tokens[1].text) : 0;
    if (month0 > 0 && tokens[1].digits() >= 1 && tokens[1].digits() <= 2 && tokens[2].number >= 0)
        return DateText{fullYear(tokens[2]), month0, tokens[1].number, false, ' '};
    if (month1 > 0 && tokens[0].digits() >= 1 && tokens[0].digits() <= 2 && tokens[2].number >= 0)
        return DateText{fullYear(tokens[2]), month1, tokens[0].number, false, ' '};
    if (month1 > 0 && tokens[0].digits() == 4 && tokens[2].digits() >= 1 && tokens[2].digits() <= 2)
        return DateText{tokens[0].number, month1, tokens[2].number, false, ' '};
    return std::nullopt;
}

// Jan 2025 and 2025-01.
std::optional<DateText> fromPeriod(const std::vector<Token> &tokens)
{
    const Token &a = tokens[0];
    const Token &b = tokens[1];
    if (a.number < 0 && b.digits() == 4 && monthNamed(a.text) > 0)
        return DateText{b.number, monthNamed(a.text), 1, false, ' '};
    if (a.digits() == 4 && b.digits() == 2 && b.before == '-')
        return DateText{a.number, b.number, 1, false, '-'};
    return std::nullopt;
}

std::optional<DateText> fromQuarter(const std::vector<Token> &tokens)
{
    const bool yearFirst = tokens[0].digits() == 4;
    const Token &letter = tokens[yearFirst ? 1 : 0];
    const Token &quarter = tokens[yearFirst ? 2 : 1];
    const Token &year = tokens[yearFirst ? 0 : 2];
    if (letter.text != u"q" || quarter.number < 1 || quarter.number > 4 || year.digits() != 4)
        return std::nullopt;
    return DateText{year.number, quarter.number * 3 - 2, 1, false, 'q'};
}

// FY26-Q3, Q3 FY2025, FY2025.
std::optional<DateText> fromFiscal(const std::vector<Token> &tokens)
{
    DateText date{-1, 1, 1};
    date.fiscal = true;
    for (std::size_t i = 0; i + 1 < tokens.size(); i += 2) {
        const QString &word = tokens[i].text;
        const Token &number = tokens[i + 1];
        if (tokens[i].number >= 0 || number.number < 0)
            return std::nullopt;
        if (word == u"fy" && date.year < 0)
            date.year = fullYear(number);
        else if (word == u"q" && number.digits() == 1 && number.number >= 1 && number.number <= 4)
            date.first = number.number * 3 - 2;
        else
            return std::nullopt;
    }
    return tokens.size() % 2 == 0 && date.year > 0 ? std::optional(date) : std::nullopt;
}

std::optional<DateText> fromTokens(const std::vector<Token> &tokens)
{
    if (tokens.size() == 2 || tokens.size() == 4)
        if (const auto fiscal = fromFiscal(tokens))
            return fiscal;
    if (tokens.size() == 2)
        return fromPeriod(tokens);
    if (tokens.size() != 3)
        return std::nullopt;
    if (const auto quarter = fromQuarter(tokens))
        return quarter;
    const bool numbers = tokens[0].number >= 0 && tokens[1].number >= 0 && tokens[2].number >= 0;
    return numbers ? fromNumbers(tokens) : withMonthName(tokens);
}

} // namespace

std::optional<DateText> scanDate(QByteArrayView utf8)
{
    if (utf8.size() < 6 || utf8.size() > longestDate)
        return std::nullopt;
    QString text = QString::fromUtf8(utf8).trimmed().toLower();
    if (!dropTime(text))
        return std::nullopt;
    std::optional<DateText> date = fromTokens(tokensOf(text));
    if (!date || !(isYear(date->year) || date->year == 9999))
        return std::nullopt;
    const int low = std::min(date->first, date->second);
    const int high = std::max(date->first, date->second);
    const bool possible = low >= 1 && low <= 12 && high <= 31 && (date->orderOpen || date->first <= 12);
    return possible ? date : std::nullopt;
}

std::optional<double> dateValue(const DateText &date, DateOrder order, int fiscalStart)
{
    if (date.fiscal) {
        const QDate begin(date.year - (fiscalStart > 1 ? 1 : 0), std::clamp(fiscalStart, 1, 12), 1);
        return static_cast<double>(begin.addMonths(date.first - 1).toJulianDay() - epochDay);
    }
    const bool dayFirst = date.orderOpen && order == DateOrder::DayMonthYear;
    int month = dayFirst ? date.second : date.first;
    int day = dayFirst ? date.first : date.second;
    if (date.orderOpen && order == DateOrder::Unknown && month > 12)
        std::swap(month, day);
    const QDate found(date.year, month, day);
    if (!found.isValid() || found == QDate(1900, 1, 1) || found.year() == 9999)
        return std::nullopt; // in many systems they stand for nothing
    return static_cast<double>(found.toJulianDay() - epochDay);
}

std::optional<double> dateFromSerial(QByteArrayView text)
{
    const std::optional<double> number = parseNumber(text, '.');
    if (!number || *number < 20000 || *number >= 80000)
        return std::nullopt;
    return std::floor(*number) - epochSerial;
}

std::optional<double> dateFromEpoch(QByteArrayView text)
{
    const QByteArrayView digits = text.trimmed();
    if ((digits.size() != 10 && digits.size() != 13) ||
        !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    const qint64 number = digits.toLongLong();
    const qint64 days = (digits.size() == 13 ? number / 1000 : number) / secondsPerDay; // the time of day is dropped
    return static_cast<double>(days);
}

bool meansNoDate(QByteArrayView text)
{
    // Only those with such a year can be meant, which most texts do not have.
    if (!text.contains("1900") && !text.contains("9999"))
        return false;
    const std::optional<DateText> date = scanDate(text);
    if (!date)
        return false;
    const bool first = date->year == 1900 && date->first == 1 && date->second == 1;
    const bool last = date->year == 9999 && date->first + date->second == 12 + 31;
    return first || last;
}

std::optional<double> parseDate(QByteArrayView text, DateOrder order, int fiscalStart)
{
    if (const std::optional<DateText> date = scanDate(text))
        return dateValue(*date, order, fiscalStart);
    if (const std::optional<double> epoch = dateFromEpoch(text))
        return epoch;
    if (const std::optional<double> serial = dateFromSerial(text))
        return serial;
    const QByteArrayView digits = text.trimmed();
    if (!std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    if (digits.size() == 4 && isYear(digits.toInt()))
        return dateValue({digits.toInt(), 1, 1}, order);
    if (digits.size() == 8)
        return dateValue({digits.first(4).toInt(), digits.sliced(4, 2).toInt(), digits.sliced(6).toInt()}, order);
    return std::nullopt;
}

} // namespace touchstone
