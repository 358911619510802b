#include "core/project/analysis.h"

#include "core/customers/stoppable_selection.h"
#include "core/patterns/mine_patterns.h"
#include "core/scoring/stoppable_scores.h"

#include <QCoreApplication>

namespace touchstone
{

namespace
{

QString step()
{
    return QCoreApplication::translate("Analysis", "Scoring");
}

// Gates alone say who does not fit, but not how well the others do.
Shared<FitScores> scoresOf(const Project &project, const FitScores *former, Progress &progress)
{
    return std::make_shared<const FitScores>(
        givesTiers(*project.profile) ? scoreFit(project.dataset->accounts, *project.profile, former, progress)
                                     : FitScores{});
}

// Tiers mean nothing without a profile: then there are neither totals nor outcomes. Where only limits and gates changed
// the points did not, so they need not be counted again.
Shared<PipelineFit> pipelineOf(const Project &project, const Analysis &analysis, const Analysis &previous, bool newData)
{
    if (!analysis.hasTiers())
        return std::make_shared<const PipelineFit>();
    const bool samePoints =
        !newData && previous.pipeline && previous.hasTiers() && previous.scores->points == analysis.scores->points;
    return std::make_shared<const PipelineFit>(pipelineFit(*project.dataset, *analysis.best, *analysis.scores,
                                                           *analysis.open,
                                                           samePoints ? &previous.pipeline->points : nullptr));
}

Shared<TierOutcomes> outcomesOf(const Analysis &analysis)
{
    return std::make_shared<const TierOutcomes>(tierOutcomes(*analysis.closed, *analysis.scores));
}

} // namespace

Result<Analysis> analyze(const Project &project, const Analysis &previous, ProjectParts changed, Progress &progress)
{
    const Stop stop = [&progress] { return progress.isCancelled(); };
    Analysis analysis = previous;
    const bool newData = changed.testFlag(ProjectPart::Dataset);
    const bool newBest = !analysis.best || newData || changed.testFlag(ProjectPart::Best);
    const bool newScores = !analysis.scores || newData || changed.testFlag(ProjectPart::Profile);

    if (newBest)
        analysis.best =
            std::make_shared<const BestSelection>(selectBestCustomers(*project.dataset, *project.best, stop));
    progress.report(0.3, step());
    if (stop())
        return cancelled();

    ProgressLeg scoring(progress, 0.3, 0.7);
    if (newScores)
        analysis.scores = scoresOf(project, previous.scores.get(), scoring);
    progress.report(0.7, step());
    if (stop())
        return cancelled();

    if (!analysis.open || newData)
        analysis.open = std::make_shared<const OpenDeals>(openDeals(*project.dataset));
    if (!analysis.closed || newData)
        analysis.closed = std::make_shared<const ClosedDeals>(closedDeals(*project.dataset));
    if (newBest || newScores || !analysis.pipeline)
        analysis.pipeline = pipelineOf(project, analysis, previous, newData);
    if (newScores || !analysis.outcomes)
        analysis.outcomes = outcomesOf(analysis);
    progress.report(1.0, step());
    return analysis;
}

Result<PatternSet> mine(const Project &project, const MiningOptions &options, Progress &progress,
                        const FirstLook &firstLook)
{
    const Stop stop = [&progress] { return progress.isCancelled(); };
    const BestSelection selection = selectBestCustomers(*project.dataset, *project.best, stop);
    ProgressLeg looking(progress, 0.0, 0.05);
    const Result<Contrast> contrast = makeContrast(*project.dataset, selection, options, looking);
    if (!contrast)
        return contrast.error();
    ProgressLeg searching(progress, 0.05, 1.0);
    return minePatterns(*contrast, options, searching, firstLook);
}

} // namespace touchstone
