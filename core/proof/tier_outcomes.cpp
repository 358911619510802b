#include "core/proof/tier_outcomes.h"

#include <algorithm>
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

void sortByValue(std::vector<ClosedDeals::Value> &values)
{
    std::ranges::sort(values, {}, &ClosedDeals::Value::value);
}

double midpoint(double a, double b)
{
    return (a + b) / 2.0;
}

// The medians of values that are in order, by the tier of their account and of all together.
struct Medians {
    std::array<double, tierCount> ofTiers;
    double all = unknownNumber;
};

Medians mediansOf(const std::vector<ClosedDeals::Value> &values, const FitScores &scores)
{
    std::vector<std::uint8_t> tiers;
    tiers.reserve(values.size());
    std::array<std::size_t, tierCount> count = {};
    for (const ClosedDeals::Value &value : values) {
        tiers.push_back(static_cast<std::uint8_t>(scores.tiers[static_cast<std::size_t>(value.account)]));
        ++count[tiers.back()];
    }
    std::array<std::size_t, tierCount> passed = {};
    std::array<double, tierCount> below = {};
    std::array<double, tierCount> middle = {};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::size_t tier = tiers[i];
        const std::size_t place = passed[tier]++;
        if (place == (count[tier] - 1) / 2)
            below[tier] = values[i].value;
        if (place == count[tier] / 2)
            middle[tier] = values[i].value;
    }
    Medians medians;
    for (std::size_t tier = 0; tier < tierCount; ++tier)
        medians.ofTiers[tier] = count[tier] == 0 ? unknownNumber : midpoint(below[tier], middle[tier]);
    if (!values.empty())
        medians.all = midpoint(values[(values.size() - 1) / 2].value, values[values.size() / 2].value);
    return medians;
}

void addRates(TierOutcome &outcome)
{
    const auto won = static_cast<std::int64_t>(outcome.won);
    const auto closed = static_cast<std::int64_t>(outcome.won + outcome.lost);
    if (closed > 0)
        outcome.winRate = static_cast<double>(won) / static_cast<double>(closed);
    outcome.winRateInterval = wilsonInterval(won, closed);
}

} // namespace

ClosedDeals closedDeals(const Dataset &dataset, const RowSet *only)
{
    const Opportunities &deals = dataset.opportunities;
    const SaleLength length(deals.table);
    ClosedDeals closed;
    closed.accountCount = dataset.accounts.rowCount();
    for (std::size_t deal = 0; deal < deals.count(); ++deal) {
        if (deals.state[deal] == DealState::Open || (only != nullptr && !only->contains(deal)))
            continue;
        const qint32 account = deals.account[deal];
        if (account < 0) {
            ++closed.unknownAccount;
            continue;
        }
        const bool isWon = deals.state[deal] == DealState::Won;
        closed.deals.push_back({account, isWon});
        if (!isWon)
            continue;
        if (const double amount = deals.amount[deal]; !std::isnan(amount))
            closed.amounts.push_back({amount, account});
        if (const double days = length.days(deal); !std::isnan(days))
            closed.days.push_back({days, account});
    }
    sortByValue(closed.amounts);
    sortByValue(closed.days);
    return closed;
}

TierOutcomes tierOutcomes(const ClosedDeals &closed, const FitScores &scores)
{
    TierOutcomes outcomes;
    if (scores.rowCount() != closed.accountCount)
        return outcomes; // there is no profile, so there are no tiers
    outcomes.unknownAccount = closed.unknownAccount;
    std::array<std::array<std::size_t, 2>, tierCount> counts = {}; // lost and won
    for (const ClosedDeals::Deal &deal : closed.deals)
        ++counts[static_cast<std::size_t>(scores.tiers[static_cast<std::size_t>(deal.account)])][deal.isWon ? 1 : 0];
    const Medians amounts = mediansOf(closed.amounts, scores);
    const Medians days = mediansOf(closed.days, scores);
    for (std::size_t tier = 0; tier < tierCount; ++tier) {
        TierOutcome &outcome = outcomes.tiers[tier];
        outcome.lost = counts[tier][0];
        outcome.won = counts[tier][1];
        outcome.medianAmount = amounts.ofTiers[tier];
        outcome.medianDays = days.ofTiers[tier];
        outcomes.all.lost += outcome.lost;
        outcomes.all.won += outcome.won;
        addRates(outcome);
    }
    outcomes.all.medianAmount = amounts.all;
    outcomes.all.medianDays = days.all;
    addRates(outcomes.all);
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
