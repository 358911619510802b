#pragma once

#include "core/project/project.h"

#include <QString>

namespace touchstone
{

// What the data page says about the data as a whole: "5 files joined: 7,375 of 8,800 opportunities belong to 85
// accounts."
QString dataFinding(const Project &project);

// How the rows of one file found their accounts: "98 % of rows matched by domain".
QString matchText(const JoinReport &join);

// The name of the system that a file comes from; empty where it was not recognised.
QString systemName(const SourcePlan &plan);

} // namespace touchstone
