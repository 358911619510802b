#include "ui/charts/chart_look.h"

#include "core/base/locale_text.h"

#include <QCoreApplication>

#include <cmath>

namespace touchstone
{

std::array<QColor, 9> chartColours(const ThemeColours &colours)
{
    return {colours.primary,      colours.positive,     colours.negative,     colours.inputBorder, colours.tiers[0].bar,
            colours.tiers[1].bar, colours.tiers[2].bar, colours.tiers[3].bar, colours.unknown};
}

QString valueText(const Chart &chart, double value)
{
    switch (chart.format) {
    case Chart::Format::Money:
        return moneyText(value, chart.currency);
    case Chart::Format::Share:
        return shareText(value);
    case Chart::Format::Number:
        break;
    }
    return numberText(value);
}

QString intervalText(const Chart &chart, double value, double low, double high)
{
    return QCoreApplication::translate("Chart", "%1 (%2 to %3)")
        .arg(valueText(chart, value), valueText(chart, low), valueText(chart, high));
}

std::vector<double> niceTicks(double lowest, double highest)
{
    lowest = std::min(lowest, 0.0);
    if (!(highest > lowest))
        highest = lowest + 1.0;
    const double roughStep = (highest - lowest) / 5.0;
    const double magnitude = std::pow(10.0, std::floor(std::log10(roughStep)));
    double step = 10.0 * magnitude;
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (factor * magnitude >= roughStep) {
            step = factor * magnitude;
            break;
        }
    std::vector<double> ticks;
    const double first = std::floor(lowest / step);
    for (int count = 0; ticks.empty() || ticks.back() < highest - step * 1e-9; ++count)
        ticks.push_back((first + count) * step);
    return ticks;
}

QString binText(const Chart &chart, std::size_t bin)
{
    return QCoreApplication::translate("Chart", "%1 to %2")
        .arg(valueText(chart, chart.edges[bin]), valueText(chart, chart.edges[bin + 1]));
}

} // namespace touchstone
