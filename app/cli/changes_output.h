#pragma once

#include "app/cli/command.h"
#include "core/changes/import_changes.h"

namespace touchstone
{

// What an import changed in a project that had data: exports renewed, accounts, deals. Text for people, and the value
// of the key "changes".
Output changesOutput(const ImportChanges &changes);

} // namespace touchstone
