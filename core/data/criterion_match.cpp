#include "core/data/criterion.h"

#include "core/base/overloaded.h"
#include "core/data/condition_values.h"

#include <algorithm>
#include <cmath>

namespace touchstone
{

namespace
{

using Degrees = std::vector<Degree>;

Degree yesOrNo(bool yes)
{
    return yes ? fullDegree : Degree{0};
}

// Without a branch on the value, as it is asked of all rows.
bool isInside(const Between &interval, double value)
{
    const bool aboveLow = interval.lowIncluded ? value >= interval.low : value > interval.low;
    const bool belowHigh = interval.highIncluded ? value <= interval.high : value < interval.high;
    return aboveLow & belowHigh;
}

// How much of `range` lies within `interval`. Positive ranges are measured on a log scale: within a band such as 51-200
// there are about as many companies from 51 to 100 as from 100 to 200, as they thin out with size. A single border
// counts as nothing, so 501-1,000 lies wholly below 1,000. A range with an open end that is neither all inside nor all
// outside cannot be measured; half is then said, which is as far from yes as from no.
Degree overlapDegree(const Between &interval, double low, double high)
{
    if (low == high)
        return yesOrNo(isInside(interval, low));
    const double insideLow = std::max(low, interval.low);
    const double insideHigh = std::min(high, interval.high);
    if (insideLow >= insideHigh)
        return 0;
    if (insideLow == low && insideHigh == high)
        return fullDegree;
    if (std::isinf(low) || std::isinf(high))
        return fullDegree / 2;
    const auto scale = [positive = low > 0.0](double value) { return positive ? std::log(value) : value; };
    const double share = (scale(insideHigh) - scale(insideLow)) / (scale(high) - scale(low));
    return static_cast<Degree>(std::clamp(std::round(share * 100.0), 1.0, 99.0));
}

// One number per row that stands for it when rows are ranked: of a range its lower end, as that much is certain.
std::vector<double> rankingValues(const Column &column)
{
    if (const auto *numbers = std::get_if<Numbers>(&column.cells))
        return numbers->values.ofRows();
    std::vector<double> values(column.rowCount(), unknownNumber);
    if (const auto *ranges = std::get_if<Ranges>(&column.cells))
        for (std::size_t row = 0; row < values.size(); ++row)
            values[row] = std::isinf(ranges->low[row]) ? ranges->high[row] : ranges->low[row];
    return values;
}

// The least value that is still in the top share: of all cuts between different values the one whose share comes
// nearest, the smaller one of two that are equally near. Infinite when none is.
double topCut(std::vector<double> values, double share)
{
    std::ranges::sort(values, std::greater<>());
    const double wanted = share * static_cast<double>(values.size());
    double best = std::numeric_limits<double>::infinity();
    double bestMiss = wanted;
    for (std::size_t taken = 1; taken <= values.size(); ++taken) {
        if (taken < values.size() && values[taken] == values[taken - 1])
            continue;
        const double miss = std::abs(static_cast<double>(taken) - wanted);
        if (miss < bestMiss - 1e-9) {
            best = values[taken - 1];
            bestMiss = miss;
        }
    }
    return best;
}

Degrees topDegrees(const Column &column, const TopShare &top, const RowSet *among)
{
    std::vector<double> values = rankingValues(column);
    if (top.bottom)
        for (double &value : values)
            value = -value;
    std::vector<double> ranked;
    for (std::size_t row = 0; row < values.size(); ++row)
        if (!std::isnan(values[row]) && (among == nullptr || among->contains(row)))
            ranked.push_back(values[row]);
    const double cut = topCut(std::move(ranked), top.share);

    Degrees found(values.size(), unknownDegree);
    for (std::size_t row = 0; row < values.size(); ++row)
        if (!std::isnan(values[row]))
            found[row] = yesOrNo(values[row] >= cut);
    return found;
}

// The degree of each row from a test of its label, made once per label.
template <typename Test>
Degrees labelDegrees(const Column &column, Test test)
{
    Degrees found(column.rowCount(), unknownDegree);
    const auto tested = [&](const TextPool &labels) {
        std::vector<Degree> byCode(labels.size());
        for (std::size_t code = 0; code < byCode.size(); ++code)
            byCode[code] = yesOrNo(test(labels.utf8(code)));
        return byCode;
    };
    if (const auto *categories = std::get_if<Categories>(&column.cells)) {
        const std::vector<Degree> byCode = tested(*categories->labels);
        for (std::size_t row = 0; row < found.size(); ++row)
            if (categories->codes[row] != unknownCode)
                found[row] = byCode[static_cast<std::size_t>(categories->codes[row])];
    } else if (const auto *lists = std::get_if<Lists>(&column.cells)) {
        const std::vector<Degree> byCode = tested(*lists->labels);
        for (std::size_t row = 0; row < found.size(); ++row)
            for (const qint32 code : lists->members(row))
                found[row] = std::max(found[row] == unknownDegree ? Degree{0} : found[row],
                                      byCode[static_cast<std::size_t>(code)]);
    }
    return found;
}

Degrees numberDegrees(const Column &column, const Numbers &numbers, const QStringList &values)
{
    std::vector<double> wanted;
    for (const QString &value : values)
        if (const auto number = numberOfValue(value, column.attribute.kind))
            wanted.push_back(*number);
    Degrees found(numbers.values.size(), unknownDegree);
    for (std::size_t row = 0; row < found.size(); ++row)
        if (!std::isnan(numbers.values[row]))
            found[row] = yesOrNo(std::ranges::find(wanted, numbers.values[row]) != wanted.end());
    return found;
}

Degrees rangeDegrees(const Ranges &ranges, const QStringList &values)
{
    Degrees found(ranges.low.size(), unknownDegree);
    for (std::size_t row = 0; row < found.size(); ++row)
        if (!std::isnan(ranges.low[row]))
            found[row] = 0;
    for (const QString &value : values)
        if (const auto wanted = rangeOfValue(value))
            for (std::size_t row = 0; row < found.size(); ++row)
                if (ranges.low[row] == wanted->low && ranges.high[row] == wanted->high)
                    found[row] = fullDegree;
    return found;
}

Degrees memberDegrees(const Column &column, const QStringList &values)
{
    if (const auto *numbers = std::get_if<Numbers>(&column.cells))
        return numberDegrees(column, *numbers, values);
    if (const auto *ranges = std::get_if<Ranges>(&column.cells))
        return rangeDegrees(*ranges, values);
    std::vector<QByteArray> wanted;
    for (const QString &value : values)
        wanted.push_back(value.toUtf8());
    return labelDegrees(column, [&](QByteArrayView label) { return std::ranges::find(wanted, label) != wanted.end(); });
}

Degrees opposite(Degrees found)
{
    for (Degree &degree : found)
        if (degree != unknownDegree)
            degree = static_cast<Degree>(fullDegree - degree);
    return found;
}

Degrees betweenDegrees(const Column &column, const Between &interval)
{
    Degrees found(column.rowCount(), unknownDegree);
    if (const auto *numbers = std::get_if<Numbers>(&column.cells)) {
        numbers->values.forEach([&](std::size_t row, double value) {
            const Degree inside = yesOrNo(isInside(interval, value));
            found[row] = std::isnan(value) ? unknownDegree : inside;
        });
    } else if (const auto *ranges = std::get_if<Ranges>(&column.cells)) {
        for (std::size_t row = 0; row < found.size(); ++row)
            if (!std::isnan(ranges->low[row]))
                found[row] = overlapDegree(interval, ranges->low[row], ranges->high[row]);
    }
    return found;
}

Degrees missingDegrees(const Column &column)
{
    Degrees found(column.rowCount());
    for (std::size_t row = 0; row < found.size(); ++row)
        found[row] = yesOrNo(!column.isKnown(row));
    return found;
}

Degrees containsDegrees(const Column &column, const Contains &contains)
{
    return labelDegrees(column, [&](QByteArrayView label) {
        return QString::fromUtf8(label).contains(contains.text, Qt::CaseInsensitive);
    });
}

} // namespace

std::vector<Degree> degrees(const Table &table, const Criterion &criterion, const RowSet *among)
{
    const Column *column = table.find(criterion.attribute);
    if (column == nullptr)
        return Degrees(table.rowCount(), unknownDegree);
    return std::visit(Overloaded{[&](const AnyOf &any) { return memberDegrees(*column, any.values); },
                                 [&](const NoneOf &none) { return opposite(memberDegrees(*column, none.values)); },
                                 [&](const Between &interval) { return betweenDegrees(*column, interval); },
                                 [&](const TopShare &top) { return topDegrees(*column, top, among); },
                                 [&](const Contains &contains) { return containsDegrees(*column, contains); },
                                 [&](const IsMissing &) { return missingDegrees(*column); }},
                      criterion.condition);
}

Matches match(const Table &table, std::span<const Criterion> criteria, const RowSet *among)
{
    const std::size_t rows = table.rowCount();
    RowSet met(rows, true);
    RowSet refused(rows);
    for (const Criterion &criterion : criteria) {
        const Degrees found = degrees(table, criterion, among);
        met &= RowSet::where(rows, [&found](std::size_t row) { return found[row] == fullDegree; });
        refused |= RowSet::where(rows, [&found](std::size_t row) { return found[row] == 0; });
    }
    return {met, met | refused};
}

} // namespace touchstone
