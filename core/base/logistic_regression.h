#pragma once

#include "core/base/parallel.h"

#include <vector>

namespace touchstone
{

// The chance that these log odds say, 0 to 1.
double logistic(double logOdds);

// Grouped data of a logistic regression: in group g, positives[g] of total[g] rows are positive, and column c has the
// value columns[c][g].
struct LogisticData {
    std::vector<std::vector<double>> columns;
    std::vector<double> positives;
    std::vector<double> totals;
};

// How one column may be used: the ridge penalty on its coefficient, and whether the coefficient may be below 0.
struct LogisticTerm {
    double penalty = 1.0;
    bool nonNegative = false;
};

struct LogisticModel {
    double intercept = 0.0;
    std::vector<double> coefficients;
    std::vector<double> covariance = {}; // of intercept and coefficients, row by row: the inverse of the curvature

    // The chance that a row of group g is positive.
    double probability(const LogisticData &data, std::size_t group) const;
};

// Maximises the likelihood less half the penalties times the squared coefficients, by Newton's method with the
// coefficients that would leave their range held at 0 (le Cessie and van Houwelingen, Applied Statistics 41 (1992)
// 191). The intercept bears no penalty. Not the maximum when it was stopped.
LogisticModel fitLogistic(const LogisticData &data, const std::vector<LogisticTerm> &terms,
                          const Stop &stop = neverStop);

} // namespace touchstone
