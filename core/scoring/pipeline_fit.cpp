#include "core/scoring/pipeline_fit.h"

#include <cmath>

namespace touchstone
{

namespace
{

struct OpenDeal {
    std::size_t row;
    qint32 account;
};

std::vector<OpenDeal> openDeals(const Opportunities &deals)
{
    std::vector<OpenDeal> open;
    for (std::size_t row = 0; row < deals.count(); ++row)
        if (deals.state[row] == DealState::Open)
            open.push_back({row, deals.account[row]});
    return open;
}

// Adds deals to tiers and counts each account of a tier once.
class TierCounter
{
public:
    TierCounter(const Opportunities &deals, const FitScores &scores) : m_deals(deals), m_scores(scores), m_tiers(scores)
    {
    }

    std::size_t tier(std::size_t account) const { return static_cast<std::size_t>(m_scores.tiers[account]); }

    void addDeal(TierCell &cell, std::size_t deal) const
    {
        const double amount = m_deals.amount[deal];
        ++cell.opportunities;
        if (std::isnan(amount))
            ++cell.withoutAmount;
        else
            cell.amount += amount;
    }

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
    const Opportunities &m_deals;
    const FitScores &m_scores;
    TierSets m_tiers;
};

// The stages that have an open deal, in the order of the sale; the last one, without a name, are deals of no known
// stage. `position` has the place of each stage, with that of the nameless one at its end.
struct OpenStages {
    QStringList names;
    std::vector<std::size_t> position;

    std::size_t of(qint32 stage) const
    {
        return position[stage < 0 ? position.size() - 1 : static_cast<std::size_t>(stage)];
    }
};

OpenStages openStages(const Opportunities &deals, const std::vector<OpenDeal> &open)
{
    const auto stageCount = static_cast<std::size_t>(deals.stages.size());
    std::vector<bool> used(stageCount + 1);
    for (const OpenDeal &deal : open) {
        const qint32 stage = deals.stage[deal.row];
        used[stage < 0 ? stageCount : static_cast<std::size_t>(stage)] = true;
    }
    OpenStages stages;
    for (std::size_t i = 0; i < used.size(); ++i) {
        stages.position.push_back(static_cast<std::size_t>(stages.names.size()));
        if (used[i])
            stages.names.append(i < stageCount ? deals.stages[static_cast<qsizetype>(i)] : QString());
    }
    return stages;
}

void addDeals(PipelineFit &fit, const Dataset &dataset, const TierCounter &counter)
{
    const Opportunities &deals = dataset.opportunities;
    const std::vector<OpenDeal> open = openDeals(deals);
    const OpenStages stages = openStages(deals, open);
    const auto stageCount = static_cast<std::size_t>(stages.names.size());
    fit.stages = stages.names;
    fit.byStage.resize(stageCount);
    fit.unknownByStage.resize(stageCount);
    std::vector<RowSet> accountsOfStage(stageCount, RowSet(dataset.accounts.rowCount()));
    for (const OpenDeal &deal : open) {
        const std::size_t stage = stages.of(deals.stage[deal.row]);
        if (deal.account < 0) {
            counter.addDeal(fit.unknownAccount, deal.row);
            counter.addDeal(fit.unknownByStage[stage], deal.row);
            continue;
        }
        const auto account = static_cast<std::size_t>(deal.account);
        const std::size_t tier = counter.tier(account);
        counter.addDeal(fit.pipeline[tier], deal.row);
        counter.addDeal(fit.byStage[stage][tier], deal.row);
        if (dataset.customers.contains(account))
            counter.addDeal(fit.customers[tier], deal.row);
        if (dataset.prospects.contains(account))
            counter.addDeal(fit.prospects[tier], deal.row);
        accountsOfStage[stage].insert(account);
    }
    for (std::size_t stage = 0; stage < stageCount; ++stage)
        counter.addAccounts(fit.byStage[stage], accountsOfStage[stage]);
}

} // namespace

double knownAmount(const TierCell &cell)
{
    const bool unknown = cell.opportunities > 0 && cell.withoutAmount == cell.opportunities;
    return unknown ? unknownNumber : cell.amount;
}

PipelineFit pipelineFit(const Dataset &dataset, const BestSelection &selection, const FitScores &scores)
{
    PipelineFit fit;
    fit.customerCount = dataset.customers.count();
    fit.bestCount = selection.best.count();
    if (scores.rowCount() != dataset.accounts.rowCount())
        return fit; // there is no profile to fit
    const TierCounter counter(dataset.opportunities, scores);
    counter.addAccounts(fit.customers, dataset.customers);
    counter.addAccounts(fit.prospects, dataset.prospects);
    counter.addAccounts(fit.pipeline, dataset.pipeline);
    addDeals(fit, dataset, counter);
    fit.points = pointCounts(scores, dataset.customers | dataset.prospects);
    fit.customersOutside = counter.outside(dataset.customers);
    fit.bestOutside = counter.outside(selection.best);
    return fit;
}

} // namespace touchstone
