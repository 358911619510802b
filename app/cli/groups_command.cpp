#include "app/cli/command_list.h"
#include "app/cli/journey.h"
#include "app/cli/json_values.h"
#include "app/cli/option_texts.h"
#include "core/base/locale_text.h"
#include "core/export/profile_text.h"
#include "core/profile/profile_json.h"
#include "core/project/edits.h"
#include "core/project/kept_results.h"

namespace touchstone
{

namespace
{

struct GroupsOptions {
    std::string project;
};

QString groupText(const CustomerGroups &found, std::size_t index, const Project &project)
{
    const CustomerGroups::Group &group = found.groups[index];
    const Project of = edits::setProfile(project, profileOfGroup(found, index), {}).after;
    return QCoreApplication::translate("Command", "%1: %2 best of %3", "a group, how many are best, of how many")
               .arg(groupName(found, index, project.dataset->accounts), countText(static_cast<qint64>(group.best)),
                    countText(static_cast<qint64>(group.best) + static_cast<qint64>(group.rest))) +
           QStringLiteral("\n\n") + profileAsText(of);
}

QJsonObject groupsJson(const CustomerGroups &found, const Table &accounts)
{
    QJsonObject json = {{QStringLiteral("two_groups"), found.predictsBetter}, {QStringLiteral("text"), found.sentence}};
    if (!found.division)
        return json;
    QJsonArray groups;
    for (std::size_t index = 0; index < found.groups.size(); ++index) {
        const CustomerGroups::Group &group = found.groups[index];
        groups << QJsonObject{{QStringLiteral("name"), groupName(found, index, accounts)},
                              {QStringLiteral("best"), static_cast<qint64>(group.best)},
                              {QStringLiteral("rest"), static_cast<qint64>(group.rest)},
                              {QStringLiteral("profile"), toJson(profileOfGroup(found, index), accounts)}};
    }
    json[QStringLiteral("attribute")] = found.division->criterion.attribute;
    json[QStringLiteral("groups")] = groups;
    json[QStringLiteral("auc_one_profile")] = jsonNumber(found.areas.first);
    json[QStringLiteral("auc_two_profiles")] = jsonNumber(found.areas.second);
    json[QStringLiteral("difference_low")] = jsonNumber(found.areas.interval.low);
    json[QStringLiteral("difference_high")] = jsonNumber(found.areas.interval.high);
    return json;
}

Result<Output> showGroups(const GroupsOptions &options, Session &session)
{
    Result<OpenProject> open = session.openToRead(QString::fromStdString(options.project));
    if (!open)
        return open.error();
    const Result<Project> project = withCurrentGroups(open->stored.project, session);
    if (!project)
        return project.error();
    if (const Result<Done> kept = session.keep(*open, *project); !kept)
        return kept.error();
    // NOLINTNEXTLINE(bugprone-unchecked-optional-access): a project with current groups has some
    const CustomerGroups &found = *project->groups->found;
    QString text = found.sentence + QLatin1Char('\n');
    for (std::size_t index = 0; found.predictsBetter && index < found.groups.size(); ++index)
        text += QLatin1Char('\n') + groupText(found, index, *project);
    return Output{text, groupsJson(found, project->dataset->accounts)};
}

} // namespace

CommandAction groupsCommand(CLI::App &options)
{
    const auto given = std::make_shared<GroupsOptions>();
    addProject(options, given->project);
    return [given](Session &session) { return showGroups(*given, session); };
}

} // namespace touchstone
