#include "core/health/remedies.h"

#include "core/health/health_checks.h"

#include <algorithm>

namespace touchstone
{

RemedyColumns columnsOf(const Remedy &remedy, const Dataset &dataset, std::span<const Source> sources)
{
    RemedyColumns result{remedy.kind, {}};
    for (const QString &field : remedy.fields) {
        const Column *column = dataset.accounts.find(field);
        if (column == nullptr)
            continue;
        std::vector<ColumnOrigin> origins = {column->origin};
        origins.insert(origins.end(), column->furtherOrigins.begin(), column->furtherOrigins.end());
        for (const ColumnOrigin &origin : origins) {
            if (origin.source < 0 || static_cast<std::size_t>(origin.source) >= sources.size() || origin.column < 0)
                continue;
            const Source &source = sources[static_cast<std::size_t>(origin.source)];
            if (static_cast<std::size_t>(origin.column) < source.table->columns.size())
                result.places.push_back(
                    {source.name, source.table->columns[static_cast<std::size_t>(origin.column)].header});
        }
    }
    return result;
}

void applyRemedy(ImportPlan &plan, const RemedyColumns &columns)
{
    for (SourcePlan &source : plan.sources)
        for (ColumnPlan &column : source.columns) {
            if (std::ranges::find(columns.places, RemedyColumns::Place{source.source, column.header}) ==
                columns.places.end())
                continue;
            if (columns.kind == Remedy::Kind::MarkAfterSale)
                column.known = Known::AfterSale;
            else if (columns.kind == Remedy::Kind::LeaveOut)
                column.used = false;
            column.byHand = true;
            column.confidence = 1.0;
            column.reason = HealthWords::tr("Set by you.");
        }
}

QString remedyLabel(const Remedy &remedy)
{
    switch (remedy.kind) {
    case Remedy::Kind::MarkAfterSale:
        return HealthWords::tr("Known only after the sale");
    case Remedy::Kind::LeaveOut:
        return HealthWords::tr("Leave out");
    case Remedy::Kind::None:
        break;
    }
    return {};
}

QString remedyText(const Remedy &remedy, const Dataset &dataset)
{
    QStringList labels;
    for (const QString &field : remedy.fields)
        if (const Column *column = dataset.accounts.find(field))
            labels << column->attribute.label;
    const QString names = labels.join(QStringLiteral(", "));
    return remedy.kind == Remedy::Kind::LeaveOut ? HealthWords::tr("Leave out %1").arg(names)
                                                 : HealthWords::tr("Mark %1 as known only after the sale").arg(names);
}

} // namespace touchstone
