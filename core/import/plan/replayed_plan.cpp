#include "core/import/plan/replayed_plan.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchstone
{

namespace
{

SourcePlan replayed(SourcePlan plan, const Arrival &arrival)
{
    plan.source = arrival.source;
    if (plan.role == SourceRole::Ignored && !plan.byHand)
        return plan; // nothing was made of it, as it had no rows, say: it is looked at afresh
    plan.byHand = true;
    for (ColumnPlan &column : plan.columns)
        column.byHand = true;
    for (const auto &[header, former] : arrival.renamed) {
        const ColumnPlan *column = plan.column(former);
        if (!column)
            continue;
        ColumnPlan renamed = *column;
        renamed.header = header;
        renamed.reason = QCoreApplication::translate("ImportPlan", "Was called “%1” in the former export.").arg(former);
        if (renamed.field == former)
            renamed.reason +=
                QLatin1Char(' ') +
                QCoreApplication::translate("ImportPlan", "Its field keeps that name, as the profile may use it.");
        plan.columns.push_back(std::move(renamed));
    }
    return plan;
}

QString formerHeader(const Arrival &arrival, const QString &header)
{
    const auto renamed = arrival.renamed.find(header);
    return renamed == arrival.renamed.end() ? header : renamed->second;
}

} // namespace

ImportPlan replayedPlan(const ImportPlan &kept, const std::vector<Arrival> &arrivals)
{
    ImportPlan plan = kept;
    for (const Arrival &arrival : arrivals) {
        const auto former = std::ranges::find(kept.sources, arrival.former, &SourcePlan::source);
        if (arrival.former.isEmpty() || former == kept.sources.end())
            continue;
        plan.sources[static_cast<std::size_t>(former - kept.sources.begin())] = replayed(*former, arrival);
        for (ValueChoice &choice : plan.matching.choices)
            std::ranges::replace(choice.sources, arrival.former, arrival.source);
        for (AssignedRows &assigned : plan.matching.assigned)
            if (assigned.source == arrival.former)
                assigned.source = arrival.source;
    }
    return plan;
}

void restoreHands(ImportPlan &plan, const ImportPlan &kept, const std::vector<Arrival> &arrivals)
{
    for (const Arrival &arrival : arrivals) {
        const SourcePlan *former = arrival.former.isEmpty() ? nullptr : kept.find(arrival.former);
        const auto now = std::ranges::find(plan.sources, arrival.source, &SourcePlan::source);
        if (!former || now == plan.sources.end())
            continue;
        now->byHand = former->byHand;
        for (ColumnPlan &column : now->columns) {
            const ColumnPlan *before = former->column(formerHeader(arrival, column.header));
            column.byHand = before && before->byHand;
        }
    }
}

} // namespace touchstone
