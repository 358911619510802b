#include "core/base/locale_text.h"
#include "core/charts/chart_parts.h"
#include "core/charts/pipeline_measure.h"

#include <cmath>

namespace touchstone
{

namespace
{

double total(const PipelineMeasure &measure, const TierCells &cells)
{
    double sum = 0.0;
    for (const TierCell &cell : cells)
        sum += measure.of(cell);
    return sum;
}

// The stage with most in it, as that is where fit matters; the first of equals.
std::size_t fullestStage(const PipelineMeasure &measure, const PipelineFit &fit)
{
    std::size_t fullest = 0;
    for (std::size_t stage = 1; stage < fit.byStage.size(); ++stage)
        if (total(measure, fit.byStage[stage]) > total(measure, fit.byStage[fullest]))
            fullest = stage;
    return fullest;
}

QString finding(const PipelineMeasure &measure, const PipelineFit &fit, const QStringList &stages)
{
    const std::size_t stage = fullestStage(measure, fit);
    const double share = measure.goodShare(fit.byStage[stage]);
    if (std::isnan(share))
        return Charts::tr("No open opportunity has an account that can be scored");
    const QString name = stages[static_cast<qsizetype>(stage)];
    return measure.isMoney()
               ? Charts::tr("Most open value is in “%1”; %2 of it is a good fit or better").arg(name, shareText(share))
               : Charts::tr("Most open opportunities are in “%1”; %2 of them are a good fit or better")
                     .arg(name, shareText(share));
}

} // namespace

Chart pipelineByStageChart(const Project &project, const Analysis &analysis)
{
    if (const QString reason = whyNoPipeline(project, analysis); !reason.isEmpty())
        return emptyChart(reason);
    const PipelineFit &fit = *analysis.pipeline;
    const PipelineMeasure measure(fit, project.dataset->currency);
    Chart chart;
    chart.kind = Chart::Kind::StackedBars;
    measure.label(chart);
    chart.series = tierSeries();
    Chart::Series unknown{Charts::tr("Account unknown"), Chart::Colour::Unknown, {}};
    QStringList texts;
    for (std::size_t stage = 0; stage < fit.byStage.size(); ++stage) {
        const QString &name = fit.stages[static_cast<qsizetype>(stage)];
        chart.categories.append(name.isEmpty() ? Charts::tr("No stage") : name);
        for (std::size_t tier = 0; tier < tierCount; ++tier)
            chart.series[tier].values.push_back(measure.of(fit.byStage[stage][tier]));
        unknown.values.push_back(measure.of(fit.unknownByStage[stage]));
        texts.append(measure.text(total(measure, fit.byStage[stage]) + unknown.values.back()));
    }
    if (fit.unknownAccount.opportunities > 0)
        chart.series.push_back(std::move(unknown));
    chart.title = finding(measure, fit, chart.categories);
    chart.description =
        Charts::tr("Bars of the open pipeline by stage, divided by tier. %1.").arg(listed(chart.categories, texts));
    return chart;
}

} // namespace touchstone
