#include "core/project/project.h"

#include "core/project/kept_results.h"

#include <algorithm>
#include <iterator>

namespace touchstone
{

Project emptyProject()
{
    return {std::make_shared<const ProjectSettings>(), std::make_shared<const std::vector<Source>>(),
            std::make_shared<const ImportPlan>(),      std::make_shared<const Dataset>(),
            std::make_shared<const BestRule>(),        std::make_shared<const MinedPatterns>(),
            std::make_shared<const Profile>(),         std::make_shared<const ReportSettings>(),
            std::make_shared<const KeptProof>(),       std::make_shared<const KeptGroups>()};
}

bool isEmpty(const Project &project)
{
    return project.sources->empty();
}

std::vector<DataIssue> issuesOf(const Project &project, const Source &source)
{
    std::vector<DataIssue> issues = source.issues;
    if (const SourcePlan *plan = project.plan->find(source.name))
        for (const QString &remark : plan->remarks)
            issues.push_back({DataIssue::Severity::Note, remark, 1, source.name});
    std::ranges::copy_if(project.dataset->issues, std::back_inserter(issues),
                         [&source](const DataIssue &issue) { return issue.source == source.name; });
    return issues;
}

ProjectParts changedParts(const Project &before, const Project &after)
{
    ProjectParts parts;
    parts.setFlag(ProjectPart::Settings, before.settings != after.settings);
    parts.setFlag(ProjectPart::Sources, before.sources != after.sources);
    parts.setFlag(ProjectPart::Plan, before.plan != after.plan);
    parts.setFlag(ProjectPart::Dataset, before.dataset != after.dataset);
    parts.setFlag(ProjectPart::Best, before.best != after.best);
    parts.setFlag(ProjectPart::Patterns, before.patterns != after.patterns);
    parts.setFlag(ProjectPart::Profile, before.profile != after.profile);
    parts.setFlag(ProjectPart::Report, before.report != after.report);
    parts.setFlag(ProjectPart::Proof, before.proof != after.proof);
    parts.setFlag(ProjectPart::Groups, before.groups != after.groups);
    return parts;
}

bool patternsAreCurrent(const Project &project)
{
    return project.patterns->from.dataset == project.dataset && project.patterns->from.rule == *project.best;
}

} // namespace touchstone
