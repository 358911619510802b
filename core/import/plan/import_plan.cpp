#include "core/import/plan/import_plan.h"

#include "core/base/progress.h"
#include "core/import/fields/source_systems.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchstone
{

namespace
{

SourcePlan planOf(const SourceView &view, const std::vector<SourceView> &all, const SourcePlan *kept,
                  const ImportCatalogue &catalogue, const Progress &progress)
{
    const SystemMatch match = recogniseSystem(view, catalogue);
    const RoleGuess guess = guessRole(view, all, match, progress);
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
    plan.fiscalYearStart = kept == nullptr ? 0 : kept->fiscalYearStart;
    plan.columns = planColumns(view, plan.role, match, kept);
    applySystem(match, view, kept, plan);
    return plan;
}

// Said of the source itself, else of any other: a company has one fiscal year.
int fiscalStartOf(const ImportPlan &kept, const QString &source)
{
    const SourcePlan *own = kept.find(source);
    if (own != nullptr && own->fiscalYearStart > 0)
        return own->fiscalYearStart;
    const auto said = std::find_if(kept.sources.begin(), kept.sources.end(),
                                   [](const SourcePlan &plan) { return plan.fiscalYearStart > 0; });
    return said == kept.sources.end() ? 0 : said->fiscalYearStart;
}

} // namespace

ImportPlan suggestPlan(std::span<const Source> sources, const ImportPlan &kept)
{
    return suggestPlan(sources, kept, importCatalogue());
}

ImportPlan suggestPlan(std::span<const Source> sources, const ImportPlan &kept, const ImportCatalogue &catalogue)
{
    NoProgress progress; // never cancelled, so there always is a plan
    return *suggestPlan(sources, kept, catalogue, progress);
}

Result<ImportPlan> suggestPlan(std::span<const Source> sources, const ImportPlan &kept,
                               const ImportCatalogue &catalogue, Progress &progress)
{
    const QString step = QCoreApplication::translate("ImportProject", "Finding what the columns mean");
    std::vector<SourceView> views;
    for (const Source &source : sources) {
        progress.report(static_cast<double>(views.size()) / static_cast<double>(sources.size()), step);
        views.push_back(viewOf(source, catalogue.fields, fiscalStartOf(kept, source.name), progress));
        if (progress.isCancelled())
            return cancelled();
    }
    ImportPlan plan{{}, kept.matching, kept.tidying, kept.currency, kept.value};
    for (const SourceView &view : views) {
        plan.sources.push_back(planOf(view, views, kept.find(view.source->name), catalogue, progress));
        if (progress.isCancelled())
            return cancelled();
    }
    applyDictionaries(views, plan);
    planKeys(views, plan, progress);
    if (progress.isCancelled())
        return cancelled();
    for (SourcePlan &source : plan.sources)
        if (const SourcePlan *before = kept.find(source.source))
            source.byHand = before->byHand;
    return plan;
}

} // namespace touchstone
