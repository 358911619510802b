#pragma once

#include "core/base/progress.h"
#include "core/project/project.h"
#include "core/proof/anti_profile.h"

namespace touchstone
{

// Who is not the project's customer. Looks at the best against the other customers, at customers who stayed against
// those who left and at won deals against lost ones, as far as the data tell of them; with the options of the project's
// patterns, but for the error, of which each comparison has an equal share. Fails where there is nothing to compare,
// and when it is cancelled.
Result<AntiProfile> findAntiProfile(const Project &project, Progress &progress);

} // namespace touchstone
