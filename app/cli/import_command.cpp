#include "app/cli/changes_output.h"
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

// How everything is understood now; and what that changed, where there was something before.
Result<Output> outputOf(const Project &before, const ImportProposal &proposal, Session &session)
{
    Output output = sourcesOutput(proposal.edit.after);
    if (isEmpty(before))
        return output;
    const Result<ImportChanges> changes =
        importChanges(before, proposal.edit.after, proposal.arrivals, session.progress);
    if (!changes)
        return changes.error();
    const Output changed = changesOutput(*changes);
    output.text += QLatin1Char('\n') + changed.text;
    output.json[QStringLiteral("changes")] = changed.json;
    return output;
}

// An import writes a new file beside the old one, so that a half one is never seen.
Result<Output> importInto(const ImportOptions &options, Session &session)
{
    const Result<OpenProject> open = session.open(QString::fromStdString(options.project));
    if (!open)
        return open.error();
    const Project &before = open->stored.project;
    const Result<ImportProposal> proposal = importNamed(before, options.files, session);
    if (!proposal)
        return proposal.error();
    Result<Output> output = outputOf(before, *proposal, session);
    if (!output)
        return output.error();
    const Result<StoredProject> saved = saveProjectAs(proposal->edit.after, open->stored.path, session.progress);
    if (!saved)
        return saved.error();
    return output;
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
