#pragma once

#include "app/cli/session.h"
#include "core/project/analysis.h"

namespace touchstone
{

// Composes the review report as the project's settings say and writes it as a PDF. Needs an application that can paint.
Result<Done> writeReport(const Project &project, const Analysis &analysis, const QString &path, bool redact,
                         Session &session);

} // namespace touchstone
