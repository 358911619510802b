#include "core/data/condition_values.h"

#include "core/base/locale_text.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace touchstone
{

namespace
{

constexpr std::array yesWords = {"true", "yes", "1", "y"};
constexpr std::array noWords = {"false", "no", "0", "n"};

bool isOneOf(const QString &text, const std::array<const char *, 4> &words)
{
    return std::ranges::any_of(
        words, [&](const char *word) { return text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0; });
}

std::optional<double> dateOfValue(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional(daysFromDate(date)) : std::nullopt;
}

// Whether every comma has three digits behind it: "1,200" is a number, "1,5" is one only where the comma is decimal.
bool hasCommasOnlyAtThousands(const QString &text)
{
    const QStringList groups = text.section(QLatin1Char('.'), 0, 0).split(QLatin1Char(','));
    return std::all_of(groups.begin() + 1, groups.end(), [](const QString &group) {
        const auto digits = std::find_if_not(group.begin(), group.end(), [](QChar c) { return c.isDigit(); });
        return digits - group.begin() == 3;
    });
}

// "$1,200", "1.5M", "20 %": what people type after an operator. Always with a decimal point.
std::optional<double> plainNumber(QString text)
{
    if (!hasCommasOnlyAtThousands(text))
        return std::nullopt;
    text.remove(QLatin1Char(',')).remove(QLatin1Char(' ')).remove(QLatin1Char('_'));
    text.replace(QChar(0x2212), QLatin1Char('-'));
    while (!text.isEmpty() && (text.front().category() == QChar::Symbol_Currency))
        text.remove(0, 1);
    if (text.endsWith(QLatin1Char('%')))
        text.chop(1);
    double scale = 1.0;
    const auto suffixes = {std::pair('k', 1e3), std::pair('m', 1e6), std::pair('b', 1e9)};
    for (const auto &[letter, factor] : suffixes)
        if (text.endsWith(QLatin1Char(letter), Qt::CaseInsensitive) && scale == 1.0) {
            scale = factor;
            text.chop(1);
        }
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number * scale) : std::nullopt;
}

int editDistance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar inA : a) {
        int diagonal = row[0]++;
        for (std::size_t column = 1; column < row.size(); ++column) {
            const int changed = diagonal + (inA == b[static_cast<qsizetype>(column) - 1] ? 0 : 1);
            diagonal = row[column];
            row[column] = std::min({changed, row[column] + 1, row[column - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

std::optional<double> numberOfValue(const QString &text, ValueKind kind)
{
    const QString trimmed = text.trimmed();
    if (kind == ValueKind::Date)
        return dateOfValue(trimmed);
    if (kind != ValueKind::YesNo)
        return plainNumber(trimmed);
    if (isOneOf(trimmed, yesWords))
        return 1.0;
    return isOneOf(trimmed, noWords) ? std::optional(0.0) : std::nullopt;
}

QString valueOfNumber(double number, ValueKind kind)
{
    if (kind == ValueKind::YesNo)
        return number != 0.0 ? QStringLiteral("true") : QStringLiteral("false");
    if (kind == ValueKind::Date)
        return dateFromDays(number).toString(Qt::ISODate);
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

std::optional<NumberRange> rangeOfValue(const QString &text)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const auto within = [](std::optional<double> low, std::optional<double> high) {
        return low && high && *low <= *high ? std::optional(NumberRange{*low, *high}) : std::nullopt;
    };
    const QString trimmed = text.trimmed();
    if (trimmed.endsWith(QLatin1Char('+')))
        return within(plainNumber(trimmed.chopped(1)), infinity);
    if (trimmed.startsWith(QLatin1Char('>')))
        return within(plainNumber(trimmed.mid(1)), infinity);
    if (trimmed.startsWith(QLatin1Char('<')))
        return within(-infinity, plainNumber(trimmed.mid(1)));
    const qsizetype dash = std::max(trimmed.indexOf(QLatin1Char('-'), 1), trimmed.indexOf(QChar(0x2013), 1));
    if (dash < 0)
        return within(plainNumber(trimmed), plainNumber(trimmed));
    return within(plainNumber(trimmed.left(dash)), plainNumber(trimmed.mid(dash + 1)));
}

QStringList nearestNames(const QString &name, const QStringList &names, int most)
{
    const QString wanted = name.toCaseFolded();
    std::vector<std::pair<int, QString>> ranked;
    for (const QString &candidate : names) {
        const QString folded = candidate.toCaseFolded();
        const bool partOf = wanted.size() > 2 && (folded.contains(wanted) || wanted.contains(folded));
        const int distance = partOf ? 1 : editDistance(wanted.left(64), folded.left(64));
        if (distance <= std::max<qsizetype>(2, wanted.size() / 2))
            ranked.emplace_back(distance, candidate);
    }
    std::ranges::sort(ranked);
    QStringList nearest;
    for (std::size_t index = 0; index < ranked.size() && nearest.size() < most; ++index)
        nearest << ranked[index].second;
    return nearest;
}

} // namespace touchstone
