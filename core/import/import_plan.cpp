#include "core/import/import_plan.h"

#include "core/import/source_view.h"

namespace touchstone
{

namespace
{

SourcePlan planOf(const SourceView &view, const std::vector<SourceView> &all, const SourcePlan *kept)
{
    const RoleGuess guess = guessRole(view, all);
    SourcePlan plan;
    plan.source = view.source->name;
    plan.role = guess.role;
    plan.confidence = guess.confidence;
    plan.reason = guess.reason;
    if (kept != nullptr && kept->byHand) {
        plan.role = kept->role;
        plan.confidence = kept->confidence;
        plan.reason = kept->reason;
        plan.keys = kept->keys;
        // Keys that were proposed for another role than the analyst's may be none at all: those are proposed again.
        plan.byHand = !kept->keys.isEmpty() || kept->role == guess.role;
    }
    plan.columns = planColumns(view, plan.role, kept);
    return plan;
}

} // namespace

ImportPlan suggestPlan(std::span<const Source> sources, const ImportPlan &kept)
{
    std::vector<SourceView> views;
    for (const Source &source : sources)
        views.push_back(viewOf(source));

    ImportPlan plan{{}, kept.matching, kept.tidying, kept.currency};
    for (const SourceView &view : views)
        plan.sources.push_back(planOf(view, views, kept.find(view.source->name)));
    applyDictionaries(views, plan);
    planKeys(views, plan);
    for (SourcePlan &source : plan.sources)
        if (const SourcePlan *before = kept.find(source.source))
            source.byHand = before->byHand;
    return plan;
}

} // namespace touchstone
