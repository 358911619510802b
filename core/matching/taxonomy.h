#pragma once

#include "core/data/dataset.h"
#include "core/import/plan/tidying_plan.h"

namespace touchstone
{

// The usual name of an industry that goes by several ("Telco" → "Telecommunications"); empty for others.
QString industryAlias(const QString &name);

// The names of the levels that the values of a field can be grouped at, coarsest first: "Sector", "Group" for
// industries; none for a field that has no catalogue.
QStringList taxonomyLevels(const QString &field);

// The group of a value at a level, 1 being the coarsest; empty when the catalogue does not have it.
QString taxonomyGroup(const QString &field, const QString &value, int level);

// All groups of a level, for choosing one.
QStringList taxonomyGroups(const QString &field, int level);

// The groups of countries: the catalogue's, with the plan's own in their place or beside them.
std::vector<RegionGroup> regionGroups(const TidyingPlan &plan);

// Adds the fields that the plan asks for: the group of each industry, the regions of each country. The original stays.
void addGroups(Dataset &dataset, const TidyingPlan &plan);

} // namespace touchstone
