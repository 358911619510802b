#include "core/charts/chart_parts.h"

#include "core/base/locale_text.h"

namespace touchstone
{

Chart emptyChart(const QString &reason)
{
    Chart chart;
    chart.emptyReason = reason;
    chart.description = reason;
    return chart;
}

QString whyNoTiers(const Project &project, const Analysis &analysis)
{
    if (project.dataset->accounts.rowCount() == 0)
        return Charts::tr("There are no accounts yet.");
    if (!analysis.hasTiers())
        return Charts::tr("The profile has no points and no rules for tiers yet, so it does not say who fits.");
    return {};
}

QString whyNoScores(const Project &project, const Analysis &analysis)
{
    if (const QString reason = whyNoTiers(project, analysis); !reason.isEmpty())
        return reason;
    return analysis.hasScores() ? QString()
                                : Charts::tr("The profile gives no points yet, so there are no scores to show.");
}

Chart::Colour tierColour(std::size_t tier)
{
    return static_cast<Chart::Colour>(static_cast<std::size_t>(Chart::Colour::TierA) + tier);
}

std::vector<Chart::Series> tierSeries()
{
    std::vector<Chart::Series> series;
    series.reserve(tierCount);
    for (std::size_t tier = 0; tier < tierCount; ++tier)
        series.push_back({tierLabel(static_cast<Tier>(tier)), tierColour(tier), {}});
    return series;
}

QString listed(const QStringList &names, const QStringList &values)
{
    QStringList parts;
    for (qsizetype i = 0; i < names.size(); ++i)
        parts.append(Charts::tr("%1: %2", "a category and its value").arg(names[i], values.value(i)));
    return parts.join(QStringLiteral(", "));
}

QString sizedGroup(Tier tier, std::size_t cases)
{
    return Charts::tr("%1 (n = %2)", "a group and its size")
        .arg(tierLabel(tier), countText(static_cast<qint64>(cases)));
}

QString addRatesByTier(Chart &chart, const TierOutcomes &outcomes, const QString &name)
{
    Chart::Series series{name, Chart::Colour::Primary, {}};
    QStringList texts;
    for (std::size_t tier = 0; tier < tierCount; ++tier) {
        const TierOutcome &outcome = outcomes.tiers[tier];
        const std::size_t cases = outcome.won + outcome.lost;
        chart.categories << sizedGroup(static_cast<Tier>(tier), cases);
        series.values.push_back(outcome.winRate);
        series.low.push_back(cases > 0 ? outcome.winRateInterval.low : unknownNumber);
        series.high.push_back(cases > 0 ? outcome.winRateInterval.high : unknownNumber);
        texts << shareText(outcome.winRate);
    }
    chart.series.push_back(std::move(series));
    return listed(chart.categories, texts);
}

} // namespace touchstone
