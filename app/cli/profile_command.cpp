#include "app/cli/command_list.h"
#include "app/cli/json_values.h"
#include "app/cli/option_texts.h"
#include "core/export/profile_text.h"
#include "core/profile/profile_json.h"
#include "core/project/edits.h"

#include <QFile>
#include <QJsonDocument>

namespace touchstone
{

namespace
{

struct ProfileOptions {
    std::string project;
    std::string set;
    std::string format = "text";
};

Result<Profile> readProfile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::CannotRead,
                     QCoreApplication::translate("Command", "The profile could not be read."),
                     {path},
                     QCoreApplication::translate("Command", "Check the name, and that you may read it."),
                     file.errorString()};
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!json.isObject())
        return Error{Error::Code::WrongFormat,
                     QCoreApplication::translate("Command", "This is no JSON object."),
                     {path},
                     QCoreApplication::translate("Command", "Take what touchstone-cli profile --format json prints."),
                     problem.errorString()};
    Result<Profile> profile = profileFromJson(json.object());
    if (profile)
        return profile;
    Error error = profile.error();
    error.where.file = path;
    return error;
}

QString profileText(const Project &project, const std::string &format)
{
    if (format == "markdown")
        return profileAsMarkdown(project);
    if (format == "json")
        return QString::fromUtf8(QJsonDocument(toJson(*project.profile, project.dataset->accounts)).toJson());
    return profileAsText(project);
}

Result<Output> showOrSetProfile(const ProfileOptions &options, Session &session)
{
    Session::Change change;
    if (!options.set.empty())
        change = [&](const Project &project) -> Result<Edit> {
            Result<Profile> profile = readProfile(QString::fromStdString(options.set));
            if (!profile)
                return profile.error();
            for (const QString &warning : checkProfile(*profile, *project.dataset))
                session.remark(warning);
            return edits::setProfile(project, std::move(*profile), {});
        };
    const Result<Project> project = session.changed(QString::fromStdString(options.project), change);
    if (!project)
        return project.error();
    return Output{profileText(*project, options.format), toJson(*project->profile, project->dataset->accounts)};
}

} // namespace

CommandAction profileCommand(CLI::App &options)
{
    const auto given = std::make_shared<ProfileOptions>();
    addProject(options, given->project);
    options.add_option("--set", given->set,
                       described(QT_TRANSLATE_NOOP("Command", "Replace the profile by that of a JSON file")));
    options.add_option("--format", given->format, described(QT_TRANSLATE_NOOP("Command", "How to print it")))
        ->check(CLI::IsMember({"text", "markdown", "json"}));
    return [given](Session &session) { return showOrSetProfile(*given, session); };
}

} // namespace touchstone
