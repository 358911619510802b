#include "core/matching/data_checks.h"

#include "core/base/locale_text.h"
#include "core/matching/issue_list.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BuildDataset)
};

const char *ownIdField(SourceRole role)
{
    switch (role) {
    case SourceRole::Subscriptions:
        return "subscription_id";
    case SourceRole::Usage:
        return "usage_id";
    case SourceRole::Tickets:
        return "ticket_id";
    case SourceRole::Events:
        return "event_id";
    case SourceRole::Invoices:
        return "invoice_id";
    case SourceRole::Contacts:
        return "contact_id";
    default:
        return nullptr;
    }
}

bool tellsOfChurn(const JoinedSource &joined)
{
    return joined.source->role() == SourceRole::Events &&
           (joined.source->find(u"churn_date") != nullptr ||
            joined.source->source->name.contains(QLatin1String("churn"), Qt::CaseInsensitive));
}

// The latest of these dates up to the limit, unless the one given is later.
double laterOf(double latest, const NumberList &dates, double limit)
{
    const auto isLater = [&latest, limit](double date) { return date <= limit && !(date <= latest); };
    if (dates.mayHave(isLater))
        dates.forEach([&](std::size_t, double date) { latest = isLater(date) ? date : latest; });
    return latest;
}

} // namespace

void reportRepeatedIds(const JoinedSource &joined, std::vector<DataIssue> &issues)
{
    const char *field = ownIdField(joined.source->role());
    const ParsedColumn *column = field != nullptr ? joined.source->find(QString::fromLatin1(field)) : nullptr;
    const auto *ids = column != nullptr ? std::get_if<Categories>(&column->column.cells) : nullptr;
    if (ids == nullptr)
        return;
    std::vector<bool> seen(ids->labels->size());
    RowCounter repeated;
    for (std::size_t row = 0; row < ids->codes.size(); ++row) {
        if (ids->codes[row] == unknownCode)
            continue;
        const auto code = static_cast<std::size_t>(ids->codes[row]);
        if (seen[code])
            repeated.count(*joined.source, row, (*ids->labels)[code]);
        seen[code] = true;
    }
    if (repeated.rows > 0)
        issues.push_back(
            repeated.issue(DataIssue::Severity::Warning,
                           Words::tr("%Ln row(s) repeat an id that should be there once, for example %1; all are kept.",
                                     nullptr, static_cast<int>(repeated.rows))
                               .arg(repeated.examples.join(QStringLiteral(", "))),
                           *joined.source, column->plan->header));
}

void reportChurnContradictions(const Dataset &dataset, std::span<const JoinedSource> sources,
                               std::vector<DataIssue> &issues)
{
    const Column *column = dataset.accounts.find(u"churned");
    const auto *churned = column != nullptr ? std::get_if<Numbers>(&column->cells) : nullptr;
    const auto found = std::ranges::find_if(sources, tellsOfChurn);
    if (churned == nullptr || found == sources.end())
        return;
    RowSet hasEvent(dataset.accounts.rowCount());
    for (const qint32 account : found->rows->account)
        if (account >= 0)
            hasEvent.insert(static_cast<std::size_t>(account));
    int stays = 0;
    int silent = 0;
    for (std::size_t row = 0; row < churned->values.size(); ++row) {
        stays += churned->values[row] == 0.0 && hasEvent.contains(row) ? 1 : 0;
        silent += churned->values[row] == 1.0 && !hasEvent.contains(row) ? 1 : 0;
    }
    if (stays > 0)
        issues.push_back({DataIssue::Severity::Warning,
                          Words::tr("%Ln account(s) have a churn event but are not marked as churned.", nullptr, stays),
                          stays, found->source->source->name, 0, column->attribute.header});
    if (silent > 0)
        issues.push_back({DataIssue::Severity::Warning,
                          Words::tr("%Ln account(s) are marked as churned but have no churn event.", nullptr, silent),
                          silent, found->source->source->name, 0, column->attribute.header});
}

QDate latestDate(std::span<const ParsedSource> sources, QDate today)
{
    const double limit = daysFromDate(today);
    double latest = unknownNumber;
    for (const ParsedSource &source : sources)
        for (const ParsedColumn &column : source.columns)
            if (const auto *dates = std::get_if<Numbers>(&column.column.cells);
                dates != nullptr && column.column.attribute.kind == ValueKind::Date)
                latest = laterOf(latest, dates->values, limit);
    return std::isnan(latest) ? today : dateFromDays(latest);
}

QString mainCurrency(const Dataset &dataset)
{
    std::map<QString, int> counts;
    for (const Table *table : {&dataset.accounts, &dataset.opportunities.table})
        for (const auto &column : table->columns())
            if (column->attribute.kind == ValueKind::Money && !column->attribute.unit.isEmpty())
                ++counts[column->attribute.unit];
    const auto most = std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
    return most != counts.end() ? most->first : QString();
}

} // namespace touchstone
