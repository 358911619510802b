#pragma once

#include "core/profile/score_candidates.h"

#include <span>

namespace touchstone
{

// A score that was learned: some of the candidates, each with the coefficient of its weights.
struct LearnedScore {
    std::vector<std::size_t> candidates; // the given ones first, then those that were chosen, the most telling first
    std::vector<double> coefficients;
    double gained = 0.0; // log likelihood by the chosen ones
};

// How much may be chosen.
struct ScoreRules {
    std::size_t given = 0;  // so many of the first candidates are in it anyway
    std::size_t most = 0;   // to choose
    double leastGain = 0.0; // in log likelihood, of each
    double ridge = 1.0;
};

// Learns a score from the rows `use`, which are places in `learning`. A candidate's weights for a row come from the
// other parts of the rows, so that what a candidate promises is what it keeps for rows that it was not learned from.
// Coefficients are at least 0. One after the other the candidate is taken that gains most, by the score test (Rao
// 1948), as long as one gains enough. Of no candidate when it was stopped.
LearnedScore learnScore(std::span<const ScoreCandidate> candidates, const LearningRows &learning,
                        const std::vector<std::size_t> &use, const ScoreRules &rules, const Stop &stop = neverStop);

// What the score gives these rows, by weights from the rows `use`.
std::vector<double> scoresBy(const LearnedScore &score, std::span<const ScoreCandidate> candidates,
                             const LearningRows &learning, const std::vector<std::size_t> &use,
                             const std::vector<std::size_t> &rows);

// The counts of a candidate's groups among these rows.
std::vector<BinCount> groupCounts(const ScoreCandidate &candidate, const LearningRows &learning,
                                  const std::vector<std::size_t> &use);

// The rows in so many parts with as many best ones each, rows that are alike in one. Another `draw` is another
// division.
std::vector<std::vector<std::size_t>> evenParts(const LearningRows &learning, const std::vector<std::size_t> &use,
                                                std::size_t parts, std::uint64_t draw);

// The area under the curve of scores that are learned, the choice included, without the rows they are tried on: mean
// over the parts. Not of all of them when it was stopped.
double crossValidatedArea(std::span<const ScoreCandidate> candidates, const LearningRows &learning,
                          const ScoreRules &rules, const Stop &stop = neverStop);

} // namespace touchstone
