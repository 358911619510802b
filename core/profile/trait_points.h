#pragma once

#include "core/base/parallel.h"
#include "core/patterns/mine_patterns.h"
#include "core/profile/profile.h"

#include <vector>

namespace touchstone
{

// A trait that is being drafted, with what each row of the contrast has of it.
struct TraitDraft {
    Trait trait;
    bool addsUp = false;               // a list: all bins that are met count
    std::vector<std::vector<int>> met; // per row: the bins that count; empty: none, or not known
    std::vector<bool> known;           // per row
    bool held = false;                 // its points are held at those of the strongest confirmed line
};

// The rows that points are learned from.
struct LearningRows {
    std::vector<std::uint32_t> rows; // of the table
    std::vector<bool> best;
    std::vector<std::uint32_t> alike = {}; // rows of the same number are never tried by each other; empty: none are
    std::size_t bestCount() const;
};

// Finds out for every row which bins it meets.
TraitDraft traitDraft(const Table &table, Trait trait, const LearningRows &rows);

// Points for every bin, otherwise and neutral, so that the most of all traits adds up to 100. A bin is worth its weight
// of evidence, drawn towards nothing as if four best rows at the base rate had been seen in it too; how much each trait
// counts beside the others is learned by a ridge logistic regression with coefficients of at least 0, on rows that had
// no part in the weights. A trait that adds next to nothing to the others has no points, and one that only supports the
// score has at most as many as the strongest confirmed one. The most of all traits add up to `total`; many more than
// 100 are for finding out what is lost by rounding. The points mean nothing when it was stopped.
void learnPoints(std::vector<TraitDraft> &traits, const LearningRows &rows, const std::vector<std::size_t> &use,
                 int total = 100, const Stop &stop = neverStop);

// The penalty on the coefficients of so many best rows. The fewer, the more caution: the traits are then weighed more
// equally.
double ridgeFor(std::size_t best);

// The score of a row by the points of the traits, 0 to 100.
int scoreOf(const std::vector<TraitDraft> &traits, std::size_t row);

} // namespace touchstone
