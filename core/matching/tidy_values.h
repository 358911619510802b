#pragma once

#include "core/matching/parsed_source.h"

#include <span>

namespace touchstone
{

// Puts the plan's spelling in place of others, and takes numbers outside the plan's limits for unknown.
void tidyValues(std::span<ParsedSource> sources, const TidyingPlan &plan);

} // namespace touchstone
