#pragma once

#include "core/base/progress.h"
#include "core/project/project.h"
#include "core/proof/backtest.h"
#include "core/proof/customer_groups.h"

namespace touchstone
{

// What the analyst asked for and waited for, kept with what it was made from.
template <typename Found>
struct Kept {
    std::optional<Found> found = {}; // none: never asked for
    QDate on = {};
    MiningOptions mining = {}; // how patterns were found for it
    MadeFrom from = {};
};

// The back-test, and whether the best customers are two groups, of the project as it is. The profile has no part in
// either: both make their own. An error is that of mining, or cancelled().
Result<KeptProof> prove(const Project &project, const ProofOptions &options, QDate today, Progress &progress);
Result<KeptGroups> divide(const Project &project, QDate today, Progress &progress);

// Whether there is a result, and it is what would be found today.
bool isCurrent(const Project &project, const KeptProof &kept);
bool isCurrent(const Project &project, const KeptGroups &kept);

// Whether its rows are rows of the project's data.
template <typename Found>
bool isOfTheseData(const Project &project, const Kept<Found> &kept)
{
    return kept.found && kept.from.dataset == project.dataset;
}

// "Made on 3 Nov 2026, before the best customers changed. …" Empty where it is current, or where there is none.
QString outdatedSentence(const Project &project, const KeptProof &kept);
QString outdatedSentence(const Project &project, const KeptGroups &kept);

} // namespace touchstone
