#pragma once

#include "core/project/project.h"

namespace touchstone
{

// The profile to read: gates, traits with points, tiers, words.
QString profileAsText(const Project &project);
QString profileAsMarkdown(const Project &project);

} // namespace touchstone
