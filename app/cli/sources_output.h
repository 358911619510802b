#pragma once

#include "app/cli/command.h"
#include "core/project/project.h"

namespace touchstone
{

// What was imported and how it was understood; of `sources` and `import`.
Output sourcesOutput(const Project &project);

} // namespace touchstone
