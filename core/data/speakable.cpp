#include "core/data/speakable.h"

#include "core/base/locale_text.h"
#include "core/data/value_bins.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>

namespace touchstone
{

namespace
{

// How many values may lie between two borders, so that a threshold can be set finer than the bars are.
constexpr int stopsPerBin = 5;

double quantile(std::span<const double> sorted, double share)
{
    return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

// Averages of answers are whole for most: bars of one answer each are what people look for.
bool areMostlyWhole(std::span<const double> values)
{
    const auto whole =
        std::count_if(values.begin(), values.end(), [](double value) { return value == std::floor(value); });
    return static_cast<std::size_t>(whole) * 3 >= values.size() * 2;
}

// Most are small and some are very large: equal steps would put nearly all of them into the first bar.
bool isSkewed(std::span<const double> sorted)
{
    const double middle = quantile(sorted, 0.5);
    return sorted.front() >= 0.0 && middle > 0.0 && quantile(sorted, 0.9) > 5.0 * middle;
}

std::vector<double> equalBorders(double low, double high, int atMost, bool whole)
{
    if (!whole || high + 1.0 - low > atMost || !isCountable(low, 1.0) || !isCountable(high, 1.0))
        return roundBorders(low, whole ? std::floor(high) + 1.0 : high, atMost);
    std::vector<double> borders;
    for (double border = std::floor(low); border <= std::floor(high) + 1.0; ++border)
        borders.push_back(border);
    return borders;
}

constexpr std::array finest = {1.0, 1.5, 2.0, 3.0, 5.0, 7.0};
constexpr std::array usual = {1.0, 2.0, 5.0};
constexpr std::array coarse = {1.0, 3.0};
constexpr std::array coarsest = {1.0};

std::vector<double> decadeBorders(double low, double high, std::span<const double> mantissas)
{
    std::vector<double> borders = {0.0};
    for (double decade = std::pow(10.0, std::floor(std::log10(low))); borders.back() <= high; decade *= 10.0) {
        for (const double mantissa : mantissas) {
            if (mantissa * decade >= low && borders.back() <= high)
                borders.push_back(mantissa * decade);
        }
    }
    return borders;
}

// 1-2-5 steps, or finer or coarser ones, as many as fit.
std::vector<double> decadeBorders(double low, double high, int atMost)
{
    std::vector<double> borders;
    for (const std::span<const double> mantissas :
         {std::span<const double>(finest), std::span<const double>(usual), std::span<const double>(coarse),
          std::span<const double>(coarsest)}) {
        borders = decadeBorders(low, high, mantissas);
        if (borders.size() <= static_cast<std::size_t>(atMost) + 1)
            break;
    }
    return borders;
}

} // namespace

double roundStep(double span, int parts)
{
    if (!(span > 0.0) || !std::isfinite(span))
        return 1.0;
    const double least = span / std::max(parts, 1);
    const double decade = std::pow(10.0, std::floor(std::log10(least)));
    for (const double mantissa : {1.0, 2.0, 5.0}) {
        if (mantissa * decade >= least * (1.0 - 1e-9))
            return mantissa * decade;
    }
    return 10.0 * decade;
}

std::vector<double> speakableBorders(std::vector<double> values, int atMost)
{
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    if (!isSkewed(values))
        return equalBorders(values.front(), values.back(), atMost, areMostlyWhole(values));
    const auto positive = std::upper_bound(values.begin(), values.end(), 0.0);
    const double low = std::max(*positive, quantile(values, 0.02));
    return decadeBorders(low, values.back(), atMost);
}

std::vector<double> speakableValues(std::span<const double> borders, bool whole)
{
    std::vector<double> values;
    for (std::size_t i = 0; i + 1 < borders.size(); ++i) {
        double step = roundStep(borders[i + 1] - borders[i], stopsPerBin);
        if (whole)
            step = std::max(step, 1.0);
        if (!isCountable(borders[i], step) || !isCountable(borders[i + 1], step)) {
            values.push_back(borders[i]);
            continue;
        }
        for (double n = std::floor(borders[i] / step); n * step < borders[i + 1] - step * 1e-6; ++n) {
            if (n * step >= borders[i] - step * 1e-6)
                values.push_back(n * step);
        }
    }
    if (!borders.empty())
        values.push_back(borders.back());
    return values;
}

std::vector<double> speakableDays(std::span<const double> borders)
{
    std::vector<double> values;
    for (std::size_t i = 0; i + 1 < borders.size(); ++i) {
        const bool months = borders[i + 1] - borders[i] > 31.0;
        const QDate end = dateFromDays(borders[i + 1]);
        for (QDate date = dateFromDays(borders[i]); date < end; date = months ? date.addMonths(1) : date.addDays(1))
            values.push_back(daysFromDate(date));
    }
    if (!borders.empty())
        values.push_back(borders.back());
    return values;
}

std::size_t nearestIndex(std::span<const double> ascending, double value)
{
    const auto above = std::lower_bound(ascending.begin(), ascending.end(), value);
    const auto index = static_cast<std::size_t>(above - ascending.begin());
    if (index == ascending.size())
        return ascending.empty() ? 0 : index - 1;
    const bool lowerIsNearer = index > 0 && value - ascending[index - 1] <= ascending[index] - value;
    return lowerIsNearer ? index - 1 : index;
}

double axisPosition(std::span<const double> borders, double value)
{
    if (borders.size() < 2 || !(value > borders.front()))
        return 0.0;
    const auto above = std::upper_bound(borders.begin(), borders.end(), value);
    if (above == borders.end())
        return static_cast<double>(borders.size() - 1);
    const double low = *(above - 1);
    return static_cast<double>(above - borders.begin() - 1) + (value - low) / (*above - low);
}

} // namespace touchstone
