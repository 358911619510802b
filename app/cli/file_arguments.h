#pragma once

#include "core/project/import_project.h"

#include <QStringList>

#include <vector>

namespace touchstone
{

// The FILE arguments of `import` and `run`, with the reading options of each: an option applies to the file that
// follows it, up to the next file. "-" is standard input. Fails, saying why, on an unknown option or value.
Result<std::vector<FileImport>> parseFileArguments(const QStringList &arguments);

// The help text about them.
QString fileArgumentsHelp();

} // namespace touchstone
