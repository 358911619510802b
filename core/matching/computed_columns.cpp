#include "core/matching/computed_columns.h"

#include <algorithm>
#include <cmath>

namespace touchstone
{

const NumberList *numbersOfField(const Table &table, QStringView key, std::initializer_list<ValueKind> kinds)
{
    const Column *column = table.find(key);
    if (column == nullptr || column->attribute.key != key ||
        std::ranges::find(kinds, column->attribute.kind) == kinds.end())
        return nullptr;
    const auto *numbers = std::get_if<Numbers>(&column->cells);
    return numbers != nullptr ? &numbers->values : nullptr;
}

void addComputed(Dataset &dataset, Attribute attribute, std::vector<double> values, const QStringList &fields)
{
    if (std::ranges::all_of(values, [](double value) { return std::isnan(value); }))
        return;
    Column column{std::move(attribute), Numbers{std::move(values)}};
    column.derivation = std::make_shared<const Derivation>(Derivation{-1, {}, fields, {}});
    dataset.accounts = dataset.accounts.with(std::move(column));
}

} // namespace touchstone
