#include "core/matching/recurring_revenue.h"

#include "core/base/locale_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Aggregates)
};

const Numbers *numbersOf(const ParsedSource &source, QStringView field)
{
    const ParsedColumn *column = source.find(field);
    return column != nullptr ? std::get_if<Numbers>(&column->column.cells) : nullptr;
}

// The yearly amounts of the rows and the column that they come from.
struct YearlyAmounts {
    const ParsedColumn *column = nullptr;
    const Numbers *amounts = nullptr;
    double perYear = 1.0; // times that the amount is paid
};

YearlyAmounts yearlyAmounts(const ParsedSource &source)
{
    for (const auto &[field, perYear] : {std::pair(u"arr", 1.0), std::pair(u"mrr", 12.0), std::pair(u"acv", 1.0)})
        if (const Numbers *amounts = numbersOf(source, field))
            return {source.find(field), amounts, perYear};
    return {};
}

// In percent, per account; NaN for those that paid nothing before, or of which one of the two is not known.
struct Retention {
    std::vector<double> net;
    std::vector<double> gross;
};

Retention retentionOf(const std::vector<double> &before, const std::vector<double> &after)
{
    Retention retention{std::vector<double>(before.size(), unknownNumber),
                        std::vector<double>(before.size(), unknownNumber)};
    for (std::size_t account = 0; account < before.size(); ++account) {
        const double net = before[account] > 0.0 ? 100.0 * after[account] / before[account] : unknownNumber;
        retention.net[account] = net;
        retention.gross[account] = net > 100.0 ? 100.0 : net;
    }
    return retention;
}

const ParsedColumn *endColumnOf(const ParsedSource &source)
{
    const bool hasEnds = numbersOf(source, u"subscription_end") != nullptr;
    return source.find(hasEnds ? u"subscription_end" : u"churn_date");
}

const Numbers *endsOf(const ParsedSource &source)
{
    const ParsedColumn *column = endColumnOf(source);
    return column != nullptr ? std::get_if<Numbers>(&column->column.cells) : nullptr;
}

std::vector<double> firstBegins(const JoinedSource &subscriptions, const Numbers &begins, std::size_t accountCount)
{
    constexpr double none = std::numeric_limits<double>::infinity();
    std::vector<double> first(accountCount, none);
    for (std::size_t row = 0; row < begins.values.size(); ++row)
        if (const qint32 owner = subscriptions.rows->account[row]; owner >= 0) {
            double &own = first[static_cast<std::size_t>(owner)];
            own = std::isnan(own) || std::isnan(begins.values[row]) ? unknownNumber : std::min(own, begins.values[row]);
        }
    std::ranges::replace(first, none, unknownNumber);
    return first;
}

std::vector<double> lastEnds(const JoinedSource &subscriptions, const Numbers &ends, const RowSet &running,
                             std::size_t accountCount)
{
    constexpr double none = -std::numeric_limits<double>::infinity();
    std::vector<double> last(accountCount, none);
    for (std::size_t row = 0; row < ends.values.size(); ++row)
        if (const qint32 owner = subscriptions.rows->account[row]; owner >= 0) {
            double &own = last[static_cast<std::size_t>(owner)];
            own = std::isnan(own) || running.contains(row) ? unknownNumber : std::max(own, ends.values[row]);
        }
    std::ranges::replace(last, none, unknownNumber);
    return last;
}

// What one subscription has brought by a day; NaN: not known.
double broughtBy(double day, double begin, double end, double perYear)
{
    constexpr double daysOfYear = 365.25;
    if (std::isnan(begin) || begin > day)
        return std::isnan(begin) ? unknownNumber : 0.0;
    const double last = end < day ? end : day;
    return perYear * std::max(0.0, last - begin) / daysOfYear;
}

} // namespace

std::vector<double> recurringRevenueOn(const JoinedSource &subscriptions, QDate day, std::size_t accountCount)
{
    const Numbers *begins = numbersOf(*subscriptions.source, u"customer_since");
    const Numbers *ends = endsOf(*subscriptions.source);
    const YearlyAmounts yearly = yearlyAmounts(*subscriptions.source);
    if (begins == nullptr || yearly.amounts == nullptr)
        return {};
    std::vector<double> revenue(accountCount, unknownNumber);
    std::vector<bool> doubtful(accountCount, false);
    const double on = daysFromDate(day);
    for (std::size_t row = 0; row < begins->values.size(); ++row) {
        const qint32 owner = subscriptions.rows->account[row];
        if (owner < 0)
            continue;
        const auto account = static_cast<std::size_t>(owner);
        const bool hasEnded = ends != nullptr && ends->values[row] <= on;
        const bool isToCome = begins->values[row] > on;
        const double amount = hasEnded || isToCome ? 0.0 : yearly.amounts->values[row] * yearly.perYear;
        if (std::isnan(amount) || (!hasEnded && std::isnan(begins->values[row])))
            doubtful[account] = true;
        else
            revenue[account] = (std::isnan(revenue[account]) ? 0.0 : revenue[account]) + amount;
    }
    for (std::size_t account = 0; account < accountCount; ++account)
        if (doubtful[account])
            revenue[account] = unknownNumber;
    return revenue;
}

