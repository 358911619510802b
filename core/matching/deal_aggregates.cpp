#include "core/matching/aggregates.h"

#include "core/base/statistics.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Aggregates)
};

// What the deals of each account come to.
struct DealTotals {
    std::vector<double> won, lost, open;       // counts
    std::vector<double> wonAmount, openAmount; // sums of what is known
    std::vector<double> wonWithAmount, openWithAmount;
    std::vector<double> firstWon;
};

DealTotals totalsOf(const Opportunities &deals, const NumberList *closed, std::size_t accounts)
{
    const std::vector<double> none(accounts, 0.0);
    const std::vector<double> unknown(accounts, unknownNumber);
    DealTotals totals{unknown, unknown, unknown, none, none, none, none, unknown};
    for (std::size_t deal = 0; deal < deals.count(); ++deal) {
        if (deals.account[deal] < 0)
            continue;
        const auto account = static_cast<std::size_t>(deals.account[deal]);
        if (std::isnan(totals.won[account]))
            totals.won[account] = totals.lost[account] = totals.open[account] = 0.0;
        const double amount = deals.amount[deal];
        const double known = std::isnan(amount) ? 0.0 : amount;
        switch (deals.state[deal]) {
        case DealState::Won:
            totals.won[account] += 1.0;
            totals.wonAmount[account] += known;
            totals.wonWithAmount[account] += std::isnan(amount) ? 0.0 : 1.0;
            if (closed != nullptr)
                totals.firstWon[account] = std::fmin(totals.firstWon[account], (*closed)[deal]);
            break;
        case DealState::Lost:
            totals.lost[account] += 1.0;
            break;
        case DealState::Open:
            totals.open[account] += 1.0;
            totals.openAmount[account] += known;
            totals.openWithAmount[account] += std::isnan(amount) ? 0.0 : 1.0;
            break;
        }
    }
    return totals;
}

const NumberList *datesOf(const Table &deals, const char *field)
{
    const Column *column = deals.find(QString::fromLatin1(field));
    const auto *numbers = column != nullptr ? std::get_if<Numbers>(&column->cells) : nullptr;
    return numbers != nullptr ? &numbers->values : nullptr;
}

// The median of the days from creation to close, of each account's won deals.
std::vector<double> cycleDays(const Opportunities &deals, const NumberList &created, const NumberList &closed,
                              std::size_t accounts)
{
    std::vector<std::pair<qint32, double>> days;
    for (std::size_t deal = 0; deal < deals.count(); ++deal)
        if (deals.state[deal] == DealState::Won && deals.account[deal] >= 0 && closed[deal] >= created[deal])
            days.emplace_back(deals.account[deal], closed[deal] - created[deal]);
    std::ranges::sort(days);
    std::vector<double> medians(accounts, unknownNumber);
    for (auto begin = days.begin(); begin != days.end();) {
        const auto end =
            std::find_if(begin, days.end(), [&](const auto &other) { return other.first != begin->first; });
        std::vector<double> own;
        std::transform(begin, end, std::back_inserter(own), [](const auto &entry) { return entry.second; });
        medians[static_cast<std::size_t>(begin->first)] = median(std::move(own));
        begin = end;
    }
    return medians;
}

// A sum is unknown where there is no deal, and where none of the deals that it adds up has an amount.
void hideUnknownSums(DealTotals &totals)
{
    const auto isUnknown = [](double deals, double withAmount) {
        return std::isnan(deals) || (deals > 0.0 && withAmount == 0.0);
    };
    for (std::size_t account = 0; account < totals.won.size(); ++account) {
        if (isUnknown(totals.won[account], totals.wonWithAmount[account]))
            totals.wonAmount[account] = unknownNumber;
        if (isUnknown(totals.open[account], totals.openWithAmount[account]))
            totals.openAmount[account] = unknownNumber;
    }
}

std::vector<double> ratio(const std::vector<double> &part, const std::vector<double> &whole, double scale)
{
    std::vector<double> result(part.size(), unknownNumber);
    for (std::size_t row = 0; row < part.size(); ++row)
        if (whole[row] > 0.0)
            result[row] = scale * part[row] / whole[row];
    return result;
}

