#pragma once

#include <vector>

namespace touchstone
{

// Whether multiples of the step can be counted one by one up to this value: of doubles, those beyond 2^53 steps cannot.
bool isCountable(double value, double step);

// Borders of bins of equal width that cover minimum to maximum, one more than there are bins, at round numbers: steps
// of 1, 2 or 5 times a power of ten. A single value gets one bin, and so
// do values too long to be counted. Empty when a bound is not finite.
std::vector<double> roundBorders(double minimum, double maximum, int mostBins = 20);

// The same for dates (days since 1970-01-01): at days, weeks, months, quarters or years, as the calendar has them.
std::vector<double> roundDateBorders(double minimum, double maximum, int mostBins = 20);

} // namespace touchstone
