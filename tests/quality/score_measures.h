#pragma once

#include "core/patterns/pattern.h"
#include "core/profile/profile_draft.h"
#include "core/proof/backtest.h"
#include "tests/quality/planted_table.h"

#include <vector>

namespace touchstone::quality
{

// How good the additive score of a drafted profile is on rows that nothing of it has seen.
struct ScoreMeasures {
    double auc = 0.5;          // of the points that the program shows, mean over three folds
    double unroundedAuc = 0.5; // of what they were rounded from
    double traits = 0.0;       // mean number
};
ScoreMeasures crossValidated(const LabelledTable &table, quint32 seed, DraftFrom from = DraftFrom::Supported);

// The same for the true weights.
double oracleArea(const PlantedTable &table, quint32 seed);

// The profile as the program drafts it.
Profile draftedFrom(const Dataset &dataset, const BestSelection &selection, const PatternSet &patterns,
                    DraftFrom from = DraftFrom::Supported);

// The back-test as the program runs it; these tables have no deals, so it is by five parts of the accounts.
ProofVerdict proofVerdict(const PlantedTable &table);

// Whether the customers with a high NPS are claimed to be two groups.
bool isDivided(const Dataset &dataset);

// Which of the three folds a row is tested in: as many best rows in each, rows that are alike in the same one. The same
// for all methods that are compared.
std::vector<int> foldsOf(const LabelledTable &table, quint32 seed);

// Rank correlation of the scores that profiles from two halves of the table give to rows that neither has seen.
double scoreStability(const PlantedTable &table, const PlantedTable &fresh, quint32 seed);

// Spearman's, with mean ranks for ties; 0 where all of one side are equal.
double rankCorrelation(const std::vector<double> &a, const std::vector<double> &b);

} // namespace touchstone::quality
