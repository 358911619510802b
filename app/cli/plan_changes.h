#pragma once

#include "app/cli/session.h"
#include "core/base/result.h"

#include <functional>

namespace touchstone
{

using PlanChange = std::function<Result<Done>(ImportPlan &, const Dataset &)>;

// The project at `path` as the options of a command decide about its plan: opened to write only where they decide
// something, changed, its data set built anew and saved as the step `text`. Fails as the change does.
Result<Project> decidedProject(const QString &path, bool decides, const PlanChange &change, const QString &text,
                               Session &session);

// "FIELD=VALUE" in two, without blanks around them; an error that tells the form where there is no sign or a side is
// empty.
Result<std::pair<QString, QString>> twoSides(const QString &text, const QString &form);

} // namespace touchstone
