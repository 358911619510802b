#pragma once

#include "core/project/project.h"

namespace touchstone
{

// Whether a result may be written to this file, although there is one already: not when that is a project, nor when
// this project was made of it. A slip of the hand must not cost the work, or the data.
Result<Done> checkWriteTarget(const QString &path, const Project &project);

// The same for the project itself, which may replace another one.
Result<Done> checkProjectTarget(const QString &path, const Project &project);

} // namespace touchstone
