#pragma once

namespace touchstone
{

// Of the normal distribution: 95 % lie within so many standard deviations of the mean.
inline constexpr double z95 = 1.959963984540054;

} // namespace touchstone
