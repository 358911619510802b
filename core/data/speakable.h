#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace touchstone
{

// Values as people say them, 50,000 rather than 48,733: where the borders of histograms lie and where a threshold that
// is dragged comes to rest.

// The smallest of 1, 2, 5, 10, 20, 50 … (and 0.5, 0.2 …) of which at most `parts` fit into the span.
double roundStep(double span, int parts);

// Borders of bars over these known values, ascending: equal steps as a rule, each whole number a bar of its own where
// they are few; 1-2-5 steps where most values are small and some are very large, as amounts are. Empty without a value.
std::vector<double> speakableBorders(std::vector<double> values, int atMost);

// The borders and round values between them: where a threshold may stand. `whole`: no fractions.
std::vector<double> speakableValues(std::span<const double> borders, bool whole);

// The same for borders of days: the months between years, the days between months.
std::vector<double> speakableDays(std::span<const double> borders);

// The index of the value that is nearest; the lower of two that are as near. 0 when there is none.
std::size_t nearestIndex(std::span<const double> ascending, double value);

// Where the value lies on an axis on which all bins are equally wide: 0 is the first border, 1 the second. Clamped.
double axisPosition(std::span<const double> borders, double value);

} // namespace touchstone
