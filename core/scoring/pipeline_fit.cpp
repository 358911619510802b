#include "core/scoring/pipeline_fit.h"

#include "core/scoring/deal_sums.h"

#include <cmath>

namespace touchstone
{

namespace
{

// Adds deals to tiers and counts each account of a tier once.
class TierCounter
{
public:
    explicit TierCounter(const FitScores &scores) : m_scores(scores), m_tiers(scores) {}

    std::size_t tier(std::size_t account) const { return static_cast<std::size_t>(m_scores.tiers[account]); }

    void addAccounts(TierCells &cells, const RowSet &accounts) const
    {
        const TierCounts counts = m_tiers.countsIn(accounts);
        for (std::size_t tier = 0; tier < tierCount; ++tier)
            cells[tier].accounts += counts[tier];
    }

    // Poor and bad fits.
    std::size_t outside(const RowSet &accounts) const
    {
        const TierCounts counts = m_tiers.countsIn(accounts);
        return counts[static_cast<std::size_t>(Tier::Poor)] + counts[static_cast<std::size_t>(Tier::Bad)];
    }

private:
    const FitScores &m_scores;
    TierSets m_tiers;
};

// The stages that have an open deal, in the order of the sale; the last one, without a name, are deals of no known
// stage. `position` has the place of each stage, with that of the nameless one at its end.
struct OpenStages {
    QStringList names;
    std::vector<quint32> position;

    quint32 of(qint32 stage) const
    {
        return position[stage < 0 ? position.size() - 1 : static_cast<std::size_t>(stage)];
    }
};

OpenStages openStages(const Opportunities &deals)
{
    const auto stageCount = static_cast<std::size_t>(deals.stages.size());
    std::vector<bool> used(stageCount + 1);
    for (std::size_t row = 0; row < deals.count(); ++row) {
        if (deals.state[row] != DealState::Open)
            continue;
        const qint32 stage = deals.stage[row];
        used[stage < 0 ? stageCount : static_cast<std::size_t>(stage)] = true;
    }
    OpenStages stages;
    for (std::size_t i = 0; i < used.size(); ++i) {
        stages.position.push_back(static_cast<quint32>(stages.names.size()));
        if (used[i])
            stages.names.append(i < stageCount ? deals.stages[static_cast<qsizetype>(i)] : QString());
    }
    return stages;
}

void addDeals(PipelineFit &fit, const OpenDeals &open, const TierCounter &counter)
{
    const std::size_t stageCount = open.accountsByStage.size();
    fit.stages = open.stages;
    fit.byStage.resize(stageCount);
    fit.unknownByStage.resize(stageCount);
    for (const OpenDeals::Deal &deal : open.deals) {
        if (deal.account < 0) {
            addDeal(fit.unknownAccount, deal.amount);
            addDeal(fit.unknownByStage[deal.stage], deal.amount);
            continue;
        }
        const std::size_t tier = counter.tier(static_cast<std::size_t>(deal.account));
        addDeal(fit.pipeline[tier], deal.amount);
        addDeal(fit.byStage[deal.stage][tier], deal.amount);
        if (deal.isOfCustomer)
            addDeal(fit.customers[tier], deal.amount);
        if (deal.isOfProspect)
            addDeal(fit.prospects[tier], deal.amount);
    }
    for (std::size_t stage = 0; stage < stageCount; ++stage)
        counter.addAccounts(fit.byStage[stage], open.accountsByStage[stage]);
}

} // namespace

void addDeal(TierCell &cell, double amount)
{
    ++cell.opportunities;
    if (std::isnan(amount))
        ++cell.withoutAmount;
    else
        cell.amount += amount;
}

double knownAmount(const TierCell &cell)
{
    const bool unknown = cell.opportunities > 0 && cell.withoutAmount == cell.opportunities;
    return unknown ? unknownNumber : cell.amount;
}

OpenDeals openDeals(const Dataset &dataset)
{
    const Opportunities &deals = dataset.opportunities;
    const OpenStages stages = openStages(deals);
    OpenDeals open;
    open.stages = stages.names;
    open.accountsByStage.resize(static_cast<std::size_t>(stages.names.size()), RowSet(dataset.accounts.rowCount()));
    open.known = dataset.customers | dataset.prospects;
    for (std::size_t row = 0; row < deals.count(); ++row) {
        if (deals.state[row] != DealState::Open)
            continue;
        OpenDeals::Deal deal{deals.amount[row], deals.account[row], stages.of(deals.stage[row])};
        if (deal.account >= 0) {
            const auto account = static_cast<std::size_t>(deal.account);
            deal.isOfCustomer = dataset.customers.contains(account);
            deal.isOfProspect = dataset.prospects.contains(account);
            open.accountsByStage[deal.stage].insert(account);
        }
        open.deals.push_back(deal);
    }
    return open;
}

PipelineFit pipelineFit(const Dataset &dataset, const BestSelection &selection, const FitScores &scores,
                        const OpenDeals &open, const PointCounts *points)
{
    PipelineFit fit;
    fit.customerCount = dataset.customers.count();
    fit.bestCount = selection.best.count();
    if (scores.rowCount() != dataset.accounts.rowCount())
        return fit; // there is no profile to fit
    const TierCounter counter(scores);
    counter.addAccounts(fit.customers, dataset.customers);
    counter.addAccounts(fit.prospects, dataset.prospects);
    counter.addAccounts(fit.pipeline, dataset.pipeline);
    addDeals(fit, open, counter);
    fit.points = points != nullptr ? *points : pointCounts(scores, open.known);
    fit.customersOutside = counter.outside(dataset.customers);
    fit.bestOutside = counter.outside(selection.best);
    return fit;
}

PipelineFit pipelineFit(const Dataset &dataset, const BestSelection &selection, const FitScores &scores)
{
    return pipelineFit(dataset, selection, scores, openDeals(dataset));
}

} // namespace touchstone
