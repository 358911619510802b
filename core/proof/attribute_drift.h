#pragma once

#include "core/data/row_set.h"
#include "core/scoring/fit_score.h"

#include <QString>

#include <vector>

namespace touchstone
{

// How much the mix of one line of a profile has moved between two groups of accounts.
struct AttributeDrift {
    QString name; // of the line
    double psi = 0.0;
    double p = 1.0;
    bool moved() const { return psi > 0.10 && p < 0.01; }
};

// Per scored line that has more than one class of accounts; those that moved most first. The classes are the line's
// bins, with those that are none and those that are unknown. Accounts in both groups count in both.
std::vector<AttributeDrift> attributeDrift(const Profile &profile, const FitScores &scores, const RowSet &earlier,
                                           const RowSet &later);

} // namespace touchstone