std::vector<double> sum(const std::vector<double> &a, const std::vector<double> &b)
{
    std::vector<double> result(a.size());
    std::ranges::transform(a, b, result.begin(), std::plus<>());
    return result;
}

// The opportunities in these states, and what is taken from each.
Derivation derivedFrom(const Opportunities &deals, std::initializer_list<DealState> states,
                       std::initializer_list<const char *> fields = {})
{
    Derivation derivation;
    for (const char *field : fields)
        derivation.fields << QLatin1String(field);
    RowSet rows(deals.count());
    for (std::size_t deal = 0; deal < deals.count(); ++deal)
        if (std::ranges::find(states, deals.state[deal]) != states.end())
            rows.insert(deal);
    derivation.rows = std::make_shared<const RowSet>(std::move(rows));
    return derivation;
}

} // namespace

void addDealAggregates(AggregateList &list)
{
    const Opportunities &deals = list.dataset().opportunities;
    const NumberList *created = datesOf(deals.table, "opp_created");
    const NumberList *closed = datesOf(deals.table, "opp_closed");
    DealTotals totals = totalsOf(deals, closed, list.accountCount());
    hideUnknownSums(totals);

    const Column *amount = deals.table.find(u"opp_amount");
    const bool isMoney = amount != nullptr && amount->attribute.kind != ValueKind::Number;
    const ValueKind money = isMoney ? ValueKind::Money : ValueKind::Number;
    const QString unit = amount != nullptr ? amount->attribute.unit : QString();
    const QString prefix = QStringLiteral("deals");
    list.add({QStringLiteral("won_amount"), Words::tr("Won amount"), Words::tr("Sum of the amounts of won deals"),
              prefix, money, Family::Outcome, unit},
             totals.wonAmount, derivedFrom(deals, {DealState::Won}, {"opp_amount"}));
    list.add({QStringLiteral("won_count"), Words::tr("Won deals"), Words::tr("Number of won deals"), prefix},
             totals.won, derivedFrom(deals, {DealState::Won}, {"opp_stage"}));
    list.add({QStringLiteral("lost_count"), Words::tr("Lost deals"), Words::tr("Number of lost deals"), prefix},
             totals.lost, derivedFrom(deals, {DealState::Lost}, {"opp_stage"}));
    list.add({QStringLiteral("open_count"), Words::tr("Open deals"), Words::tr("Number of open deals"), prefix,
              ValueKind::Number, Family::Sales},
             totals.open, derivedFrom(deals, {DealState::Open}, {"opp_stage"}));
    list.add({QStringLiteral("open_amount"), Words::tr("Open amount"), Words::tr("Sum of the amounts of open deals"),
              prefix, money, Family::Sales, unit},
             totals.openAmount, derivedFrom(deals, {DealState::Open}, {"opp_amount"}));
    list.add({QStringLiteral("win_rate"), Words::tr("Win rate"), Words::tr("Won deals of all won and lost ones"),
              prefix, ValueKind::Percent},
             ratio(totals.won, sum(totals.won, totals.lost), 100.0),
             derivedFrom(deals, {DealState::Won, DealState::Lost}, {"opp_stage"}));
    list.add({QStringLiteral("average_won_amount"), Words::tr("Average won amount"),
              Words::tr("Mean of the known amounts of won deals"), prefix, money, Family::Outcome, unit},
             ratio(totals.wonAmount, totals.wonWithAmount, 1.0), derivedFrom(deals, {DealState::Won}, {"opp_amount"}));
    list.add({QStringLiteral("first_won"), Words::tr("First won"), Words::tr("Earliest close of a won deal"), prefix,
              ValueKind::Date},
             totals.firstWon, derivedFrom(deals, {DealState::Won}, {"opp_closed"}));
    if (created != nullptr && closed != nullptr)
        list.add({QStringLiteral("cycle_days"), Words::tr("Sales cycle (days)"),
                  Words::tr("Median days from creation to close of won deals"), prefix, ValueKind::Number,
                  Family::Outcome, QStringLiteral("days")},
                 cycleDays(deals, *created, *closed, list.accountCount()),
                 derivedFrom(deals, {DealState::Won}, {"opp_created", "opp_closed"}));
}

} // namespace touchstone
