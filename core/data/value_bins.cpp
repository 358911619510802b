#include "core/data/value_bins.h"

#include "core/base/locale_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace touchstone
{

namespace
{

// The least step of 1, 2 or 5 times a power of ten that is at least this wide.
double roundStep(double width)
{
    const double power = std::pow(10.0, std::floor(std::log10(width)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= width * (1.0 - 1e-12))
            return factor * power;
    return 10.0 * power;
}

std::vector<double> bordersByDays(double minimum, double maximum, int step)
{
    std::vector<double> borders{std::floor(minimum / step) * step};
    while (borders.back() <= maximum)
        borders.push_back(borders.back() + step);
    return borders;
}

std::vector<double> bordersByMonths(double minimum, double maximum, int step)
{
    const QDate first = dateFromDays(minimum);
    const int month = (first.month() - 1) / std::min(step, 12) * std::min(step, 12) + 1;
    const int years = std::max(1, step / 12);
    QDate border(first.year() / years * years, month, 1);
    std::vector<double> borders;
    for (; borders.empty() || borders.back() <= maximum; border = border.addMonths(step))
        borders.push_back(daysFromDate(border));
    return borders;
}

bool isFewEnough(const std::vector<double> &borders, int mostBins)
{
    return borders.size() <= static_cast<std::size_t>(mostBins) + 1;
}

} // namespace

bool isCountable(double value, double step)
{
    return std::abs(value) / step < 0x1p53;
}

std::vector<double> roundBorders(double minimum, double maximum, int mostBins)
{
    if (!std::isfinite(minimum) || !std::isfinite(maximum) || !std::isfinite(maximum - minimum))
        return {};
    if (minimum == maximum)
        return {minimum, maximum};
    double step = roundStep((maximum - minimum) / mostBins);
    // Borders at multiples of the step may need one bin more than there may be.
    if (std::floor(maximum / step) - std::floor(minimum / step) >= mostBins)
        step = roundStep(step * 1.5);
    if (!isCountable(minimum, step) || !isCountable(maximum, step))
        return {minimum, maximum};
    std::vector<double> borders;
    for (double index = std::floor(minimum / step); borders.size() < 2 || borders.back() < maximum; ++index)
        borders.push_back(index * step);
    return borders;
}

std::vector<double> roundDateBorders(double minimum, double maximum, int mostBins)
{
    if (!dateFromDays(minimum).isValid() || !dateFromDays(maximum).isValid())
        return roundBorders(minimum, maximum, mostBins);
    if (minimum == maximum)
        return {minimum, maximum};
    for (const int days : {1, 7})
        if ((maximum - minimum) / days < mostBins)
            return bordersByDays(minimum, maximum, days);
    constexpr std::array monthSteps = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200};
    for (const int months : monthSteps) {
        if ((maximum - minimum) / (months * 32.0) > mostBins)
            continue;
        std::vector<double> borders = bordersByMonths(minimum, maximum, months);
        if (isFewEnough(borders, mostBins))
            return borders;
    }
    return roundBorders(minimum, maximum, mostBins);
}

} // namespace touchstone
