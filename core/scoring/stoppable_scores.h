#pragma once

#include "core/base/parallel.h"
#include "core/scoring/fit_score.h"

namespace touchstone
{

// The same for very many rows, where it may be cancelled or stopped: then the scores are of no row, and the others mean
// nothing.
FitScores scoreFit(const Table &accounts, const Profile &profile, const FitScores *former, Progress &progress);
SharedTruth truthOf(const Table &table, const std::vector<Criterion> &criteria, const Stop &stop);
SharedClasses classesOf(const Table &table, const Trait &trait, const Stop &stop);

} // namespace touchstone
