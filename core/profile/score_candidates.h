#pragma once

#include "core/profile/supervised_bins.h"
#include "core/profile/trait_points.h"

#include <cstdint>
#include <vector>

namespace touchstone
{

// A line that the score could have, with what each row has of it: a whole attribute with an order, whose groups are the
// pieces between round cuts; one condition or conjunction that is met (1) or not (0); or the bins of a trait.
struct ScoreCandidate {
    QString attribute;                    // key; empty: of several
    std::vector<Criterion> criteria = {}; // of a condition
    std::vector<RoundCut> cuts = {};      // of an attribute with an order
    const Pattern *pattern = nullptr;     // that says the same
    std::vector<std::int16_t> group = {}; // per row; unknownGroup: not known
    std::size_t groups = 0;
};
inline constexpr std::int16_t unknownGroup = -1;

// The attributes with an order among these, the frequent categories and members of the others, and the conjunctions
// among the patterns. That something is missing is never a candidate. Not all of them when it was stopped.
std::vector<ScoreCandidate> scoreCandidates(const Table &table, const LearningRows &rows,
                                            const std::vector<QString> &attributes,
                                            const std::vector<const Pattern *> &patterns, const Stop &stop = neverStop);

// A trait that is in the score already: one candidate, or one per member where a list adds up.
std::vector<ScoreCandidate> candidatesOf(const TraitDraft &draft);

// The weight of evidence of each group against all rows where it is known, so that being known counts for nothing;
// drawn towards nothing as if four best rows at the base rate had been seen in the group too. Pieces of an attribute
// with an order are put together first where the counts do not tell them apart.
std::vector<double> groupWeights(const ScoreCandidate &candidate, const std::vector<BinCount> &counts);

// Which of its cuts divide an attribute with an order, for these counts.
std::vector<double> dividingCuts(const ScoreCandidate &candidate, const std::vector<BinCount> &counts);

} // namespace touchstone
