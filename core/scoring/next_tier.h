#pragma once

#include "core/scoring/fit_score.h"

#include <QStringList>

namespace touchstone
{

// What would lift the row by a tier: the gates that hold it back, then the fewest changes that bring the points, each
// with what it would add. At most three; none where it is Best fit already or no grade is above.
QStringList stepsToNextTier(const Table &accounts, const Profile &profile, const FitScores &scores, std::size_t row);

} // namespace touchstone
