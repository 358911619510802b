#pragma once

#include "core/project/project.h"

namespace touchstone
{

// A new project and how undo names the step.
struct Edit {
    QString text; // "Change points of Industry"
    Project after;
    QString mergeKey = {}; // consecutive edits with the same key are one undo step; empty: never
};

// All that a user can change. Pure: none changes its argument.
namespace edits
{

// What an import brings, built in the background: see core/project/import_project.h.
[[nodiscard]] Edit replaceData(const Project &project, std::vector<Source> sources, ImportPlan plan, Dataset dataset,
                               const QString &text);
[[nodiscard]] Edit setTitle(const Project &project, const QString &title, const QString &company);

[[nodiscard]] Edit setBestRule(const Project &project, BestRule rule, const QString &text,
                               const QString &mergeKey = {});
[[nodiscard]] Edit addBestCriterion(const Project &project, const Criterion &criterion);
[[nodiscard]] Edit removeBestCriterion(const Project &project, std::size_t index);
[[nodiscard]] Edit changeBestCriterion(const Project &project, std::size_t index, const BestCriterion &criterion,
                                       const QString &mergeKey = {});
[[nodiscard]] Edit markBestCustomer(const Project &project, const QString &accountId, const HandMark &mark);
[[nodiscard]] Edit unmarkBestCustomer(const Project &project, const QString &accountId);

[[nodiscard]] Edit replacePatterns(const Project &project, PatternSet patterns);
[[nodiscard]] Edit keepProof(const Project &project, KeptProof proof);
[[nodiscard]] Edit keepGroups(const Project &project, KeptGroups groups);

[[nodiscard]] Edit setProfile(const Project &project, Profile profile, const QString &text,
                              const QString &mergeKey = {});
[[nodiscard]] Edit addTrait(const Project &project, const Trait &trait);
[[nodiscard]] Edit changeTrait(const Project &project, const Trait &trait, const QString &mergeKey = {}); // by id
[[nodiscard]] Edit removeTrait(const Project &project, const QUuid &trait);
[[nodiscard]] Edit addGate(const Project &project, const Gate &gate);
[[nodiscard]] Edit changeGate(const Project &project, const Gate &gate, const QString &mergeKey = {}); // by id
[[nodiscard]] Edit removeGate(const Project &project, const QUuid &gate);
[[nodiscard]] Edit setTierLimits(const Project &project, const TierLimits &limits, const QString &mergeKey = {});
[[nodiscard]] Edit setTierRules(const Project &project, const TierRules &rules);
[[nodiscard]] Edit setWords(const Project &project, const QString &section, const QString &text);

[[nodiscard]] Edit setReport(const Project &project, const ReportSettings &report);

} // namespace edits

} // namespace touchstone
