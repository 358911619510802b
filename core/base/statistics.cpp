#include "core/base/statistics.h"

#include "core/base/normal.h"
#include "core/base/now_and_then.h"
#include "core/base/placement.h"
#include "core/base/stoppable_area.h"
#include "core/base/stoppable_sort.h"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <tuple>

namespace touchstone
{

namespace
{

// Tables whose probabilities differ by less than this share are equally probable: rounding must not decide.
constexpr double sameProbability = 1e-7;

double real(std::int64_t count)
{
    return static_cast<double>(count);
}

// The hypergeometric distribution of the number of best rows that have the trait, given all margins.
struct Hypergeometric {
    std::int64_t least = 0;
    std::int64_t most = 0;
    std::int64_t best = 0;
    std::int64_t having = 0;
    std::int64_t total = 0;

    double logProbability(std::int64_t k) const
    {
        const std::int64_t rest = total - best;
        return logFactorial(best) + logFactorial(rest) + logFactorial(having) + logFactorial(total - having) -
               logFactorial(total) - logFactorial(k) - logFactorial(best - k) - logFactorial(having - k) -
               logFactorial(rest - having + k);
    }

    // P(k + 1) / P(k).
    double ratioUp(std::int64_t k) const
    {
        return real(best - k) * real(having - k) / (real(k + 1) * real(total - best - having + k + 1));
    }

