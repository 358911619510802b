#pragma once

#include "app/cli/file_arguments.h"
#include "app/cli/session.h"

namespace CLI
{
class App;
}

namespace touchstone
{

// Declares FILE arguments with their reading options, for `import` and `run`.
void takeFileArguments(CLI::App &options, std::vector<FileImport> &files);

// Imports the files; "-" from the terminal's input.
Result<ImportProposal> importNamed(const Project &project, std::vector<FileImport> files, Session &session);

} // namespace touchstone
