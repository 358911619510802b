#include "core/data/table.h"

#include "core/base/locale_text.h"
#include "core/base/overloaded.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace touchstone
{

namespace
{

template <typename Enum>
struct Name {
    Enum value;
    const char *name;
};
template <typename Enum>
Name(Enum, const char *) -> Name<Enum>; // older compilers deduce no aggregates

constexpr std::array kindNames = {
    Name{ValueKind::Category, "category"}, Name{ValueKind::Number, "number"},
    Name{ValueKind::Money, "money"},       Name{ValueKind::Percent, "percent"},
    Name{ValueKind::Date, "date"},         Name{ValueKind::YesNo, "yesno"},
    Name{ValueKind::List, "list"},         Name{ValueKind::Range, "range"},
    Name{ValueKind::Text, "text"},         Name{ValueKind::Id, "id"},
};

constexpr std::array knownNames = {
    Name{Known::BeforeSale, "before"},
    Name{Known::ChangesAfterSale, "changes"},
    Name{Known::AfterSale, "after"},
};

constexpr std::array familyNames = {
    Name{Family::Identity, "identity"},
    Name{Family::Firmographic, "firmographic"},
    Name{Family::Geographic, "geographic"},
    Name{Family::Technographic, "technographic"},
    Name{Family::Behavioural, "behavioural"},
    Name{Family::Demographic, "demographic"},
    Name{Family::Psychographic, "psychographic"},
    Name{Family::Outcome, "outcome"},
    Name{Family::Sales, "sales"},
    Name{Family::Other, "other"},
};

template <typename Enum, std::size_t size>
QString nameOf(const std::array<Name<Enum>, size> &names, Enum value)
{
    const auto found = std::ranges::find(names, value, &Name<Enum>::value);
    return QLatin1String(found->name);
}

template <typename Enum, std::size_t size>
std::optional<Enum> valueOf(const std::array<Name<Enum>, size> &names, QStringView text)
{
    for (const Name<Enum> &candidate : names)
        if (text.compare(QLatin1String(candidate.name), Qt::CaseInsensitive) == 0)
            return candidate.value;
    return std::nullopt;
}

QString yesNoText(double value)
{
    return value != 0.0 ? QCoreApplication::translate("Value", "Yes") : QCoreApplication::translate("Value", "No");
}

QString rangeText(const Attribute &attribute, double low, double high)
{
    if (std::isinf(high))
        return QCoreApplication::translate("Value", "%1 or more").arg(valueText(attribute, low));
    if (std::isinf(low))
        return QCoreApplication::translate("Value", "up to %1").arg(valueText(attribute, high));
    if (low == high)
        return valueText(attribute, low);
    return QCoreApplication::translate("Value", "%1 to %2", "a range")
        .arg(valueText(attribute, low), valueText(attribute, high));
}

QString listText(const Lists &lists, std::size_t row)
{
    QStringList texts;
    for (const qint32 code : lists.members(row))
        texts << (*lists.labels)[static_cast<std::size_t>(code)];
    return texts.join(QStringLiteral(", "));
}

// Years are numbers that nobody writes with a thousands separator.
bool isYear(const Attribute &attribute, double value)
{
    if (attribute.kind != ValueKind::Number || value < 1000 || value > 2999 || value != std::floor(value))
        return false;
    return attribute.key.contains(QLatin1String("year"), Qt::CaseInsensitive) ||
           attribute.key.contains(QLatin1String("founded"), Qt::CaseInsensitive) ||
           attribute.unit == QLatin1String("year");
}

} // namespace

std::span<const qint32> Lists::members(std::size_t row) const
{
    const std::size_t begin = row == 0 ? 0 : ends[row - 1];
    return {codes.data() + begin, ends[row] - begin};
}

std::size_t Column::rowCount() const
{
    return std::visit(Overloaded{[](const Numbers &numbers) { return numbers.values.size(); },
                                 [](const Ranges &ranges) { return ranges.low.size(); },
                                 [](const Categories &categories) { return categories.codes.size(); },
                                 [](const Lists &lists) { return lists.ends.size(); }},
                      cells);
}

bool Column::isKnown(std::size_t row) const
{
    return std::visit(Overloaded{[row](const Numbers &numbers) { return !std::isnan(numbers.values[row]); },
                                 [row](const Ranges &ranges) {
                                     return !std::isnan(ranges.low[row]) && !std::isnan(ranges.high[row]);
                                 },
                                 [row](const Categories &categories) { return categories.codes[row] != unknownCode; },
                                 [row](const Lists &lists) { return !lists.members(row).empty(); }},
                      cells);
}

std::size_t Column::knownCount() const
{
    std::size_t count = 0;
    for (std::size_t row = 0, rows = rowCount(); row < rows; ++row)
        count += isKnown(row) ? 1 : 0;
    return count;
}

const Column *Table::find(QStringView name) const
{
    for (const auto &column : m_columns)
        if (name.compare(column->attribute.key, Qt::CaseInsensitive) == 0)
            return column.get();
    for (const auto &column : m_columns)
        if (!name.isEmpty() && name.compare(column->attribute.header, Qt::CaseInsensitive) == 0)
            return column.get();
    return nullptr;
}

Table Table::with(Column column) const
{
    return with(std::make_shared<const Column>(std::move(column)));
}

Table Table::with(std::shared_ptr<const Column> column) const
{
    Q_ASSERT(column->rowCount() == m_rowCount || (m_rowCount == 0 && m_columns.empty()));
    Table table = *this;
    table.m_rowCount = column->rowCount();
    const auto sameKey = [&](const auto &other) {
        return other->attribute.key.compare(column->attribute.key, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::ranges::find_if(table.m_columns, sameKey);
    if (found != table.m_columns.end())
        *found = std::move(column);
    else
        table.m_columns.push_back(std::move(column));
    return table;
}

QString kindName(ValueKind kind)
{
    return nameOf(kindNames, kind);
}

std::optional<ValueKind> kindFromName(QStringView name)
{
    return valueOf(kindNames, name);
}

QString knownName(Known known)
{
    return nameOf(knownNames, known);
}

std::optional<Known> knownFromName(QStringView name)
{
    return valueOf(knownNames, name);
}

QString familyName(Family family)
{
    return nameOf(familyNames, family);
}

std::optional<Family> familyFromName(QStringView name)
{
    return valueOf(familyNames, name);
}

bool isNumeric(ValueKind kind)
{
    return kind == ValueKind::Number || kind == ValueKind::Money || kind == ValueKind::Percent ||
           kind == ValueKind::Date || kind == ValueKind::YesNo;
}

QString valueText(const Attribute &attribute, double value)
{
    if (std::isnan(value))
        return {};
    switch (attribute.kind) {
    case ValueKind::Money:
        return exactMoneyText(value, attribute.unit);
    case ValueKind::Percent:
        return percentText(value);
    case ValueKind::Date:
        return dateText(dateFromDays(value));
    case ValueKind::YesNo:
        return yesNoText(value);
    case ValueKind::Range:
        return attribute.unit.size() == 3 ? exactMoneyText(value, attribute.unit) : numberText(value);
    default:
        return isYear(attribute, value) ? QString::number(value, 'f', 0) : numberText(value);
    }
}

QString cellText(const Column &column, std::size_t row)
{
    if (!column.isKnown(row))
        return {};
    return std::visit(
        Overloaded{[&](const Numbers &numbers) { return valueText(column.attribute, numbers.values[row]); },
                   [&](const Ranges &ranges) { return rangeText(column.attribute, ranges.low[row], ranges.high[row]); },
                   [&](const Categories &categories) {
                       return (*categories.labels)[static_cast<std::size_t>(categories.codes[row])];
                   },
                   [&](const Lists &lists) { return listText(lists, row); }},
        column.cells);
}

} // namespace touchstone
