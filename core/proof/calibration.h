#pragma once

#include "core/base/parallel.h"
#include "core/base/statistics.h"
#include "core/data/table.h"
#include "core/scoring/fit_score.h"

#include <QString>

#include <optional>
#include <vector>

namespace touchstone
{

struct TestedCase;

// Whether a gate shuts the account out, whatever its points.
bool isShutOut(const FitScores &scores, std::uint32_t account);

// The chance of a score to win, learned from cases of which the outcome is known: a logistic curve over the points,
// with a step for those that a gate shuts out.
class ExpectedRates
{
public:
    struct Case {
        int points = 0;
        bool shutOut = false;
        bool positive = false;
    };
    static constexpr std::size_t fewestOfEach = 15;

    // Nothing with fewer than 15 positives or 15 others.
    static std::optional<ExpectedRates> learn(const std::vector<Case> &cases, const Stop &stop = neverStop);

    double of(int points, bool shutOut) const; // fraction

private:
    double m_intercept = 0.0;
    double m_perPoint = 0.0;
    double m_shutOut = 0.0;
};

// What the training part led to expect against what was found.
struct Calibration {
    struct Group {
        Tier tier = Tier::Best;
        std::size_t cases = 0;
        double expected = unknownNumber; // mean chance
        double found = unknownNumber;    // share of positives
        Interval foundInterval;          // Wilson, 95 %
    };
    std::vector<Group> groups; // tiers that have a case, the best first
    Group all;

    // By how much the log odds found change with the log odds expected (Cox, Biometrika 45 (1958) 562): below 1 the
    // score promises greater differences than there are. 95 % interval, cases of one account counting as one. NaN
    // where all the same was expected.
    double slope = unknownNumber;
    Interval slopeInterval = {0.0, 0.0};
};

// None where nothing was expected of some case.
std::optional<Calibration> calibrate(const std::vector<TestedCase> &cases, const FitScores &scores,
                                     const Stop &stop = neverStop);

// "88 % of the deals were expected to be won, but only 48 % were (42 % to 55 %). Differences between scores came out at
// 0.9 times their expected size (0.6 to 1.2), which agrees with it."
QString calibrationSentence(const Calibration &calibration, bool byDeals);

} // namespace touchstone
