#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/dataset.h"
#include "core/import/plan/import_plan.h"

#include <QDate>

#include <span>

namespace touchstone
{

// Reads all sources as the plan says, makes the accounts, joins everything else to them (by id, by web domain, by
// normalised name) and adds the aggregates (won_amount, win_rate, latest nps, tickets …). `today` stands in where the
// data give no date. Fails when there is no account in it at all.
Result<Dataset> buildDataset(std::span<const Source> sources, const ImportPlan &plan, QDate today, Progress &progress);

} // namespace touchstone
