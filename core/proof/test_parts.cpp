#include "core/proof/test_parts.h"

#include "core/base/locale_text.h"
#include "core/proof/draft_anew.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace touchstone
{

namespace
{

struct Proofs {
    Q_DECLARE_TR_FUNCTIONS(Proof)
};

constexpr std::size_t fewestOfEach = 15; // best and rest, won and lost, to make a profile from
constexpr std::size_t fewestTested = 10; // won and lost to try it on
constexpr std::size_t foldCount = 5;
constexpr double earlier = 2.0 / 3.0;
constexpr double leastDated = 0.8; // of the closed deals

struct Counts {
    std::size_t won = 0;
    std::size_t lost = 0;
    bool reach(std::size_t least) const { return won >= least && lost >= least; }
};

bool isClosed(DealState state)
{
    return state != DealState::Open;
}

Counts countDeals(const Opportunities &deals, const RowSet &rows)
{
    Counts counts;
    for (const std::uint32_t row : rows.rows())
        ++(deals.state[row] == DealState::Won ? counts.won : counts.lost);
    return counts;
}

// Closed deals of a known account.
RowSet judgedDeals(const Opportunities &deals)
{
    RowSet rows(deals.count());
    for (std::size_t row = 0; row < deals.count(); ++row)
        if (isClosed(deals.state[row]) && deals.account[row] >= 0)
            rows.insert(row);
    return rows;
}

RowSet accountsOf(const Dataset &dataset, const RowSet &deals)
{
    RowSet accounts(dataset.accounts.rowCount());
    for (const std::uint32_t row : deals.rows())
        accounts.insert(static_cast<std::size_t>(dataset.opportunities.account[row]));
    return accounts;
}

// The data set as it was when only these deals were closed.
Dataset knowingOnly(const Dataset &dataset, const RowSet &deals)
{
    Dataset known = dataset;
    for (std::size_t row = 0; row < known.opportunities.count(); ++row)
        if (!deals.contains(row))
            known.opportunities.state[row] = DealState::Open;
    return known;
}

bool isEnough(const BestSelection &selection)
{
    return selection.best.count() >= fewestOfEach && selection.rest.count() >= fewestOfEach;
}

// When each closed deal was closed; empty where too many do not say.
std::vector<double> closingDays(const Opportunities &deals, const RowSet &judged)
{
    const Column *column = deals.table.find(u"opp_closed");
    const auto *dates = column != nullptr ? std::get_if<Numbers>(&column->cells) : nullptr;
    if (dates == nullptr)
        return {};
    std::size_t dated = 0;
    for (const std::uint32_t row : judged.rows())
        dated += std::isnan(dates->values[row]) ? 0 : 1;
    const bool enough = static_cast<double>(dated) >= leastDated * static_cast<double>(judged.count());
    return enough && dated > 0 ? dates->values.ofRows() : std::vector<double>{};
}

double splitDay(const std::vector<double> &days, const RowSet &judged, QDate wanted)
{
    if (wanted.isValid())
        return daysFromDate(wanted);
    std::vector<double> known;
    for (const std::uint32_t row : judged.rows())
        if (!std::isnan(days[row]))
            known.push_back(days[row]);
    std::sort(known.begin(), known.end());
    return known[static_cast<std::size_t>(static_cast<double>(known.size()) * earlier)];
}

class Planner
{
public:
    Planner(const Dataset &dataset, const BestSelection &selection, const MiningOptions &mining, const Stop &stop)
        : m_dataset(dataset), m_selection(selection), m_mining(mining), m_stop(stop),
          m_judged(judgedDeals(dataset.opportunities))
    {
    }

    // Whether later deals can be tried with what was known before.
    bool splitByTime(TestPlan &plan, QDate wanted) const
    {
        const std::vector<double> days = closingDays(m_dataset.opportunities, m_judged);
        if (days.empty())
            return false;
        const double split = splitDay(days, m_judged, wanted);
        RowSet before(m_judged.rowCount());
        RowSet after(m_judged.rowCount());
        for (const std::uint32_t row : m_judged.rows())
            if (!std::isnan(days[row]))
                (days[row] < split ? before : after).insert(row);
        if (!countDeals(m_dataset.opportunities, after).reach(fewestTested))
            return false;
        TestPart part{knowingOnly(m_dataset, before), {}, Against::Rest, accountsOf(m_dataset, after), 0};
        const bool byRule = trainOnRule(part);
        if (!byRule && !trainOnDeals(part, before, plan))
            return false;
        plan.isApart = byRule || (accountsOf(m_dataset, before) & part.accounts).isEmpty();
        plan.method = Proofs::tr("time split at %1").arg(dateFromDays(split).toString(Qt::ISODate));
        plan.isByTime = true;
        plan.deals = after;
        plan.parts.push_back(std::move(part));
        return true;
    }

    // Five parts by account.
    bool crossValidate(TestPlan &plan, quint32 seed) const
    {
        const bool byDeals = countDeals(m_dataset.opportunities, m_judged).reach(fewestTested);
        if (!byDeals && !(m_selection.best.count() >= fewestTested && m_selection.rest.count() >= fewestTested))
            return false;
        const RowSet tested = byDeals ? accountsOf(m_dataset, m_judged) : m_selection.best | m_selection.rest;
        for (const RowSet &fold : evenParts(m_dataset, m_selection, tested, foldCount, seed, m_stop)) {
            if (m_stop())
                return false;
            RowSet before = m_judged;
            for (const std::uint32_t row : m_judged.rows())
                if (fold.contains(static_cast<std::size_t>(m_dataset.opportunities.account[row])))
                    before.remove(row);
            TestPart part{knowingOnly(m_dataset, before), {}, Against::Rest, fold, 0};
            if (!trainOnRule(part) && !trainOnDeals(part, before, plan))
                return false;
            plan.parts.push_back(std::move(part));
        }
        plan.method = Proofs::tr("cross-validation in %Ln parts, by account", nullptr, int(foldCount));
        if (byDeals)
            plan.deals = m_judged;
        else
            plan.warnings << Proofs::tr(
                "There are too few closed deals to try it on, so the best customers are told from "
                "the others instead.");
        return true;
    }

private:
    // By the rule for best customers, on the accounts of which the test part knows nothing.
    bool trainOnRule(TestPart &part) const
    {
        if (m_mining.against == Against::Lost)
            return false;
        part.selection = among(m_selection, RowSet(m_dataset.accounts.rowCount(), true) - part.accounts);
        part.against = m_mining.against;
        part.trained = part.selection.best.count() + part.selection.rest.count();
        return isEnough(part.selection);
    }

    bool trainOnDeals(TestPart &part, const RowSet &deals, TestPlan &plan) const
    {
        part.selection = among(m_selection, RowSet(m_dataset.accounts.rowCount()));
        part.against = Against::Lost;
        part.trained = deals.count();
        const QString warning = Proofs::tr(
            "Too few of the best customers are known apart from the deals that it is tried on, so the profile "
            "that was tried is one made from won and lost deals.");
        if (m_mining.against != Against::Lost && !plan.warnings.contains(warning))
            plan.warnings << warning;
        return countDeals(m_dataset.opportunities, deals).reach(fewestOfEach);
    }

    const Dataset &m_dataset;
    const BestSelection &m_selection;
    const MiningOptions &m_mining;
    const Stop &m_stop;
    RowSet m_judged;
};

} // namespace

TestPlan planTest(const Dataset &dataset, const BestSelection &selection, const MiningOptions &mining, QDate split,
                  quint32 seed, const Stop &stop)
{
    const Planner planner(dataset, selection, mining, stop);
    TestPlan plan;
    if (planner.splitByTime(plan, split))
        return plan;
    plan = {};
    if (planner.crossValidate(plan, seed))
        return plan;
    plan = {};
    plan.refusal =
        Proofs::tr("There is not enough to try a profile on: it takes at least %1 best customers and %1 others, "
                   "or won and lost deals, to make one from, and %2 more won and %2 lost deals to try it on.")
            .arg(fewestOfEach)
            .arg(fewestTested);
    return plan;
}

} // namespace touchstone
