#include "core/proof/tier_outcomes.h"

#include <cmath>

namespace touchstone
{

namespace
{

// The days from creation to closing; unknown where one of the dates is, or where they are in the wrong order.
class SaleLength
{
public:
    explicit SaleLength(const Table &deals)
        : m_created(dates(deals, u"opp_created")), m_closed(dates(deals, u"opp_closed"))
    {
    }

    double days(std::size_t deal) const
    {
        if (m_created == nullptr || m_closed == nullptr)
            return unknownNumber;
        const double days = m_closed->values[deal] - m_created->values[deal];
        return days >= 0 ? days : unknownNumber;
    }

private:
    static const Numbers *dates(const Table &deals, QStringView field)
    {
        const Column *column = deals.find(field);
        return column == nullptr ? nullptr : std::get_if<Numbers>(&column->cells);
    }

    const Numbers *m_created;
    const Numbers *m_closed;
};

// The closed deals of one tier, being gathered.
struct Deals {
    TierOutcome outcome;
    std::vector<double> amounts;
    std::vector<double> days;

    void addWon(double amount, double length)
    {
        ++outcome.won;
        if (!std::isnan(amount))
            amounts.push_back(amount);
        if (!std::isnan(length))
            days.push_back(length);
    }

    TierOutcome summary()
    {
        const auto won = static_cast<std::int64_t>(outcome.won);
        const auto closed = static_cast<std::int64_t>(outcome.won + outcome.lost);
        if (closed > 0)
            outcome.winRate = static_cast<double>(won) / static_cast<double>(closed);
        outcome.winRateInterval = wilsonInterval(won, closed);
        outcome.medianAmount = median(std::move(amounts));
        outcome.medianDays = median(std::move(days));
        return outcome;
    }
};

} // namespace

TierOutcomes tierOutcomes(const Dataset &dataset, const FitScores &scores, const RowSet *only)
{
    TierOutcomes outcomes;
    if (scores.rowCount() != dataset.accounts.rowCount())
        return outcomes; // there is no profile, so there are no tiers
    const Opportunities &deals = dataset.opportunities;
    const SaleLength length(deals.table);
    std::array<Deals, tierCount> byTier;
    Deals all;
    for (std::size_t deal = 0; deal < deals.count(); ++deal) {
        if (deals.state[deal] == DealState::Open || (only != nullptr && !only->contains(deal)))
            continue;
        if (deals.account[deal] < 0) {
            ++outcomes.unknownAccount;
            continue;
        }
        const Tier tier = scores.tiers[static_cast<std::size_t>(deals.account[deal])];
        for (Deals *group : {&byTier[static_cast<std::size_t>(tier)], &all}) {
            if (deals.state[deal] == DealState::Won)
                group->addWon(deals.amount[deal], length.days(deal));
            else
                ++group->outcome.lost;
        }
    }
    for (std::size_t tier = 0; tier < tierCount; ++tier)
        outcomes.tiers[tier] = byTier[tier].summary();
    outcomes.all = all.summary();
    return outcomes;
}

FourFold goodAgainstOthers(const TierOutcomes &outcomes)
{
    FourFold table;
    for (std::size_t tier = 0; tier < tierCount; ++tier) {
        const TierOutcome &outcome = outcomes.tiers[tier];
        const auto won = static_cast<std::int64_t>(outcome.won);
        const auto closed = static_cast<std::int64_t>(outcome.won + outcome.lost);
        const bool good = static_cast<Tier>(tier) <= Tier::Good;
        (good ? table.best : table.rest) += won;
        (good ? table.bestTotal : table.restTotal) += closed;
    }
    return table;
}

} // namespace touchstone
