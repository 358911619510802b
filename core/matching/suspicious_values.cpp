#include "core/matching/suspicious_values.h"

#include "core/base/locale_text.h"
#include "core/matching/issue_list.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SuspiciousValues)
};

constexpr double endless = std::numeric_limits<double>::infinity();
constexpr double yearsAhead = 10.0;
constexpr double daysPerYear = 365.25;
constexpr std::size_t fewestForFarOff = 30;
constexpr double farOffRanges = 4.0;

struct FieldLimits {
    const char *field;
    double low;
    double high;
};

constexpr FieldLimits fieldLimits[] = {{"employees", 0, endless},
                                       {"annual_revenue", 0, endless},
                                       {"locations", 0, endless},
                                       {"tenure", 0, endless},
                                       {"seats", 0, endless},
                                       {"tickets", 0, endless},
                                       {"contract_term", 0, endless},
                                       {"renewals", 0, endless},
                                       {"referrals_given", 0, endless},
                                       {"health_score", 0, 100},
                                       {"churn_score", 0, 100},
                                       {"retention_rate", 0, 1000},
                                       {"discount", -100, 100},
                                       {"gross_margin", -endless, 100},
                                       {"opp_probability", 0, 100},
                                       {"person_age", 0, 120},
                                       {"ces", 0, 10},
                                       {"csat", 0, 100},
                                       {"opp_age", 0, endless},
                                       {"funding", 0, endless}};

double shareWithin(const std::vector<double> &values, double low, double high)
{
    const auto known = std::ranges::count_if(values, [](double value) { return !std::isnan(value); });
    const auto within = std::ranges::count_if(values, [&](double value) { return value >= low && value <= high; });
    return known == 0 ? 0.0 : static_cast<double>(within) / static_cast<double>(known);
}

PossibleValues possibleScores(const std::vector<double> &values)
{
    return shareWithin(values, 0.0, 10.0) >= 0.9 ? PossibleValues{0.0, 10.0} : PossibleValues{-100.0, 100.0};
}

bool isOutside(double value, double low, double high)
{
    return value < low || value > high; // unknown is neither
}

bool isSkewed(ValueKind kind, const std::vector<double> &sorted)
{
    return (kind == ValueKind::Money || kind == ValueKind::Number) && sorted.front() >= 0.0;
}

// What lies within four interquartile ranges of the quartiles; none where the values are too few or nearly all alike.
std::optional<PossibleValues> usualValues(const Column &column, const std::vector<double> &values)
{
    std::vector<double> sorted;
    std::ranges::copy_if(values, std::back_inserter(sorted), [](double value) { return std::isfinite(value); });
    if (sorted.size() < fewestForFarOff)
        return std::nullopt;
    std::ranges::sort(sorted);
    const bool skewed = isSkewed(column.attribute.kind, sorted);
    const auto scaled = [skewed](double value) { return skewed ? std::log1p(value) : value; };
    const double first = scaled(sorted[sorted.size() / 4]);
    const double third = scaled(sorted[sorted.size() * 3 / 4]);
    if (!(third > first))
        return std::nullopt;
    const double low = first - farOffRanges * (third - first);
    const double high = third + farOffRanges * (third - first);
    return PossibleValues{skewed ? std::expm1(low) : low, skewed ? std::expm1(high) : high};
}

SuspiciousValues outside(const Column &column, const std::vector<double> &values, const PossibleValues &limits,
                         SuspiciousValues::Kind kind)
{
    SuspiciousValues found{column.attribute.key, kind, limits.low, limits.high, {}};
    for (std::size_t row = 0; row < values.size(); ++row)
        if (isOutside(values[row], limits.low, limits.high))
            found.accounts.push_back(static_cast<qint32>(row));
    return found;
}

