#include "core/matching/assemble.h"

#include "core/data/row_labels.h"

#include <cmath>

namespace touchstone
{

namespace
{

enum class Shape { Numbers, Ranges, Categories, Lists };

Shape shapeOf(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Range:
        return Shape::Ranges;
    case ValueKind::List:
        return Shape::Lists;
    case ValueKind::Category:
    case ValueKind::Text:
    case ValueKind::Id:
        return Shape::Categories;
    default:
        return Shape::Numbers;
    }
}

bool isCount(ValueKind kind)
{
    return kind == ValueKind::Number || kind == ValueKind::Money || kind == ValueKind::Percent;
}

Numbers assembleNumbers(std::span<const Contribution> contributions, std::size_t rowCount)
{
    std::vector<double> result(rowCount, unknownNumber);
    for (const Contribution &given : contributions) {
        const auto &values = std::get<Numbers>(given.column->cells).values;
        for (std::size_t row = 0; row < values.size(); ++row)
            if (const qint32 to = given.target[row]; to >= 0 && std::isnan(result[static_cast<std::size_t>(to)]))
                result[static_cast<std::size_t>(to)] = values[row];
    }
    return {std::move(result)};
}

Ranges assembleRanges(std::span<const Contribution> contributions, std::size_t rowCount)
{
    const std::vector<double> unknown(rowCount, unknownNumber);
    Ranges result{unknown, unknown};
    for (const Contribution &given : contributions) {
        const auto *numbers = std::get_if<Numbers>(&given.column->cells);
        const auto *ranges = std::get_if<Ranges>(&given.column->cells);
        for (std::size_t row = 0; row < given.target.size(); ++row) {
            const auto to = static_cast<std::size_t>(given.target[row]);
            if (given.target[row] < 0 || !std::isnan(result.low[to]))
                continue;
            result.low[to] = ranges != nullptr ? ranges->low[row] : numbers->values[row];
            result.high[to] = ranges != nullptr ? ranges->high[row] : numbers->values[row];
        }
    }
    return result;
}

// The labels of a contribution under the codes of the common pool.
std::vector<qint32> commonCodes(const TextPool &labels, TextPool &pool)
{
    std::vector<qint32> codes(labels.size());
    for (std::size_t code = 0; code < codes.size(); ++code)
        codes[code] = static_cast<qint32>(pool.intern(labels.utf8(code)));
    return codes;
}

Categories assembleCategories(std::span<const Contribution> contributions, std::size_t rowCount)
{
    std::vector<qint32> taken(rowCount, unknownCode);
    auto pool = std::make_shared<TextPool>();
    for (const Contribution &given : contributions) {
        const auto &categories = std::get<Categories>(given.column->cells);
        const std::vector<qint32> codes = commonCodes(*categories.labels, *pool);
        for (std::size_t row = 0; row < categories.codes.size(); ++row)
            if (const qint32 to = given.target[row];
                to >= 0 && categories.codes[row] != unknownCode && taken[static_cast<std::size_t>(to)] < 0)
                taken[static_cast<std::size_t>(to)] = codes[static_cast<std::size_t>(categories.codes[row])];
    }
    return {taken, std::move(pool)};
}

Lists assembleLists(std::span<const Contribution> contributions, std::size_t rowCount)
{
    auto pool = std::make_shared<TextPool>();
    std::vector<std::vector<qint32>> codes;
    struct Place {
        qint32 contribution = -1;
        qint32 row = -1;
    };
    std::vector<Place> chosen(rowCount);
    for (std::size_t index = 0; index < contributions.size(); ++index) {
        const Contribution &given = contributions[index];
        const auto *lists = std::get_if<Lists>(&given.column->cells);
        codes.push_back(
            commonCodes(lists != nullptr ? *lists->labels : *std::get<Categories>(given.column->cells).labels, *pool));
        for (std::size_t row = 0; row < given.target.size(); ++row) {
            const auto to = static_cast<std::size_t>(given.target[row]);
            if (given.target[row] >= 0 && chosen[to].row < 0 && given.column->isKnown(row))
                chosen[to] = {static_cast<qint32>(index), static_cast<qint32>(row)};
        }
    }
    Lists result;
    result.ends.reserve(rowCount);
    for (const Place &place : chosen) {
        if (place.row >= 0) {
            const auto contribution = static_cast<std::size_t>(place.contribution);
            forEachLabel(contributions[contribution].column->cells, static_cast<std::size_t>(place.row),
                         [&](std::size_t label) { result.codes.push_back(codes[contribution][label]); });
        }
        result.ends.push_back(static_cast<quint32>(result.codes.size()));
    }
    result.labels = std::move(pool);
    return result;
}

} // namespace

bool isRowForRow(std::span<const qint32> target, std::size_t rowCount)
{
    if (target.size() != rowCount)
        return false;
    for (std::size_t row = 0; row < rowCount; ++row)
        if (target[row] != static_cast<qint32>(row))
            return false;
    return true;
}

std::optional<ValueKind> commonKind(ValueKind a, ValueKind b)
{
    const Shape shapeA = shapeOf(a);
    const Shape shapeB = shapeOf(b);
    if (a == b || (shapeA == Shape::Categories && shapeB == Shape::Categories) || (isCount(a) && isCount(b)))
        return a;
    const auto isPair = [&](Shape wanted, auto fits) {
        return (shapeA == wanted && fits(b)) || (shapeB == wanted && fits(a));
    };
    if (isPair(Shape::Ranges, isCount))
        return ValueKind::Range;
    if (isPair(Shape::Lists, [](ValueKind kind) { return shapeOf(kind) == Shape::Categories; }))
        return ValueKind::List;
    return std::nullopt;
}

Column assemble(std::span<const Contribution> contributions, std::size_t rowCount)
{
    const Column &first = *contributions.front().column;
    if (contributions.size() == 1) {
        if (Column *spare = contributions.front().spare)
            return {first.attribute, std::move(spare->cells), first.origin};
        if (isRowForRow(contributions.front().target, rowCount))
            return first;
    }
    Column result{first.attribute, {}, first.origin};
    for (const Contribution &given : contributions.subspan(1))
        result.furtherOrigins.push_back(given.column->origin);
    for (const Contribution &given : contributions)
        result.attribute.kind =
            commonKind(result.attribute.kind, given.column->attribute.kind).value_or(result.attribute.kind);
    switch (shapeOf(result.attribute.kind)) {
    case Shape::Numbers:
        result.cells = assembleNumbers(contributions, rowCount);
        break;
    case Shape::Ranges:
        result.cells = assembleRanges(contributions, rowCount);
        break;
    case Shape::Categories:
        result.cells = assembleCategories(contributions, rowCount);
        break;
    case Shape::Lists:
        result.cells = assembleLists(contributions, rowCount);
        break;
    }
    return result;
}

} // namespace touchstone
