#include "core/proof/strikes.h"

#include "core/scoring/deal_sums.h"

#include <algorithm>

namespace touchstone
{

namespace
{

Reach reachAmong(const Meeting &meeting, const RowSet &rows)
{
    return {(meeting.met & rows).count(), (meeting.unknown & rows).count(), rows.count()};
}

void addDeals(Strike &strike, const Meeting &meeting, const OpenDeals &open)
{
    for (const OpenDeals::Deal &deal : open.deals) {
        const auto isIn = [&deal](const RowSet &rows) { return rows.contains(static_cast<std::size_t>(deal.account)); };
        addDeal(strike.openAll, deal.amount);
        if (deal.account < 0 || isIn(meeting.unknown))
            addDeal(strike.openUnknown, deal.amount);
        else if (isIn(meeting.met))
            addDeal(strike.open, deal.amount);
    }
}

} // namespace

Meeting meetingOf(const Table &accounts, std::span<const Criterion> criteria)
{
    const Matches matches = match(accounts, criteria);
    return {matches.met, RowSet(accounts.rowCount(), true) - matches.known};
}

Meeting either(const Meeting &a, const Meeting &b)
{
    const RowSet met = a.met | b.met;
    return {met, (a.unknown | b.unknown) - met};
}

Meeting nobody(const Table &accounts)
{
    return {RowSet(accounts.rowCount()), RowSet(accounts.rowCount())};
}

Strike strikeOf(const Meeting &meeting, const Dataset &dataset, const BestSelection &selection, const OpenDeals &open)
{
    Strike strike;
    strike.best = reachAmong(meeting, selection.best);
    strike.rest = reachAmong(meeting, selection.rest);
    strike.prospects = reachAmong(meeting, dataset.prospects);
    const Reach accounts = reachAmong(meeting, dataset.pipeline);
    strike.open.accounts = accounts.met;
    strike.openUnknown.accounts = accounts.unknown;
    strike.openAll.accounts = accounts.all;
    addDeals(strike, meeting, open);
    return strike;
}

std::vector<Struck> struckBy(const std::vector<std::vector<Criterion>> &conditions, const Dataset &dataset,
                             const BestSelection &selection, const OpenDeals &open, const ClosedDeals &closed)
{
    const Outcomes outcomes(dataset, closed);
    std::vector<Struck> all;
    for (const std::vector<Criterion> &condition : conditions) {
        Struck &struck = all.emplace_back();
        struck.meeting = meetingOf(dataset.accounts, condition);
        struck.strike = strikeOf(struck.meeting, dataset, selection, open);
        struck.gaps = outcomes.gaps(struck.meeting.met, struck.meeting.notMet());
    }
    std::vector<OutcomeGap *> gaps;
    for (Struck &struck : all)
        for (OutcomeGap &gap : struck.gaps)
            gaps.push_back(&gap);
    correctTogether(gaps);
    for (Struck &struck : all)
        std::ranges::stable_sort(struck.gaps, {}, &OutcomeGap::q);
    return all;
}

} // namespace touchstone
