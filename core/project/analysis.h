#pragma once

#include "core/base/progress.h"
#include "core/patterns/mine_patterns.h"
#include "core/project/project.h"
#include "core/proof/tier_outcomes.h"
#include "core/scoring/pipeline_fit.h"

namespace touchstone
{

// All that follows at once from a Project: never edited, never saved. Members are never null in a result of analyze().
struct Analysis {
    Shared<BestSelection> best;
    Shared<FitScores> scores; // of the accounts; of no rows while the profile gives no tiers
    Shared<PipelineFit> pipeline;
    Shared<TierOutcomes> outcomes;
    Shared<OpenDeals> open; // what pipeline and outcomes are counted over, whatever the scores are
    Shared<ClosedDeals> closed;

    bool hasTiers() const { return scores && scores->rowCount() > 0; }
    bool hasScores() const { return hasTiers() && scores->hasPoints; }
};

// Recomputes what the changed parts feed and shares the rest with the previous analysis (which may be empty).
Result<Analysis> analyze(const Project &project, const Analysis &previous, ProjectParts changed, Progress &progress);

// Mines with the project's best customers; the slow step that the analyst starts. What stands out at first is told as
// soon as it is counted.
Result<PatternSet> mine(const Project &project, const MiningOptions &options, Progress &progress,
                        const FirstLook &firstLook = {});

} // namespace touchstone
