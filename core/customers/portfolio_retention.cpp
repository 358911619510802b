#include "core/customers/portfolio_retention.h"

#include "core/base/locale_text.h"
#include "core/base/normal.h"
#include "core/matching/computed_columns.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PortfolioRetention)
};

constexpr std::size_t fewestForInterval = 10; // fewer, and their spread tells nothing

std::optional<RetentionFigure> logoFigure(const CustomerSpans &spans, const RowSet &group, QDate from)
{
    const double day = daysFromDate(from);
    std::size_t customers = 0;
    std::int64_t kept = 0;
    for (const std::uint32_t row : group.rows())
        if (spans.isKnown(row) && spans.begin[row] <= day && spans.end[row] > day) {
            ++customers;
            kept += spans.end[row] == stillCustomer ? 1 : 0;
        }
    if (customers == 0)
        return {};
    const auto total = static_cast<std::int64_t>(customers);
    return RetentionFigure{static_cast<double>(kept) / static_cast<double>(total), wilsonInterval(kept, total),
                           customers};
}

RetentionFigure revenueFigure(const std::vector<double> &before, const std::vector<double> &after, double most)
{
    double whole = 0.0;
    double part = 0.0;
    for (std::size_t index = 0; index < before.size(); ++index) {
        whole += before[index];
        part += after[index];
    }
    RetentionFigure figure{part / whole, {}, before.size()};
    if (before.size() < fewestForInterval)
        return figure;
    const Interval interval = ratioInterval(after, before);
    figure.interval = Interval{std::max(0.0, interval.low), std::min(most, interval.high)};
    return figure;
}

void addRevenue(PortfolioRetention &retention, const Dataset &dataset, const RowSet &group)
{
    const auto kinds = {ValueKind::Money, ValueKind::Number};
    const NumberList *then = numbersOfField(dataset.accounts, u"arr_year_ago", kinds);
    const NumberList *net = numbersOfField(dataset.accounts, u"net_revenue_retention", {ValueKind::Percent});
    const NumberList *gross = numbersOfField(dataset.accounts, u"gross_revenue_retention", {ValueKind::Percent});
    if (then == nullptr || net == nullptr || gross == nullptr)
        return;
    std::vector<double> before;
    std::vector<double> withGrowth;
    std::vector<double> withoutGrowth;
    for (const std::uint32_t row : group.rows())
        if ((*then)[row] > 0.0 && !std::isnan((*net)[row])) {
            before.push_back((*then)[row]);
            withGrowth.push_back((*then)[row] * (*net)[row] / 100.0);
            withoutGrowth.push_back((*then)[row] * (*gross)[row] / 100.0);
            retention.revenueThen += before.back();
        }
    if (before.empty())
        return;
    retention.gross = revenueFigure(before, withoutGrowth, 1.0);
    retention.net = revenueFigure(before, withGrowth, std::numeric_limits<double>::infinity());
}

} // namespace

Interval ratioInterval(std::span<const double> parts, std::span<const double> wholes)
{
    double part = 0.0;
    double whole = 0.0;
    for (std::size_t index = 0; index < parts.size(); ++index) {
        part += parts[index];
        whole += wholes[index];
    }
    const double ratio = part / whole;
    double spread = 0.0;
    for (std::size_t index = 0; index < parts.size(); ++index)
        spread += std::pow(parts[index] - ratio * wholes[index], 2.0);
    const auto count = static_cast<double>(parts.size());
    const double error = std::sqrt(count / (count - 1.0) * spread) / whole;
    return {ratio - z95 * error, ratio + z95 * error};
}

PortfolioRetention portfolioRetention(const Dataset &dataset, const RowSet &group)
{
    return portfolioRetention(dataset, customerSpans(dataset), group);
}

PortfolioRetention portfolioRetention(const Dataset &dataset, const CustomerSpans &spans, const RowSet &group)
{
    PortfolioRetention retention;
    retention.to = dataset.asOf;
    retention.from = dataset.asOf.addYears(-1);
    if (dataset.unit != Unit::Account || group.rowCount() != dataset.accounts.rowCount())
        return retention;
    retention.undated = spans.undated;
    if (spans.tellHowLongTheyStay())
        retention.logos = logoFigure(spans, group, retention.from);
    addRevenue(retention, dataset, group);
    return retention;
}

QStringList missingForRetention(const PortfolioRetention &retention)
{
    QStringList missing;
    if (!retention.logos && retention.undated > 0)
        missing << Words::tr(
            "How many customers stay is not known: %Ln of them left, and nobody knows when. Import the "
            "dates.",
            nullptr, static_cast<int>(retention.undated));
    else if (!retention.logos)
        missing << Words::tr(
            "How many customers stay is not known: import since when each was a customer, and until when "
            "those who left.");
    if (!retention.gross)
        missing << Words::tr(
            "How much of their revenue stays is not known: import subscriptions with their beginnings, "
            "ends and amounts.");
    return missing;
}

QString figureText(const std::optional<RetentionFigure> &figure)
{
    if (!figure)
        return shareText(unknownNumber);
    if (!figure->interval)
        return shareText(figure->share);
    return Words::tr("%1 (%2 to %3)", "share, low, high")
        .arg(shareText(figure->share), shareText(figure->interval->low), shareText(figure->interval->high));
}

QString logoSentence(const PortfolioRetention &retention)
{
    if (!retention.logos)
        return {};
    return Words::tr("Of %Ln customer(s) on %1, %2 are customers still.", nullptr,
                     static_cast<int>(retention.logos->customers))
        .arg(dateText(retention.from), figureText(retention.logos));
}

QString revenueSentence(const PortfolioRetention &retention, const QString &currency)
{
    if (!retention.gross)
        return {};
    return Words::tr("The revenue of %Ln customer(s), %1 a year then, is now %2; without what some pay more, %3.",
                     "amount, share, share", static_cast<int>(retention.gross->customers))
        .arg(moneyText(retention.revenueThen, currency), figureText(retention.net), figureText(retention.gross));
}

} // namespace touchstone
