#include "core/base/locale_text.h"
#include "core/charts/chart_parts.h"

#include <cmath>

namespace touchstone
{

namespace
{

double rate(std::int64_t won, std::int64_t all)
{
    return static_cast<double>(won) / static_cast<double>(all);
}

QString finding(const TierOutcomes &outcomes)
{
    const FourFold table = goodAgainstOthers(outcomes);
    if (table.bestTotal == 0 || table.restTotal == 0)
        return Charts::tr("All closed deals are on one side of the profile, so win rates cannot be compared");
    const Interval difference = newcombeInterval(table);
    const QString good = shareText(rate(table.best, table.bestTotal));
    const QString others = shareText(rate(table.rest, table.restTotal));
    if (difference.low > 0.0)
        return Charts::tr("Good fits or better won %1 of their closed deals, the others %2").arg(good, others);
    if (difference.high < 0.0)
        return Charts::tr("Good fits or better won only %1 of their closed deals, the others %2").arg(good, others);
    return Charts::tr("Win rates of good fits (%1) and the others (%2) cannot be told apart yet").arg(good, others);
}

} // namespace

Chart winRateByTierChart(const Project &project, const Analysis &analysis)
{
    if (const QString reason = whyNoTiers(project, analysis); !reason.isEmpty())
        return emptyChart(reason);
    const TierOutcomes &outcomes = *analysis.outcomes;
    if (outcomes.all.won + outcomes.all.lost == 0)
        return emptyChart(Charts::tr("The data have no closed deals of known accounts."));
    Chart chart;
    chart.kind = Chart::Kind::Intervals;
    chart.format = Chart::Format::Share;
    chart.yTitle = Charts::tr("Won of closed deals, with 95 % intervals");
    const QString rates = addRatesByTier(chart, outcomes, Charts::tr("Win rate"));
    chart.title = finding(outcomes);
    chart.description = Charts::tr("Win rates of closed deals by tier. %1.").arg(rates);
    return chart;
}

} // namespace touchstone
