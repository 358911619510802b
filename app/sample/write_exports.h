#pragma once

#include "app/sample/sample_world.h"
#include "core/base/result.h"

namespace touchstone::sample
{

// Writes the exports of the world into the folder, as their tools would: crm_accounts.csv (with footer lines),
// opportunities.csv, bought_list.csv, nps_responses.xlsx, customer_success.xlsx and feature_usage.csv. The same world
// and seed give the same bytes.
Result<Done> writeExports(const World &world, quint64 seed, const QString &folder);

} // namespace touchstone::sample
