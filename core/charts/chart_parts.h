#pragma once

#include "core/charts/chart.h"

#include <QCoreApplication>

namespace touchstone
{

// The texts of all charts.
struct Charts {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

Chart emptyChart(const QString &reason);

// Why no account has a tier yet, or a score; empty when they have.
QString whyNoTiers(const Project &project, const Analysis &analysis);
QString whyNoScores(const Project &project, const Analysis &analysis);

Chart::Colour tierColour(std::size_t tier);

// A series for each tier, without values.
std::vector<Chart::Series> tierSeries();

// "A: 1, B: 2": what a chart says to those who do not see it.
QString listed(const QStringList &names, const QStringList &values);

// "Best fit (n = 12)".
QString sizedGroup(Tier tier, std::size_t cases);

// Gives the chart a series of the tiers' win rates with their intervals, and tells them in a line.
QString addRatesByTier(Chart &chart, const TierOutcomes &outcomes, const QString &name);

Chart pipelineByTierChart(const Project &project, const Analysis &analysis);
Chart pipelineByStageChart(const Project &project, const Analysis &analysis);
Chart tiersByPopulationChart(const Project &project, const Analysis &analysis);
Chart scoreDistributionChart(const Project &project, const Analysis &analysis);
Chart winRateByTierChart(const Project &project, const Analysis &analysis);
Chart patternIntervalsChart(const Project &project, const Analysis &analysis);

} // namespace touchstone
