#include "app/cli/command_list.h"
#include "app/cli/import_files.h"
#include "app/cli/option_texts.h"
#include "app/cli/sources_output.h"

namespace touchstone
{

namespace
{

struct ImportOptions {
    std::string project;
    std::vector<FileImport> files;
};

// An import writes a new file beside the old one, so that a half one is never seen.
Result<Output> importInto(const ImportOptions &options, Session &session)
{
    const Result<OpenProject> open = session.open(QString::fromStdString(options.project));
    if (!open)
        return open.error();
    const Result<Edit> edit = importNamed(open->stored.project, options.files, session);
    if (!edit)
        return edit.error();
    const Result<StoredProject> saved = saveProjectAs(edit->after, open->stored.path, session.progress);
    if (!saved)
        return saved.error();
    return sourcesOutput(edit->after);
}

} // namespace

CommandAction importCommand(CLI::App &options)
{
    const auto given = std::make_shared<ImportOptions>();
    addProject(options, given->project);
    takeFileArguments(options, given->files);
    return [given](Session &session) { return importInto(*given, session); };
}

} // namespace touchstone
