#pragma once

#include "core/base/parallel.h"
#include "core/base/statistics.h"

namespace touchstone
{

// The same for very many scores; nothing is told when it was stopped.
Discrimination discrimination(std::span<const ClusteredScore> scores, const Stop &stop);

} // namespace touchstone
