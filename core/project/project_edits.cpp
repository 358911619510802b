#include "core/project/edit_parts.h"
#include "core/project/kept_results.h"

#include <QCoreApplication>

namespace touchstone::edits
{

Edit replaceData(const Project &project, std::vector<Source> sources, ImportPlan plan, Dataset dataset,
                 const QString &text)
{
    Edit edit{text, project};
    edit.after.sources = std::make_shared<const std::vector<Source>>(std::move(sources));
    edit.after.plan = std::make_shared<const ImportPlan>(std::move(plan));
    edit.after.dataset = std::make_shared<const Dataset>(std::move(dataset));
    return edit;
}

Edit setTitle(const Project &project, const QString &title, const QString &company)
{
    ProjectSettings settings = *project.settings;
    settings.title = title;
    settings.company = company;
    return replacePart(project, &Project::settings, std::move(settings),
                       QCoreApplication::translate("Edit", "Change the title"), QStringLiteral("title"));
}

Edit replacePatterns(const Project &project, PatternSet patterns)
{
    Edit edit{QCoreApplication::translate("Edit", "Find patterns"), project};
    edit.after.patterns =
        std::make_shared<const MinedPatterns>(MinedPatterns{std::move(patterns), {*project.best, project.dataset}});
    return edit;
}

Edit keepProof(const Project &project, KeptProof proof)
{
    Edit edit{QCoreApplication::translate("Edit", "Run the back-test"), project};
    edit.after.proof = std::make_shared<const KeptProof>(std::move(proof));
    return edit;
}

Edit keepGroups(const Project &project, KeptGroups groups)
{
    Edit edit{QCoreApplication::translate("Edit", "Look for two groups"), project};
    edit.after.groups = std::make_shared<const KeptGroups>(std::move(groups));
    return edit;
}

Edit setReport(const Project &project, const ReportSettings &report)
{
    return replacePart(project, &Project::report, report, QCoreApplication::translate("Edit", "Change the report"));
}

} // namespace touchstone::edits
