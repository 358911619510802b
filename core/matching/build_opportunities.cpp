#include "core/matching/build_opportunities.h"

#include "core/base/locale_text.h"
#include "core/matching/deal_states.h"
#include "core/matching/issue_list.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BuildDataset)
};

// The deal that each row is or belongs to.
std::vector<std::vector<qint32>> numberDeals(std::span<const DealSource> sources, std::vector<qint32> &accounts,
                                             std::vector<DataIssue> &issues)
{
    TextPool ids;
    std::vector<qint32> dealOfId;
    std::vector<std::vector<qint32>> targets;
    for (const DealSource &part : sources) {
        const ParsedSource &source = *part.source;
        const ParsedColumn *id = source.find(u"opp_id");
        const auto *texts = id != nullptr ? std::get_if<Categories>(&id->column.cells) : nullptr;
        RowCounter repeated;
        std::vector<qint32> target(source.rowCount(), -1);
        for (std::size_t row = 0; row < target.size(); ++row) {
            if (!source.isUsed(row))
                continue;
            auto deal = static_cast<qint32>(accounts.size());
            if (texts != nullptr && texts->codes[row] != unknownCode) {
                const std::size_t key = ids.intern(texts->labels->utf8(static_cast<std::size_t>(texts->codes[row])));
                if (key == dealOfId.size())
                    dealOfId.push_back(deal);
                else
                    repeated.count(source, row);
                deal = dealOfId[key];
            }
            if (deal == static_cast<qint32>(accounts.size()))
                accounts.push_back(part.rows->account[row]);
            target[row] = deal;
        }
        if (repeated.rows > 0)
            issues.push_back(repeated.issue(
                DataIssue::Severity::Warning,
                Words::tr("%Ln row(s) repeat the id of an earlier opportunity; they were merged with it.", nullptr,
                          static_cast<int>(repeated.rows)),
                source, id->plan->header));
        targets.push_back(std::move(target));
    }
    return targets;
}

std::vector<double> amountsOf(const Table &deals)
{
    const Column *column = deals.find(u"opp_amount");
    std::vector<double> amounts(deals.rowCount(), unknownNumber);
    if (column == nullptr)
        return amounts;
    if (const auto *numbers = std::get_if<Numbers>(&column->cells))
        return numbers->values.ofRows();
    // Of a band of amounts its middle; of one without an end the end that it has.
    if (const auto *ranges = std::get_if<Ranges>(&column->cells))
        for (std::size_t row = 0; row < amounts.size(); ++row)
            amounts[row] = std::isinf(ranges->high[row])  ? ranges->low[row]
                           : std::isinf(ranges->low[row]) ? ranges->high[row]
                                                          : (ranges->low[row] + ranges->high[row]) / 2.0;
    return amounts;
}

QString stateNames(bool won, bool lost, bool open)
{
    QStringList names;
    if (open)
        names << Words::tr("open", "deals");
    if (won)
        names << Words::tr("won", "deals");
    if (lost)
        names << Words::tr("lost", "deals");
    return names.join(QStringLiteral(", "));
}

// The first row of the exports whose account is not known.
DataIssue firstOfUnknownAccount(std::span<const DealSource> sources)
{
    for (const DealSource &part : sources)
        for (std::size_t row = 0; row < part.rows->account.size(); ++row)
            if (part.rows->account[row] < 0 && part.source->isUsed(row))
                return {DataIssue::Severity::Warning, {}, 0, part.source->source->name, part.source->fileRow(row)};
    return {};
}

void reportUnknownAccounts(const Opportunities &deals, std::span<const DealSource> sources,
                           std::vector<DataIssue> &issues)
{
    qint64 unknown = 0;
    bool seen[3] = {false, false, false};
    for (std::size_t deal = 0; deal < deals.count(); ++deal)
        if (deals.account[deal] < 0) {
            ++unknown;
            seen[static_cast<std::size_t>(deals.state[deal])] = true;
        }
    if (unknown == 0)
        return;
    const QString all = countText(static_cast<qint64>(deals.count()));
    const bool oneState = int{seen[0]} + int{seen[1]} + int{seen[2]} == 1;
    const QString names = stateNames(seen[1], seen[2], seen[0]);
    const QString text = oneState
                             ? Words::tr("%1 of %2 opportunities name no known account (all %3): kept, without fit.")
                                   .arg(countText(unknown), all, names)
                             : Words::tr("%1 of %2 opportunities name no known account (%3): kept, without fit.")
                                   .arg(countText(unknown), all, names);
    DataIssue issue = firstOfUnknownAccount(sources);
    issue.text = text;
    issue.count = unknown;
    issues.push_back(issue);
}

const Numbers *datesOf(const Table &table, const char *field)
{
    const Column *column = table.find(QString::fromLatin1(field));
    return column != nullptr && column->attribute.kind == ValueKind::Date ? std::get_if<Numbers>(&column->cells)
                                                                          : nullptr;
}

void reportContradictions(const Opportunities &deals, std::vector<DataIssue> &issues)
{
    const Numbers *created = datesOf(deals.table, "opp_created");
    const Numbers *closed = datesOf(deals.table, "opp_closed");
    qint64 backwards = 0;
    for (std::size_t deal = 0; created != nullptr && closed != nullptr && deal < deals.count(); ++deal)
        backwards += closed->values[deal] < created->values[deal] ? 1 : 0;
    if (backwards > 0)
        issues.push_back(
            {DataIssue::Severity::Warning,
             Words::tr("%Ln opportunities were closed before they were created.", nullptr, static_cast<int>(backwards)),
             backwards});
    const bool allOpen = std::ranges::all_of(deals.state, [](DealState state) { return state == DealState::Open; });
    if (deals.count() > 0 && allOpen)
        issues.push_back({DataIssue::Severity::Warning,
                          Words::tr("No opportunity is won or lost, as far as its stage tells. Check which column is "
                                    "the stage or the status."),
                          static_cast<qint64>(deals.count())});
}

} // namespace

Result<Opportunities> buildOpportunities(std::span<const DealSource> sources, std::vector<DataIssue> &issues,
                                         Progress &progress)
{
    Opportunities deals;
    const auto targets = numberDeals(sources, deals.account, issues);
    std::vector<Part> parts;
    parts.reserve(sources.size());
    for (std::size_t index = 0; index < sources.size(); ++index)
        parts.push_back({sources[index].source, targets[index], {}});
    auto columns = gatherColumns(parts, deals.account.size(), nullptr, progress, 0.7, 0.8);
    if (!columns)
        return columns.error();
    for (std::size_t index = 0; index < sources.size(); ++index) {
        const auto source = static_cast<std::size_t>(sources[index].source->index);
        deals.dealOfRow.resize(std::max(deals.dealOfRow.size(), source + 1));
        deals.dealOfRow[source] = targets[index];
    }
    deals.table = Table(deals.account.size());
    for (Column &column : columns->columns)
        deals.table = deals.table.with(std::move(column));
    deals.state = dealStates(deals.table);
    deals.amount = amountsOf(deals.table);
    StageOrder order = orderStages(deals.table, deals.state);
    deals.stages = std::move(order.names);
    deals.stage = std::move(order.stage);
    reportUnknownAccounts(deals, sources, issues);
    reportContradictions(deals, issues);
    return deals;
}

} // namespace touchstone
