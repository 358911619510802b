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

// Twelve accounts with deals, enough for every chart and page to have something to say: customers of which the large
// German ones are best, prospects, and open, won and lost deals; money in euros. Profile and criterion as given.
Dataset reviewAccounts();

} // namespace touchstone::test
