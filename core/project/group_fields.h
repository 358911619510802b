#pragma once

#include "core/project/profile_fields.h"
#include "core/proof/customer_groups.h"

namespace touchstone
{

// What the project file stores of groups of customers. See FORMAT.md before changing any of it.

template <typename A>
void fields(A &a, typename A::template Field<Division> &division)
{
    a("criterion", division.criterion);
    a("strength", division.strength);
}

template <typename A>
void fields(A &a, typename A::template Field<CustomerGroups::Group> &group)
{
    a("best", group.best);
    a("rest", group.rest);
    a("profile", group.profile);
}

template <typename A>
void fields(A &a, typename A::template Field<AreaDifference> &areas)
{
    a("first", areas.first);
    a("second", areas.second);
    a("interval", areas.interval);
}

template <typename A>
void fields(A &a, typename A::template Field<CustomerGroups> &found)
{
    a("division", found.division);
    a("groups", found.groups);
    a("undivided", found.undivided);
    a("areas", found.areas);
    a("predicts_better", found.predictsBetter);
    a("sentence", found.sentence);
}

} // namespace touchstone
