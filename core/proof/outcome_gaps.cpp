#include "core/proof/outcome_gaps.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace touchstone
{

namespace
{

constexpr std::int64_t fewestKnown = 10; // on each side
constexpr double mostFalse = 0.05;       // of the gaps that are called sure

// What deals say of an account: every deal is counted in their place.
constexpr std::array countedDeals = {"won_count", "lost_count", "win_rate"};

bool isCompared(const Attribute &attribute, const QStringList &tellingWhoLeft)
{
    const bool isAmount = attribute.kind == ValueKind::Number || attribute.kind == ValueKind::Money ||
                          attribute.kind == ValueKind::Percent;
    const auto isKey = [&](const char *key) { return attribute.key == QLatin1String(key); };
    return isAmount && attribute.family == Family::Outcome && attribute.known == Known::AfterSale &&
           !tellingWhoLeft.contains(attribute.key) && std::ranges::none_of(countedDeals, isKey);
}

std::vector<double> knownOf(const NumberList &values, const RowSet &rows)
{
    std::vector<double> known;
    for (const std::uint32_t row : rows.rows())
        if (const double value = values[row]; !std::isnan(value))
            known.push_back(value);
    return known;
}

std::int64_t countAbove(const std::vector<double> &values, double limit)
{
    return std::ranges::count_if(values, [limit](double value) { return value > limit; });
}

std::optional<ClusterDesign> designOf(const std::vector<ClosedDeals::Deal> &deals)
{
    if (deals.empty())
        return std::nullopt;
    std::vector<std::uint32_t> cluster;
    RowSet won(deals.size());
    for (std::size_t row = 0; row < deals.size(); ++row) {
        const bool isNext = row > 0 && deals[row].account != deals[row - 1].account;
        cluster.push_back(row == 0 ? 0 : cluster.back() + (isNext ? 1 : 0));
        if (deals[row].isWon)
            won.insert(row);
    }
    return ClusterDesign(std::move(cluster), won);
}

// Enough is known on both sides, and not all turned out alike.
bool canTell(const FourFold &counts)
{
    const std::int64_t count = counts.best + counts.rest;
    return counts.bestTotal >= fewestKnown && counts.restTotal >= fewestKnown && count > 0 &&
           count < counts.bestTotal + counts.restTotal;
}

double shareOf(std::int64_t count, std::int64_t total)
{
    return total == 0 ? unknownNumber : static_cast<double>(count) / static_cast<double>(total);
}

} // namespace

bool OutcomeGap::isSure() const
{
    return q <= mostFalse;
}

bool OutcomeGap::isLower() const
{
    return shareOf(counts.best, counts.bestTotal) < shareOf(counts.rest, counts.restTotal);
}

Outcomes::Outcomes(const Dataset &dataset, const ClosedDeals &closed)
    : m_customers(dataset.customers), m_deals(closed.deals), m_departures(customersWhoLeft(dataset))
{
    std::ranges::stable_sort(m_deals, {}, &ClosedDeals::Deal::account);
    m_design = designOf(m_deals);
    for (const auto &column : dataset.accounts.columns())
        if (isCompared(column->attribute, m_departures.fields) && std::holds_alternative<Numbers>(column->cells))
            m_fields.push_back(column);
}

std::vector<OutcomeGap> Outcomes::gaps(const RowSet &met, const RowSet &notMet) const
{
    std::vector<OutcomeGap> gaps = {wonDeals(met, notMet), whoLeft(met, notMet)};
    for (const auto &column : m_fields)
        gaps.push_back(ofField(*column, met & m_customers, notMet & m_customers));
    std::erase_if(gaps, [](const OutcomeGap &gap) { return !canTell(gap.counts); });
    return gaps;
}

// Deals of one account are not as many witnesses: they are tested by as many as they are worth.
OutcomeGap Outcomes::wonDeals(const RowSet &met, const RowSet &notMet) const
{
    OutcomeGap gap{.measure = OutcomeGap::Measure::WonDeals};
    RowSet cover(m_deals.size());
    for (std::size_t row = 0; row < m_deals.size(); ++row) {
        const auto account = static_cast<std::size_t>(m_deals[row].account);
        const std::int64_t won = m_deals[row].isWon ? 1 : 0;
        if (met.contains(account)) {
            cover.insert(row);
            gap.counts.best += won;
            ++gap.counts.bestTotal;
        } else if (notMet.contains(account)) {
            gap.counts.rest += won;
            ++gap.counts.restTotal;
        }
    }
    if (m_design)
        gap.p = fisherExact(effectiveCounts(gap.counts, m_design->effect(cover)));
    return gap;
}

OutcomeGap Outcomes::whoLeft(const RowSet &met, const RowSet &notMet) const
{
    OutcomeGap gap{.measure = OutcomeGap::Measure::WhoLeft};
    const RowSet known = m_departures.left | m_departures.stayed;
    const auto count = [](const RowSet &rows) { return static_cast<std::int64_t>(rows.count()); };
    gap.counts = {count(met & m_departures.left), count(met & known), count(notMet & m_departures.left),
                  count(notMet & known)};
    gap.p = fisherExact(gap.counts);
    return gap;
}

OutcomeGap Outcomes::ofField(const Column &column, const RowSet &met, const RowSet &notMet) const
{
    OutcomeGap gap{.measure = OutcomeGap::Measure::Field, .field = column.attribute.key};
    const NumberList &values = std::get<Numbers>(column.cells).values;
    const std::vector<double> ofMet = knownOf(values, met);
    const std::vector<double> ofOthers = knownOf(values, notMet);
    std::vector<double> all = ofMet;
    all.insert(all.end(), ofOthers.begin(), ofOthers.end());
    const double middle = median(std::move(all));
    gap.counts = {countAbove(ofMet, middle), static_cast<std::int64_t>(ofMet.size()), countAbove(ofOthers, middle),
                  static_cast<std::int64_t>(ofOthers.size())};
    gap.median = median(ofMet);
    gap.medianOfOthers = median(ofOthers);
    gap.p = fisherExact(gap.counts);
    return gap;
}

void correctTogether(std::span<OutcomeGap *const> gaps)
{
    std::vector<double> p;
    for (const OutcomeGap *gap : gaps)
        p.push_back(gap->p);
    const std::vector<double> q = benjaminiHochberg(p, p.size());
    for (std::size_t index = 0; index < gaps.size(); ++index)
        gaps[index]->q = q[index];
}

} // namespace touchstone
