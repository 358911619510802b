#pragma once

#include "core/project/project.h"

#include <QString>

namespace touchstone::test
{

// A table of texts as a file has it; the first line holds the headers, cells are separated by "|" and trimmed.
std::shared_ptr<const RawTable> rawTable(const char *text);

// A project of which every part and every kind of condition is in use. The same at every call, ids and dates too. Its
// data set is empty: see withData.
Project filledProject();

// Whether everything that is stored in a project file is equal; names what is not. The data sets are compared by
// datasetFingerprint.
QString difference(const Project &a, const Project &b);

} // namespace touchstone::test
