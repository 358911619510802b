#pragma once

#include "app/cli/session.h"
#include "core/base/result.h"

#include <functional>

namespace touchstone
{

// The project with a changed plan and the data set that follows from it, saved. Changes nothing where `change` does
// not; fails as the change does.
Result<Project> changePlan(OpenProject &open, const std::function<Result<Done>(ImportPlan &)> &change,
                           const QString &text, Session &session);

// "FIELD=VALUE" in two, without blanks around them; an error that tells the form where there is no sign or a side is
// empty.
Result<std::pair<QString, QString>> twoSides(const QString &text, const QString &form);

} // namespace touchstone
