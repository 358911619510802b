#include "app/cli/command_list.h"
#include "app/cli/option_texts.h"
#include "app/cli/sources_output.h"

namespace touchstone
{

CommandAction sourcesCommand(CLI::App &options)
{
    const auto path = std::make_shared<std::string>();
    addProject(options, *path);
    return [path](Session &session) -> Result<Output> {
        const Result<OpenProject> open = session.openToRead(QString::fromStdString(*path));
        if (!open)
            return open.error();
        return sourcesOutput(open->stored.project);
    };
}

} // namespace touchstone