    std::int64_t mode() const
    {
        const double mode = std::floor(real(best + 1) * real(having + 1) / real(total + 2));
        return std::clamp(static_cast<std::int64_t>(mode), least, most);
    }
};

Hypergeometric hypergeometric(const FourFold &table)
{
    const std::int64_t total = table.bestTotal + table.restTotal;
    const std::int64_t having = table.best + table.rest;
    return {std::max<std::int64_t>(0, having - table.restTotal), std::min(table.bestTotal, having), table.bestTotal,
            having, total};
}

// P(k) + P(k + 1) + … relative to P(k), where k lies at or above the mode.
double upperTail(const Hypergeometric &distribution, std::int64_t k)
{
    double sum = 1.0;
    double term = 1.0;
    while (k < distribution.most && term > sum * 1e-17) {
        term *= distribution.ratioUp(k++);
        sum += term;
    }
    return sum;
}

// P(k) + P(k - 1) + … relative to P(k), where k lies at or below the mode.
double lowerTail(const Hypergeometric &distribution, std::int64_t k)
{
    double sum = 1.0;
    double term = 1.0;
    while (k > distribution.least && term > sum * 1e-17) {
        term /= distribution.ratioUp(--k);
        sum += term;
    }
    return sum;
}

// The outcome beyond the mode, on the side away from `observed`, that is nearest to the mode and at most as probable.
// One beyond the range where there is none.
std::int64_t mirrorOf(const Hypergeometric &distribution, std::int64_t observed, double logObserved)
{
    const double limit = logObserved + sameProbability;
    const bool up = observed < distribution.mode();
    std::int64_t probable = distribution.mode();
    std::int64_t rare = up ? distribution.most + 1 : distribution.least - 1;
    while (std::abs(rare - probable) > 1) {
        const std::int64_t middle = probable + (rare - probable) / 2;
        (distribution.logProbability(middle) <= limit ? rare : probable) = middle;
    }
    return rare;
}

double half(std::int64_t count)
{
    return real(count) + 0.5;
}

double walterLift(const FourFold &table)
{
    return half(table.best) / half(table.bestTotal) * half(table.restTotal) / half(table.rest);
}

// Two groups that are wholly apart have no spread, so the interval is that of Hanley and McNeil, Radiology 143 (1982)
// 29, at an area half a pair away from the end.
double varianceWhenApart(double auc, double positives, double negatives)
{
    const double area = (auc * positives * negatives + 0.5) / (positives * negatives + 1.0);
    const double q1 = area / (2.0 - area);
    const double q2 = 2.0 * area * area / (1.0 + area);
    const double square = area * area;
    return (area * (1.0 - area) + (positives - 1.0) * (q1 - square) + (negatives - 1.0) * (q2 - square)) /
           (positives * negatives);
}

Discrimination withInterval(double auc, double variance, std::size_t positives, std::size_t negatives)
{
    const bool apart = auc <= 0.0 || auc >= 1.0;
    const double used =
        apart ? varianceWhenApart(auc, static_cast<double>(positives), static_cast<double>(negatives)) : variance;
    const double reach = z95 * std::sqrt(std::max(0.0, used));
    return {auc, {std::max(0.0, auc - reach), std::min(1.0, auc + reach)}};
}

// The placements of one cluster, less their mean.
struct ClusterSum {
    double positive = 0.0;
    double negative = 0.0;
    bool hasPositive = false;
    bool hasNegative = false;
};

std::vector<ClusterSum> clusterSums(std::span<const ClusteredScore> scores, const std::vector<double> &positives,
                                    const std::vector<double> &negatives, double auc, const Stop &stop)
{
    // In the order of the clusters, so that sums do not depend on the order of the rows.
    std::vector<ClusteredScore> ordered(scores.begin(), scores.end());
    sortUnlessStopped(ordered, stop, [](const ClusteredScore &a, const ClusteredScore &b) {
        return std::tie(a.cluster, a.positive, a.score) < std::tie(b.cluster, b.positive, b.score);
    });
    std::vector<ClusterSum> sums;
    NowAndThen ask(stop);
    for (std::size_t i = 0; i < ordered.size() && !ask.isStopped(); ++i) {
        if (i == 0 || ordered[i].cluster != ordered[i - 1].cluster)
            sums.push_back({});
        if (ordered[i].positive)
            sums.back().positive += placement(ordered[i].score, negatives) - auc;
        else
            sums.back().negative += 1.0 - placement(ordered[i].score, positives) - auc;
        (ordered[i].positive ? sums.back().hasPositive : sums.back().hasNegative) = true;
    }
    return sums;
}

double clusteredVariance(const std::vector<ClusterSum> &sums, double positives, double negatives)
{
    double ofPositives = 0.0;
    double ofNegatives = 0.0;
    double both = 0.0;
    double clustersWithPositives = 0.0;
    double clustersWithNegatives = 0.0;
    for (const ClusterSum &sum : sums) {
        ofPositives += sum.positive * sum.positive;
        ofNegatives += sum.negative * sum.negative;
        both += sum.positive * sum.negative;
        clustersWithPositives += sum.hasPositive ? 1.0 : 0.0;
        clustersWithNegatives += sum.hasNegative ? 1.0 : 0.0;
    }
    const auto unbiased = [](double clusters) { return clusters > 1.0 ? clusters / (clusters - 1.0) : 1.0; };
    return unbiased(clustersWithPositives) * ofPositives / (positives * positives) +
           unbiased(clustersWithNegatives) * ofNegatives / (negatives * negatives) +
           unbiased(static_cast<double>(sums.size())) * 2.0 * both / (positives * negatives);
}

} // namespace

Interval wilsonInterval(std::int64_t count, std::int64_t total)
{
    if (total <= 0)
        return {0.0, 1.0};
    const double n = real(total);
    const double share = real(count) / n;
    const double square = z95 * z95;
    const double middle = share + square / (2.0 * n);
    const double reach = z95 * std::sqrt(share * (1.0 - share) / n + square / (4.0 * n * n));
    const double scale = 1.0 + square / n;
    return {count == 0 ? 0.0 : (middle - reach) / scale, count == total ? 1.0 : (middle + reach) / scale};
}

Interval exactInterval(std::int64_t count, std::int64_t total)
{
    if (total <= 0)
        return {0.0, 1.0};
    const double n = real(total);
    const double k = real(count);
    const double low = count == 0 ? 0.0 : boost::math::ibeta_inv(k, n - k + 1.0, 0.025);
    const double high = count == total ? 1.0 : boost::math::ibeta_inv(k + 1.0, n - k, 0.975);
    return {low, high};
}

Interval newcombeInterval(const FourFold &table)
{
    if (table.bestTotal <= 0 || table.restTotal <= 0)
        return {-1.0, 1.0};
    const double best = real(table.best) / real(table.bestTotal);
    const double rest = real(table.rest) / real(table.restTotal);
    const Interval ofBest = wilsonInterval(table.best, table.bestTotal);
    const Interval ofRest = wilsonInterval(table.rest, table.restTotal);
    return {best - rest - std::hypot(best - ofBest.low, ofRest.high - rest),
            best - rest + std::hypot(ofBest.high - best, rest - ofRest.low)};
}

double lift(const FourFold &table)
{
    if (table.bestTotal <= 0 || table.restTotal <= 0)
        return 1.0;
    if (table.best == 0 || table.rest == 0)
        return walterLift(table);
    return real(table.best) / real(table.bestTotal) * real(table.restTotal) / real(table.rest);
}

Interval liftInterval(const FourFold &table)
{
    if (table.bestTotal <= 0 || table.restTotal <= 0)
        return {0.0, std::numeric_limits<double>::infinity()};
    const double middle = std::log(walterLift(table));
    const double variance =
        1.0 / half(table.best) - 1.0 / half(table.bestTotal) + 1.0 / half(table.rest) - 1.0 / half(table.restTotal);
    const double reach = z95 * std::sqrt(std::max(0.0, variance));
    return {std::exp(middle - reach), std::exp(middle + reach)};
}

double logFactorial(std::int64_t n)
{
    if (n <= 20) {
        double product = 1.0;
        for (std::int64_t factor = 2; factor <= n; ++factor)
            product *= real(factor);
        return std::log(product);
    }
    // Stirling's series (Abramowitz and Stegun 6.1.41); the first term left out is below 1e-15 here.
    const double x = real(n);
    const double inverse = 1.0 / x;
    const double square = inverse * inverse;
    const double correction =
        inverse *
        (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square * (1.0 / 1680 - square * (1.0 / 1188)))));
    return (x + 0.5) * std::log(x) - x + 0.5 * std::log(2.0 * std::numbers::pi) + correction;
}