QString sentence(const PossibleValues &limits, int count)
{
    if (std::isinf(limits.high))
        return Words::tr("%Ln value(s) of “%1” are below %2, which cannot be, for example %3.", nullptr, count);
    if (std::isinf(limits.low))
        return Words::tr("%Ln value(s) of “%1” are above %2, which cannot be, for example %3.", nullptr, count);
    return Words::tr("%Ln value(s) of “%1” are not from %2 to %3, as they should be, for example %4.", nullptr, count);
}

QString textOf(const Attribute &attribute, const PossibleValues &limits, int count, const QString &example)
{
    const QString text = sentence(limits, count).arg(attribute.header);
    if (std::isinf(limits.high))
        return text.arg(valueText(attribute, limits.low), example);
    if (std::isinf(limits.low))
        return text.arg(valueText(attribute, limits.high), example);
    return text.arg(valueText(attribute, limits.low), valueText(attribute, limits.high), example);
}

void reportColumn(const ParsedSource &source, const ParsedColumn &parsed, QDate asOf, std::vector<DataIssue> &issues)
{
    const Column &column = parsed.column;
    const auto limits = possibleValues(column, asOf);
    if (!limits)
        return;
    const NumberList &values = std::get<Numbers>(column.cells).values;
    if (!values.mayHave([&](double value) { return isOutside(value, limits->low, limits->high); }))
        return;
    RowCounter counter;
    QString example;
    values.forEach([&](std::size_t row, double value) {
        if (!isOutside(value, limits->low, limits->high) || !source.isUsed(row))
            return;
        if (counter.rows == 0)
            example = valueText(column.attribute, value);
        counter.count(source, row);
    });
    if (counter.rows > 0)
        issues.push_back(counter.issue(DataIssue::Severity::Warning,
                                       textOf(column.attribute, *limits, static_cast<int>(counter.rows), example),
                                       source, column.attribute.header));
}

} // namespace

std::optional<PossibleValues> possibleValues(const Column &column, QDate asOf)
{
    const auto *numbers = std::get_if<Numbers>(&column.cells);
    if (numbers == nullptr)
        return std::nullopt;
    const Attribute &attribute = column.attribute;
    if (attribute.kind == ValueKind::Date)
        return PossibleValues{daysFromDate(QDate(1900, 1, 1)), daysFromDate(asOf) + yearsAhead * daysPerYear};
    if (attribute.key == QLatin1String("nps") && attribute.formula.isEmpty())
        return possibleScores(numbers->values.ofRows());
    if (attribute.key == QLatin1String("founded_year"))
        return PossibleValues{1000.0, static_cast<double>(asOf.year() + 1)};
    for (const FieldLimits &limits : fieldLimits)
        if (attribute.key == QLatin1String(limits.field))
            return PossibleValues{limits.low, limits.high};
    return std::nullopt;
}

void reportImpossibleValues(std::span<const ParsedSource> sources, QDate asOf, std::vector<DataIssue> &issues)
{
    for (const ParsedSource &source : sources)
        for (const ParsedColumn &column : source.columns)
            reportColumn(source, column, asOf, issues);
}

std::vector<SuspiciousValues> findSuspiciousValues(const Dataset &dataset)
{
    std::vector<SuspiciousValues> all;
    for (const auto &column : dataset.accounts.columns()) {
        const auto *numbers = std::get_if<Numbers>(&column->cells);
        if (numbers == nullptr || column->attribute.kind == ValueKind::YesNo || !column->attribute.formula.isEmpty())
            continue;
        const std::vector<double> values = numbers->values.ofRows();
        if (const auto limits = possibleValues(*column, dataset.asOf))
            all.push_back(outside(*column, values, *limits, SuspiciousValues::Kind::Impossible));
        if (const auto usual = usualValues(*column, values))
            all.push_back(outside(*column, values, *usual, SuspiciousValues::Kind::FarOff));
    }
    std::erase_if(all, [](const SuspiciousValues &found) { return found.accounts.empty(); });
    std::ranges::stable_sort(all, {}, &SuspiciousValues::kind);
    return all;
}

} // namespace touchstone
