#include "core/charts/pipeline_measure.h"

#include "core/base/locale_text.h"
#include "core/charts/chart_parts.h"

#include <cmath>
#include <utility>

namespace touchstone
{

namespace
{

std::size_t openOpportunities(const PipelineFit &fit)
{
    std::size_t open = fit.unknownAccount.opportunities;
    for (const TierCell &cell : fit.pipeline)
        open += cell.opportunities;
    return open;
}

} // namespace

PipelineMeasure::PipelineMeasure(const PipelineFit &fit, QString currency) : m_currency(std::move(currency))
{
    double amount = fit.unknownAccount.amount;
    for (const TierCell &cell : fit.pipeline)
        amount += cell.amount;
    m_money = amount > 0.0;
}

double PipelineMeasure::of(const TierCell &cell) const
{
    return m_money ? cell.amount : static_cast<double>(cell.opportunities);
}

QString PipelineMeasure::text(double value) const
{
    return m_money ? moneyText(value, m_currency) : numberText(value);
}

double PipelineMeasure::goodShare(const TierCells &cells) const
{
    double good = 0.0;
    double all = 0.0;
    for (std::size_t tier = 0; tier < tierCount; ++tier) {
        all += of(cells[tier]);
        good += static_cast<Tier>(tier) <= Tier::Good ? of(cells[tier]) : 0.0;
    }
    return all > 0.0 ? good / all : unknownNumber;
}

QString PipelineMeasure::finding(const PipelineFit &fit) const
{
    const double share = goodShare(fit.pipeline);
    if (std::isnan(share))
        return Charts::tr("No open opportunity has an account that can be scored");
    return m_money ? Charts::tr("%1 of open value is a good fit or better").arg(shareText(share))
                   : Charts::tr("%1 of open opportunities are a good fit or better").arg(shareText(share));
}

void PipelineMeasure::label(Chart &chart) const
{
    chart.format = m_money ? Chart::Format::Money : Chart::Format::Number;
    chart.currency = m_money ? m_currency : QString();
    if (!m_money)
        chart.yTitle = Charts::tr("Open opportunities");
    else
        chart.yTitle = m_currency.isEmpty() ? Charts::tr("Open value") : Charts::tr("Open value, %1").arg(m_currency);
}

QString whyNoPipeline(const Project &project, const Analysis &analysis)
{
    if (QString reason = whyNoTiers(project, analysis); !reason.isEmpty())
        return reason;
    return openOpportunities(*analysis.pipeline) == 0 ? Charts::tr("The data have no open opportunities.") : QString();
}

} // namespace touchstone
