#include "core/changes/deal_changes.h"

#include <QHash>

#include <cmath>

namespace touchstone
{

namespace
{

const Categories *idsOf(const Opportunities &deals)
{
    const Column *column = deals.table.find(u"opp_id");
    return column ? std::get_if<Categories>(&column->cells) : nullptr;
}

QString stageOf(const Opportunities &deals, std::size_t row)
{
    const qint32 stage = deals.stage[row];
    return stage < 0 ? QString() : deals.stages[stage];
}

bool amountsDiffer(double before, double after)
{
    return std::isnan(before) != std::isnan(after) || (!std::isnan(before) && before != after);
}

void compareDeal(DealChanges &changes, const Opportunities &before, const Opportunities &after, std::size_t former,
                 std::size_t row)
{
    const DealState was = before.state[former];
    const DealState is = after.state[row];
    if (was != is)
        (is == DealState::Won    ? changes.won
         : is == DealState::Lost ? changes.lost
                                 : changes.reopened)
            .push_back(static_cast<quint32>(row));
    else if (is == DealState::Open && stageOf(before, former) != stageOf(after, row))
        ++changes.otherStage;
    if (amountsDiffer(before.amount[former], after.amount[row]))
        ++changes.otherAmount;
}

} // namespace

DealChanges compareDeals(const Opportunities &before, const Opportunities &after)
{
    DealChanges changes;
    const Categories *formerIds = idsOf(before);
    const Categories *ids = idsOf(after);
    changes.comparable = (formerIds || before.count() == 0) && (ids || after.count() == 0);
    if (!changes.comparable)
        return changes;
    QHash<QByteArrayView, quint32> byId;
    for (std::size_t row = 0; row < before.count(); ++row)
        if (const qint32 code = formerIds->codes[row]; code != unknownCode)
            byId.insert(formerIds->labels->utf8(static_cast<std::size_t>(code)), static_cast<quint32>(row));

    std::vector<bool> stayed(before.count(), false);
    for (std::size_t row = 0; row < after.count(); ++row) {
        const qint32 code = ids->codes[row];
        const auto former =
            code == unknownCode ? byId.constEnd() : byId.constFind(ids->labels->utf8(static_cast<std::size_t>(code)));
        if (former == byId.constEnd()) {
            changes.added.push_back(static_cast<quint32>(row));
            continue;
        }
        stayed[*former] = true;
        compareDeal(changes, before, after, *former, row);
    }
    for (std::size_t row = 0; row < stayed.size(); ++row)
        if (!stayed[row])
            changes.gone.push_back(static_cast<quint32>(row));
    return changes;
}

} // namespace touchstone
