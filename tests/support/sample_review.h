#pragma once

#include "core/project/analysis.h"

namespace touchstone::test
{

// A project with all that follows from it.
struct Review {
    Project project;
    Analysis analysis;

    // Again, after the project was changed.
    void update();
};

// Of a small data set, a profile as text (see sample_profile.h; empty: none) and one criterion of best ("nps >= 9";
// empty: none).
Review review(Dataset dataset, const char *profileText, const char *best = "");

// Twelve accounts with deals, enough for every chart and page to have something to say: customers, prospects, open, won
// and lost deals; money in euros.
Dataset reviewAccounts();

// Those accounts under a profile that wants 500 employees or more (60 points) in Germany (40) and never a government;
// best are those with an NPS of 9 or more. Best fit: C1, C2, P1; Good fit: C3, P6; Poor fit: C4, C6, P2; Bad fit: C5,
// P3, P4 (of which nothing is known) and P5 (a government).
Review sampleReview();

} // namespace touchstone::test
