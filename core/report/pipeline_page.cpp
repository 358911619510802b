#include "core/base/locale_text.h"
#include "core/charts/chart_parts.h"
#include "core/charts/pipeline_measure.h"
#include "core/report/report_parts.h"
#include "core/scoring/explanation.h"
#include "core/scoring/pipeline_sentences.h"

#include <algorithm>
#include <cmath>

namespace touchstone
{

namespace
{

constexpr std::size_t mostDeals = 10;

// Open opportunities and their value, with how many have no amount.
QStringList cellTexts(const TierCell &cell, const PipelineFigures &figures, const QString &currency)
{
    return {countOf(cell.opportunities), moneyText(knownAmount(cell), currency),
            figures.amount > 0 ? shareText(cell.amount / figures.amount)
                               : shareText(shareOf(cell.opportunities, figures.scored)),
            countOf(cell.withoutAmount)};
}

DataTable tierTable(const ReportContext &context)
{
    const PipelineFit &fit = *context.analysis.pipeline;
    const PipelineFigures figures = pipelineFigures(fit);
    const QString &currency = context.project.dataset->currency;
    DataTable table;
    table.title = Report::tr("Open opportunities by tier");
    table.tierColumn = 0;
    table.header = {textHeader(Report::tr("Tier"), 1.4),       numberHeader(Report::tr("Accounts")),
                    numberHeader(Report::tr("Opportunities")), numberHeader(Report::tr("Value")),
                    numberHeader(Report::tr("Share")),         numberHeader(Report::tr("Without amount"), 1.2)};
    for (std::size_t tier = 0; tier < tierCount; ++tier) {
        QStringList row = {tierLabel(static_cast<Tier>(tier)), countOf(fit.pipeline[tier].accounts)};
        row += cellTexts(fit.pipeline[tier], figures, currency);
        table.rows.push_back(std::move(row));
    }
    if (fit.unknownAccount.opportunities > 0) {
        QStringList row = {Report::tr("Account unknown"), shareText(unknownNumber)};
        row += cellTexts(fit.unknownAccount, figures, currency);
        row[4] = shareText(unknownNumber); // the shares are of what can be scored
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString stageCell(const TierCell &cell, bool money, const QString &currency)
{
    const QString count = countOf(cell.opportunities);
    return money && cell.amount > 0
               ? Report::tr("%1 (%2)", "a value, how many opportunities").arg(moneyText(cell.amount, currency), count)
               : count;
}

DataTable stageTable(const ReportContext &context)
{
    const PipelineFit &fit = *context.analysis.pipeline;
    const QString &currency = context.project.dataset->currency;
    const bool money = PipelineMeasure(fit, currency).isMoney();
    DataTable table;
    table.title = money ? Report::tr("Open value by stage and tier (number of opportunities)")
                        : Report::tr("Open opportunities by stage and tier");
    table.header = {textHeader(Report::tr("Stage"), 1.3)};
    for (std::size_t tier = 0; tier < tierCount; ++tier)
        table.header.push_back(numberHeader(tierLabel(static_cast<Tier>(tier))));
    table.header.push_back(numberHeader(Report::tr("Account unknown")));
    for (std::size_t stage = 0; stage < fit.byStage.size(); ++stage) {
        const QString &name = fit.stages[static_cast<qsizetype>(stage)];
        QStringList row = {name.isEmpty() ? Report::tr("No stage") : context.written(name)};
        for (const TierCell &cell : fit.byStage[stage])
            row << stageCell(cell, money, currency);
        row << stageCell(fit.unknownByStage[stage], money, currency);
        table.rows.push_back(std::move(row));
    }
    return table;
}

// The largest open deals of accounts of this tier; of equal amounts those that come first in the data.
std::vector<std::size_t> largestDeals(const ReportContext &context, Tier tier)
{
    const Opportunities &deals = context.project.dataset->opportunities;
    std::vector<std::size_t> found;
    for (std::size_t deal = 0; deal < deals.count(); ++deal)
        if (deals.state[deal] == DealState::Open && deals.account[deal] >= 0 &&
            context.analysis.scores->tiers[static_cast<std::size_t>(deals.account[deal])] == tier)
            found.push_back(deal);
    const auto amount = [&deals](std::size_t deal) {
        return std::isnan(deals.amount[deal]) ? -1.0 : deals.amount[deal];
    };
    std::ranges::stable_sort(found, [&](std::size_t a, std::size_t b) { return amount(a) > amount(b); });
    found.resize(std::min(found.size(), mostDeals));
    return found;
}

DataTable dealsTable(const ReportContext &context, Tier tier, const QString &title)
{
    const Dataset &dataset = *context.project.dataset;
    const Opportunities &deals = dataset.opportunities;
    DataTable table;
    table.title = title;
    const FitScores &scores = *context.analysis.scores;
    table.header = {textHeader(Report::tr("Account"), 1.7), textHeader(Report::tr("Stage")),
                    numberHeader(Report::tr("Value"), 0.8)};
    if (scores.hasPoints)
        table.header.push_back(numberHeader(Report::tr("Score"), 0.6));
    table.header.push_back(textHeader(Report::tr("Why"), 3.0));
    for (const std::size_t deal : largestDeals(context, tier)) {
        const auto account = static_cast<std::size_t>(deals.account[deal]);
        const QString stage = deals.stage[deal] < 0 ? Report::tr("No stage") : deals.stages[deals.stage[deal]];
        QStringList cells = {context.accountName(account), context.written(stage),
                             moneyText(deals.amount[deal], dataset.currency)};
        if (scores.hasPoints)
            cells << countText(scores.points[account]);
        cells << context.written(shortReasons(dataset, *context.project.profile, scores, account));
        table.rows.push_back(std::move(cells));
    }
    table.emptyReason = Report::tr("There are no open opportunities of this tier.");
    return table;
}

} // namespace

ReportPage pipelinePage(const ReportContext &context)
{
    if (const QString why = whyNoTiers(context.project, context.analysis); !why.isEmpty())
        return emptyPage("pipeline", why, scoresAdvice(context.project));
    if (const QString why = whyNoPipeline(context.project, context.analysis); !why.isEmpty())
        return emptyPage("pipeline", why, Report::tr("Import an export of opportunities to see how well they fit."));
    const PipelineFigures figures = pipelineFigures(*context.analysis.pipeline);
    ReportPage page = newPage("pipeline");
    page.blocks.emplace_back(headline(pipelineSentence(*context.project.dataset, *context.analysis.pipeline)));
    addCautions(page, *context.project.profile);
    if (const QString unsure = unsurePipelineSentence(context); !unsure.isEmpty())
        page.blocks.emplace_back(plain(unsure));
    page.blocks.emplace_back(chartOf(context, u"pipeline_by_tier"));
    page.blocks.emplace_back(tierTable(context));
    if (figures.unknown > 0)
        page.blocks.emplace_back(
            plain(Report::tr("%Ln open opportunity(s) name no account that is known, so they have no "
                             "fit; shares are of the others.",
                             nullptr, static_cast<int>(figures.unknown))));
    page.blocks.emplace_back(chartOf(context, u"pipeline_by_stage"));
    page.blocks.emplace_back(stageTable(context));
    page.blocks.emplace_back(
        dealsTable(context, Tier::Bad, Report::tr("Largest open opportunities of Bad fit: worth going on with?")));
    page.blocks.emplace_back(
        dealsTable(context, Tier::Best, Report::tr("Largest open opportunities of Best fit: what they need first")));
    return page;
}

} // namespace touchstone
