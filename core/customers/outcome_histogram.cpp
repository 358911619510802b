#include "core/customers/outcome_histogram.h"

#include "core/data/speakable.h"
#include "core/data/value_bins.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace touchstone
{

namespace
{

constexpr int mostBars = 24;

double valueAt(const Column &column, std::size_t row)
{
    if (const auto *numbers = std::get_if<Numbers>(&column.cells))
        return numbers->values[row];
    const auto &ranges = std::get<Ranges>(column.cells);
    return std::isfinite(ranges.low[row]) ? ranges.low[row] : ranges.high[row];
}

bool isDrawable(const Column &column)
{
    const bool numbers = std::holds_alternative<Numbers>(column.cells) || std::holds_alternative<Ranges>(column.cells);
    return numbers && column.attribute.kind != ValueKind::YesNo;
}

bool areWhole(const std::vector<double> &values)
{
    return std::all_of(values.begin(), values.end(), [](double value) { return value == std::floor(value); });
}

// Shares of 0 to 1 and the like are whole only at their ends, which says nothing.
bool stopsAreWhole(const std::vector<double> &sorted)
{
    return areWhole(sorted) && sorted.back() - sorted.front() > 1.0;
}

void setAxis(OutcomeHistogram &histogram, ValueKind kind)
{
    if (kind == ValueKind::Date) {
        histogram.borders = roundDateBorders(histogram.sorted.front(), histogram.sorted.back(), mostBars);
        histogram.stops = speakableDays(histogram.borders);
    } else {
        histogram.borders = speakableBorders(histogram.sorted, mostBars);
        histogram.stops = speakableValues(histogram.borders, stopsAreWhole(histogram.sorted));
    }
}

} // namespace

OutcomeHistogram outcomeHistogram(const Column &column, const RowSet &among, const RowSet &best)
{
    OutcomeHistogram histogram;
    if (!isDrawable(column))
        return histogram;
    const std::vector<std::uint32_t> rows = among.rows();
    for (const std::uint32_t row : rows) {
        const double value = valueAt(column, row);
        if (std::isfinite(value))
            histogram.sorted.push_back(value);
    }
    histogram.unknown = rows.size() - histogram.sorted.size();
    if (histogram.sorted.empty())
        return histogram;
    std::sort(histogram.sorted.begin(), histogram.sorted.end());
    setAxis(histogram, column.attribute.kind);
    histogram.all.resize(histogram.borders.size() - 1);
    histogram.best.resize(histogram.borders.size() - 1);
    for (const std::uint32_t row : rows) {
        const double value = valueAt(column, row);
        if (!std::isfinite(value))
            continue;
        const auto bar = static_cast<std::size_t>(axisPosition(histogram.borders, value));
        const std::size_t index = std::min(bar, histogram.all.size() - 1);
        ++histogram.all[index];
        histogram.best[index] += best.contains(row) ? 1 : 0;
    }
    return histogram;
}

std::span<const double> shareStops()
{
    static constexpr std::array stops = {0.01, 0.02, 0.05, 0.10, 0.15, 0.20, 0.25, 0.30,
                                         0.40, 0.50, 0.60, 0.70, 0.80, 0.90, 0.95};
    return stops;
}

double shareCut(const OutcomeHistogram &histogram, const TopShare &share)
{
    if (histogram.sorted.empty())
        return unknownNumber;
    const auto count = static_cast<double>(histogram.sorted.size());
    const double taken = std::clamp(std::round(share.share * count), 1.0, count);
    const double index = share.bottom ? taken - 1.0 : count - taken;
    return histogram.sorted[static_cast<std::size_t>(index)];
}

} // namespace touchstone
