#include "core/base/logistic_regression.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace touchstone
{

namespace
{

constexpr int mostSteps = 60;
constexpr double longestStep = 3.0; // in log odds: keeps Newton's method from leaping when groups are wholly apart
constexpr double nearEnough = 1e-8;

// The design matrix with a first column of ones.
Eigen::MatrixXd designOf(const LogisticData &data)
{
    Eigen::MatrixXd design(static_cast<Eigen::Index>(data.totals.size()),
                           static_cast<Eigen::Index>(data.columns.size() + 1));
    design.col(0).setOnes();
    for (std::size_t c = 0; c < data.columns.size(); ++c)
        design.col(static_cast<Eigen::Index>(c + 1)) =
            Eigen::Map<const Eigen::VectorXd>(data.columns[c].data(), design.rows());
    return design;
}

double startIntercept(const LogisticData &data)
{
    const double positives = std::accumulate(data.positives.begin(), data.positives.end(), 0.0);
    const double total = std::accumulate(data.totals.begin(), data.totals.end(), 0.0);
    const double rate = std::clamp(positives / std::max(total, 1.0), 1e-6, 1.0 - 1e-6);
    return std::log(rate / (1.0 - rate));
}

// Takes the coefficients out of this step that would leave their range.
void holdAtZero(const std::vector<LogisticTerm> &terms, const Eigen::VectorXd &beta, Eigen::VectorXd &gradient,
                Eigen::MatrixXd &curvature)
{
    for (std::size_t c = 0; c < terms.size(); ++c) {
        const auto held = static_cast<Eigen::Index>(c + 1);
        if (!terms[c].nonNegative || beta[held] > 0.0 || gradient[held] > 0.0)
            continue;
        curvature.row(held).setZero();
        curvature.col(held).setZero();
        curvature(held, held) = 1.0;
        gradient[held] = 0.0;
    }
}

void takeStep(const std::vector<LogisticTerm> &terms, Eigen::VectorXd direction, Eigen::VectorXd &beta)
{
    direction *= std::min(1.0, longestStep / std::max(direction.cwiseAbs().maxCoeff(), 1e-9));
    beta += direction;
    for (std::size_t c = 0; c < terms.size(); ++c)
        if (terms[c].nonNegative)
            beta[static_cast<Eigen::Index>(c + 1)] = std::max(0.0, beta[static_cast<Eigen::Index>(c + 1)]);
}

} // namespace

double logistic(double logOdds)
{
    return 1.0 / (1.0 + std::exp(-logOdds));
}

double LogisticModel::probability(const LogisticData &data, std::size_t group) const
{
    double logOdds = intercept;
    for (std::size_t c = 0; c < coefficients.size(); ++c)
        logOdds += coefficients[c] * data.columns[c][group];
    return logistic(logOdds);
}

LogisticModel fitLogistic(const LogisticData &data, const std::vector<LogisticTerm> &terms, const Stop &stop)
{
    const Eigen::MatrixXd design = designOf(data);
    const Eigen::Map<const Eigen::VectorXd> positives(data.positives.data(), design.rows());
    const Eigen::Map<const Eigen::VectorXd> totals(data.totals.data(), design.rows());
    Eigen::VectorXd penalty = Eigen::VectorXd::Constant(design.cols(), 1e-9);
    for (std::size_t c = 0; c < terms.size(); ++c)
        penalty[static_cast<Eigen::Index>(c + 1)] = terms[c].penalty;
    Eigen::VectorXd beta = Eigen::VectorXd::Zero(design.cols());
    beta[0] = startIntercept(data);

    Eigen::MatrixXd curvature;
    for (int step = 0; step < mostSteps; ++step) {
        const Eigen::VectorXd p = (design * beta).unaryExpr(&logistic);
        Eigen::VectorXd gradient =
            design.transpose() * (positives - totals.cwiseProduct(p)) - penalty.cwiseProduct(beta);
        const Eigen::VectorXd weight = (totals.array() * p.array() * (1.0 - p.array()) + 1e-9).matrix();
        curvature = design.transpose() * weight.asDiagonal() * design;
        curvature.diagonal() += penalty;
        holdAtZero(terms, beta, gradient, curvature);
        const Eigen::VectorXd before = beta;
        takeStep(terms, curvature.ldlt().solve(gradient), beta);
        if ((beta - before).cwiseAbs().maxCoeff() < nearEnough || stop())
            break;
    }
    const Eigen::MatrixXd covariance = curvature.ldlt().solve(Eigen::MatrixXd::Identity(beta.size(), beta.size()));
    return {beta[0], {beta.begin() + 1, beta.end()}, {covariance.reshaped().begin(), covariance.reshaped().end()}};
}

} // namespace touchstone
