#include "app/cli/command_list.h"
#include "app/cli/json_values.h"
#include "app/cli/option_texts.h"
#include "core/project/edits.h"

#include <QFileInfo>

namespace touchstone
{

namespace
{

struct NewOptions {
    std::string project;
    std::string title;
};

Result<Output> makeProject(const NewOptions &options, Session &session)
{
    const QString path = QString::fromStdString(options.project);
    if (QFileInfo::exists(path))
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("Command", "There is already a file of this name."),
                     {path},
                     QCoreApplication::translate("Command", "Choose another name.")};
    const Project project = edits::setTitle(emptyProject(), QString::fromStdString(options.title), {}).after;
    const Result<StoredProject> saved = saveProjectAs(project, path, session.progress);
    if (!saved)
        return saved.error();
    return Output{QCoreApplication::translate("Command", "Made %1.").arg(path) + QLatin1Char('\n'), jsonDone({path})};
}

} // namespace

CommandAction newCommand(CLI::App &options)
{
    const auto given = std::make_shared<NewOptions>();
    addProject(options, given->project);
    options.add_option("--title", given->title,
                       described(QT_TRANSLATE_NOOP("Command", "The title of the review report")));
    return [given](Session &session) { return makeProject(*given, session); };
}

} // namespace touchstone
