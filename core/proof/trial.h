#pragma once

#include "core/base/progress.h"
#include "core/proof/test_parts.h"
#include "core/scoring/fit_score.h"

namespace touchstone
{

// A deal or an account that a profile was tried on which knew nothing of it.
struct TestedCase {
    std::uint32_t account = 0;
    std::int64_t deal = -1;          // row of the opportunities; -1: the account itself is tested
    bool positive = false;           // the deal was won; the account is one of the best
    double standing = 0.5;           // 0 to 1: where the account stands by its score among those of its part
    double expected = unknownNumber; // the chance to be positive that the training part leads to expect
};

// What the profiles of all parts say of what they were tried on.
struct Trial {
    std::vector<TestedCase> cases;
    FitScores scores;              // points and tiers alone, of the accounts that were tested
    std::vector<Profile> profiles; // per part
    bool anyProfile = false;
};

// Mines and drafts a profile in each part and scores what is tested there. An error is that of mining, or cancelled().
Result<Trial> tryProfiles(const Dataset &dataset, const BestSelection &selection, const TestPlan &plan,
                          const MiningOptions &mining, Progress &progress);

// How well the standings tell positives from the others. Deals of one account count as one observation. Nothing is told
// when it was stopped.
Discrimination discrimination(const std::vector<TestedCase> &cases, const Stop &stop = neverStop);

} // namespace touchstone
