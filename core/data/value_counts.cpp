#include "core/data/value_counts.h"

#include <algorithm>

namespace touchstone
{

namespace
{

std::vector<std::size_t> codeCounts(const Categories &cells, const RowSet &among)
{
    std::vector<std::size_t> counts(cells.labels->size());
    for (const std::uint32_t row : among.rows()) {
        if (cells.codes[row] != unknownCode)
            ++counts[static_cast<std::size_t>(cells.codes[row])];
    }
    return counts;
}

std::vector<std::size_t> codeCounts(const Lists &cells, const RowSet &among)
{
    std::vector<std::size_t> counts(cells.labels->size());
    for (const std::uint32_t row : among.rows()) {
        const std::size_t begin = row == 0 ? 0 : cells.ends[row - 1];
        for (std::size_t i = begin; i < cells.ends[row]; ++i)
            ++counts[static_cast<std::size_t>(cells.codes[i])];
    }
    return counts;
}

template <typename Cells>
std::vector<ValueCount> labelled(const Cells &cells, const RowSet &among)
{
    const std::vector<std::size_t> counts = codeCounts(cells, among);
    std::vector<ValueCount> values;
    values.reserve(counts.size());
    for (std::size_t code = 0; code < counts.size(); ++code)
        values.push_back({(*cells.labels)[code], counts[code]});
    std::sort(values.begin(), values.end(), [](const ValueCount &a, const ValueCount &b) {
        return a.count != b.count ? a.count > b.count : a.value < b.value;
    });
    return values;
}

} // namespace

std::vector<ValueCount> valueCounts(const Column &column, const RowSet &among)
{
    if (const auto *categories = std::get_if<Categories>(&column.cells))
        return labelled(*categories, among);
    if (const auto *lists = std::get_if<Lists>(&column.cells))
        return labelled(*lists, among);
    return {};
}

} // namespace touchstone
