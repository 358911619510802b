#pragma once

#include "core/import/plan/import_plan.h"
#include "core/project/project_fields.h"

namespace touchstone
{

// What the project file stores of the decisions in a plan that are about all sources together.

template <>
inline constexpr std::array storedNames<AccountKey::Kind> = {"id", "domain", "name"};
template <>
inline constexpr std::array storedNames<AccountLevel> = {"site", "account", "ultimate parent"};

struct StoredDecisions {
    MatchingPlan matching;
    TidyingPlan tidying;
    CurrencyPlan currency;
    CustomerValuePlan value;
    bool operator==(const StoredDecisions &) const = default;
};

template <typename A>
void fields(A &a, typename A::template Field<AccountKey> &key)
{
    a("kind", key.kind);
    a("text", key.text);
}

template <typename A>
void fields(A &a, typename A::template Field<AccountPair> &pair)
{
    a("one", pair.one);
    a("other", pair.other);
    a("same", pair.same);
}

template <typename A>
void fields(A &a, typename A::template Field<ValueChoice> &choice)
{
    a("field", choice.field);
    a("newest", choice.newest);
    a("sources", choice.sources);
}

template <typename A>
void fields(A &a, typename A::template Field<AssignedRows> &assigned)
{
    a("source", assigned.source);
    a("named", assigned.named);
    a("account", assigned.account);
}

template <typename A>
void fields(A &a, typename A::template Field<MatchingPlan> &matching)
{
    a("pairs", matching.pairs);
    a("level", matching.level);
    a("choices", matching.choices);
    a("assigned", matching.assigned);
}

template <typename A>
void fields(A &a, typename A::template Field<ValueMerge> &merge)
{
    a("field", merge.field);
    a("from", merge.from);
    a("to", merge.to);
}

template <typename A>
void fields(A &a, typename A::template Field<DifferentValues> &different)
{
    a("field", different.field);
    a("values", different.values);
}

template <typename A>
void fields(A &a, typename A::template Field<ValueLimits> &limits)
{
    a("field", limits.field);
    a("low", limits.low);
    a("high", limits.high);
}

template <typename A>
void fields(A &a, typename A::template Field<TaxonomyChoice> &taxonomy)
{
    a("field", taxonomy.field);
    a("level", taxonomy.level);
    a("groups", taxonomy.groups);
}

template <typename A>
void fields(A &a, typename A::template Field<RegionGroup> &region)
{
    a("name", region.name);
    a("countries", region.countries);
}

template <typename A>
void fields(A &a, typename A::template Field<TidyingPlan> &tidying)
{
    a("merges", tidying.merges);
    a("different", tidying.different);
    a("limits", tidying.limits);
    a("taxonomies", tidying.taxonomies);
    a("with_regions", tidying.withRegions);
    a("regions", tidying.regions);
}

template <typename A>
void fields(A &a, typename A::template Field<CurrencyRate> &rate)
{
    a("from", rate.from);
    a("to", rate.to);
    a("rate", rate.rate);
    a("date", rate.date);
}

template <typename A>
void fields(A &a, typename A::template Field<CurrencyPlan> &currency)
{
    a("reporting", currency.reporting);
    a("rates", currency.rates);
}

template <typename A>
void fields(A &a, typename A::template Field<CustomerValuePlan> &value)
{
    a("gross_margin", value.grossMargin);
    a("cost_to_serve", value.costToServe);
    a("horizon_years", value.horizonYears);
    a("growth", value.growth);
    a("discount", value.discount);
    a("segment", value.segment);
}

template <typename A>
void fields(A &a, typename A::template Field<StoredDecisions> &decisions)
{
    a("matching", decisions.matching);
    a("tidying", decisions.tidying);
    a("currency", decisions.currency);
    a("value", decisions.value);
}

} // namespace touchstone
