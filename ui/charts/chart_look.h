#pragma once

#include "core/charts/chart.h"
#include "ui/theme/theme.h"

#include <QColor>
#include <QFont>

#include <array>

namespace touchstone
{

// How a chart is coloured and lettered: made from the theme for the screen, and from the light colours for paper.
struct ChartLook {
    QColor text;
    QColor muted;
    QColor line;
    QFont font;                    // of labels; its pixel size is in the units of the painter
    std::array<QColor, 9> colours; // by Chart::Colour

    qreal lineWidth() const { return font.pixelSize() / 12.0; }
    QColor colour(Chart::Colour which) const { return colours[static_cast<std::size_t>(which)]; }
};

// The data colours of a theme, by Chart::Colour.
std::array<QColor, 9> chartColours(const ThemeColours &colours);

// A value of the chart as people say it: "1,234", "$4.2M", "38 %".
QString valueText(const Chart &chart, double value);

// The middle of the range and its ends for a screen reader or a table: "38 % (30 % to 46 %)".
QString intervalText(const Chart &chart, double value, double low, double high);

// Round marks from 0 (or below) to at least the largest value, four to six of them.
std::vector<double> niceTicks(double lowest, double highest);

// The name of bin i of a histogram: "20 to 29".
QString binText(const Chart &chart, std::size_t bin);

} // namespace touchstone