double fisherExact(const FourFold &table)
{
    const Hypergeometric distribution = hypergeometric(table);
    if (distribution.least >= distribution.most)
        return 1.0;
    const std::int64_t mode = distribution.mode();
    const double logObserved = distribution.logProbability(table.best);
    if (logObserved + sameProbability >= distribution.logProbability(mode))
        return 1.0;

    const bool up = table.best > mode;
    double p = std::exp(logObserved) * (up ? upperTail(distribution, table.best) : lowerTail(distribution, table.best));
    const std::int64_t mirror = mirrorOf(distribution, table.best, logObserved);
    if (mirror >= distribution.least && mirror <= distribution.most)
        p += std::exp(distribution.logProbability(mirror)) *
             (up ? lowerTail(distribution, mirror) : upperTail(distribution, mirror));
    return std::min(1.0, p);
}

double binomialMidP(std::int64_t count, std::int64_t total, double rate)
{
    if (total <= 0 || rate >= 1.0)
        return count > 0 && count == total ? 0.5 : 1.0;
    if (rate <= 0.0)
        return count > 0 ? 0.0 : 0.5;
    const boost::math::binomial_distribution<double> distribution(real(total), rate);
    const double above = count >= total ? 0.0 : cdf(complement(distribution, real(count)));
    return above + pdf(distribution, real(count)) / 2.0;
}

std::vector<double> benjaminiHochberg(std::span<const double> p, std::size_t tested)
{
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    std::vector<double> q(p.size(), 1.0);
    const double hypotheses = static_cast<double>(std::max(tested, p.size()));
    double smallest = 1.0;
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        smallest = std::min(smallest, p[order[rank - 1]] * hypotheses / static_cast<double>(rank));
        q[order[rank - 1]] = smallest;
    }
    return q;
}

Discrimination discrimination(std::span<const double> scoresOfPositives, std::span<const double> scoresOfNegatives)
{
    std::vector<double> positives(scoresOfPositives.begin(), scoresOfPositives.end());
    std::vector<double> negatives(scoresOfNegatives.begin(), scoresOfNegatives.end());
    std::sort(positives.begin(), positives.end());
    std::sort(negatives.begin(), negatives.end());
    std::vector<ClusteredScore> scores;
    scores.reserve(positives.size() + negatives.size());
    for (const double score : positives)
        scores.push_back({score, true, static_cast<std::int64_t>(scores.size())});
    for (const double score : negatives)
        scores.push_back({score, false, static_cast<std::int64_t>(scores.size())});
    return discrimination(scores);
}

Discrimination discrimination(std::span<const ClusteredScore> scores)
{
    return discrimination(scores, neverStop);
}

Discrimination discrimination(std::span<const ClusteredScore> scores, const Stop &stop)
{
    std::vector<double> positives;
    std::vector<double> negatives;
    NowAndThen ask(stop);
    for (const ClusteredScore &one : scores) {
        if (ask.isStopped())
            return {};
        (one.positive ? positives : negatives).push_back(one.score);
    }
    if (positives.empty() || negatives.empty())
        return {};
    sortUnlessStopped(positives, stop);
    sortUnlessStopped(negatives, stop);

    double auc = 0.0;
    for (const double score : positives) {
        if (ask.isStopped())
            break;
        auc += placement(score, negatives);
    }
    auc /= static_cast<double>(positives.size());

    const std::vector<ClusterSum> sums = clusterSums(scores, positives, negatives, auc, stop);
    if (stop())
        return {};
    const double variance =
        clusteredVariance(sums, static_cast<double>(positives.size()), static_cast<double>(negatives.size()));
    return withInterval(auc, variance, positives.size(), negatives.size());
}

double median(std::vector<double> values)
{
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2.0;
}

} // namespace touchstone
