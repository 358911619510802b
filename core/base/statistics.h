#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace touchstone
{

struct Interval {
    double low = 0.0;
    double high = 0.0;
    bool operator==(const Interval &) const = default;
};

// A four-fold table: `best` of `bestTotal` have the trait, `rest` of `restTotal` have it.
struct FourFold {
    std::int64_t best = 0;
    std::int64_t bestTotal = 0;
    std::int64_t rest = 0;
    std::int64_t restTotal = 0;
};

// 95 % interval of a share, as a fraction. Wilson, JASA 22 (1927) 209. The whole of 0 to 1 when total is 0.
Interval wilsonInterval(std::int64_t count, std::int64_t total);

// 95 % interval of a share that a rule may rest on, as it is never too narrow. Clopper and Pearson, Biometrika 26
// (1934) 404. The whole of 0 to 1 when total is 0.
Interval exactInterval(std::int64_t count, std::int64_t total);

// 95 % interval of the difference best share - rest share. Newcombe, Statistics in Medicine 17 (1998) 873, method 10.
Interval newcombeInterval(const FourFold &table);

// Ratio of the two shares; where one of the counts is 0, half a row is added to counts and totals (Walter, Biometrika
// 62 (1975) 371). 1 when a group is empty.
double lift(const FourFold &table);

// 95 % interval of lift. Katz et al., Biometrics 34 (1978) 469, with Walter's half always added, so it is finite; 0 to
// infinity when a group is empty.
Interval liftInterval(const FourFold &table);

// ln n!
double logFactorial(std::int64_t n);

// Fisher's exact test, two-sided: the sum of the probabilities of all tables with these margins that are at most as
// probable as this one. 1 when a margin is 0.
double fisherExact(const FourFold &table);

// One-sided binomial test with half the probability of the outcome itself (mid-p): the chance of `count` or more of
// `total` at this success rate. Lancaster, JASA 56 (1961) 223.
double binomialMidP(std::int64_t count, std::int64_t total, double rate);

// q-values: the smallest false discovery rate at which each hypothesis would be called. Benjamini and Hochberg, JRSS-B
// 57 (1995) 289. In the order of p. `tested` may be larger than p.size(): hypotheses with p not listed count as 1.
std::vector<double> benjaminiHochberg(std::span<const double> p, std::size_t tested);

// Area under the ROC curve with its 95 % interval. DeLong et al., Biometrics 44 (1988) 837; ties count half.
// 0.5 with 0 to 1 when one of the groups is empty.
struct Discrimination {
    double auc = 0.5;
    Interval interval = {0.0, 1.0};
};
Discrimination discrimination(std::span<const double> scoresOfPositives, std::span<const double> scoresOfNegatives);

// The same for scores that hang together: those with the same cluster number (deals of one account) count as one
// observation for the interval. Obuchowski, Biometrics 53 (1997) 567.
struct ClusteredScore {
    double score = 0.0;
    bool positive = false;
    std::int64_t cluster = 0;
};
Discrimination discrimination(std::span<const ClusteredScore> scores);

double median(std::vector<double> values); // NaN when empty

} // namespace touchstone
