#include "core/base/locale_text.h"
#include "core/charts/chart_parts.h"
#include "core/charts/pipeline_measure.h"

namespace touchstone
{

namespace
{

// A bar for each tier in its own colour: a series of its own with a value in one category.
void addBar(Chart &chart, const PipelineMeasure &measure, const QString &name, Chart::Colour colour,
            const TierCell &cell, QStringList &texts)
{
    chart.categories.append(name);
    chart.series.push_back({name, colour, {measure.of(cell)}});
    texts.append(Charts::tr("%1 in %Ln open opportunity(s)", nullptr, static_cast<int>(cell.opportunities))
                     .arg(measure.text(measure.of(cell))));
}

// Moves each series' value under its own category.
void spreadOut(Chart &chart)
{
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        std::vector<double> values(chart.series.size(), unknownNumber);
        values[i] = chart.series[i].values.front();
        chart.series[i].values = std::move(values);
    }
}

} // namespace

Chart pipelineByTierChart(const Project &project, const Analysis &analysis)
{
    if (const QString reason = whyNoPipeline(project, analysis); !reason.isEmpty())
        return emptyChart(reason);
    const PipelineFit &fit = *analysis.pipeline;
    const PipelineMeasure measure(fit, project.dataset->currency);
    Chart chart;
    chart.kind = Chart::Kind::StackedBars;
    measure.label(chart);
    QStringList texts;
    for (std::size_t tier = 0; tier < tierCount; ++tier)
        addBar(chart, measure, tierLabel(static_cast<Tier>(tier)), tierColour(tier), fit.pipeline[tier], texts);
    if (fit.unknownAccount.opportunities > 0)
        addBar(chart, measure, Charts::tr("Account unknown"), Chart::Colour::Unknown, fit.unknownAccount, texts);
    spreadOut(chart);
    chart.title = measure.finding(fit);
    chart.description = Charts::tr("Bars of the open pipeline by tier. %1.").arg(listed(chart.categories, texts));
    return chart;
}

} // namespace touchstone
