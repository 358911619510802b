#include "core/charts/chart_parts.h"

#include <array>

namespace touchstone
{

namespace
{

constexpr std::array<ChartDefinition, 6> catalogue = {{
    {"pipeline_by_tier", QT_TRANSLATE_NOOP("Chart", "Open pipeline by tier"), pipelineByTierChart},
    {"pipeline_by_stage", QT_TRANSLATE_NOOP("Chart", "Open pipeline by stage and tier"), pipelineByStageChart},
    {"tiers_by_population", QT_TRANSLATE_NOOP("Chart", "Tiers of customers, prospects and pipeline"),
     tiersByPopulationChart},
    {"score_distribution", QT_TRANSLATE_NOOP("Chart", "Distribution of scores"), scoreDistributionChart},
    {"win_rate_by_tier", QT_TRANSLATE_NOOP("Chart", "Win rate by tier"), winRateByTierChart},
    {"pattern_intervals", QT_TRANSLATE_NOOP("Chart", "What the best customers share"), patternIntervalsChart},
}};

} // namespace

std::span<const ChartDefinition> chartCatalogue()
{
    return catalogue;
}

Chart buildChart(QStringView key, const Project &project, const Analysis &analysis)
{
    for (const ChartDefinition &definition : catalogue)
        if (key == QLatin1String(definition.key))
            return definition.build(project, analysis);
    return emptyChart(Charts::tr("There is no chart “%1”.").arg(key));
}

} // namespace touchstone
