#include "core/import/plan/currency_plan.h"
#include "core/import/plan/matching_plan.h"

#include <algorithm>

namespace touchstone
{

const ValueChoice *MatchingPlan::find(QStringView field) const
{
    const auto found = std::ranges::find_if(choices, [&](const ValueChoice &choice) { return choice.field == field; });
    return found != choices.end() ? &*found : nullptr;
}

std::optional<double> CurrencyPlan::rate(const QString &from, const QString &to) const
{
    if (from == to)
        return 1.0;
    const auto found = std::ranges::find_if(
        rates, [&](const CurrencyRate &rate) { return rate.from == from && rate.to == to && rate.rate > 0.0; });
    return found != rates.end() ? std::optional(found->rate) : std::nullopt;
}

} // namespace touchstone
