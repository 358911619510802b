#pragma once

#include "core/base/progress.h"
#include "core/import/plan/import_plan.h"

#include <vector>

namespace touchstone
{

// Takes out of the cells who a person is, in the columns that the plan leaves out for that: what nobody needs is not
// kept. Names and mail addresses become pseudonyms ("Person 3", "person3@acme.com"), as the answers of one person and
// the domain of the company are needed to count and to join; other such columns are emptied.
// Fails when it is cancelled.
Result<Done> forgetPersons(std::vector<Source> &sources, const ImportPlan &plan, const Progress &progress);

} // namespace touchstone
