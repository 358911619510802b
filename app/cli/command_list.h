#pragma once

#include "app/cli/command.h"

namespace touchstone
{

// Each in a file of its own, named after it.
CommandAction newCommand(CLI::App &options);
CommandAction importCommand(CLI::App &options);
CommandAction sourcesCommand(CLI::App &options);
CommandAction fieldsCommand(CLI::App &options);
CommandAction matchCommand(CLI::App &options);
CommandAction tidyCommand(CLI::App &options);
CommandAction valueCommand(CLI::App &options);
CommandAction bestCommand(CLI::App &options);
CommandAction patternsCommand(CLI::App &options);
CommandAction groupsCommand(CLI::App &options);
CommandAction antiProfileCommand(CLI::App &options);
CommandAction draftCommand(CLI::App &options);
CommandAction profileCommand(CLI::App &options);
CommandAction tiersCommand(CLI::App &options);
CommandAction tierRulesCommand(CLI::App &options);
CommandAction scoreCommand(CLI::App &options);
CommandAction explainCommand(CLI::App &options);
CommandAction fitCommand(CLI::App &options);
CommandAction proofCommand(CLI::App &options);
CommandAction reportCommand(CLI::App &options);
CommandAction runCommand(CLI::App &options);

} // namespace touchstone