void addRetentionAggregates(AggregateList &list, const JoinedSource &subscriptions)
{
    const QDate now = list.dataset().asOf;
    const QDate then = now.addYears(-1);
    const std::vector<double> before = recurringRevenueOn(subscriptions, then, list.accountCount());
    if (before.empty())
        return;
    const Retention retention = retentionOf(before, recurringRevenueOn(subscriptions, now, list.accountCount()));
    const QString prefix = QStringLiteral("subscriptions");
    const QString name = subscriptions.source->source->name;
    const ParsedColumn *column = yearlyAmounts(*subscriptions.source).column;
    const Derivation derivation = derivedFrom(subscriptions, column);
    list.add({QStringLiteral("arr_year_ago"), Words::tr("ARR a year ago"),
              Words::tr("Yearly amounts of the subscriptions that ran on %1, from %2").arg(dateText(then), name),
              prefix, ValueKind::Money, Family::Outcome, column->column.attribute.unit},
             before, derivation);
    list.add({QStringLiteral("net_revenue_retention"), Words::tr("Net revenue retention"),
              Words::tr("ARR on %1 over ARR a year before, from %2; for accounts that had any then")
                  .arg(dateText(now), name),
              prefix, ValueKind::Percent},
             retention.net, derivation);
    list.add(
        {QStringLiteral("gross_revenue_retention"), Words::tr("Gross revenue retention"),
         Words::tr("ARR on %1, at most what it was, over ARR a year before, from %2; for accounts that had any then")
             .arg(dateText(now), name),
         prefix, ValueKind::Percent},
        retention.gross, derivation);
}

void addRevenueToDate(AggregateList &list, const JoinedSource &subscriptions)
{
    const Numbers *begins = numbersOf(*subscriptions.source, u"customer_since");
    const Numbers *ends = endsOf(*subscriptions.source);
    const YearlyAmounts yearly = yearlyAmounts(*subscriptions.source);
    if (begins == nullptr || yearly.amounts == nullptr)
        return;
    const double day = daysFromDate(list.dataset().asOf);
    std::vector<double> brought(list.accountCount(), unknownNumber);
    std::vector<bool> isBegun(list.accountCount(), false);
    for (std::size_t row = 0; row < begins->values.size(); ++row) {
        const qint32 owner = subscriptions.rows->account[row];
        if (owner < 0)
            continue;
        const auto account = static_cast<std::size_t>(owner);
        const double own = broughtBy(day, begins->values[row], ends != nullptr ? ends->values[row] : unknownNumber,
                                     yearly.amounts->values[row] * yearly.perYear);
        brought[account] = isBegun[account] ? brought[account] + own : own;
        isBegun[account] = true;
    }
    const Attribute &attribute = yearly.column->column.attribute;
    list.add({QStringLiteral("recurring_revenue_to_date"), Words::tr("Recurring revenue to date"),
              Words::tr("Yearly amounts of subscriptions times the years that they have run up to %1, from %2")
                  .arg(dateText(list.dataset().asOf), subscriptions.source->source->name),
              QStringLiteral("subscriptions"), ValueKind::Money, Family::Outcome, attribute.unit},
             std::move(brought), derivedFrom(subscriptions, yearly.column));
}

void addSubscriptionSpans(AggregateList &list, const JoinedSource &subscriptions, const RowSet &running)
{
    const QString prefix = QStringLiteral("subscriptions");
    const QString name = subscriptions.source->source->name;
    if (const Numbers *begins = numbersOf(*subscriptions.source, u"customer_since"))
        list.add({QStringLiteral("customer_since"), Words::tr("Customer since"),
                  Words::tr("First beginning of a subscription, from %1").arg(name), prefix, ValueKind::Date,
                  Family::Sales},
                 firstBegins(subscriptions, *begins, list.accountCount()),
                 derivedFrom(subscriptions, subscriptions.source->find(u"customer_since")));
    if (const Numbers *ends = endsOf(*subscriptions.source))
        list.add({QStringLiteral("churn_date"), Words::tr("Churn date"),
                  Words::tr("Last end of a subscription where none is running on %1, from %2")
                      .arg(dateText(list.dataset().asOf), name),
                  prefix, ValueKind::Date},
                 lastEnds(subscriptions, *ends, running, list.accountCount()),
                 derivedFrom(subscriptions, endColumnOf(*subscriptions.source)));
}

} // namespace touchstone
