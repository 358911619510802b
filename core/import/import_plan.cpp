#include "core/import/import_plan.h"

#include "core/import/source_view.h"

#include <algorithm>

namespace touchstone
{

namespace
{

bool isByHand(const SourcePlan *plan)
{
    return plan != nullptr && std::any_of(plan->columns.begin(), plan->columns.end(),
                                          [](const ColumnPlan &column) { return column.byHand; });
}

} // namespace

ImportPlan suggestPlan(std::span<const Source> sources, const ImportPlan &kept)
{
    std::vector<SourceView> views;
    for (const Source &source : sources)
        views.push_back(viewOf(source));

    ImportPlan plan;
    for (const SourceView &view : views) {
        const SourcePlan *before = kept.find(view.source->name);
        const bool decided = before != nullptr && before->byHand;
        RoleGuess role = decided ? RoleGuess{before->role, before->confidence, before->reason} : guessRole(view, views);
        SourcePlan proposed;
        proposed.source = view.source->name;
        proposed.role = role.role;
        proposed.confidence = role.confidence;
        proposed.reason = role.reason;
        proposed.byHand = decided;
        if (decided)
            proposed.keys = before->keys;
        proposed.columns = planColumns(view, proposed.role, isByHand(before) ? before : nullptr);
        plan.sources.push_back(std::move(proposed));
    }
    planKeys(views, plan);
    return plan;
}

} // namespace touchstone
